"""A figure set above or below another, and by how much: "164 homes, 22 fewer than the 186 of 2023"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.differences import Difference, are_of_one_kind, is_level
from claimcheck.checks.arithmetic.figured import FiguredSentence, around, figured_sentences
from claimcheck.checks.arithmetic.joins import REACH, any_of, folded
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

_BEFORE, _BEHIND = 3, 1
"""Sentences around the comparison whose figures may be what is compared."""


class _Comparison(NamedTuple):
    apart: Claim
    base: Claim
    is_above: bool

    def of(self, level: Claim, is_beside: bool) -> Difference:
        """The comparison as one of this figure."""
        whole, part = (level, self.base) if self.is_above else (self.base, level)
        return Difference(whole, part, self.apart, level, is_beside)


def compared(document: Document, context: Context) -> Iterator[Difference]:
    """Yield each figure of ``document`` beside the one that it is compared with and the difference."""
    sentences = figured_sentences(document, context)
    for place, sentence in enumerate(sentences):
        for comparison in _comparisons(sentence, context) if sentence.is_prose else ():
            near = around(sentences, place, _BEFORE, _BEHIND)
            yield from _told(comparison, sentence, near, context)


def _comparisons(sentence: FiguredSentence, context: Context) -> Iterator[_Comparison]:
    rules, way = context.rules.differences, _way(context.rules)
    for apart, base, gap in sentence.neighbours():
        if len(gap) > REACH or not is_level(apart) or not is_level(base):
            continue
        match = way.fullmatch(folded(gap))
        if match is None or apart.quantity.unit == "percent" or not are_of_one_kind(apart, base, context):
            continue
        if not has_phrase(match["thing"], rules.verbs) and not has_phrase(match["filler"], rules.breaks):
            # "14 short of the 116" counts no shorts.
            counted = apart if match["thing"] else apart._replace(noun=None)
            yield _Comparison(counted, base, match["above"] is not None)


def _told(
    comparison: _Comparison, sentence: FiguredSentence, near: Sequence[FiguredSentence], context: Context
) -> Iterator[Difference]:
    """Yield the comparison with a figure that fits; else with the one that is meant, if one alone can be."""
    own = [each for each in sentence.claims if each.span.end <= comparison.apart.span.start]
    beside = [comparison.of(level, is_beside=True) for level in own if _can_be(level, comparison, context)]
    others = [
        comparison.of(level, is_beside=False)
        for each in near
        for level in each.claims
        if level not in own and _can_be(level, comparison, context)
    ]
    fitting = next(
        (each for each in (*reversed(beside), *others) if each.is_near(context) and each.fits(context)), None
    )
    if fitting:
        yield fitting
    elif beside:
        slips = [each for each in beside if each.likely_slip(context)]
        if len(slips) == 1 or (len(beside) == 1 and beside[0].is_near(context)):
            yield (slips or beside)[0]
    else:
        yield from _just_before(others, sentence, context)


def _just_before(
    others: Sequence[Difference], sentence: FiguredSentence, context: Context
) -> Iterator[Difference]:
    """ "It touched 46.8 degrees. That was 5.3 above the normal of 41.5": the one figure of the kind."""
    before = [each for each in others if each.stated.span.end <= sentence.start]
    if len({each.stated.quantity.value for each in before}) == 1 and before[-1].likely_slip(context):
        yield before[-1]


def _can_be(level: Claim, comparison: _Comparison, context: Context) -> bool:
    if level.span in (comparison.apart.span, comparison.base.span) or not is_level(level):
        return False
    return all(are_of_one_kind(level, each, context) for each in (comparison.base, comparison.apart))


@lru_cache(maxsize=8)
def _way(rules: Rulebook) -> Pattern:
    """The pattern between a difference and what it is counted from."""
    words = rules.differences
    word = r"[^\s,;:()—–.]+"
    determiner = rf"(?:{any_of(words.determiners)}|{word}['’]s|{word}s['’])"
    ways = rf"(?:(?P<above>{any_of(words.above)})|{any_of(words.below)})"
    thing = rf"(?P<thing>(?:-{word})?(?: {word}){{0,4}}?)"
    filler = rf"(?P<filler>(?: {word}){{0,{words.filler}}})"
    return Pattern(rf"{thing} {ways}(?: {word})?? {determiner}{filler} ")
