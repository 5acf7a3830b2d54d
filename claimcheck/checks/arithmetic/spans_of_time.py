"""Durations beside their two ends: "the 12-year war, from 1980 to 1988"."""

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
    two_dates,
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
    """Yield each duration of ``sentence`` that stands beside its two ends."""
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
                ends = two_dates(claim, second, context)
                found += [_Placed(ends, place, place + 1)] if ends else []
    return found


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
