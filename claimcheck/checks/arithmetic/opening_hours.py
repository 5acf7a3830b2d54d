"""Hours and minutes against two times of day: "open eight hours, from 9am to 5pm"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.sums import shown
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.arithmetic.time_words import time_words
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

DAY = 24 * 60
HOUR = 60
NOON = 12
MINUTES = {"hour": Decimal(60), "hour / day": Decimal(60), "minute": Decimal(1)}
TIME = Pattern(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<mark>[ap]\.?m)?", re.IGNORECASE)


class _Hours(NamedTuple):
    """Two times of day, as pairs of minutes that they can be, and their places in the sentence."""

    pairs: tuple[tuple[int, int], ...]
    first: int
    last: int
    text: str
    end: int
    """Where the second ends in the source; it may be a word."""


def opening_hour_ties(sentence: FiguredSentence, context: Context) -> Iterator[Tie]:
    """Yield each duration in hours or minutes that stands beside two times of day."""
    if not any(claim.role is Role.TIME for claim in sentence.claims):
        return
    spans = list(_spans(sentence, context))
    at_start, at_end = ({each[side]: each for each in spans} for side in (1, 2))
    excused = bool(spans) and has_phrase(sentence.text, context.rules.intervals.clock.excuses)
    for place, claim in enumerate(sentence.claims):
        if excused or claim.quantity.unit not in MINUTES or claim.quantity.value is None:
            continue
        for hours in (at_start.get(place + 1), at_end.get(place - 1)):
            if hours and _tied(sentence, place, hours, context):
                times = sentence.claims[hours.first : hours.last + 1]
                yield Tie((claim, *times), _misfit(claim, hours, context))
                break


def _spans(sentence: FiguredSentence, context: Context) -> Iterator[_Hours]:
    """Yield the pairs of times that are a beginning and an end."""
    joins = _joins(context.rules)
    for place, claim in enumerate(sentence.claims):
        following = sentence.claims[place + 1 : place + 2]
        if following and following[0].role is Role.TIME and _is_time(claim):
            if joins.fullmatch(sentence.between(claim, following[0]).lower()):
                texts = [context.text(each.span) for each in (claim, following[0])]
                pairs = _pairs(*texts)
                yield _Hours(pairs, place, place + 1, " to ".join(texts), following[0].span.end)
        elif claim.role is Role.TIME:
            after = sentence.after(place).lower()
            if match := _named(context.rules).match(after):
                start, hour = context.text(claim.span), context.rules.intervals.clock.named[match["name"]]
                pairs = tuple((first, hour * HOUR) for first in minutes_of(start))
                yield _Hours(pairs, place, place, f"{start} to {match['name']}", claim.span.end + match.end())


def _is_time(claim: Claim) -> bool:
    """True for a time, and for the bare 9 of "from 9 to 11 a.m."."""
    bare = claim.role in (Role.LEVEL, Role.DURATION) and claim.quantity.digits.isdecimal()
    return claim.role is Role.TIME or (bare and not claim.noun and 0 < (claim.quantity.value or 0) <= NOON)


def _tied(sentence: FiguredSentence, place: int, hours: _Hours, context: Context) -> bool:
    words, claim = time_words(context.rules), sentence.claims[place]
    said = context.text(claim.span)
    if place == hours.first - 1:
        gap = sentence.between(claim, sentence.claims[hours.first]).lower()
        several = "-" in said and words.plural.match(gap)
        lead = gap.rstrip().rpartition(" ")[2]
        within = lead in context.rules.intervals.clock.between
        gap = gap.removesuffix("from ").rstrip() + " "
        if several or within or words.unlinked.search(gap):
            return False
        return words.behind.fullmatch(gap) is not None
    if place == hours.last + 1:
        gap = sentence.text[hours.end - sentence.start : claim.span.start - sentence.start].lower()
        return bool(words.sums_up.fullmatch(gap) or words.lasted.fullmatch(gap))
    return False


def _misfit(claim: Claim, hours: _Hours, context: Context) -> Misfit | None:
    unit = MINUTES[claim.quantity.unit or "hour"]
    literal, value = claim.reading.literal, claim.quantity.value or Decimal(0)
    slack = value * context.rules.intervals.minutes_share if unit == 1 else Decimal(0)
    low = None if literal.low is None else literal.low * unit - slack
    high = None if literal.high is None else literal.high * unit + slack
    lengths = sorted({(end - start) % DAY or DAY for start, end in hours.pairs})
    if any((low is None or low <= length) and (high is None or length <= high) for length in lengths):
        return None
    if lengths[0] > value * unit * context.rules.intervals.clock.furthest:
        return None
    said = context.text(claim.span)
    lasts = shown(Decimal(lengths[0]) / unit)
    name = "minutes" if unit == 1 else "hours"
    return Misfit(
        Severity.WARNING,
        0.75,
        f"“{said}” is not the time from {hours.text}",
        f"{hours.text} is {lasts} {name}; the copy says {said}.",
        "Ask which of them is meant.",
    )


def _pairs(first: str, second: str) -> tuple[tuple[int, int], ...]:
    """Return what both times can be: one without a mark is before or after noon."""
    return tuple((start, end) for start in minutes_of(first) for end in minutes_of(second))


def minutes_of(text: str) -> tuple[int, ...]:
    """Return the minutes of the day that a time can be: two without "am" or "pm" up to 12; none if unread."""
    match = TIME.match(text)
    if match is None:
        return ()
    hour, minute, mark = int(match["hour"]), int(match["minute"] or 0), (match["mark"] or "").lower()
    if mark:
        return ((hour % NOON + (NOON if mark[0] == "p" else 0)) * HOUR + minute,)
    if hour > NOON or match["hour"].startswith("0"):
        return (hour * HOUR + minute,)
    return (hour * HOUR + minute, (hour + NOON) % 24 * HOUR + minute)


@lru_cache(maxsize=4)
def _joins(rules: Rulebook) -> Pattern:
    words = rules.intervals.clock
    return Pattern(rf" ?(?:{'|'.join(map(re.escape, words.joins))}|and) ?")


@lru_cache(maxsize=4)
def _named(rules: Rulebook) -> Pattern:
    words = rules.intervals.clock
    joins = "|".join(map(re.escape, words.joins))
    return Pattern(rf" ?(?:{joins}) ?(?P<name>{trie_pattern(words.named)})(?![a-z])")
