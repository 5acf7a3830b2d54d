"""The grammar of one part of a period: a date, a month, a quarter, a year, or a word such as "yesterday".

Each function reads one construction that begins with a given token. It returns what it found and the token
behind it, or None when the words are something else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.mentions import stretches
from claimcheck.mentions.period_words import Copy, PeriodWords
from claimcheck.mentions.stretches import Stretch, Written


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch and the token behind it. ``bare`` ones are no period without a word that leads into them."""

    stretch: Stretch
    end: int
    bare: bool = False


def read_part(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """The part that begins at token ``index``."""
    reader = READERS.get(copy.kind(index))
    return reader(copy, index, table) if reader else None


def _year_behind(copy: Copy, index: int, table: PeriodWords) -> tuple[int | None, int] | None:
    """The year that "2021", "of 2021", "of the year" or "last year" names, and the token behind it."""
    of = copy.word(index) == "of"
    position = index + (of or copy.word(index) == ",")
    if copy.kind(position) == "year":
        decade = copy.word(position + 1) == "s" and copy.glued(position + 1)
        return None if decade else (copy.number(position), position + 1)
    if position > index and not of:
        return None
    position += of and copy.word(position) in ("the", "its")
    if copy.kind(position) == "fiscal":
        found = _fiscal(copy, position, table)
        year = found.stretch.year if found and isinstance(found.stretch, Written) else None
        return (year, found.end) if found else None
    word, shift = copy.word(position), 0
    if copy.kind(position) == "shift":
        shift = copy.number(position)
        position += 1
    elif not of:
        return None
    if copy.word(position) != "year":
        return None
    base = copy.anchor[0] if copy.anchor and word in table.anchored else copy.published
    return base.year + shift if base else None, position + 1


def _with_year(copy: Copy, stretch: Written, index: int, table: PeriodWords, *, bare: bool = False) -> Part:
    """``stretch`` with the year at ``index``, if one stands there."""
    found = _year_behind(copy, index, table)
    if found is None:
        return Part(stretch, index, bare)
    year, end = found
    return Part(replace(stretch, year=year) if year else None, end)


def _day_number(copy: Copy, index: int) -> tuple[int, int] | None:
    """A day of a month, with or without "th": its number and the token behind it."""
    if copy.kind(index) != "day" or not 0 < copy.number(index) <= 31 or len(copy.word(index)) > 2:
        return None
    ordinal = copy.word(index + 1) in ("st", "nd", "rd", "th") and copy.glued(index + 1)
    return copy.number(index), index + 1 + ordinal


def _name_end(copy: Copy, index: int, table: PeriodWords) -> int:
    """The token behind a month's name and the point that may belong to it."""
    point = copy.word(index) in table.abbreviated and copy.word(index + 1) == "." and copy.glued(index + 1)
    return index + 1 + point


def _month(copy: Copy, index: int, table: PeriodWords) -> Part:
    """ "November 17, 2021", "November 2021", "November"."""
    month, end = copy.number(index), _name_end(copy, index, table)
    day = _day_number(copy, end + (copy.word(end) == "the"))
    if day:
        return _with_year(copy, Written(None, month, month, day[0]), day[1], table)
    return _with_year(copy, Written(None, month, month), end, table, bare=True)


def _day(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "17 November 2021", "17/11/2021", "the 20th", "the 20th century", "'90s"."""
    if numeric := _numeric(copy, index):
        return numeric
    if copy.word(index + 1) == "s" and copy.glued(index + 1):
        return Part(_decade_of(copy.number(index)), index + 2) if copy.number(index) % 10 == 0 else None
    day = _day_number(copy, index)
    if day is None:
        return None
    number, end = day
    century = end + (copy.word(end) == "-")
    if copy.word(century) == "century":
        return Part(stretches.unit_around(date(number * 100 - 1, 1, 1), "century", 0), century + 1)
    month = end + (copy.word(end) == "of")
    if copy.kind(month) != "month":
        # One end of "3-9 March" or "March 3-9, 2020"; alone only with "th".
        return _with_year(copy, Written(day=number), end, table, bare=end == index + 1)
    name = copy.number(month)
    return _with_year(copy, Written(None, name, name, number), _name_end(copy, month, table), table)


def _decade_of(number: int) -> Stretch:
    """ "'90s" and "the nineties": of the last century, save for its first decades."""
    first = (2000 if number < 20 else 1900) + number
    return stretches.year(first, first + 9)


def _numeric(copy: Copy, index: int) -> Part | None:
    """ "17/11/2021", where only one order of day and month is possible."""
    mark = copy.word(index + 1)
    if mark not in ("/", ".", "-") or copy.word(index + 3) != mark or not copy.glued(index + 4):
        return None
    if copy.kind(index + 2) != "day" or copy.kind(index + 4) not in ("day", "year"):
        return None
    first, second, year = (copy.number(index + step) for step in (0, 2, 4))
    if len(copy.word(index + 4)) == 2:
        year += 1900 if year >= 70 else 2000
    orders = {(first, second), (second, first)}
    possible = [(day, month) for day, month in orders if 0 < day <= 31 and 0 < month <= 12]
    stretch = Written(year, possible[0][1], possible[0][1], possible[0][0]) if len(possible) == 1 else None
    return Part(stretch, index + 5)


def _year(copy: Copy, index: int, table: PeriodWords) -> Part:
    """ "2021", "2021-11-17", "2019-20", "the 1990s"."""
    year, mark = copy.number(index), copy.word(index + 1)
    if mark == "s" and copy.glued(index + 1):
        span = 99 if year % 100 == 0 and year < 2000 else 9 if year % 10 == 0 else 0
        return Part(stretches.year(year, year + span), index + 2)
    if copy.glued(index + 1) and copy.glued(index + 2) and copy.kind(index + 2) in ("day", "year"):
        if mark == "-" and copy.word(index + 3) == "-" and copy.kind(index + 4) == "day":
            month = copy.number(index + 2)
            return Part(Written(year, month, month, copy.number(index + 4)), index + 5)
        through = copy.number(index + 2)
        through += year - year % 100 if through < 100 and mark != "—" else 0
        if mark in ("-", "–", "—", "/") and through > year:
            return Part(stretches.year(year, through), index + 3)
    return Part(Written(year, 1, 12), index + 1)


def _weekday(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "Tuesday, November 16", "Tuesday"."""
    behind = index + 1 + (copy.word(index + 1) == ",")
    behind += copy.word(behind) == "the"
    if copy.kind(behind) in ("month", "day"):
        found = read_part(copy, behind, table)
        if found and isinstance(found.stretch, Written) and found.stretch.day:
            return replace(found, bare=False)
    if copy.published is None:
        return Part(None, index + 1, bare=True)
    day = copy.published - timedelta((copy.published.weekday() - copy.number(index)) % 7)
    return Part((day, day), index + 1, bare=True)


def _ordinal(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "third quarter of 2021", "first half of the year", "first nine months of 2021"."""
    number = copy.number(index)
    unit = index + 1 + (copy.word(index + 1) == "-")
    if copy.word(unit) == "quarter" and number <= 4:
        return _part_of_year(copy, Written(None, 3 * number - 2, 3 * number), unit + 1, table)
    if copy.kind(unit) == "half" and number <= 2:
        found = _part_of_year(copy, Written(None, 6 * number - 5, 6 * number), unit + 1, table)
        # Most halves without a year are halves of a match.
        return found if found and found.end > unit + 1 else None
    if number != 1 or copy.kind(unit) != "number":
        return None
    size = stretches.MONTHS_IN.get(copy.unit(unit + 1), 0) if copy.kind(unit + 1) in UNITS else 0
    last = size * copy.number(unit)
    if size not in (1, 3) or not 0 < last <= 12:
        return None
    return _part_of_year(copy, Written(None, 1, last), unit + 2, table)


def _part_of_year(copy: Copy, stretch: Written, index: int, table: PeriodWords) -> Part | None:
    """``stretch`` with its year; "the first quarter of the match" is none."""
    found = _with_year(copy, stretch, index, table)
    return None if found.end == index and copy.word(index) == "of" else found


def _letter(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "Q3 2021", "H1"."""
    if not copy.glued(index + 1) or copy.kind(index + 1) not in ("number", "day"):
        return None
    size, number = copy.number(index), copy.number(index + 1)
    if not 0 < number <= 12 // size or len(copy.word(index + 1)) > 1:
        return None
    return _with_year(copy, Written(None, size * (number - 1) + 1, size * number), index + 2, table)


def _fiscal(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "fiscal 2025", "FY25", "financial year 2020-21"; without its number it has no known days."""
    year = copy.word(index + 1) == "year"
    position = index + 1 + year
    if copy.kind(position) == "year":
        return _year(copy, position, table)
    short = copy.kind(position) in ("day", "number") and len(copy.word(position)) == 2
    if copy.word(index) == "fy" and short:
        return Part(Written(2000 + copy.number(position), 1, 12), position + 1)
    return Part(None, position) if year else None


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
        found = _part_of_year(copy, Written(None, 10, 12), end, table)
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
        behind = _year_behind(copy, end, table)
        return Part(None, behind[1] if behind else end)
    if copy.anchor:
        return Part(stretches.unit_around(copy.anchor[0], unit, shift), end)
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
        return None
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
    if copy.anchor and (copy.anchor[1] - copy.anchor[0]).days >= SHORT_UNITS[name]:
        # "In 2001 … eight days later".
        return Part(None, end)
    if copy.anchor is None:
        return Part(_around(copy.published, name, count) if name == "year" and count < 0 else None, end)
    return Part(stretches.moved(copy.anchor, name, count), end)


def _around(day: date | None, unit: str, count: int) -> Stretch:
    return stretches.unit_around(day, unit, count) if day else None


UNITS = frozenset({"unit", "units"})
# The units that exact spans are counted in, with the days that one has at most.
SHORT_UNITS = {"day": 1, "week": 7, "month": 31, "year": 366}


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
    found = read_part(copy, position, table)
    if found is None or (isinstance(found.stretch, Written) and found.stretch.first is None):
        return None
    last = stretches.resolved(found.stretch, copy.published, table.nearest)
    days = stretches.running(last[1], copy.unit(unit), count) if last else None
    return Part(days, found.end)


def _decade(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "the nineties"."""
    return Part(_decade_of(copy.number(index)), index + 1)


Reader = Callable[[Copy, int, PeriodWords], Part | None]
READERS: dict[str, Reader] = {
    "month": _month,
    "day": _day,
    "year": _year,
    "weekday": _weekday,
    "ordinal": _ordinal,
    "letter": _letter,
    "fiscal": _fiscal,
    "shift": _shift,
    "today": _today,
    "number": _number,
    "unit": _unit,
    "decade": _decade,
}
