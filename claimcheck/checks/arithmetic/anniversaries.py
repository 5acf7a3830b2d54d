"""Anniversaries against the year of what they remember: "the 25th anniversary of the 1989 uprising"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

MONTHS = 12
REACH = 160
"""Characters before a year in which its anniversary stands."""


class _Words(NamedTuple):
    """Patterns for copy in lower case."""

    of_the_year: Pattern
    """Before the year of the event itself: "25th anniversary of the "."""
    of_an_event: Pattern
    """Before a year in which it happened, or is remembered: "25th anniversary of the fall in "."""
    founded: Pattern
    """Before the year of a beginning: "founded in "."""
    held: Pattern
    """Behind that year: ", the club marks its 100th anniversary"."""


def anniversary_ties(sentence: FiguredSentence, published: date | None, context: Context) -> Iterator[Tie]:
    """Yield each year of ``sentence`` whose anniversary the sentence counts up to the story's own day."""
    if published is None or not any(claim.role is Role.DATE for claim in sentence.claims):
        return
    words, low = _words(context.rules), sentence.text.lower()
    years = _years(sentence)
    for place, claim in enumerate(sentence.claims):
        year = years.get(place)
        if year is None:
            continue
        start, end = claim.span.start - sentence.start, claim.span.end - sentence.start
        near = max(0, start - REACH)
        match = words.of_the_year.search(low, near, start) or _event(low, start, words, context.rules)
        if match is None and words.founded.search(low, near, start):
            match = words.held.match(low, end)
        if match is None:
            continue
        count = _count(match, context.rules)
        others = [other for at, other in years.items() if at != place]
        held = _held(sentence.text, published, others, context.rules)
        # One that lies behind may be told of: "on the fifth anniversary of the 2001 attacks he spoke".
        if year + count >= published.year or _is_now(low, context.rules):
            yield _tie(sentence, claim, year, count, match, held)


def _event(low: str, start: int, words: _Words, rules: Rulebook) -> re.Match[str] | None:
    """Return the anniversary of an event in the year at ``start``, where it cannot be held in that year."""
    match = words.of_an_event.search(low, max(0, start - REACH), start)
    now = match and (
        _is_now(low[: match.start()], rules) or has_phrase(low, rules.intervals.anniversaries.this_year)
    )
    return match if now else None


def _is_now(copy: str, rules: Rulebook) -> bool:
    return has_phrase(copy, rules.intervals.anniversaries.now)


def _years(sentence: FiguredSentence) -> dict[int, int]:
    """Return the years that the dates of the sentence lie in, by the place of the date."""
    return {
        place: claim.period.start.year
        for place, claim in enumerate(sentence.claims)
        if claim.role is Role.DATE
        and claim.period
        and claim.period.start
        and claim.period.end
        and claim.period.end.year == claim.period.start.year
        and any(part.year for part in claim.period.written)
    }


def _held(text: str, published: date, others: list[int], rules: Rulebook) -> list[int]:
    """Return the years in which it may be held, the likeliest first: about now, or as named."""
    words = rules.intervals
    if has_phrase(text, words.anniversaries.next_year):
        return [published.year + 1, *others]
    if has_phrase(text, words.anniversaries.this_year):
        return [published.year, *others]
    month = published.year * MONTHS + published.month - 1
    around = ((month - words.months_after) // MONTHS, (month + words.months_before) // MONTHS)
    return [published.year, *around, *others]


def _count(match: re.Match[str], rules: Rulebook) -> int:
    """Return how many years the words of the anniversary count."""
    if match["jubilee"]:
        return rules.intervals.jubilees[match["jubilee"]]
    if match["digits"]:
        return int(match["digits"])
    numbers = {**rules.numbers.units, **rules.numbers.tens, **rules.numbers.ordinals}
    return sum(numbers[part] for part in match["words"].split("-"))


def _tie(
    sentence: FiguredSentence,
    claim: Claim,
    year: int,
    count: int,
    match: re.Match[str],
    held: list[int],
) -> Tie:
    counted = [
        each
        for each in sentence.claims
        if match.start() <= each.span.start - sentence.start < match.end() and each is not claim
    ]
    claims = (*counted[:1], claim)
    if year + count in held:
        return Tie(claims)
    said = match["jubilee"] or f"{match['digits'] or match['words']}{match['th'] or ''} {match['word']}"
    return Tie(
        claims,
        Misfit(
            Severity.WARNING,
            0.8,
            f"The {said} of {year} is not in {held[0]}",
            f"{_passed(year, held[0])}; the copy says {said}.",
            "Ask which of them is meant.",
        ),
    )


def _passed(year: int, held: int) -> str:
    return f"From {year} to {held} is {held - year} years" if year <= held else f"{year} lies after {held}"


@lru_cache(maxsize=4)
def _words(rules: Rulebook) -> _Words:
    words, numbers = rules.intervals, rules.numbers
    tens, units = trie_pattern(numbers.tens), trie_pattern({**numbers.units, **numbers.ordinals})
    ordinal = rf"(?P<words>(?:{tens}-)?{units}(?![a-z]))"
    number = rf"(?:(?P<digits>\d{{1,4}})(?P<th>{trie_pattern(words.anniversaries.endings)})|{ordinal})"
    word = rf"(?:[a-z]+ )?(?P<word>{trie_pattern(words.anniversaries.words)})"
    counted = rf"(?<![a-z\d])(?:{number}[ -]{word}|(?P<jubilee>{trie_pattern(words.jubilees)}))"
    near = r"(?: [\w’'-]+)"
    events = trie_pattern(words.anniversaries.events)
    founded = trie_pattern(words.anniversaries.founded)
    return _Words(
        Pattern(
            rf"{counted}(?: {trie_pattern(words.anniversaries.held)})? of (?:the|his|her|its|their|a)"
            r"(?:(?: [a-z]+)?| [a-z]+(?: [a-z]+)? of) $"
        ),
        Pattern(
            rf"{counted} of(?:{near}{{0,4}} {events}(?: (?:of|on|to|in|against|between){near}{{1,6}})?"
            rf"|{near}{{1,5}}(?:, which was|, that was|,)? {founded}) in $"
        ),
        Pattern(rf"(?:^|[^a-z]){founded}(?:,?{near}){{0,12}} (?:in|on) $"),
        Pattern(rf"[,)]?(?: ?[—–-] ?[a-z]+)?(?:,?{near}){{0,8}} (?:its|his|her|their|[a-z]+['’]s) {counted}"),
    )
