"""Periods that a sentence names, as intervals of days; relative ones resolve against the story's date alone."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.rulebook.phrases import trie_pattern
from claimcheck.model.period import Period
from claimcheck.model.sentence import PlacedPeriod
from claimcheck.rulebook import Rulebook

YEAR = r"(?:1[4-9]|20)\d\d"
NOT_YEAR_AFTER = r"(?![\d%]|[,.]\d|-\d|\s(?:million|billion|percent|per\scent|km|miles|people|homes))"


class PeriodGrammar:
    """The patterns of periods; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        calendar = rules.calendar
        self._months = {name.rstrip("."): number for name, number in calendar.months.items()}
        self._weekdays = calendar.weekdays
        self._quarters = calendar.quarters
        month = trie_pattern(self._months)
        weekday = trie_pattern(name for name in calendar.weekdays if len(name) > 5)
        quarter = trie_pattern(calendar.quarters)
        unit = trie_pattern(calendar.relative.units)
        before = "|".join(sorted(map(re.escape, calendar.relative.before), key=len, reverse=True))
        days = trie_pattern(calendar.relative.days)
        self._pattern = re.compile(
            rf"""(?<![a-z\d])(?:
              (?P<day1>\d{{1,2}})(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<month1>{month})\.?(?![a-z])(?:,?[ ](?P<year1>{YEAR})(?!\d))?
            | (?P<month2>{month})\.?[ ](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[ ]?%|[ ]percent|[ ]million)(?:,?[ ](?P<year2>{YEAR})(?!\d))?
            | (?P<month3>{month})\.?(?:,?[ ]|[ ]of[ ])(?P<year3>{YEAR})(?!\d)
            | (?:the[ ])?(?P<quarter>{quarter})[ -]quarter(?:[ ]of)?(?:[ ](?P<year4>{YEAR}|this[ ]year|last[ ]year))?
            | q(?P<quarter2>[1-4])(?:[ ](?P<year5>{YEAR}))?
            | (?:the[ ])?(?P<half>first|second)[ ]half(?:[ ]of)?[ ](?P<year6>{YEAR}|this[ ]year|last[ ]year|the[ ]year)
            | (?:between|from)[ ](?P<year7>{YEAR})[ ](?:and|to|until)[ ](?P<year8>{YEAR})(?!\d)
            | (?:the[ ])?(?P<decade>{YEAR})s(?![a-z])
            | (?:fiscal(?:[ ]year)?|fy)[ ]?(?P<fiscal>{YEAR})
            | (?P<relative>{before})[ ](?P<unit>{unit}|{month}|{weekday})(?![a-z])
            | (?:in|since|by|of|during|for|until|before|after|from|to|early|late|mid-?|year|than)[ ](?P<year>{YEAR}){NOT_YEAR_AFTER}
            | (?P<year9>{YEAR})(?={NOT_YEAR_AFTER}(?:[ ](?:election|season|world|olympic|budget|census|report|levels?|figures?|survey)|[,.;)]))
            | (?:in|last|this|since|of)[ ](?P<month4>{month})(?![a-z.])
            | (?P<ago>a|an|one|two|three|four|five|six|ten|\d{{1,2}})[ ](?P<agounit>day|week|month|year)s?[ ](?:ago|earlier|before)
            | on[ ](?P<weekday>{weekday})
            | (?P<days>{days})(?![a-z])
            )""",
            re.VERBOSE,
        )

    def find(self, low: str, offset: int, published: date | None, text: str) -> tuple[PlacedPeriod, ...]:
        """Every period in the lower-case copy ``low``, whose first character stands at ``offset`` in the source."""
        found = []
        for match in self._pattern.finditer(low):
            interval = self._interval(match, published)
            period = Period(text[match.start() : match.end()], *(interval or (None, None)))
            found.append(PlacedPeriod(match.start() + offset, match.end() + offset, period))
        return tuple(found)

    def _interval(self, match: re.Match[str], published: date | None) -> tuple[date, date] | None:
        part = match.groupdict()
        if month := part["month1"] or part["month2"]:
            day = int(part["day1"] or part["day2"])
            return self._day(day, self._months[month], part["year1"] or part["year2"], published)
        if part["month3"]:
            return whole_month(int(part["year3"]), self._months[part["month3"]])
        if part["quarter"] or part["quarter2"]:
            number = self._quarters[part["quarter"]] if part["quarter"] else int(part["quarter2"])
            year = _year_of(part["year4"] or part["year5"], published, implied=False)
            return year and (date(year, 3 * number - 2, 1), whole_month(year, 3 * number)[1])
        if part["half"]:
            year = _year_of(part["year6"], published, implied=False)
            first = part["half"] == "first"
            return year and (date(year, 1 if first else 7, 1), whole_month(year, 6 if first else 12)[1])
        if part["year7"]:
            start, end = int(part["year7"]), int(part["year8"])
            return (date(start, 1, 1), date(end, 12, 31)) if start <= end else None
        if part["decade"]:
            start = int(part["decade"])
            return date(start, 1, 1), date(start + 9 if start % 10 == 0 else start, 12, 31)
        if year_text := part["year"] or part["year9"] or part["fiscal"]:
            return date(int(year_text), 1, 1), date(int(year_text), 12, 31)
        return self._relative(part, published)

    def _relative(self, part: dict[str, str | None], published: date | None) -> tuple[date, date] | None:
        if published is None:
            return None
        if part["days"]:
            shift = {"yesterday": -1, "tomorrow": 1}.get(part["days"], 0)
            day = published + timedelta(shift)
            return day, day
        if part["weekday"]:
            return _weekday(self._weekdays[part["weekday"]], published)
        if part["month4"]:
            month = self._months[part["month4"]]
            return whole_month(published.year - (month > published.month), month)
        if part["ago"]:
            return _ago(part["ago"], str(part["agounit"]), published)
        word, unit = str(part["relative"]), str(part["unit"])
        if unit in self._weekdays:
            return _weekday(self._weekdays[unit], published)
        if unit in self._months:
            return _named_month(word, self._months[unit], published)
        return _relative_unit(word, unit, published)

    def _day(self, day: int, month: int, year: str | None, published: date | None) -> tuple[date, date] | None:
        if year is None and published is None:
            return None
        try:
            found = date(int(year) if year else published.year if published else 0, month, day)
        except ValueError:
            return None
        return found, found


