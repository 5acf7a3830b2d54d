"""Stretches of the calendar: as far as a text writes them, and as days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from claimcheck.model.period import Written, days_in
from claimcheck.rulebook.calendar import Nearest

Days: TypeAlias = tuple[date, date]
"""First and last day, both included."""


Stretch: TypeAlias = Written | Days | None
"""None is a period that the text names and nothing resolves."""


def year(number: int, through: int | None = None) -> Days:
    """All days of a year, or of the years up to ``through``."""
    return date(number, 1, 1), date(through or number, 12, 31)


def months(first: int, count: int = 1) -> Days:
    """All days of ``count`` months; ``first`` counts months from January of the year 0."""
    stop = first + count - 1
    return (
        date(first // 12, first % 12 + 1, 1),
        date(stop // 12, stop % 12 + 1, days_in(stop // 12, stop % 12 + 1)),
    )


def month_number(day: date) -> int:
    """The month of ``day``, counted from January of the year 0."""
    return day.year * 12 + day.month - 1


def shifted(day: date, unit: str, count: int) -> date | None:
    """The day so many days, weeks, months or years on; None for other units and outside the calendar."""
    try:
        if unit in DAYS_IN:
            return day + timedelta(DAYS_IN[unit] * count)
        if unit not in MONTHS_IN:
            return None
        month = month_number(day) + MONTHS_IN[unit] * count
        last = days_in(month // 12, month % 12 + 1)
        return date(month // 12, month % 12 + 1, min(day.day, last))
    except (OverflowError, ValueError):
        return None


DAYS_IN = {"day": 1, "week": 7}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def unit_around(day: date, unit: str, shift: int) -> Days | None:
    """The year, quarter, week … that holds ``day``, or the one so many before or after it."""
    if unit == "day":
        return moved((day, day), unit, shift)
    if unit in ("week", "weekend"):
        monday = day - timedelta(day.weekday())
        days = (monday if unit == "week" else monday + timedelta(5), monday + timedelta(6))
        return moved(days, "week", shift)
    if unit in MONTHS_IN:
        size = MONTHS_IN[unit]
        first = (month_number(day) // size + shift) * size
        # A century is counted from its year 1.
        return months(first + 12 if unit == "century" else first, size) if 12 < first < 9000 * 12 else None
    return None


def moved(days: Days, unit: str, count: int) -> Days | None:
    """``days`` so many units on; the last day of a month stays the last of one."""
    first, behind = shifted(days[0], unit, count), shifted(days[1] + timedelta(1), unit, count)
    return (first, behind - timedelta(1)) if first and behind else None


def running(last: date, unit: str, count: int) -> Days | None:
    """The days of so many units that end with ``last``; that begin with it when ``count`` is negative."""
    if count == 0:
        return None
    if count < 0:
        stop = shifted(last, unit, -count)
        return (last, stop) if stop else None
    start = shifted(last + timedelta(1), unit, -count)
    return (start, last) if start else None


def third(days: Days, number: int) -> Days:
    """The first, the middle or the last third of ``days``; of a year, so many whole months."""
    first, behind = month_number(days[0]), month_number(days[1]) + 1
    if (behind - first) % 3 == 0:
        size = (behind - first) // 3
        return months(first + (number - 1) * size, size)
    length = ((days[1] - days[0]).days + 1) // 3
    if number == 3:
        return days[1] - timedelta(max(0, length - 1)), days[1]
    start = days[0] + timedelta((number - 1) * length)
    return start, max(start, days[0] + timedelta(number * length - 1))


def resolved(stretch: Stretch, published: date | None, near: Nearest) -> Days | None:
    """The days of ``stretch``; what is not written is taken from the day of the story."""
    if not isinstance(stretch, Written):
        return stretch
    try:
        if stretch.first is None:
            return _day_of_month(stretch.day, published) if stretch.year is None else None
        number = stretch.year or _year_of(stretch, published, near)
        if number is None:
            return None
        if stretch.day is not None:
            day = date(number, stretch.first, stretch.day)
            return day, day
        last = stretch.last or stretch.first
        return months(number * 12 + stretch.first - 1, last - stretch.first + 1)
    except ValueError:
        return None


def _day_of_month(day: int | None, published: date | None) -> Days | None:
    """ "on the 20th": the last 20th up to the story's day."""
    if day is None or published is None:
        return None
    month = month_number(published) - (day > published.day)
    found = date(month // 12, month % 12 + 1, day)
    return found, found


def _year_of(stretch: Written, published: date | None, near: Nearest) -> int | None:
    """A month is the last that has begun, a day lies in the story's year unless that is far off."""
    if published is None or stretch.first is None:
        return None
    if stretch.day is None:
        return published.year - (stretch.first > published.month)
    ahead = (date(published.year, stretch.first, stretch.day) - published).days
    return published.year - (ahead > near.days_ahead) + (-ahead > near.days_behind)


def not_ahead(days: Days | None, published: date | None) -> Days | None:
    """``days``, or the same of the year before when they lie behind the story's day: "since September"."""
    return moved(days, "year", -1) if days and published and days[0] > published else days


def not_passed(days: Days | None, published: date | None, unit: str) -> Days | None:
    """``days``, or those a week or a year on when they lie before the story's day: "will meet on Tuesday"."""
    return moved(days, unit, 1) if days and published and days[1] < published else days


def joined(first: Stretch, second: Stretch, published: date | None, near: Nearest) -> Days | None:
    """From the first day of ``first`` to the last of ``second``; each lends the other what it leaves out."""
    if isinstance(first, Written) and isinstance(second, Written):
        first, second = _dated(first, second, published, near)
    start, stop = resolved(first, published, near), resolved(second, published, near)
    return (start[0], stop[1]) if start and stop and start[0] <= stop[1] else None


def lent(first: Written, second: Written) -> tuple[Written, Written]:
    """Both ends of a period, each with the month and the year that the other lends it, as far as written."""
    if first.first is None:
        first = first._replace(first=second.first, last=second.last)
    if second.first is None:
        second = second._replace(first=first.first, last=first.last)
    if second.year is None and first.year is not None:
        second = second._replace(year=first.year + _turns(first, second))
    elif first.year is None and second.year is not None:
        first = first._replace(year=second.year - _turns(first, second))
    return first, second


def _turns(first: Written, second: Written) -> bool:
    """True when the year turns between them: "from November to March"."""
    return (first.first or 0, first.day or 0) > (second.first or 0, second.day or 31)


def _dated(first: Written, second: Written, published: date | None, near: Nearest) -> tuple[Written, Written]:
    """Both ends with a year; where none is written, the one in which the second lies near the story's day."""
    first, second = lent(first, second)
    if first.year is None and (days := resolved(second, published, near)):
        first = first._replace(year=days[0].year - _turns(first, second))
        second = second._replace(year=days[0].year)
    return first, second
