"""The figures of a finding that should say the same, their readings in one unit: what one scale can show."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from decimal import MAX_EMAX, MIN_EMIN, Context, localcontext
from typing import NamedTuple

from claimcheck.formats.passages import Figure
from claimcheck.formats.wording import is_amount
from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Reading
from claimcheck.model.report import Report
from claimcheck.quantities.conversion import convert


class Alternative(NamedTuple):
    """One of two figures or more that should say the same."""

    figure: Figure
    reading: Reading
    """In the unit of the first of them."""
    unit: str | None
    """That unit."""


def clusters_of(report: Report) -> Mapping[str, str]:
    """The id of the cluster that holds each claim, by the claim's id."""
    return {claim.id: cluster.id for cluster in report.clusters for claim in cluster.claims}


def any_size() -> AbstractContextManager[Context]:
    """The arithmetic for readings; a figure may have more digits than the default context has exponents."""
    return localcontext(prec=28, Emin=MIN_EMIN, Emax=MAX_EMAX)


def alternatives(figures: tuple[Figure, ...], clusters: Mapping[str, str]) -> tuple[Alternative, ...]:
    """The claims among a finding's figures, if they should say the same and all fit on one scale; else none.

    Those of one cluster should, and so should a figure and its conversion; the parts of a sum or the two
    ends of a rise should not. Call it within ``any_size``.
    """
    claimed = [(figure, figure.claim) for figure in figures if figure.claim]
    claims = [claim for _, claim in claimed]
    if not _should_agree(claims, clusters):
        return ()
    unit = claims[0].quantity.unit
    readings = [_reading(claim, claims[0]) for claim in claims]
    rows = [
        Alternative(figure, reading, unit)
        for (figure, _), reading in zip(claimed, readings, strict=True)
        if reading
    ]
    return tuple(rows) if len(rows) == len(claimed) else ()


def _should_agree(claims: list[Claim], clusters: Mapping[str, str]) -> bool:
    if len(claims) == 2 and claims[1].role is Role.CONVERSION:
        return True
    holders = {clusters.get(claim.id) for claim in claims}
    return len(claims) > 1 and len(holders) == 1 and None not in holders


def _reading(claim: Claim, first: Claim) -> Reading | None:
    if not is_amount(claim) or claim.quantity.dimension != first.quantity.dimension:
        return None
    return convert(claim.reading, claim.quantity.unit, first.quantity.unit)
