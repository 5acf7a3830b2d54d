"""Durations from one date to another: "in 1969; four years later, in 1973", "four years after 1969"."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic.elapsed import (
    comparable,
    ends_of,
    has_years,
    is_duration,
    misfit,
    two_dates,
)
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.arithmetic.time_words import time_words
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity


class _Apart(NamedTuple):
    """Two dates, the earlier one first, as the words have it."""

    first: Claim
    last: Claim


def dates_apart_ties(
    sentence: FiguredSentence, previous: FiguredSentence | None, context: Context
) -> Iterator[Tie]:
    """Yield each duration of ``sentence`` that leads from one date to another.

    The date that "later" and "earlier" count from may be the one of ``previous``, the sentence before it.
    """
    for place, claim in enumerate(sentence.claims):
        if not is_duration(claim) or time_words(context.rules).partly.search(sentence.before(place).lower()):
            continue
        found = (
            _counted(sentence, place, previous, context)
            or _after_another(sentence, place, context)
            or _until(sentence, place, context)
        )
        if found:
            yield from _tie(claim, found, context)


def _tie(claim: Claim, apart: _Apart, context: Context) -> Iterator[Tie]:
    if any(ends_of(each, context.rules) for each in apart):
        return
    ends = two_dates(*apart, context)
    if ends and comparable(claim, ends) and has_years(apart):
        ends = ends._replace(inclusive=False)
        said = context.text(claim.span)
        wrong = misfit(claim, ends, context.rules, Severity.WARNING, 0.75, said)
        yield Tie((claim, *apart), wrong)


def _counted(
    sentence: FiguredSentence, place: int, previous: FiguredSentence | None, context: Context
) -> _Apart | None:
    """Return the dates of "in 1969; four years later, in 1973" and "in 1969; in 1973, four years later"."""
    words, claims = time_words(context.rules), sentence.claims
    ahead = place + 1 < len(claims) and sentence.between(claims[place], claims[place + 1]).lower()
    behind = sentence.after(place).lower()
    if ahead and (match := words.later.fullmatch(ahead)):
        start, other = place, claims[place + 1]
    elif place and (match := words.later_behind.match(behind)):
        if not words.aside.fullmatch(sentence.between(claims[place - 1], claims[place]).lower()):
            return None
        start, other = place - 1, claims[place - 1]
    else:
        return None
    from_day = _counted_from(sentence, start, previous, context)
    if from_day is None:
        return None
    return _Apart(other, from_day) if match["earlier"] else _Apart(from_day, other)


def _counted_from(
    sentence: FiguredSentence, place: int, previous: FiguredSentence | None, context: Context
) -> Claim | None:
    """Return the date before ``place`` in the sentence, or the only one of the sentence before."""
    words = time_words(context.rules)
    if not place:
        return _told_before(sentence, previous, context)
    first = sentence.claims[place - 1]
    if "," in words.joined.sub("", sentence.before(place)) or first.role is not Role.DATE:
        return None
    return None if words.not_from.search(sentence.before(place - 1).lower()) else first


def _told_before(
    sentence: FiguredSentence, previous: FiguredSentence | None, context: Context
) -> Claim | None:
    """Return the only date of the sentence before, when "ten years later" opens the next one."""
    at = _only_date(previous)
    if previous is None or at is None or previous.paragraph != sentence.paragraph:
        return None
    if not _begins(sentence, context):
        return None
    born = time_words(context.rules).not_from.search(previous.before(at).lower())
    return None if born else previous.claims[at]


def _only_date(sentence: FiguredSentence | None) -> int | None:
    """Return the place of the one date of a sentence that has a single one and no duration."""
    if sentence is None or any(is_duration(claim) for claim in sentence.claims):
        return None
    dates = [place for place, claim in enumerate(sentence.claims) if claim.role is Role.DATE]
    return dates[0] if len(dates) == 1 else None


def _begins(sentence: FiguredSentence, context: Context) -> bool:
    """True when little stands before the first figure, and no clause that may tell of another time."""
    before = sentence.before(0).lower()
    return time_words(context.rules).opening.fullmatch(before) is not None


def _after_another(sentence: FiguredSentence, place: int, context: Context) -> _Apart | None:
    """Return the dates of "in 1973, four years after it opened in 1969"."""
    words, claims = time_words(context.rules), sentence.claims
    if not 0 < place < len(claims) - 1 or claims[place - 1].role is not Role.DATE:
        return None
    before, behind = claims[place - 1], claims[place + 1]
    match = words.after_event.fullmatch(sentence.between(claims[place], behind).lower())
    if match is None or not words.aside.fullmatch(sentence.between(before, claims[place]).lower()):
        return None
    if words.not_from.search(sentence.before(place - 1).lower()):
        return None
    return _Apart(before, behind) if match["before"] else _Apart(behind, before)


def _until(sentence: FiguredSentence, place: int, context: Context) -> _Apart | None:
    """Return the dates of "in 1969, for four years until 1973" and "for four years until 1973, from 1969"."""
    words, claims = time_words(context.rules), sentence.claims
    if place + 1 == len(claims) or not words.until.fullmatch(
        sentence.between(claims[place], claims[place + 1]).lower()
    ):
        return None
    if place and words.for_it.fullmatch(sentence.before(place).lower()):
        return _Apart(claims[place - 1], claims[place + 1])
    if place + 2 < len(claims) and words.from_then.fullmatch(
        sentence.between(claims[place + 1], claims[place + 2]).lower()
    ):
        return _Apart(claims[place + 2], claims[place + 1])
    return None
