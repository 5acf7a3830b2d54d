"""What the copy says is left of a total, lies between two figures, or is what two come to together.

"A total of 186 of the 212 staff … The remaining 26", "asked for $409m … received $151m, a gap of $258m",
"Lind has 18.6 percent … and Vik 9.2 percent. Together they have 27.8 percent".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache, reduce
from itertools import combinations, pairwise

from claimcheck.checks.arithmetic.figured import FiguredSentence, around, figured_sentences
from claimcheck.checks.arithmetic.joins import any_of, folded_end, joins
from claimcheck.checks.arithmetic.terms import is_amount, term, unit_of
from claimcheck.checks.arithmetic.totals import Total
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.quantities.decimals import ZERO
from claimcheck.quantities.derive import add
from claimcheck.quantities.interval import intersects
from claimcheck.quantities.slip import slip_of_sum
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

_REACH = 3
"""Sentences, with the figure's own, in which the whole and the other parts stand."""
_NEAREST = 2
"""The same where only two figures are looked for."""
_PAIR = 2
_STORY = 6
"""Sentences before, and at the top of the story, in which the whole of what is left over may stand."""
_OTHERS = 5
"""Figures at most that may belong to the parts, too; with more, the copy is no plain sum."""


def remainders(document: Document, context: Context) -> Iterator[Total]:
    """Yield the total and the parts of each such figure; those that fit, where any do."""
    sentences = figured_sentences(document, context)
    for place, sentence in enumerate(sentences):
        if not sentence.is_prose:
            continue
        near = [each for each in around(sentences, place, _REACH - 1, 0) if _beside(each, sentence)]
        for claim in sentence.claims:
            if _counts(claim):
                found = tuple(_of(claim, sentence, near, context))
                yield from found or _of_the_story(claim, sentence, sentences, place, context)


def _beside(earlier: FiguredSentence, sentence: FiguredSentence) -> bool:
    return (
        sentence.paragraph - earlier.paragraph <= 1
        and earlier.claims[0].segment is sentence.claims[0].segment
    )


def _of(
    claim: Claim, sentence: FiguredSentence, near: Sequence[FiguredSentence], context: Context
) -> Iterator[Total]:
    words, before = context.rules.remainders, sentence.ahead_of(claim)
    if ends_with_phrase(before, words.leaving):
        yield from _left(claim, near, context) or _apart(claim, near, context)
    elif ends_with_phrase(before, words.remaining):
        yield from _left(claim, near, context) or _last(claim, sentence, near, context)
    elif ends_with_phrase(before, words.distance):
        yield from _apart(claim, near, context)
    elif has_phrase(before, words.joint) and not has_phrase(before, words.no_sum):
        yield from _together(claim, near, context) or _at_once(claim, sentence, context)


def _of_the_story(
    claim: Claim,
    sentence: FiguredSentence,
    sentences: Sequence[FiguredSentence],
    place: int,
    context: Context,
) -> Iterator[Total]:
    """ "The bank repaid £20,000, leaving her £28,250", of a whole that stood before and fits, or nearly."""
    if not sentence.is_prose or not _leaving(context.rules).search(folded_end(sentence.ahead_of(claim))):
        return
    top = [each for each in sentences[: min(max(0, place - _STORY), _STORY)] if each.is_prose]
    wholes = [
        each
        for earlier in (*top, *around(sentences, place, _STORY, 0))
        for each in earlier.claims
        if each.span.end <= claim.span.start and _alike(each, claim)
    ]
    parts = [each for each in sentence.claims if each.span.end <= claim.span.start and _alike(each, claim)]
    ways = [
        (whole, part)
        for part in parts
        for whole in wholes
        # What is told again is no whole of itself.
        if _value(whole) not in (_value(part), _value(claim)) and _same_things(part, (whole,))
    ]
    fitting = [way for way in ways if _come_to(way[0], (way[1], claim), context)]
    slips = [way for way in ways if _slip(way[0], (way[1], claim))]
    if fitting or len({(_value(whole), _value(part)) for whole, part in slips}) == 1:
        whole, part = (fitting or slips)[-1]
        yield _total(whole, (part, claim))


@lru_cache(maxsize=4)
def _leaving(rules: Rulebook) -> Pattern:
    words = rules.remainders
    whom = rf"(?: (?:{any_of(words.whom)}|[^\s,;:()—–]+['’]s))?"
    return Pattern(rf"\b{any_of(words.leaving)}{whom} $")


def _left(claim: Claim, near: Sequence[FiguredSentence], context: Context) -> tuple[Total, ...]:
    """ "Six of the 84 flats were destroyed and another 22 damaged. The remaining 56": a part of its whole."""
    of = joins(context.rules)
    pairs = [
        (part, whole)
        for sentence in near
        for part, whole in pairwise(sentence.claims)
        if whole.span.end <= claim.span.start
        and _alike(part, whole)
        and of.is_of(sentence.between(part, whole))
    ]
    if not pairs or not _same_things(claim, pairs[-1]):
        return ()
    part, whole = pairs[-1]
    others = [each for each in _before(claim, near) if each not in (part, whole) and _alike(each, whole)]
    found = _fitting(whole, (part, claim), others, context)
    less = _value(claim) < _value(whole)
    return tuple(each for each in found if less or _slip(whole, each.parts))


