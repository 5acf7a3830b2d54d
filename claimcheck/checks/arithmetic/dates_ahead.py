"""Dates after the story's own day that it tells as past, and years with two digits in the wrong order."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from claimcheck.checks.arithmetic.calendar_days import days_off, in_words
from claimcheck.checks.arithmetic.dated import Dated
from claimcheck.checks.arithmetic.tie import Misfit
from claimcheck.model.finding import Severity
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase, trie_pattern

YEAR_BEHIND = Pattern(r", (?P<year>\d{4})(?=[.,;:)]|\s*$)")
CLAUSE = Pattern(r"[;:—–]|, ")


def told_as_past(dated: Dated, published: date | None, rules: Rulebook) -> Misfit | None:
    """Return what is wrong with a date that lies ahead and yet is told as past; None for any other."""
    start, words = dated.period.start, rules.days.ahead
    if published is None or start is None or not any(part.year for part in dated.period.written):
        return None
    if start <= days_off(published, words.grace_days) or start.year - published.year >= _far(rules):
        return None
    since = ends_with_phrase(dated.before, words.since)
    if not since and not _over(rules).search(CLAUSE.split(dated.before)[-1]):
        return None
    if has_phrase(dated.sentence.text, words.excuses) or _to_come(dated, rules):
        return None
    today = in_words(published, rules).partition(", ")[2]
    return Misfit(
        Severity.WARNING,
        0.8 if since else 0.7,
        f"“{dated.period.text}” is told as past and lies after the story",
        f"The story is of {today}; the copy says {dated.period.text}.",
        "Ask for the right year.",
    )


def transposed(dated: Dated, published: date | None, rules: Rulebook) -> Misfit | None:
    """Return what is wrong with a far year that two digits make: 2104 for 2014; None for any other."""
    if published is None or not (years := [part.year for part in dated.period.written if part.year]):
        return None
    words, year = rules.days.transposed, max(years)
    if year - published.year < words.ahead:
        return None
    meant = _in_order(year, published.year - words.behind, published.year)
    led = ends_with_phrase(dated.before, words.leads) or dated.claim.quantity.digits != str(year)
    if meant is None or not led or has_phrase(dated.sentence.text, words.excuses) or _to_come(dated, rules):
        return None
    return Misfit(
        Severity.WARNING,
        0.8,
        f"The year {year} lies {year - published.year} years after the story",
        f"The story is of {published.year}; {year} is {meant} with two digits in the wrong order.",
        f"Likely {meant}.",
    )


def beyond(dated: Dated, rules: Rulebook) -> Misfit | None:
    """Return what is wrong with a day in a year that no story tells of; None for any other."""
    parts, sentence = dated.period.written, dated.sentence
    behind = YEAR_BEHIND.match(sentence.text, dated.claim.span.end - sentence.start)
    years = [part.year for part in parts if part.day and part.year]
    if behind and parts and parts[-1].day and not parts[-1].year:
        # So far ahead that it was not read as the year.
        years.append(int(behind["year"]))
    if not years or max(years) < rules.days.last_year:
        return None
    if has_phrase(sentence.text, rules.days.transposed.excuses):
        return None
    return Misfit(
        Severity.WARNING,
        0.8,
        f"The year {max(years)} lies beyond what stories tell of",
        f"The copy names a day of the year {max(years)}.",
        "Ask for the right year.",
    )


def _far(rules: Rulebook) -> int:
    return rules.days.transposed.ahead


def _in_order(year: int, first: int, last: int) -> int | None:
    """Return the latest year from ``first`` to ``last`` that ``year`` is with two neighbours exchanged."""
    digits = str(year)
    swapped = (int(digits[:n] + digits[n + 1] + digits[n] + digits[n + 2 :]) for n in range(len(digits) - 1))
    return max((each for each in swapped if first <= each <= last), default=None)


def _to_come(dated: Dated, rules: Rulebook) -> bool:
    """True when a word of the sentence says that something is planned, expected or only thought of."""
    words = rules.modality
    return has_phrase(dated.sentence.text, (*words.planned, *words.forecast, *words.hypothetical))


@lru_cache(maxsize=4)
def _over(rules: Rulebook) -> Pattern:
    """What ends the copy before the date of an event that is over: "collapsed in", "was born in Leeds on"."""
    verbs, part = trie_pattern(rules.days.ahead.happened), trie_pattern(rules.calendar.parts_before())
    return Pattern(rf"(?:^|[^a-z]){verbs}(?: [\w’'-]+){{0,3}} (?:in|on|{part} in)? ?$")
