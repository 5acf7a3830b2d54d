"""The grammar of the calendar's own parts: dates, months, quarters, halves, years, decades and centuries.

Each function reads one construction that begins with a given token. It returns what it found and the token
behind it, or None when the words are something else.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from claimcheck.mentions import stretches
from claimcheck.mentions.period_words import UNITS, Copy, PeriodWords
from claimcheck.mentions.stretches import Stretch
from claimcheck.model.period import Written


class Part(NamedTuple):
    """A stretch and the token behind it. ``bare`` ones are no period without a word that leads into them."""

    stretch: Stretch
    end: int
    bare: bool = False


Reader = Callable[[Copy, int, PeriodWords], Part | None]


def read_calendar(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """The part of the calendar that begins at token ``index``."""
    reader = CALENDAR.get(copy.kind(index))
    return reader(copy, index, table) if reader else None


def year_behind(copy: Copy, index: int, table: PeriodWords) -> tuple[int | None, int] | None:
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
    found = year_behind(copy, index, table)
    if found is None:
        return Part(stretch, index, bare)
    year, end = found
    return Part(stretch._replace(year=year) if year else None, end)


def part_of_year(copy: Copy, stretch: Written, index: int, table: PeriodWords) -> Part | None:
    """``stretch`` with its year; "the first quarter of the match" is none."""
    found = _with_year(copy, stretch, index, table)
    return None if found.end == index and copy.word(index) == "of" else found


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
        return Part(_century(number), century + 1)
    month = end + (copy.word(end) == "of")
    if copy.kind(month) != "month":
        # One end of "3-9 March" or "March 3-9, 2020"; alone only with "th".
        return _with_year(copy, Written(day=number), end, table, bare=end == index + 1)
    name = copy.number(month)
    return _with_year(copy, Written(None, name, name, number), _name_end(copy, month, table), table)


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


def _decade(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "the nineties"."""
    return Part(_decade_of(copy.number(index)), index + 1)


def _decade_of(number: int) -> Stretch:
    """ "'90s" and "the nineties": of the last century, save for its first decades."""
    first = (2000 if number < 20 else 1900) + number
    return stretches.year(first, first + 9)


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


def _ordinal(copy: Copy, index: int, table: PeriodWords) -> Part | None:
    """ "third quarter of 2021", "first half of the year", "first nine months", "twentieth century"."""
    number = copy.number(index)
    unit = index + 1 + (copy.word(index + 1) == "-")
    if copy.word(unit) == "quarter" and number <= 4:
        return part_of_year(copy, Written(None, 3 * number - 2, 3 * number), unit + 1, table)
    if copy.kind(unit) == "half" and number <= 2:
        found = part_of_year(copy, Written(None, 6 * number - 5, 6 * number), unit + 1, table)
        # Most halves without a year are halves of a match.
        return found if found and found.end > unit + 1 else None
    if copy.word(unit) == "century":
        return Part(_century(number), unit + 1)
    if number != 1 or copy.kind(unit) != "number":
        return None
    size = stretches.MONTHS_IN.get(copy.unit(unit + 1), 0) if copy.kind(unit + 1) in UNITS else 0
    last = size * copy.number(unit)
    if size not in (1, 3) or not 0 < last <= 12:
        return None
    return part_of_year(copy, Written(None, 1, last), unit + 2, table)


def _century(number: int) -> Stretch:
    return stretches.unit_around(date(number * 100 - 1, 1, 1), "century", 0) if 0 < number < 100 else None


def tens_and_ordinal(copy: Copy, index: int) -> Part | None:
    """ "twenty-first century"."""
    century = index + 3 + (copy.word(index + 3) == "-")
    if copy.kind(index + 2) != "ordinal" or copy.word(century) != "century":
        return None
    return Part(_century(copy.number(index) + copy.number(index + 2)), century + 1)


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


CALENDAR: dict[str, Reader] = {
    "month": _month,
    "day": _day,
    "year": _year,
    "ordinal": _ordinal,
    "letter": _letter,
    "fiscal": _fiscal,
    "decade": _decade,
}
