"""The time from one time of day to another: "left at 9:52 a.m. … lost at 10:31 a.m., 39 minutes later"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, around
from claimcheck.checks.arithmetic.joins import any_of, folded
from claimcheck.checks.arithmetic.opening_hours import DAY, HOUR, MINUTES, NOON, minutes_of
from claimcheck.checks.arithmetic.sums import shown
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.quantities.slip import slip
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_BEFORE = 8
"""Sentences before in which the time stands that is counted from."""
_HUNDRED = 100
_TWO_DIGITS = 10


class _Counted(NamedTuple):
    """A time of day, and how long after or before another it is."""

    time: Claim
    length: Claim
    is_later: bool
    names_event: bool
    """True for "39 minutes after takeoff": another event than the one told last may be meant."""


class _Patterns(NamedTuple):
    between: Pattern
    """Between a time and how long after another it is: " on Friday, "."""
    behind: Pattern
    """Behind that length: " after", " later"."""
    later: Pattern
    """Between the length and the time: " later, at "."""


def clock_ties(sentences: Sequence[FiguredSentence], context: Context) -> Iterator[Tie]:
    """Yield each time of day with the length and the time that it is counted from."""
    for place, sentence in enumerate(sentences):
        for counted in _counted(sentence, context) if sentence.is_prose else ():
            start = min(counted.time.span.start, counted.length.span.start)
            near = around(sentences, place, _BEFORE, 0)
            bases = [
                claim
                for each in near
                for claim in each.claims
                if claim.span.end <= start and claim.role is Role.TIME and _minute(claim, context) is not None
            ]
            yield from _from_one_of(bases, counted, context)


def _counted(sentence: FiguredSentence, context: Context) -> Iterator[_Counted]:
    patterns, words = _patterns(context.rules), context.rules.intervals.clock
    for first, second, gap in sentence.neighbours():
        copy = folded(gap)
        if first.role is Role.TIME and second.quantity.unit in MINUTES and patterns.between.fullmatch(copy):
            match = patterns.behind.match(folded(sentence.behind(second)))
            if match:
                event = match["way"] in words.named_event
                yield _Counted(first, second, match["way"] in words.later, event)
        elif second.role is Role.TIME and first.quantity.unit in MINUTES:
            match = patterns.later.fullmatch(copy)
            if match:
                yield _Counted(second, first, match["way"] in words.later, names_event=False)


def _from_one_of(bases: Sequence[Claim], counted: _Counted, context: Context) -> Iterator[Tie]:
    """Yield the tie with the time that fits; else with the one that a slip, or nothing else, leads to."""
    if _minute(counted.time, context) is None or counted.length.quantity.value is None:
        return
    fitting = next((base for base in bases if _fits(_lies_apart(base, counted, context), counted)), None)
    if fitting is not None:
        yield Tie((counted.length, counted.time, fitting))
        return
    distinct = {_minute(base, context): base for base in bases}
    slips = [base for base in distinct.values() if _is_one_slip_off(base, counted, context)]
    meant = slips or ([] if counted.names_event else list(distinct.values()))
    if len(meant) == 1:
        yield Tie((counted.length, counted.time, meant[0]), _misfit(meant[0], counted, context))


def _lies_apart(base: Claim, counted: _Counted, context: Context) -> int:
    first, second = _minute(base, context), _minute(counted.time, context)
    assert first is not None
    assert second is not None
    return ((second - first) if counted.is_later else (first - second)) % DAY


def _fits(minutes: int, counted: _Counted) -> bool:
    unit = MINUTES[counted.length.quantity.unit or "hour"]
    literal = counted.length.reading.literal
    low = None if literal.low is None else literal.low * unit - 1
    high = None if literal.high is None else literal.high * unit + 1
    return (low is None or low <= minutes) and (high is None or minutes <= high)


def _is_one_slip_off(base: Claim, counted: _Counted, context: Context) -> bool:
    length = counted.length.quantity.value or Decimal(0)
    unit = MINUTES[counted.length.quantity.unit or "hour"]
    first, second = _minute(base, context), _minute(counted.time, context)
    assert first is not None
    assert second is not None
    moved = int(length * unit) if counted.is_later else -int(length * unit)
    meant = Decimal(_lies_apart(base, counted, context)) / unit
    pairs = ((second, (first + moved) % DAY), (first, (second - moved) % DAY))
    # One digit of "seven minutes" is all of it.
    mistaken = length >= _TWO_DIGITS and slip(length, meant) is not None
    return mistaken or any(slip(_digits(one), _digits(other)) for one, other in pairs)


def _digits(minute: int) -> Decimal:
    """Return a time as it is written, without its mark: 1031 for 10:31 a.m."""
    return Decimal((minute // HOUR % NOON or NOON) * _HUNDRED + minute % HOUR)


def _minute(claim: Claim, context: Context) -> int | None:
    """Return the minute of the day of a time with "am" or "pm"; None for any other."""
    found = minutes_of(context.text(claim.span))
    return found[0] if len(found) == 1 else None


def _misfit(base: Claim, counted: _Counted, context: Context) -> Misfit:
    first, second, said = (context.text(each.span) for each in (base, counted.time, counted.length))
    unit = MINUTES[counted.length.quantity.unit or "hour"]
    start, end = (first, second) if counted.is_later else (second, first)
    lasts = shown(Decimal(_lies_apart(base, counted, context)) / unit)
    return Misfit(
        Severity.WARNING,
        0.75,
        f"“{said}” is not the time from {start} to {end}",
        f"{start} to {end} is {lasts} {'minutes' if unit == 1 else 'hours'}; the copy says {said}.",
        "Ask which of them is meant.",
    )


@lru_cache(maxsize=4)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.intervals.clock
    ways = rf"(?P<way>{any_of((*words.later, *words.earlier))})"
    return _Patterns(
        between=Pattern(r"(?: on \w+)?(?: \w+)?\s?[,(–—]\s?"),
        behind=Pattern(rf" {ways}\b"),
        later=Pattern(rf" {ways},? (?:{any_of(words.at)} )?"),
    )
