"""Numbers that are dates, years and decades: "November 17, 2021", "3-9 March", "17/11/2021", "the 1990s"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
DATE: Final = MentionKind.DATE

NEXT_WORD: Final = re.compile(r" ([a-z][a-z-]+)")
OPENINGS: Final = ("from ", "between ")
STREET: Final = re.compile(r"(?: [A-Z][a-z]+){1,2} ([A-Z][a-z]+)")
MONTH_DAYS: Final = 31
YEAR_DIGITS: Final = 4
DATE_MARKS: Final = ",/-–—"
"""Between the days of a list or the numbers of a date."""
LONGEST_WORD: Final = 40
APOSTROPHES: Final = "'’‘"
SENTENCE_ENDS: Final = '.!?”"'
# Characters that may stand before the digits of a year.
BEFORE_YEAR: Final = " (-–—/‘’'\"“\u00a0,"


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """What stands before a day; a year of four digits needs nothing there."""
    return lexicon.months


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """What stands behind a day: its month, or what joins it to another day or to the parts of a date."""
    return (*lexicon.months, *lexicon.date_forms.day_joins, *DATE_MARKS)


def read_date(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn the figure into a date when that is what it is; its span then covers the whole date."""
    digits = figure.digits
    following = low[figure.end : figure.end + 1]
    if (
        following in "/-."
        and following
        and (match := lexicon.date_forms.numeric.match(low, figure.start))
        and _is_numeric(match[0])
    ):
        return figure.become(figure.start, match.end(), DATE, "date numeric")
    if not digits.isdecimal():
        return "," in digits and _day_and_year(figure, low, lexicon)
    if len(digits) <= 2:
        return _day(figure, text, low, lexicon)
    return len(digits) == YEAR_DIGITS and _year(figure, text, low, lexicon)


