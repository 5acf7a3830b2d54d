"""Durations that end with the story's own day: "20 years ago, in 1994", "in the five years since 2010"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.checks.arithmetic.calendar_days import in_words
from claimcheck.checks.arithmetic.elapsed import (
    DAYS,
    Ends,
    Stretch,
    comparable,
    ends_of,
    fits,
    has_years,
    is_duration,
    misfit,
    stretch_of,
)
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.arithmetic.time_words import time_words
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity
from claimcheck.rulebook.phrases import has_phrase

NEAR = 4
"""Figures on either side of a duration from whose dates it may be counted."""


def up_to_now_ties(sentence: FiguredSentence, published: date | None, context: Context) -> Iterator[Tie]:
    """Yield each duration of ``sentence`` that leads from a date beside it to the story's own day."""
    if published is None:
        return
    for place, claim in enumerate(sentence.claims):
        if not is_duration(claim):
            continue
        if dated := _begins(sentence, place, context):
            near = sentence.claims[max(0, place - NEAR) : place + NEAR + 1]
            yield from _tie(near, claim, dated, published, context)
        elif place == 0 and (dated := _remembered(sentence, context)):
            near = sentence.claims[: NEAR + 1]
            ties = _tie(near, claim, dated, published, context)
            yield from ties if _is_now(sentence, dated, context) else _ahead(ties, claim, dated, published)


def _begins(sentence: FiguredSentence, place: int, context: Context) -> Claim | None:
    """Return the date at which the duration at ``place`` begins, by the words between them."""
    words, claims = time_words(context.rules), sentence.claims
    claim = claims[place]
    if place + 1 < len(claims) and claims[place + 1].role is Role.DATE:
        gap = sentence.between(claim, claims[place + 1]).lower()
        if words.ago.fullmatch(gap):
            return claims[place + 1]
        if not has_phrase(sentence.text, context.rules.intervals.over):
            if words.ongoing.fullmatch(gap):
                return claims[place + 1]
            before = sentence.before(place).lower()
            if words.since.fullmatch(gap) and words.whole.search(before):
                return claims[place + 1]
            lead = words.set_off.search(before) or words.whole.search(before)
            if lead and words.since_set_off.fullmatch(gap):
                return claims[place + 1]
    previous = claims[place - 1] if place else claim
    if previous.role is Role.DATE and words.ago_behind.match(sentence.after(place).lower()):
        return previous if words.aside.fullmatch(sentence.between(previous, claim).lower()) else None
    return None


def _remembered(sentence: FiguredSentence, context: Context) -> Claim | None:
    """Return the date of "Ten years after the 2004 tsunami, the town is poor", the one of its sentence."""
    words, claims = time_words(context.rules), sentence.claims
    if len(claims) == 1 or claims[1].role is not Role.DATE or sentence.before(0).strip():
        return None
    said = context.rules.modality
    if has_phrase(sentence.text, (*said.planned, *said.forecast, *said.hypothetical)):
        return None
    if any(claim.role is Role.DATE and claim.period != claims[1].period for claim in claims[2:]):
        return None
    match = words.after_event.fullmatch(sentence.between(*claims[:2]).lower())
    return claims[1] if match and not match["before"] else None


def _is_now(sentence: FiguredSentence, dated: Claim, context: Context) -> bool:
    """True when what follows the event is told as what is so now."""
    behind, rules = sentence.behind(dated), context.rules.intervals
    return has_phrase(behind, rules.still) and not has_phrase(behind, rules.told)


def _ahead(ties: Iterator[Tie], claim: Claim, dated: Claim, published: date) -> Iterator[Tie]:
    """Yield the ties whose day lies after the story, and yet is told as past."""
    years = (claim.quantity.value or 0) * DAYS[claim.quantity.unit or "day"] / DAYS["year"]
    start = dated.period.start if dated.period else None
    for tie in ties:
        if tie.misfit is None or (start and start.year + years > published.year + 1):
            yield tie


def _tie(
    near: Sequence[Claim], claim: Claim, dated: Claim, published: date, context: Context
) -> Iterator[Tie]:
    start = stretch_of(dated.period) if dated.period else None
    if start is None or not has_years([dated]) or ends_of(dated, context.rules):
        return
    if start.first > published and start.first.year == published.year:
        return
    end, today = Stretch(published, published), in_words(published, context.rules).partition(", ")[2]
    ends = Ends(start, end, f"{context.text(dated.span)} to the day of the story ({today})", inclusive=False)
    if comparable(claim, ends) and not _from_another_day(near, claim, dated, start, context):
        said = context.text(claim.span)
        yield Tie((claim, dated), misfit(claim, ends, context.rules, Severity.WARNING, 0.8, said))


def _from_another_day(
    near: Sequence[Claim], claim: Claim, dated: Claim, start: Stretch, context: Context
) -> bool:
    """True for "in 2010 he recalled that ten years ago, in 2000": another date is the one spoken from."""
    for other in near:
        then = stretch_of(other.period) if other.role is Role.DATE and other.period else None
        if other is not dated and then and fits(claim, Ends(start, then, "").days(), context.rules):
            return True
    return False
