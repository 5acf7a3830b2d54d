"""The grammar of periods in relation to a date: "last Tuesday", "two years ago", "the year to October".

Each function reads one construction that begins with a given token, as those of the calendar do.
"""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.mentions import stretches
from claimcheck.mentions.calendar_parts import (
    Part,
    Reader,
    part_of_year,
    read_calendar,
    tens_and_ordinal,
    year_behind,
)
from claimcheck.mentions.period_words import UNITS, Copy, PeriodWords
from claimcheck.mentions.stretches import Stretch
from claimcheck.model.period import Written

# The units that exact spans are counted in, with the days that one has at most.
# Of these, the ones that may be counted from the date of the sentence before: "Two days later".
CARRIED = frozenset({"day", "week"})
SHORT_UNITS = {"day": 1, "week": 7, "month": 31, "year": 366}


def _weekday(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "Tuesday, November 16", "Tuesday night (Nov. 16)", "Tuesday"."""
    if found := _day_of_week(copy, index, table):
        return found
    if copy.published is None:
        return Part(None, index + 1, bare=True)
    day = copy.published - timedelta((copy.published.weekday() - copy.number(index)) % 7)
    return Part((day, day), index + 1, bare=True)


def _day_of_week(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "Tuesday, November 16" and "Tues., November 16": a day of the calendar with the weekday before it."""
    behind = index + 1 + (copy.word(index + 1) == "." or copy.kind(index + 1) == "daypart")
    behind += copy.word(behind) in (",", "(")
    behind += copy.word(behind) == "the"
    if copy.kind(behind) not in ("month", "day"):
        return None
    found = read_calendar(copy, behind, table)
    if found is None or not isinstance(found.stretch, Written) or not found.stretch.day:
        return None
    return Part(found.stretch._replace(weekday=copy.number(index)), found.end)


def _shift(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "this year", "last Tuesday", "next October", "the past five years", "the same month"."""
    word, shift = copy.word(index), copy.number(index)
    behind = index + 1
    several = copy.kind(behind) == "number" and not copy.word(behind).startswith("a")
    if shift and several and copy.kind(behind + 1) in UNITS:
        return _running(copy, -shift * copy.number(behind), behind + 1)
    kind = copy.kind(behind)
    if kind in ("unit", "daypart"):
        return _shifted_unit(copy, index, word, shift, table)
    if kind in ("weekday", "month") and word not in table.anchored and word not in table.running:
        return Part(_shifted_name(copy, behind, shift), behind + 1)
    return None


def _running(copy: Copy, count: int, unit: int) -> Part:
    days = stretches.running(copy.published, copy.unit(unit), count) if copy.published else None
    return Part(days, unit + 1)


def _shifted_unit(copy: Copy, index: int, word: str, shift: int, table: PeriodWords) -> Part | None:
    unit, end = copy.unit(index + 1), index + 2
    if copy.word(index + 1) == "day" and word not in table.anchored and word != "next":
        return None
    if word == "last" and unit == "quarter" and copy.word(end) == "of":
        found = part_of_year(copy, Written(None, 10, 12), end, table)
        if found:
            return found
    if word in table.anchored or (unit == "day" and shift > 0):
        return _anchored_unit(copy, word, unit, shift, end, table)
    if copy.published is None:
        return Part(None, end)
    if word in table.running or (shift and unit != "day" and copy.word(index - 1) == "the"):
        # "the past year", "over the next decade", but "next year".
        return _running(copy, -shift, index + 1)
    return Part(_around(copy.published, unit, shift), end)


def _anchored_unit(copy: Copy, word: str, unit: str, shift: int, end: int, table: PeriodWords) -> Part:
    """ "the previous year", "the following month", "the same period last year"."""
    if shift == 0:
        # Another year's month of the same name: the words behind it belong to it.
        behind = year_behind(copy, end, table)
        return Part(None, behind[1] if behind else end)
    anchor = copy.anchor or (copy.carried() if unit in CARRIED else None)
    if anchor:
        return Part(stretches.unit_around(anchor[0], unit, shift), end)
    if copy.published is None or shift > 0:
        return Part(None, end)
    return Part(_around(copy.published, unit, shift), end)


def _shifted_name(copy: Copy, index: int, shift: int) -> Stretch:
    """The weekday or the month of that name before, after or around the story's day."""
    published, number = copy.published, copy.number(index)
    if published is None:
        return None
    if copy.kind(index) == "month":
        passed = {0: 0, -1: -(number >= published.month), 1: number <= published.month}[shift]
        return Written(published.year + passed, number, number)
    turn = (published.weekday() - number) % 7
    day = published - timedelta(turn or 7) if shift < 0 else published + timedelta((7 - turn) % 7 or 7)
    if shift == 0:
        day = published + timedelta(number - published.weekday())
    return day, day


def _today(copy: Copy, index: int, table: PeriodWords) -> Part:
    """ "today", "yesterday"."""
    if copy.published is None:
        return Part(None, index + 1)
    return Part(stretches.unit_around(copy.published, "day", copy.number(index)), index + 1)


def _number(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "two years ago", "a year earlier", "12 months to October"."""
    unit = index + 1 + (copy.word(index + 1) == "-")
    if copy.kind(unit) not in UNITS:
        return tens_and_ordinal(copy, index) if unit > index + 1 else None
    if copy.kind(unit + 1) != "ago":
        return _up_to(copy, unit, copy.number(index), table) if copy.number(index) > 1 else None
    name, count, end = copy.unit(unit), copy.number(unit + 1) * copy.number(index), unit + 2
    if copy.word(index - 1) in table.approximate or name not in SHORT_UNITS:
        return Part(None, end)
    if copy.word(unit + 1) == "ago":
        return Part(_around(copy.published, name, count), end)
    if copy.word(end).isalpha() and copy.word(end) not in table.after_ago:
        # "a week before the vote", "earlier than": counted from something that is no date.
        return None
    return Part(_from_anchor(copy, name, count), end)


def _from_anchor(copy: Copy, unit: str, count: int) -> Stretch:
    """So many units from the last date in the sentence; of one day, the whole year before or after it."""
    if copy.anchor is None and unit in CARRIED and (day := copy.carried()):
        return stretches.moved(day, unit, count)
    if copy.anchor is None:
        return _around(copy.published, unit, count) if unit == "year" and count < 0 else None
    length = (copy.anchor[1] - copy.anchor[0]).days
    if unit == "year" and length < SHORT_UNITS["month"] - 4:
        return _around(copy.anchor[0], unit, count)
    # "In 2001 … eight days later" names no day.
    return None if length >= SHORT_UNITS[unit] else stretches.moved(copy.anchor, unit, count)


def _around(day: date | None, unit: str, count: int) -> Stretch:
    return stretches.unit_around(day, unit, count) if day else None


def _unit(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "year to October", "quarter ended June 30"."""
    return _up_to(copy, index, 1, table)


def _up_to(copy: Copy, unit: int, count: int, table: PeriodWords) -> Part | None:
    """So many of the units at ``unit``, up to the date behind "to", "ended" or "through"."""
    if copy.word(unit + 1) not in table.ends:
        return None
    position = unit + 2 + (copy.word(unit + 2) in ("on", "in"))
    if copy.kind(position) not in ("month", "day", "year"):
        return None
    found = read_calendar(copy, position, table)
    if found is None or (isinstance(found.stretch, Written) and found.stretch.first is None):
        return None
    last = stretches.resolved(found.stretch, copy.published, table.nearest)
    days = stretches.running(last[1], copy.unit(unit), count) if last else None
    return Part(days, found.end)


RELATIVE: dict[str, Reader] = {
    "weekday": _weekday,
    "short weekday": _day_of_week,
    "shift": _shift,
    "today": _today,
    "number": _number,
    "unit": _unit,
}
