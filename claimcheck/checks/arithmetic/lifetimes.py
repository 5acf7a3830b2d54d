"""How old a person or a thing can be on a day, and what is wrong with another age."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.calendar_days import days_off
from claimcheck.checks.arithmetic.elapsed import Stretch
from claimcheck.checks.arithmetic.tie import Misfit
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import intersects
from claimcheck.rulebook import Rulebook

TEN = Decimal(10)
YEAR = 366
"""Days."""


class Birth(NamedTuple):
    """The days in which someone was born, or something begun."""

    days: Stretch
    text: str
    """In words: "born 1961"."""
    of_a_thing: bool = False
    """Things are counted more loosely."""


def is_age(claim: Claim) -> bool:
    """True for an age in years."""
    return claim.role is Role.AGE and claim.quantity.unit == "year" and claim.quantity.value is not None


def age_on(birth: Stretch, day: Stretch) -> tuple[int, int]:
    """Return the least and the greatest age on ``day`` of whoever was born on ``birth``: one year's doubt."""
    return max(0, _years(birth.last, day.first)), _years(birth.first, day.last)


def today(published: date, rules: Rulebook, *, ahead: bool = False) -> Stretch:
    """Return the days that a story means by now; up to a year on, when it looks ahead."""
    last = min(days_off(date.max, -1), days_off(published, YEAR if ahead else 1))
    return Stretch(days_off(published, -rules.lifetimes.written_days), last)


def wrong_age(
    age: Claim, birth: Birth, day: Stretch, on: str, context: Context, *, sure: bool = False
) -> Misfit | None:
    """Return what is wrong with an age on ``day``, in words ``on``; None when it fits."""
    low, high = age_on(birth.days, day)
    allowed = _loosely(age, context.rules) if birth.of_a_thing else age.reading.literal
    if intersects(allowed, Interval(Decimal(low), Decimal(high))):
        return None
    said = context.text(age.span)
    born = f"{birth.text[:1].upper()}{birth.text[1:]}"
    can_be = f"{low}" if low == high else f"{low} to {high}" if high > low + 1 else f"{low} or {high}"
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.85 if sure else 0.8,
        f"“{said}” is not the age of one {birth.text}",
        f"{born} {f'makes {can_be} {on}' if high >= 0 else 'lies ahead'}; the copy says {said}.",
        "Ask for the year in which it was made." if birth.of_a_thing else "Ask for the date of birth.",
    )


def _loosely(age: Claim, rules: Rulebook) -> Interval:
    """Return what the age of a thing may stand for."""
    value, literal, words = age.quantity.value or Decimal(0), age.reading.literal, rules.lifetimes
    if age.quantity.bound is not Bound.EXACT:
        return literal
    width = max(words.thing_years, value * words.round_share if value % TEN == 0 else Decimal(0))
    low, high = (value if end is None else end for end in (literal.low, literal.high))
    return Interval(min(low, value - width), max(high, value + width))


def _years(start: date, end: date) -> int:
    """Return the full years from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