def read_dotted_date(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn digits with two points into a date: "17.11.2021"."""
    match = lexicon.date_forms.numeric.fullmatch(low, figure.start, figure.end)
    return bool(match and _is_numeric(match[0])) and figure.become(
        figure.start, figure.end, DATE, "date numeric"
    )


def _is_numeric(date: str) -> bool:
    """True when the parts can be a day and a month."""
    parts = [int(part) for part in re.split("[-/.t]", date)[:3]]
    first, second = parts[1:] if parts[0] > 99 else parts[:2]
    return 0 < min(first, second) <= 12 and 0 < max(first, second) <= MONTH_DAYS


def read_short_period(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn digits behind "Q", "H" or "FY" into a period: "Q3", "FY2025"."""
    begin = figure.start - (2 if low.startswith("fy", figure.start - 2) else 1)
    if begin < 0 or (begin and low[begin - 1].isalnum()):
        return False
    match = lexicon.date_forms.short_period.match(low, begin)
    if match is None:
        return False
    return figure.become(begin, match.end(), DATE, "date quarter or year")


def _month_before(low: str, start: int, lexicon: Lexicon) -> int | None:
    """Start of the month's name that stands before ``start`` ("November 17"), else None."""
    if start < 4 or low[start - 1] not in " \u00a0":
        return None
    begin = low.rfind(" ", 0, start - 1) + 1
    word = low[begin : start - 1].lstrip("(\"“‘'")
    return start - 1 - len(word) if word in lexicon.months else None


def _is_month(text: str, start: int, name: str, lexicon: Lexicon) -> bool:
    """ "May" is a month, "may" a verb."""
    return name not in lexicon.date_forms.doubtful or text[start].isupper()


def _day_and_year(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "November 17,2021", which looks like one number."""
    day, _, year = figure.digits.partition(",")
    if len(day) > 2 or len(year) != 4 or not year.isdecimal():
        return False
    month = _month_before(low, figure.start, lexicon)
    return month is not None and figure.become(month, figure.end, DATE, "date month day year")


def _day(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    start, end = figure.start, figure.end
    possible = 0 < int(figure.digits) <= MONTH_DAYS
    month = _month_before(low, start, lexicon)
    if month is not None and possible and not _starts_something_else(text, low, end, month, lexicon):
        return figure.become(month, _day_end(low, end, lexicon), DATE, "date month day")
    if _is_short_year(figure, low, lexicon):
        return figure.become(start, end, DATE, "date short year")
    forms = lexicon.date_forms
    if low[end : end + 1] == " " and low[end + 1 : end + 2] not in forms.behind_day_letters:
        return False
    match = forms.behind_day.match(low, end)
    if match and possible and _is_month(text, match.start("month"), match["month"], lexicon):
        named = word_before(low, start) in lexicon.name_heads
        return not named and figure.become(start, match.end(), DATE, "date day month")
    if low.startswith("s", end) and start and low[start - 1] in APOSTROPHES:
        plural = not low[end + 1 : end + 2].isalpha()
        return plural and figure.become(start, end + 1, DATE, "date decade")
    return False


def _is_short_year(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "The class of '09"; behind a mark that opens a quotation, something is counted or measured."""
    start, end = figure.start, figure.end
    if len(figure.digits) != 2 or not start or low[start - 1] not in APOSTROPHES:
        return False
    if start > 1 and low[start - 2] != " ":
        return False
    if low[end : end + 1].isalnum() or low[end : end + 1] in ("'", "’", "-", "%"):
        return False
    return not (counts_something(low, end, lexicon) or lexicon.date_forms.measures.stand_at(low, end))


def _day_end(low: str, end: int, lexicon: Lexicon) -> int:
    """Where a date ends whose month and day end at ``end``: behind "th", a second day, a year."""
    forms = lexicon.date_forms
    match = forms.behind_month_and_day.match(low, end)
    if match is None:
        return end
    counted = forms.measures.stand_at(low, match.end()) or counts_something(low, match.end(), lexicon)
    if match["to"] and not match["year"] and counted:
        # "On March 3, 30 people died".
        return match.start("to")
    return match.end()


def _starts_something_else(text: str, low: str, end: int, month: int, lexicon: Lexicon) -> bool:
    """ "In March 30 people died", "may 10 percent": the number belongs to what follows."""
    if not _is_month(text, month, low[month : low.index(" ", month)], lexicon):
        return True
    if low.startswith(":", end) or lexicon.date_forms.measures.stand_at(low, end):
        return True
    return low.endswith(("in ", "early ", "late "), 0, month) and counts_something(low, end, lexicon)


def _year(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    years = lexicon.rules.calendar.years
    forms = lexicon.date_forms
    start, end = figure.start, figure.end
    if not years.first <= int(figure.digits) <= years.last:
        return False
    following = text[end : end + 1]
    if following == "s" and not text[end + 1 : end + 2].isalpha():
        return figure.become(start, end + 1, DATE, "date decade")
    if following in "-–—/" and following and (match := forms.years.match(low, start)):
        return figure.become(start, match.end(), DATE, "date years")
    if following.isalpha() or (following in "%°" and following) or text[end : end + 2] in (",0", ".0"):
        return False
    if start and text[start - 1] not in BEFORE_YEAR:
        return False
    if following == " " and forms.zone.match(low, end):
        return False
    return _plain_year(figure, text, low, lexicon)


def _plain_year(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Four digits that could be a year, by the words on either side."""
    start, end = figure.start, figure.end
    before = word_before(low, start)
    if _is_measured(figure, before, low, lexicon):
        return False
    month = _month_before(low, start - 3 if before == "of" else start, lexicon)
    if month is None and before.endswith(","):
        month = start - 1 - len(before) if before[:-1] in lexicon.months else None
    if month is not None:
        return figure.become(month, end, DATE, "date month year")
    if before not in lexicon.year_words:
        if before in lexicon.name_heads or _is_house(text, end, lexicon):
            return False
        counted = counts_something(low, end, lexicon) and not lexicon.date_forms.of_year.match(low, end)
        if counted and not _is_new_year(figure, before, low, lexicon):
            return False
    if before == "of" and _is_bound(before, low, start, lexicon):
        return False
    return figure.become(start, end, DATE, "date year")


def _is_measured(figure: Figure, before: str, low: str, lexicon: Lexicon) -> bool:
    """ "2000-year-old", "weighs 2000 kg", "the 1500 metres"; not "the 2008 bar fight"."""
    end = figure.end
    measured = lexicon.date_forms.measures.stand_at(low, end)
    if measured and (low[end] == "-" or before not in lexicon.year_words):
        return True
    compound = low[end : end + 1] == "-" and low[end + 1 : end + 2].isalpha()
    round_count = before in lexicon.rules.calendar.years.weak and figure.digits.endswith("00")
    return round_count and bool(measured or compound)


def _is_new_year(figure: Figure, before: str, low: str, lexicon: Lexicon) -> bool:
    """ "four 1996 murders", "potential 2020 rivals"; not "killed 1950 people", "some 1950 people"."""
    years, year = lexicon.rules.calendar.years, int(figure.digits)
    if not years.new_first <= year <= years.new_last or year % 100 == 0:
        return False
    if not before or before[-1] in SENTENCE_ENDS:
        return False
    if _is_bound(before, low, figure.start, lexicon):
        return False
    return not (before in lexicon.verbs or before.endswith(("ed", "ing")))


def _is_house(text: str, end: int, lexicon: Lexicon) -> bool:
    """ "1600 Pennsylvania Avenue"; a place behind "in" and its like is in a year."""
    street = STREET.match(text, end)
    return street is not None and street[1].lower() in lexicon.streets


def _is_bound(before: str, low: str, start: int, lexicon: Lexicon) -> bool:
    """True when a phrase of a bound ends with the word ``before`` at ``start``."""
    bounds = lexicon.bounds_before.get(before, ())
    return any(low.endswith(phrase + " ", 0, start) for phrase, _ in bounds)


def word_before(low: str, start: int) -> str:
    """The word that ends one blank before ``start``, without opening marks; "" where none stands."""
    if not start:
        return ""
    near = max(0, start - LONGEST_WORD)
    return low[max(near, low.rfind(" ", near, start - 1) + 1) : start - 1].lstrip("(\"“‘'")


def counts_something(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when a lower-case plural follows: "1500 people"."""
    match = NEXT_WORD.match(low, end)
    if match is None:
        return False
    word = match[1]
    if word in lexicon.plurals:
        return True
    plural = len(word) > 3 and word.endswith("s")
    return plural and word not in lexicon.not_plural and word not in lexicon.function


def join_dates(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """Join neighbours that are the ends of one period: "from March 3 to March 9", "between 1998 and 2008"."""
    joined: list[Figure] = []
    for figure in figures:
        if figure.kind is DATE and joined and _ends(joined[-1], figure, low, lexicon):
            first = joined[-1]
            first.end = first.number_end = figure.end
            first.digits = text[first.number_start : figure.end]
            opening = next((word for word in OPENINGS if low.endswith(word, 0, first.start)), "")
            first.start -= len(opening)
            first.rules += [*figure.rules, "date range"]
        else:
            joined.append(figure)
    return joined


def _ends(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    if first.kind is not DATE or "date range" in first.rules:
        return False
    gap = low[first.end : second.start]
    if gap in (" and ", " and the ", ", and "):
        return low.endswith("between ", 0, first.start)
    years = first.rules[-1] == second.rules[-1] == "date year"
    return gap in lexicon.date_forms.joins and not (years and first.digits >= second.digits)
