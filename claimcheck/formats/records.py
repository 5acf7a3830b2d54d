"""The normalised records of a finding's claims in words, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats import wording
from claimcheck.model.claim import Claim, Modality


def records_of(claims: Sequence[Claim]) -> Iterator[tuple[str, list[str]]]:
    """Each field's name and its words for every claim, in order; fields that say nothing are left out."""
    readings = [wording.readings(claim) for claim in claims]
    yield "value", [wording.value_of(claim) for claim in claims]
    yield "bound", [wording.bound(claim.quantity) for claim in claims]
    yield "literal reading", [literal for literal, _ in readings]
    yield "expected reading", [expected for _, expected in readings]
    yield "period", [wording.period(claim.period) for claim in claims]
    yield "measure", [claim.measure.label or wording.UNKNOWN for claim in claims]
    yield "role", [wording.role(claim.role) for claim in claims]
    if any(claim.place for claim in claims):
        yield "place", [claim.place or wording.UNKNOWN for claim in claims]
    if any(claim.modality is not Modality.ACTUAL for claim in claims):
        yield "said to be", [claim.modality.value for claim in claims]
