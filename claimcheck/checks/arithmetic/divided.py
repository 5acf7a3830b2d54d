"""A total that the next words divide: "131 bodies, 96 of them in Uly and 35 in Karsh"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from itertools import chain, pairwise, repeat
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, around, figured_sentences
from claimcheck.checks.arithmetic.joins import REACH, any_of, folded, folded_end
from claimcheck.checks.arithmetic.terms import is_amount, is_plain, unit_of
from claimcheck.checks.arithmetic.totals import Total
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.quantities.decimals import ZERO, add
from claimcheck.quantities.slip import slip_of_sum
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

_BEFORE = 4
"""Sentences before the parts in which their total stands."""
_TOP = 4
"""Sentences of the story, the headline among them, in which it may stand, too."""
_WORD = r"[^\s,;:()—–]+"


class _Patterns(NamedTuple):
    opening: Pattern
    """Before the first part: "Of the dead, "."""
    behind: Pattern
    """Behind the first part: " of them in "."""
    pronoun: Pattern
    """Behind a first part that has no name of its own: " of them"."""
    closing: Pattern
    """The same before the last part."""
    join: Pattern
    """Before a later part: ", ", " and private companies "."""
    brief: Pattern
    """Behind a later part: nothing new is told of it, "35 in neighboring Karsh"."""


def divided(document: Document, context: Context) -> Iterator[Total]:
    """Yield each total of ``document`` that the parts behind it are said to be of."""
    sentences = figured_sentences(document, context)
    for place, sentence in enumerate(sentences):
        parts = _parts(sentence, context.rules) if sentence.is_prose else ()
        if parts:
            top = sentences[: min(max(0, place - _BEFORE), _TOP)]
            near = around(sentences, place, _BEFORE, 0)
            yield from _of(parts, _wholes(parts, [each for each in top if each.is_prose], near, context))


def _parts(sentence: FiguredSentence, rules: Rulebook) -> tuple[Claim, ...]:
    """Return the figures of the sentence that divide one thing; none where more is told of it."""
    patterns = _patterns(rules)
    amounts = [claim for claim in sentence.claims if is_amount(claim)]
    for place, claim in enumerate(amounts[:-1]):
        if unit_of(claim) == unit_of(amounts[place + 1]) and _begins(
            sentence, claim, amounts[place + 1], patterns
        ):
            parts = tuple(each for each in amounts[place:] if unit_of(each) == unit_of(claim))
            return parts if _are_all(parts, sentence, rules) else ()
    return ()


def _are_all(parts: Sequence[Claim], sentence: FiguredSentence, rules: Rulebook) -> bool:
    """True for exact figures in a row that "and" closes, of which nothing says that there are more."""
    patterns = _patterns(rules)
    gaps = [sentence.between(one, other) for one, other in pairwise(parts)]
    joined = all(len(gap) <= REACH and patterns.join.search(folded(gap)) for gap in gaps)
    if not joined or not patterns.closing.search(folded(gaps[-1])) or not all(map(is_plain, parts)):
        return False
    brief = all(patterns.brief.match(folded(sentence.behind(each))) for each in parts[1:])
    return brief and not has_phrase(folded(sentence.behind(parts[0])), rules.parts.incomplete)


def _begins(sentence: FiguredSentence, first: Claim, second: Claim, patterns: _Patterns) -> bool:
    gap = folded(sentence.between(first, second))
    if patterns.behind.match(gap):
        return True
    return patterns.opening.search(folded_end(sentence.ahead_of(first))) is not None


def _of(parts: tuple[Claim, ...], wholes: Sequence[Claim]) -> Iterator[Total]:
    """Yield the total that the parts come to; where none is, the one that is one slip from it."""
    values = [part.quantity.value or ZERO for part in parts]
    large = [whole for whole in wholes if (whole.quantity.value or ZERO) > max(values)]
    fitting = [whole for whole in large if whole.quantity.value == reduce(add, values)]
    slips = [whole for whole in large if slip_of_sum(whole.quantity.value or ZERO, values)]
    if fitting or len({whole.quantity.value for whole in slips}) == 1:
        yield Total((fitting or slips)[-1], parts, singles=0, is_stated=False, may_lack=False)


def _wholes(
    parts: tuple[Claim, ...],
    top: Sequence[FiguredSentence],
    near: Sequence[FiguredSentence],
    context: Context,
) -> list[Claim]:
    """Return the figures before the parts that may be their total, of the same unit.

    Of the top of the story those that count what the first part counts; of the sentences just before also
    what may have the same name, and anything at all where the part has none ("70 of them").
    """
    first, people = parts[0], {*context.rules.parts.people, *context.rules.headlines.people}
    named = _patterns(context.rules).pronoun.match(folded(near[-1].behind(first))) is None
    found = []
    for is_near, sentence in chain(zip(repeat(False), top), zip(repeat(True), near)):
        for claim in sentence.claims:
            if claim.span.end > first.span.start or not is_amount(claim) or unit_of(claim) != unit_of(first):
                continue
            one_name = claim.noun is not None and claim.measure.head == first.measure.head
            other_name = unit_of(claim) or not claim.noun or not named or claim.measure.head in people
            if one_name or (other_name and is_near):
                found.append(claim)
    return found


@lru_cache(maxsize=8)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.parts.divided
    whose, of_them = any_of(words.whose), any_of(rules.parts.of_them)
    closing = rf"\b{any_of(words.joins)}\b"
    return _Patterns(
        opening=Pattern(
            rf"(?:^[“\"]?of {whose}(?: {_WORD}){{0,5}}, (?:{_WORD} ){{0,3}}|\b{of_them} (?:{_WORD} )?)$"
        ),
        behind=Pattern(rf"(?: {_WORD}){{0,3}}? of {whose}\b"),
        pronoun=Pattern(rf"(?: {_WORD}){{0,3}}? of {any_of(words.pronouns)}\b|(?! of )"),
        join=Pattern(rf"[,;]|{closing}"),
        closing=Pattern(closing),
        brief=Pattern(rf"(?: {_WORD})?(?:\s?[,;.)—–]|$| and\b| (?:due )?{any_of(words.where)}\b)"),
    )
