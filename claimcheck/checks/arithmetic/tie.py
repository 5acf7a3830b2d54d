"""Figures that the words of a story tie by one sum, and what is wrong where the sum does not come out."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimcheck.checks.interface import Context, make_finding
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity


class Misfit(NamedTuple):
    """What a finding says of figures that no rounding reconciles."""

    severity: Severity
    confidence: float
    message: str
    """One plain sentence."""
    why: str
    """The sum that was done, with what the rounding allows, and what the copy says."""
    hint: str = ""


class Tie(NamedTuple):
    """Figures of which one follows from the others; a check yields every tie that it looked at."""

    claims: tuple[Claim, ...]
    """The figure that a finding points at comes first."""
    misfit: Misfit | None = None
    """None when the figures fit."""


def findings(module_name: str, ties: Iterable[Tie], context: Context) -> Iterator[Finding]:
    """Yield a finding of the check with this ``__name__`` for each of ``ties`` that does not fit."""
    for tie in ties:
        if tie.misfit is not None:
            yield make_finding(module_name, context, tie.claims, voices=None, **tie.misfit._asdict())
