"""The patterns of dates and clock times, made once from the rulebook's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.mentions.measure_words import MeasureWords
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

DASHES = "-–—"
TH = r"(?:st|nd|rd|th)?"
DAY = rf"\d{{1,2}}{TH}(?!\d|,\d|\.\d| ?%)"
YEAR = r"(?:1[4-9]|20|21)\d\d(?!\d|,\d|\.\d)"
# "3-9 March", "3 to 9 March", and "3 and 9 March", whose days are held together by the month they share.
TO_DAY = rf"(?: ?[-–—] ?|/| to | through | until ){DAY}"
AND_DAY = rf"(?:, {DAY}){{0,3}},? (?:and|or) {DAY}"


class DateForms:
    """Patterns matched at the digits of a figure or right behind them, on text in lower case."""

    def __init__(self, rules: Rulebook) -> None:
        calendar = rules.calendar
        month = rf"{trie_pattern(calendar.months)}(?![a-z])"
        self.months = calendar.months
        self.doubtful = frozenset(calendar.doubtful)
        self.behind_day = Pattern(
            rf"{TH}(?:{TO_DAY}|{AND_DAY})?(?:[ \u00a0-]| of )(?P<month>{month})"
            rf"(?:,? (?:of )?(?P<year>{YEAR}))?"
        )
        """ "th November 2021" behind "17", "-9 March" behind "3"."""
        self.day_joins = ("to", "through", "until", "and", "or", "of")
        self.behind_day_letters = first_letters(calendar.months, self.day_joins, DASHES)
        """What may stand behind the blank behind a day; for anything else the pattern need not be tried."""
        ends = r"(?=[.,;:)]|$)"
        self.behind_month_and_day = Pattern(
            rf"{TH}(?:(?P<to>{TO_DAY})|{AND_DAY}(?:{ends}|(?=,? {YEAR})))?(?:(?:,|, | )(?P<year>{YEAR}))?"
        )
        """ "th, 2021" behind "November 17"."""
        self.day_before = Pattern(rf"(?:^|[^a-z]){trie_pattern(calendar.leads.day)} $")
        self.measures = MeasureWords(rules)
        """What makes a count of the number before it, whatever stands before that."""
        self.of_year = Pattern(rf" {trie_pattern(calendar.years.behind)}(?![a-z])")
        self.joins = frozenset(
            gap
            for join in calendar.leads.joins
            for gap in ([f" {join} "] if join.isalpha() else [join, f" {join} "])
        )
        self.numeric = Pattern(
            r"\d{1,2}(?:/\d{1,2}/(?:\d{4}|\d{2})|(?P<mark>[.-])\d{1,2}(?P=mark)\d{4})(?!\d)"
            rf"|{YEAR}(?P<iso>[-/])\d\d(?P=iso)\d\d(?!\d)(?:t[\d:.]+z?)?"
        )
        self.years = Pattern(rf"{YEAR}(?:[-–/](?:\d{{4}}|\d{{2}})|—\d{{4}})(?!\d)")
        self.short_period = Pattern(rf"(?:q[1-4]|h[12]|fy(?:20)?\d\d)(?![\w-])(?: (?:of )?{YEAR})?")
        marks = "|".join(map(re.escape, sorted(calendar.clock.marks, key=len, reverse=True)))
        zones = trie_pattern(calendar.clock.zones)
        self.clock = Pattern(
            rf"(?:[:.][0-5]\d)?(?::[0-5]\d)?(?:\.\d+)?[ \u00a0]?(?:(?P<mark>{marks})|(?P<zone>{zones})"
            rf"|(?P<hours>(?<=\d\d\d\d.){trie_pattern(calendar.clock.hours)}))(?![a-z])"
        )
        self.clock_mark = Pattern(rf"[ \u00a0]?(?:{marks}|{zones})(?![a-z])")
        self.clock_letters = first_letters(
            calendar.clock.marks, calendar.clock.zones, calendar.clock.hours, ":"
        )
        self.zone = Pattern(rf" (?:{zones}|{trie_pattern(calendar.clock.hours)})(?![a-z])")
        self.at = Pattern(rf"(?:^|[^a-z]){trie_pattern(calendar.clock.at)} $")
        self.timed = Pattern(rf"(?:^|[^a-z]){trie_pattern(calendar.clock.timed)} $")
        self.spoken = Pattern(r" o[’']clock(?![a-z])")
        self.past = Pattern(rf"(?:^|[^a-z]){trie_pattern(calendar.clock.past)} $")


def first_letters(*groups: Iterable[str]) -> frozenset[str]:
    """The first character of each word of ``groups``."""
    return frozenset(word[0] for group in groups for word in group)


CLOCK_DIGITS = Pattern(r":([0-5]\d)(:[0-5]\d)?(?:\.\d+)?(?![\d:])(?!,\d)")
