"""Which figures a story gives more than once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable

from claimcheck.model.claim import Claim


class Repeats:
    """The figures of one story and who gives them."""

    __slots__ = ("_speakers",)

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._speakers: dict[Hashable, Counter[str | None]] = defaultdict(Counter)
        for claim in claims:
            self._speakers[_figure(claim)][_speaker(claim)] += 1

    def settled(self, claim: Claim) -> bool:
        """Return whether another passage gives the figure; a speaker who says it again confirms nothing."""
        speakers, own = self._speakers[_figure(claim)], _speaker(claim)
        return speakers.total() > (speakers[own] if own else 1)


def _figure(claim: Claim) -> Hashable:
    quantity = claim.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _speaker(claim: Claim) -> str | None:
    return claim.speaker.name if claim.speaker else None
