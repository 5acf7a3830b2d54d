"""Durations beside ends that are names: "the five-day strike, from Monday to Friday"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.elapsed import Ends, Stretch, ends_of, is_duration, misfit
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.arithmetic.time_words import time_words
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Severity
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

WEEK = 7
MONDAY = date(2024, 1, 1)
"""Any Monday."""


class _Beside(NamedTuple):
    """Ends that stand beside a duration, and the copy between them, in lower case."""

    ends: Ends
    gap: str
    behind: bool
    """True when the ends stand behind the duration."""


def named_span_ties(sentence: FiguredSentence, context: Context) -> Iterator[Tie]:
    """Yield each duration that stands beside two weekdays or two months."""
    words = time_words(context.rules)
    for place, claim in enumerate(sentence.claims):
        if not is_duration(claim):
            continue
        said = context.text(claim.span)
        for each in _beside(sentence, place, claim, context.rules):
            if each.behind:
                several = "-" in said and words.plural.match(each.gap)
                near = words.behind.fullmatch(each.gap) and not words.unlinked.search(each.gap)
                tied = bool(near and not several)
            else:
                tied = bool(words.sums_up.fullmatch(each.gap) or words.lasted.fullmatch(each.gap))
            if tied:
                yield Tie((claim,), misfit(claim, each.ends, context.rules, Severity.WARNING, 0.75, said))
                break


def _beside(sentence: FiguredSentence, place: int, claim: Claim, rules: Rulebook) -> Iterator[_Beside]:
    """Yield the ends in the copy up to the next figure on either side."""
    before, after = sentence.before(place).lower(), sentence.after(place).lower()
    pattern = _weekdays(rules)
    for match in (pattern.search(after), _last(pattern, before)):
        if match and claim.quantity.unit == "day" and claim.quantity.value:
            behind = match.string is after
            gap = after[: match.start()] if behind else before[match.end() :]
            yield _Beside(_week(match, int(claim.quantity.value), rules), gap, behind)
    ends, period = ends_of(claim, rules), claim.period
    if ends and period and not any(part.day or part.year for part in period.written):
        text = period.text.lower()
        for behind, copy in ((True, after), (False, before)):
            start = copy.find(text)
            if start >= 0:
                yield _Beside(ends, copy[:start] if behind else copy[start + len(text) :], behind)


def _week(match: re.Match[str], count: int, rules: Rulebook) -> Ends:
    """Return both weekdays as days: of one week, or of later ones when so many days were counted."""
    first, last = (rules.calendar.weekdays[match[name]] for name in ("first", "last"))
    apart = (last - first) % WEEK
    apart += max(0, count - apart) // WEEK * WEEK
    start, end = MONDAY + timedelta(first), MONDAY + timedelta(first + apart)
    text = f"{match['first'].capitalize()} to {match['last'].capitalize()}"
    return Ends(Stretch(start, start), Stretch(end, end), text)


def _last(pattern: Pattern, text: str) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return found[-1] if found else None


@lru_cache(maxsize=4)
def _weekdays(rules: Rulebook) -> Pattern:
    """Two weekdays that are a beginning and an end."""
    days = trie_pattern(name for name in rules.calendar.weekdays if name.endswith("day"))
    joins = "|".join(re.escape(join) for join in rules.calendar.leads.joins)
    return Pattern(rf"(?:from )?(?P<first>{days}) ?(?:{joins}) ?(?P<last>{days})(?![a-z])")
