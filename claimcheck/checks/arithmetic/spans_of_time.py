"""Durations beside their two ends: "the 12-year war, from 1980 to 1988", "four years later, in 1973"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic.elapsed import (
    Ends,
    comparable,
    ends_of,
    has_years,
    is_duration,
    is_named,
    is_short,
    misfit,
    stretch_of,
)
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.checks.arithmetic.time_words import time_words
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.finding import Severity


class _Placed(NamedTuple):
    """Two ends and the places of the first and the last figure that they are written with."""

    ends: Ends
    first: int
    last: int


def span_ties(sentence: FiguredSentence, context: Context) -> Iterator[Tie]:
    """Yield each duration of ``sentence`` that stands beside its two ends, or between two dates."""
    placed = _ends_in(sentence, context)
    at_start, at_end = ({each[side]: each for each in placed} for side in (1, 2))
    for place, claim in enumerate(sentence.claims):
        if not is_duration(claim) or time_words(context.rules).partly.search(sentence.before(place).lower()):
            continue
        behind, before = at_start.get(place + 1), at_end.get(place - 1)
        # With a second period, a duration in front may be that of both.
        if behind and len(placed) == 1 and _leads(sentence, place, behind, context):
            yield from _tie(sentence, claim, behind, context)
        elif before and _follows(sentence, place, before, context):
            yield from _tie(sentence, claim, before, context)
        else:
            yield from _later(sentence, place, context)


def _ends_in(sentence: FiguredSentence, context: Context) -> list[_Placed]:
    """Return the beginnings and ends that the sentence writes: periods, and dates joined by verbs."""
    words = time_words(context.rules)
    found: list[_Placed] = []
    for place, claim in enumerate(sentence.claims):
        if claim.role is not Role.DATE or claim.period is None:
            continue
        if ends := ends_of(claim, context.rules):
            if found and found[-1].ends == ends and found[-1].last == place - 1:
                found[-1] = found[-1]._replace(last=place)
            else:
                found.append(_Placed(ends, place, place))
        elif place + 1 < len(sentence.claims) and words.began.search(sentence.before(place).lower()):
            second = sentence.claims[place + 1]
            if words.ended.fullmatch(sentence.between(claim, second).lower()):
                ends = _two_dates(claim, second, context)
                found += [_Placed(ends, place, place + 1)] if ends else []
    return found


def _two_dates(first: Claim, second: Claim, context: Context) -> Ends | None:
    if second.role is not Role.DATE or first.period is None or second.period is None:
        return None
    start, end = stretch_of(first.period), stretch_of(second.period)
    if start is None or end is None:
        return None
    return Ends(start, end, f"{context.text(first.span)} to {context.text(second.span)}")


def _leads(sentence: FiguredSentence, place: int, each: _Placed, context: Context) -> bool:
    """True when the copy between makes the duration at ``place`` that of the ends behind it."""
    words = time_words(context.rules)
    claim, first = sentence.claims[place], sentence.claims[each.first]
    said, gap = context.text(claim.span), sentence.between(claim, first).lower()
    if is_named(said) or ("-" in said and words.plural.match(gap)):
        return False
    if words.between.search(f"{gap}|{context.text(first.span)}"):
        return gap == " " and words.whole.search(sentence.before(place).lower()) is not None
    if each.last > each.first and (began := words.began.search(gap)):
        # "The eight-year war that began in 1980 and ended in 1988".
        gap = words.relative.sub("", gap[: began.start()]) + " "
    # Years that are no period of the calendar leave their "from" outside.
    gap = gap.removesuffix("from ")
    return words.behind.fullmatch(gap) is not None and words.unlinked.search(gap) is None


def _follows(sentence: FiguredSentence, place: int, each: _Placed, context: Context) -> bool:
    """True when the copy between makes the duration at ``place`` that of the ends before it."""
    words, claim = time_words(context.rules), sentence.claims[place]
    gap, behind = sentence.between(sentence.claims[each.last], claim).lower(), sentence.after(place).lower()
    if words.lasted.fullmatch(gap):
        return True
    closed = words.of_its_own if "-" in context.text(claim.span) else words.closed
    return words.sums_up.fullmatch(gap) is not None and closed.match(behind) is not None


def _tie(sentence: FiguredSentence, claim: Claim, each: _Placed, context: Context) -> Iterator[Tie]:
    claims = sentence.claims[each.first : each.last + 1]
    if comparable(claim, each.ends) and (has_years(claims) or is_short(claim)):
        wrong = misfit(claim, each.ends, context.rules, Severity.ERROR, 0.85, context.text(claim.span))
        yield Tie((claim, *claims), wrong)


def _later(sentence: FiguredSentence, place: int, context: Context) -> Iterator[Tie]:
    """Yield "in 1969; four years later, in 1973" and "in 1969; in 1973, four years later" as one tie."""
    pair = _dates_apart(sentence, place, context)
    if pair is None:
        return
    claim, (first, second) = sentence.claims[place], pair
    ends = None if ends_of(first, context.rules) else _two_dates(first, second, context)
    if ends and comparable(claim, ends) and has_years((first, second)):
        ends = ends._replace(inclusive=False)
        said = context.text(claim.span)
        wrong = misfit(claim, ends, context.rules, Severity.WARNING, 0.75, said)
        yield Tie((claim, first, second), wrong)


def _dates_apart(sentence: FiguredSentence, place: int, context: Context) -> tuple[Claim, Claim] | None:
    """Return the dates between which the duration at ``place`` is said to lie, by its "later"."""
    words, claims = time_words(context.rules), sentence.claims
    claim = claims[place]
    ahead = place + 1 < len(claims) and sentence.between(claim, claims[place + 1]).lower()
    if place and ahead and words.later.fullmatch(ahead):
        first, second, gap = place - 1, place + 1, sentence.before(place)
    elif place > 1 and words.later_behind.match(sentence.after(place).lower()):
        if not words.aside.fullmatch(sentence.between(claims[place - 1], claim).lower()):
            return None
        first, second, gap = place - 2, place - 1, sentence.before(place - 1)
    else:
        return None
    if claims[first].role is not Role.DATE or words.not_from.search(sentence.before(first).lower()):
        return None
    return None if "," in words.joined.sub("", gap) else (claims[first], claims[second])