def _apart(claim: Claim, near: Sequence[FiguredSentence], context: Context) -> tuple[Total, ...]:
    """ "It asked for $409m and received $151m, a gap of $258m": two figures and what lies between them."""
    alike = [each for each in _before(claim, near[-_NEAREST:]) if _alike(each, claim)]
    large = max(alike, key=_value, default=claim)
    two = [each for each in alike if _same_things(each, (large,))]
    if len(two) != _PAIR or not (large.noun or large.quantity.unit) or not _same_things(claim, two):
        return ()
    small = min(two, key=_value)
    return _fitting(large, (small, claim), (), context)


def _last(
    claim: Claim, sentence: FiguredSentence, near: Sequence[FiguredSentence], context: Context
) -> tuple[Total, ...]:
    """ "It moved 4.1m tons. Imports came to 2.2m, exports to 1.4m and transit to the remaining 0.5m"."""
    parts = [each for each in sentence.claims if each.span.end <= claim.span.end and _alike(each, claim)]
    earlier = [each for each in _before(claim, near[:-1]) if _alike(each, claim)]
    most = max(map(_value, parts), default=ZERO)
    wholes = [each for each in earlier if _value(each) > most or _slip(each, parts)]
    if len(parts) < _PAIR or not wholes or not all(_same_things(part, wholes) for part in parts):
        return ()
    fits = [whole for whole in wholes if _come_to(whole, parts, context)]
    return (_total((fits or wholes)[-1], tuple(parts)),) if fits or len(wholes) == 1 else ()


def _together(claim: Claim, near: Sequence[FiguredSentence], context: Context) -> tuple[Total, ...]:
    """ "Lind has 18.6 percent and Vik 9.2 percent. Together they have 27.8 percent": two and their sum."""
    if claim is not near[-1].claims[0] or len(near) < _NEAREST:
        return ()
    return _of_two(claim, [each for each in near[-_NEAREST].claims if _alike(each, claim)], context)


def _at_once(claim: Claim, sentence: FiguredSentence, context: Context) -> tuple[Total, ...]:
    """ "Lind mined 310,000 tons and Vik 145,000, giving the combined group an output of 455,000"."""
    two = [each for each in sentence.claims if each.span.end <= claim.span.start and _alike(each, claim)]
    said = two and has_phrase(sentence.between(two[-1], claim), context.rules.remainders.joint)
    return _of_two(claim, two, context) if said else ()


def _of_two(claim: Claim, two: Sequence[Claim], context: Context) -> tuple[Total, ...]:
    if len(two) != _PAIR or not _same_things(two[1], two[:1]) or not _same_things(claim, two):
        return ()
    return _fitting(claim, tuple(two), (), context)


def _fitting(
    whole: Claim, parts: tuple[Claim, ...], others: Sequence[Claim], context: Context
) -> tuple[Total, ...]:
    """Return the parts with the others that make them fit, or are a slip from it; alone where none do."""
    if len(others) > _OTHERS:
        return ()
    ways = [
        (*parts[:1], *more, *parts[1:])
        for number in range(len(others) + 1)
        for more in combinations(others, number)
    ]
    fitting = next((way for way in ways if _come_to(whole, way, context)), None)
    return (_total(whole, fitting or next((way for way in ways if _slip(whole, way)), parts)),)


def _total(whole: Claim, parts: tuple[Claim, ...]) -> Total:
    return Total(whole, parts, singles=0, is_stated=True, may_lack=False)


def _come_to(whole: Claim, parts: Sequence[Claim], context: Context) -> bool:
    return intersects(
        reduce(add, (term(part, context).interval for part in parts)), term(whole, context).interval
    )


def _slip(whole: Claim, parts: Sequence[Claim]) -> str | None:
    return slip_of_sum(_value(whole), [_value(part) for part in parts])


def _before(claim: Claim, near: Sequence[FiguredSentence]) -> list[Claim]:
    return [
        each
        for sentence in near
        for each in sentence.claims
        if each.span.end <= claim.span.start and _counts(each)
    ]


def _counts(claim: Claim) -> bool:
    """True for what can be added up here: an amount, and a percentage, as its whole is the same."""
    return (is_amount(claim) or claim.quantity.unit == "percent") and claim.quantity.value is not None


def _alike(first: Claim, second: Claim) -> bool:
    return _counts(first) and _counts(second) and unit_of(first) == unit_of(second)


def _value(claim: Claim) -> Decimal:
    return claim.quantity.value or ZERO


def _same_things(claim: Claim, others: Sequence[Claim]) -> bool:
    """True when the figure counts what the others count, or leaves that to them; units say enough."""
    heads = {other.measure.head for other in others}
    return unit_of(claim) is not None or claim.noun is None or claim.measure.head in heads
