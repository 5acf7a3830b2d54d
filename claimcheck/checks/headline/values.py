"""Whether one figure of the body gives the value of a headline's figure."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.interval import contains, intersects
from claimcheck.rulebook import Rulebook

LABELS = frozenset({Role.DATE, Role.TIME, Role.IDENTIFIER, Role.RANK, Role.SCORE})


def gives(body: Claim, headline: Claim, rules: Rulebook) -> str | None:
    """How ``body`` gives the figure of ``headline`` ("as written", "rounded", …); None when it does not."""
    reading = comparable(body, headline)
    if reading is None:
        return None
    first, second = headline.quantity, body.quantity
    if first.value is not None and second.value is not None:
        same_unit = first.unit == second.unit or None in (first.unit, second.unit)
        if first.value == second.value and same_unit:
            return "as written"
    return _by_reading(headline, body, reading)


def comparable(body: Claim, headline: Claim) -> Reading | None:
    """The body's reading in the headline's unit; None when the units are of two kinds.

    A headline leaves out units and nouns ("Dow up 305"), so a bare number there is held against all.
    """
    first, second = headline.quantity, body.quantity
    if first.unit == second.unit and first.dimension == second.dimension:
        return body.reading if body.role not in LABELS else None
    if _bare(headline) and body.role is Role.CHANGE and headline.trend == body.trend:
        return body.reading
    if _bare(body) and first.dimension == "age":
        return body.reading
    if {first.dimension, second.dimension} <= {"age", "time"}:
        return convert(body.reading, second.unit, first.unit)
    if first.dimension.partition(" / ")[0] != second.dimension.partition(" / ")[0]:
        return None
    if first.dimension.startswith("currency"):
        # "$3,500" in the headline for "$3,500 a month".
        return body.reading if _currency(first) == _currency(second) else None
    if first.dimension != second.dimension:
        return None
    return convert(body.reading, second.unit, first.unit)


def _bare(claim: Claim) -> bool:
    return claim.quantity.unit is None and claim.noun is None and claim.quantity.dimension == "count" and claim.role not in LABELS


def _currency(quantity: Quantity) -> str:
    return (quantity.unit or "").partition(" / ")[0]


def _by_reading(headline: Claim, body: Claim, reading: Reading) -> str | None:
    first, second = headline.quantity, body.quantity
    ours = headline.reading
    if second.value is None:
        return _against_range(headline, reading, vague=second.approximate)
    value = _value_in(reading, second)
    if value is None:
        return None
    if first.value is None:
        return "within the range" if intersects(ours.literal, reading.expected) else None
    if first.bound is Bound.EXACT and not first.approximate:
        if second.bound is Bound.EXACT and contains(ours.literal, value) and _finer(second, first):
            return "rounded"
        return None
    return "by its bound" if contains(ours.expected, value) else None


def _value_in(reading: Reading, quantity: Quantity) -> Decimal | None:
    """The figure itself in the unit of the reading: the middle of a rounded one, the end of a bounded one."""
    literal = reading.literal
    if quantity.bound in (Bound.ABOVE, Bound.AT_LEAST):
        return literal.low
    if quantity.bound in (Bound.BELOW, Bound.AT_MOST):
        return literal.high
    if literal.low is None or literal.high is None:
        return None
    return (literal.low + literal.high) / 2


def _finer(body: Quantity, headline: Quantity) -> bool:
    """A figure rounds to a coarser one, never to one with more digits."""
    return body.step <= headline.step or body.step == 0 or headline.step == 0


def _against_range(headline: Claim, reading: Reading, *, vague: bool) -> str | None:
    value, literal = headline.quantity.value, reading.literal
    if value is None:
        return "as a range" if intersects(headline.reading.literal, literal) else None
    if value in (literal.low, literal.high):
        return "as an end of a range"
    if vague and contains(literal, value):
        return "within a vague figure"
    return None


def is_amount(claim: Claim) -> bool:
    """True for the roles that a headline's figure is checked in."""
    return claim.role in (Role.LEVEL, Role.CHANGE, Role.SHARE, Role.RATE, Role.AGE, Role.DURATION) and not claim.malformed