def whole_month(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _year_of(text: str | None, published: date | None, *, implied: bool) -> int | None:
    if text and text.isdigit():
        return int(text)
    if published is None:
        return None
    if text == "last year":
        return published.year - 1
    return published.year if text or implied else None


def _weekday(number: int, published: date) -> tuple[date, date]:
    day = published - timedelta((published.weekday() - number) % 7)
    return day, day


def _named_month(word: str, month: int, published: date) -> tuple[date, date]:
    if word == "next":
        return whole_month(published.year + (month <= published.month), month)
    return whole_month(published.year - (month > published.month), month)


def _ago(count: str, unit: str, published: date) -> tuple[date, date] | None:
    number = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}.get(count) or int(count)
    if unit == "day":
        day = published - timedelta(number)
        return day, day
    if unit == "year" and number < published.year:
        return date(published.year - number, 1, 1), date(published.year - number, 12, 31)
    return None


def _relative_unit(word: str, unit: str, published: date) -> tuple[date, date] | None:
    shift = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1}.get(word, 0)
    if word in ("same", "following"):
        return None
    if unit == "year":
        year = published.year + shift
        return date(year, 1, 1), date(year, 12, 31)
    if unit == "month":
        month = published.year * 12 + published.month - 1 + shift
        return whole_month(month // 12, month % 12 + 1)
    if unit == "week":
        monday = published - timedelta(published.weekday()) + timedelta(7 * shift)
        return monday, monday + timedelta(6)
    return None


@lru_cache(maxsize=4)
def periods_of(rules: Rulebook) -> PeriodGrammar:
    """The grammar of ``rules``, made once."""
    return PeriodGrammar(rules)
