"""What one story says of a noun: its figures, in reading order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from claimcheck.model.claim import Claim


class StoryFigures:
    """The figures of one story by what they count or measure."""

    __slots__ = ("_figures",)

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._figures: dict[Hashable, list[tuple[int, Hashable]]] = defaultdict(list)
        for claim in claims:
            if claim.measure.head:
                self._figures[_measure(claim)].append((claim.span.start, figure(claim)))

    def others(self, first: Claim, second: Claim) -> int:
        """Return how many figures other than these two the story gives for the first one's noun."""
        known = {value for _, value in self._figures.get(_measure(first), ())}
        return len(known - {figure(first), figure(second)})

    def introduced(self, claim: Claim) -> bool:
        """Return whether the story gave this very figure for this noun before."""
        given = self._figures.get(_measure(claim), ())
        return any(start < claim.span.start and value == figure(claim) for start, value in given)


def figure(claim: Claim) -> Hashable:
    """Return the figure in its unit, whatever its bound."""
    quantity = claim.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _measure(claim: Claim) -> Hashable:
    return claim.measure.head, claim.quantity.dimension
