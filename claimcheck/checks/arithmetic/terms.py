"""A figure as a term of a sum: what it can be, in which unit."""

from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import scale, shift
from claimcheck.quantities.reading import read

_AMOUNTS = frozenset({Role.LEVEL, Role.CHANGE, Role.SHARE, Role.CONVERSION, Role.DURATION})
_LENT = "unit shared"
_HUNDREDTH = Decimal("0.01")
_HUNDRED = Decimal(100)


class Term(NamedTuple):
    """What a figure can be, in its unit; a term of other units is never added to it."""

    unit: str | None
    """None for a count."""
    interval: Interval


def is_amount(claim: Claim) -> bool:
    """Return whether the figure can be added up; not so a date, an age, a share, a rate.

    A bare number that was lent the unit of a percentage beside it ("18, or 40 percent") is a count.
    """
    if claim.role not in _AMOUNTS or claim.malformed:
        return False
    dimension = claim.quantity.dimension
    return is_lent(claim) or (dimension != "share" and " / " not in dimension)


def unit_of(claim: Claim) -> str | None:
    """Return the unit of an amount; None for a count."""
    return None if is_lent(claim) else claim.quantity.unit


def term(claim: Claim, context: Context) -> Term:
    """Return an amount as a term of a sum."""
    if is_lent(claim):
        count = claim.quantity._replace(unit=None, dimension="count")
        return Term(None, read(count, context.rules.readings).literal)
    return Term(claim.quantity.unit, claim.reading.literal)


def is_lent(claim: Claim) -> bool:
    """Return whether the figure has its percent from the figure beside it."""
    return claim.quantity.unit == "percent" and _LENT in claim.rules


def share_of_one(claim: Claim) -> Interval | None:
    """Return what a share can be as a part of one, both ends included; None for what is no share."""
    quantity = claim.quantity
    if quantity.dimension != "share" or quantity.unit not in ("percent", None) or is_lent(claim):
        return None
    literal = claim.reading.literal
    if is_plain(claim):
        literal = Interval(literal.low, literal.high)
    return scale(literal, _HUNDREDTH) if quantity.unit else literal


def is_plain(claim: Claim) -> bool:
    """Return whether the figure has neither a bound nor "about"."""
    return claim.quantity.bound is Bound.EXACT and not claim.quantity.approximate


def rounded_either_way(claim: Claim) -> Interval | None:
    """Return what a plain percentage can be, as a part of one, if its writer rounded up or down at will."""
    quantity = claim.quantity
    if quantity.value is None or quantity.unit != "percent" or not is_plain(claim):
        return None
    around = shift(Interval(quantity.step.copy_negate(), quantity.step), quantity.value)
    return scale(around, _HUNDREDTH)


def percent(part_of_one: Interval) -> Interval:
    """Return a share of one as percent."""
    return scale(part_of_one, _HUNDRED)
