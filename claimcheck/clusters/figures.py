"""What one story says of a noun: its figures, in reading order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable

from claimcheck.clusters.kinds import scale
from claimcheck.model.claim import Claim


class StoryFigures:
    """The figures of one story by what they count or measure."""

    __slots__ = ("_bare", "_figures", "_kinds", "_units")

    def __init__(self, claims: Iterable[Claim]) -> None:
        # Of each figure only where it first stands: a pair is judged without reading the story again.
        self._figures: dict[Hashable, dict[Hashable, int]] = defaultdict(dict)
        self._bare: dict[Hashable, int] = {}
        self._units: dict[Hashable, set[Hashable]] = defaultdict(set)
        self._kinds: Counter[Hashable] = Counter()
        for claim in sorted(claims, key=lambda claim: claim.span.start):
            self._kinds[scale(claim)] += 1
            self._units[_unit(claim)].add(figure(claim))
            if claim.measure.head:
                self._figures[_measure(claim)].setdefault(figure(claim), claim.span.start)
            elif claim.quantity.dimension == "count":
                self._bare.setdefault(figure(claim), claim.span.start)

    def others(self, first: Claim, second: Claim) -> int:
        """Return how many figures other than these two the story gives for the first one's noun."""
        known = self._figures.get(_measure(first), {})
        return len(known) - sum(value in known for value in {figure(first), figure(second)})

    def of_kind(self, claim: Claim) -> int:
        """Return how many figures the story gives on the scale of this one."""
        return self._kinds[scale(claim)]

    def only_of_unit(self, first: Claim, second: Claim) -> bool:
        """Return whether the story gives no other figure in the unit of these two; a count has none."""
        if first.quantity.unit is None:
            return False
        return not self._units[_unit(first)] - {figure(first), figure(second)}

    def introduced(self, claim: Claim) -> bool:
        """Return whether the story gave this figure before, for this noun or for none ("23 are trapped")."""
        known = (self._figures.get(_measure(claim), {}), self._bare)
        return any(first.get(figure(claim), claim.span.start) < claim.span.start for first in known)


def figure(claim: Claim) -> Hashable:
    """Return the figure in its unit, whatever its bound."""
    quantity = claim.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _unit(claim: Claim) -> Hashable:
    return claim.quantity.unit, claim.role


def _measure(claim: Claim) -> Hashable:
    return claim.measure.head, claim.quantity.dimension
