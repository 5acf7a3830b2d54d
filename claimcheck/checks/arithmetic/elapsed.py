"""The time between two dates, as far as they are written, against a duration as far as it is rounded."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.tie import Misfit
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.model.interval import Interval
from claimcheck.model.period import Period, Written, days_in
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import intersects, scale
from claimcheck.rulebook import Rulebook

TEN = Decimal(10)
ANY_YEAR = 2001
LEAP_DAY = (2, 29)
SHORT = 300
"""Days."""
OPEN = 2
"""Units of a duration that may be left open between its ends: two years, from a year to a year."""
DAYS = {
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.436875"),
    "year": Decimal("365.2425"),
    "decade": Decimal("3652.425"),
    "century": Decimal("36524.25"),
}
"""How long the units of durations are, on average."""


class Stretch(NamedTuple):
    """The days in which one end of a duration lies."""

    first: date
    last: date


class Ends(NamedTuple):
    """Where a duration begins and where it ends."""

    start: Stretch
    end: Stretch
    text: str
    """In words: "1980 to 1988"."""
    inclusive: bool = True
    """True when the last day counts: "from Monday to Wednesday, three days"."""

    @property
    def turned_round(self) -> bool:
        """True when the end lies before the beginning."""
        return self.end.last < self.start.first

    def days(self) -> Interval:
        """Return how many days they may lie apart."""
        low = (self.end.first - self.start.last).days
        high = (self.end.last - self.start.first).days + self.inclusive
        return Interval(Decimal(low), Decimal(high))


def stretch_of(period: Period) -> Stretch | None:
    """Return the days of a date; None when they are not known."""
    return Stretch(period.start, period.end) if period.start and period.end else None


def ends_of(claim: Claim, rules: Rulebook) -> Ends | None:
    """Return both ends of a date that names two, "1980-88" or "from March 3 to March 9"; None for others."""
    period = claim.period
    if period is None:
        return None
    if period.start is None or period.end is None:
        return _turned_round(period, rules) or _of_any_year(period, rules)
    if len(period.written) == 2:
        start = Stretch(period.start, _last_of(period.written[0], period.start))
        end = Stretch(_first_of(period.written[1], period.end), period.end)
    elif "date years" in claim.rules:
        start = Stretch(period.start, period.start.replace(month=12, day=31))
        end = Stretch(period.end.replace(month=1, day=1), period.end)
    else:
        return None
    return Ends(start, end, _without_lead(period.text, rules))


def two_dates(first: Claim, second: Claim, context: Context) -> Ends | None:
    """Return the ends that two dates are; None for other figures and for dates that are not known."""
    if second.role is not Role.DATE or first.period is None or second.period is None:
        return None
    start, end = stretch_of(first.period), stretch_of(second.period)
    if start is None or end is None:
        return None
    return Ends(start, end, f"{context.text(first.span)} to {context.text(second.span)}")


def _turned_round(period: Period, rules: Rulebook) -> Ends | None:
    """Return the ends of "1988 to 1890", which ends before it begins."""
    years = [part.year for part in period.written if part.year]
    if len(years) != len(period.written) or len(years) != len(("first", "last")) or years[0] <= years[1]:
        return None
    start, end = (Stretch(date(year, 1, 1), date(year, 12, 31)) for year in years)
    return Ends(start, end, _without_lead(period.text, rules))


def _of_any_year(period: Period, rules: Rulebook) -> Ends | None:
    """Return the ends of "May 3 to May 9" in a story without a day, unless a leap year would change them."""
    if len(period.written) != 2 or any(
        part.year or not part.first or not part.day for part in period.written
    ):
        return None
    days = [(part.first or 1, part.day or 1) for part in period.written]
    if any(day > days_in(ANY_YEAR, month) for month, day in days) or days[0] >= days[1]:
        return None
    if days[0] < LEAP_DAY < days[1]:
        return None
    start, end = (date(ANY_YEAR, month, day) for month, day in days)
    return Ends(Stretch(start, start), Stretch(end, end), _without_lead(period.text, rules))


def is_duration(claim: Claim) -> bool:
    """True for a length of time in a unit that dates are counted in."""
    return claim.role is Role.DURATION and claim.quantity.unit in DAYS and claim.quantity.value is not None


def has_years(dates: Iterable[Claim]) -> bool:
    """True when each of ``dates`` is written with its year; without, it may lie in another."""
    return all(
        "date years" in each.rules
        or (each.period and each.period.written and all(part.year for part in each.period.written))
        for each in dates
    )


def is_short(claim: Claim) -> bool:
    """True for a duration under a year, whose ends need no year."""
    return (claim.quantity.value or 0) * DAYS[claim.quantity.unit or "day"] < SHORT


def is_named(said: str) -> bool:
    """True for a duration that is a name: the Seven Years' War lasted nine."""
    return said.rpartition(" ")[2][:1].isupper()


def fits(claim: Claim, days: Interval, rules: Rulebook) -> bool:
    """Return whether a duration, with all that its rounding allows, can be one of ``days``."""
    return intersects(scale(_rounded(claim, rules), DAYS[claim.quantity.unit or "day"]), days)


def _rounded(claim: Claim, rules: Rulebook) -> Interval:
    """Return what a duration may stand for; "20 years" and "half a century" are rounder than "19 years"."""
    value, literal = claim.quantity.value, claim.reading.literal
    exact = claim.quantity.bound is Bound.EXACT and not claim.quantity.approximate
    if not value or not exact or (value % TEN and value >= 1):
        return literal
    width = value * (rules.intervals.round_share if value >= 1 else rules.intervals.fraction_share)
    low, high = (value if end is None else end for end in (literal.low, literal.high))
    return Interval(min(low, value - width), max(high, value + width))


def comparable(claim: Claim, ends: Ends) -> bool:
    """True when the ends are known as closely as the duration; "102 days from 2000 to 2008" is a count."""
    days = ends.days()
    return (days.high or 0) - (days.low or 0) <= OPEN * DAYS[claim.quantity.unit or "day"] + 1


def misfit(
    claim: Claim, ends: Ends, rules: Rulebook, severity: Severity, confidence: float, said: str
) -> Misfit | None:
    """Return what is wrong with a duration; None when it fits its ends. ``said`` is the duration's words."""
    days = ends.days()
    if fits(claim, days, rules):
        return None
    unit = claim.quantity.unit or "day"
    why = "runs back in time" if ends.turned_round else f"is {_shown(days, unit)}"
    return Misfit(
        severity,
        confidence,
        f"“{said}” is not the time from {ends.text}",
        f"{ends.text} {why}; the copy says {said}.",
        "Ask which of them is meant.",
    )


def _shown(days: Interval, unit: str) -> str:
    """Return "8 years", or "7 to 9 years" as far as the days left open allow."""
    low, high = (round((end or Decimal(0)) / DAYS[unit]) for end in (days.low, days.high))
    plural = "centuries" if unit == "century" else f"{unit}s"
    return f"{low} to {high} {plural}" if low != high else f"{high} {unit if high == 1 else plural}"


def _last_of(written: Written, start: date) -> date:
    if written.day is not None:
        return start
    month = written.last or start.month
    return date(start.year, month, days_in(start.year, month))


def _first_of(written: Written, end: date) -> date:
    return end if written.day is not None else date(end.year, written.first or 1, 1)


def _without_lead(text: str, rules: Rulebook) -> str:
    """Return "1980 to 1988" of "from 1980 to 1988"."""
    first, _, rest = text.partition(" ")
    leading = first.lower() == "the" or first.lower() in rules.calendar.leads.before
    return _without_lead(rest, rules) if leading and rest else text
