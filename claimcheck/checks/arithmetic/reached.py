"""What others lead to: "eight more cases, bringing the number to 57. The county had reported 49"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.checks.arithmetic.differences import Difference, are_of_one_kind, common_unit, is_level
from claimcheck.checks.arithmetic.figured import FiguredSentence, around, figured_sentences
from claimcheck.checks.arithmetic.joins import any_of, folded_end
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

_BEFORE, _BEHIND = 3, 2
"""Sentences around it in which the figures stand that lead to it."""
_MOST = 12
"""Figures of its kind around it at most; with more, some two of them come to anything."""
_END = 20
"""Characters before it in which the preposition stands."""


def reached(document: Document, context: Context) -> Iterator[Difference]:
    """Yield each figure that others lead to, as the sum of what was there and what is added."""
    sentences = figured_sentences(document, context)
    for place, sentence in enumerate(sentences):
        for whole in _wholes(sentence, context) if sentence.is_prose else ():
            near = around(sentences, place, _BEFORE, _BEHIND)
            yield from _led_to(whole, sentence, near, context)


def _wholes(sentence: FiguredSentence, context: Context) -> Iterator[Claim]:
    pattern, words = _lead(context.rules), {*context.rules.differences.reached.prepositions}
    last: Claim | None = None
    for place, claim in enumerate(sentence.claims):
        joined = last is not None and sentence.between(last, claim).split()[-1:] == ["and"]
        before = sentence.before(place)
        # Few figures stand behind "to" or "at", and these alone are worth the pattern.
        near = words.intersection(before[-_END:].split())
        led = bool(near) and pattern.search(folded_end(before)) is not None
        last = claim if is_level(claim) and (led or joined) else None
        if last and claim.quantity.bound is Bound.EXACT and claim.quantity.dimension != "share":
            yield claim


def _led_to(
    whole: Claim, sentence: FiguredSentence, near: Sequence[FiguredSentence], context: Context
) -> Iterator[Difference]:
    """Yield the two figures that come to ``whole``; where none do, the two that the words add up, if told."""
    others = [
        claim
        for each in near
        for claim in each.claims
        if claim is not whole and is_level(claim) and are_of_one_kind(claim, whole, context)
    ]
    before = [claim for claim in others if claim in sentence.claims and claim.span.end < whole.span.start]
    marked = [claim for claim in before if _is_more(claim, context)]
    added = marked or before
    if not added or len(others) > _MOST:
        return
    fitting = next((way for way in _ways(whole, added, others) if way.fits(context)), None)
    if fitting:
        if _is_base(fitting, near, context):
            yield fitting
        return
    bases = [
        way
        for way in _ways(whole, added, others)
        if (way.is_near(context) or way.likely_slip(context)) and _is_base(way, near, context)
    ]
    if len({way.part.quantity.value for way in bases}) == 1 and len(added) == 1:
        found = bases[-1]
        if found.likely_slip(context) or (marked and _are_of_one_thing(found, context)):
            yield found


def _is_more(claim: Claim, context: Context) -> bool:
    """True for a figure that is said to be more than there was, or new."""
    words = context.rules.differences.reached.added
    return claim.trend == "up" or claim.marker in words or (claim.noun or "").casefold().startswith(words)


def _ways(whole: Claim, added: Sequence[Claim], others: Sequence[Claim]) -> list[Difference]:
    return [
        Difference(whole, base, more, whole, is_beside=False)
        for more in added
        for base in others
        if base is not more
    ]


def _is_base(way: Difference, near: Sequence[FiguredSentence], context: Context) -> bool:
    """True for a figure that was there before, as far as its words say, and can be of what is added to it."""
    base, added = way.part, way.rest
    if base.entities and added.entities and not base.entities & added.entities:
        return False
    words = context.rules.differences.reached
    sentence = next(each for each in near if base in each.claims)
    behind = sentence.after(sentence.claims.index(base))
    return has_phrase(sentence.ahead_of(base), words.base) or has_phrase(behind, words.base_behind)


def _are_of_one_thing(way: Difference, context: Context) -> bool:
    """True for what is counted and has one name, and is not said of something else, as far as is told."""
    base, added = way.part, way.rest
    if common_unit((base, added), context) or base.measure.head != added.measure.head:
        return False
    return not base.entities or bool(base.entities & added.entities)


@lru_cache(maxsize=8)
def _lead(rules: Rulebook) -> Pattern:
    words = rules.differences.reached
    word = r"[^\s;:()—–]+"
    ways = any_of(words.prepositions)
    return Pattern(
        rf"(?:^|\W){any_of(words.verbs)} {word}(?: {word}){{0,{words.filler}}}? {ways}(?: {word})? $"
    )
