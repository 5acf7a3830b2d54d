"""The weekday that copy gives to a date, held against the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.checks.arithmetic.calendar_days import in_words, possible_days, weekday_name
from claimcheck.checks.arithmetic.dated import REACH, Dated
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.model.finding import Severity
from claimcheck.model.period import Written
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

CENTURY, FOUR_CENTURIES, AHEAD = 100, 400, 2
FEBRUARY = 2
"""The Julian calendar has a leap year each century, the Gregorian one in four; in 200 both had one date."""


def weekday_ties(dated: Dated, published: date | None, rules: Rulebook) -> Iterator[Tie]:
    """Yield a tie for each day of ``dated`` that has a weekday beside it."""
    parts = dated.period.written
    for part in parts:
        written = _with_weekday(part, dated, rules) if len(parts) == 1 else part
        if written.weekday is None:
            continue
        days = possible_days(written, published, rules.days.near_days)
        if days and days[0].year >= rules.days.first_weekday:
            others = (*_told_of(written, dated), *_as_julian(days, rules))
            fits = any(day.weekday() == written.weekday for day in (*days, *others))
            yield Tie((dated.claim,), None if fits else _misfit(written, written.weekday, days, rules))


def _with_weekday(written: Written, dated: Dated, rules: Rulebook) -> Written:
    """Return ``written`` with the weekday that stands behind it: "November 24, a Monday"."""
    if written.weekday is not None or written.day is None:
        return written
    end = dated.claim.span.end - dated.sentence.start
    behind = dated.sentence.text[end : end + REACH].lower()
    match = _behind(rules).match(behind)
    return written._replace(weekday=rules.calendar.weekdays[match["day"]]) if match else written


def _told_of(written: Written, dated: Dated) -> Iterator[date]:
    """Yield the day in the years that the story is telling of, where none stands beside it."""
    if written.year is None:
        for year in dated.years:
            yield from possible_days(written._replace(year=year), None, 0)


def _as_julian(days: tuple[date, ...], rules: Rulebook) -> Iterator[date]:
    """Yield the same dates of the Julian calendar, by which some countries still counted then."""
    for day in days:
        if day.year < rules.days.first_year:
            year = day.year - (day.month <= FEBRUARY)
            yield day + timedelta(year // CENTURY - year // FOUR_CENTURIES - AHEAD)


def _misfit(written: Written, weekday: int, days: tuple[date, ...], rules: Rulebook) -> Misfit:
    sure = written.year is not None
    said, day = weekday_name(weekday, rules), days[0]
    others = f", and {' and '.join(in_words(each, rules) for each in days[1:])}" if len(days) > 1 else ""
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.9 if sure else 0.85 if not others else 0.7,
        f"{in_words(day, rules).partition(', ')[2]} is no {said}",
        f"The calendar has {in_words(day, rules)}{others}; the copy says {said}.",
        "Ask whether the date or the day of the week is meant.",
    )


@lru_cache(maxsize=4)
def _behind(rules: Rulebook) -> Pattern:
    """The weekday behind a date."""
    names = trie_pattern(name for name in rules.calendar.weekdays if name.endswith("day"))
    joins = "|".join(re.escape(join) for join in rules.days.joins)
    return Pattern(rf",? (?:\((?:a )?(?={names}\))|(?:{joins}))(?P<day>{names})(?![a-z])")
