"""Days as copy writes them: whether they exist, in which years they may lie, and how a finding names them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, date

from claimcheck.model.period import Written, days_in
from claimcheck.rulebook import Rulebook

_LEAP = 2000


def days_of_month(written: Written) -> int | None:
    """Return how many days its month has; of a February without a year, 29. None for a bare day."""
    if written.first is None:
        return None
    return days_in(written.year or _LEAP, written.first)


def possible_days(written: Written, published: date | None, near: int) -> tuple[date, ...]:
    """Return the days that ``written`` may be, one without a doubt.

    Without a year, it is the one nearest to the story's day; also the nearest on the other side of it, when
    the first is more than ``near`` days away. Empty for a day that does not exist, and without a story's day.
    """
    if written.first is None or written.day is None:
        return ()
    if written.year is not None:
        return _made(written, (written.year,))
    if published is None:
        return ()
    around = range(max(MINYEAR, published.year - 1), min(MAXYEAR, published.year + 1) + 1)
    days = sorted(_made(written, around), key=lambda day: abs((day - published).days))
    return tuple(days[: 1 if days and abs((days[0] - published).days) <= near else 2])


def _made(written: Written, years: range | tuple[int, ...]) -> tuple[date, ...]:
    """Return the day in each of ``years`` that has it."""
    month, day = written.first or 1, written.day or 1
    return tuple(date(year, month, day) for year in years if 0 < day <= days_in(year, month))


def days_off(day: date, days: int) -> date:
    """Return the day so many days after ``day``; the first or the last of all where there is none."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def in_words(day: date, rules: Rulebook) -> str:
    """Return "Monday, November 24, 2014"."""
    return f"{weekday_name(day.weekday(), rules)}, {month_name(day.month, rules)} {day.day}, {day.year}"


def weekday_name(number: int, rules: Rulebook) -> str:
    """Return the name of a day of the week, 0 for Monday."""
    return _first(rules.calendar.weekdays, number)


def month_name(number: int, rules: Rulebook) -> str:
    """Return the name of a month, 1 for January."""
    return _first(rules.calendar.months, number)


def _first(names: Mapping[str, int], number: int) -> str:
    return next(name for name, worth in names.items() if worth == number).capitalize()
