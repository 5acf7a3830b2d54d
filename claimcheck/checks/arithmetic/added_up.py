"""Sums that the copy writes out: "nine plus five makes 14", "Men: 7 / Women: 5 / Total: 12" in one line."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.joins import any_of, folded, folded_end
from claimcheck.checks.arithmetic.terms import is_amount, unit_of
from claimcheck.checks.arithmetic.totals import Total
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.quantity import Bound
from claimcheck.quantities.reading import read
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_FEW = 2
_NAME = r"[^\W\d][\w’'&.-]*(?: [\w’'&.-]+){0,3}"


class _Patterns(NamedTuple):
    plus: Pattern
    """Between two terms: " men plus "."""
    comes: Pattern
    """Between the last term and the total: " women makes "."""
    label: Pattern
    """Before the first figure of a row: "men: "."""
    next_label: Pattern
    """Between two figures of a row: " / women: "."""
    total_label: Pattern
    """The same before the total: " / total: "."""


def added_up(document: Document, context: Context) -> Iterator[Total]:
    """Yield each sum of ``document`` that its own words or its labels write out."""
    patterns = _patterns(context.rules)
    for sentence in figured_sentences(document, context):
        if len(sentence.claims) <= _FEW or sentence.claims[0].segment is SegmentKind.TABLE:
            continue
        yield from _runs(sentence, patterns, context)


def _runs(sentence: FiguredSentence, patterns: _Patterns, context: Context) -> Iterator[Total]:
    """Walk through the neighbours once, keeping the terms that are joined so far."""
    terms = [sentence.claims[0]]
    labelled = patterns.label.search(folded_end(sentence.before(0))) is not None
    for first, second, between in sentence.neighbours():
        gap = folded(f"{_plus(first, context)}{between}")
        if not is_amount(second) or unit_of(second) != unit_of(first) or not is_amount(first):
            terms, labelled = [second], False
        elif labelled and patterns.total_label.fullmatch(gap):
            if len(terms) >= _FEW:
                yield Total(second, tuple(terms), 0, True, False)
            terms, labelled = [second], False
        elif labelled and patterns.next_label.fullmatch(gap):
            terms.append(second)
        elif patterns.plus.fullmatch(gap):
            terms, labelled = [*([] if labelled else terms), second], False
        elif not labelled and len(terms) >= _FEW and patterns.comes.fullmatch(gap):
            yield Total(second, tuple(_exact(term, context) for term in terms), 0, True, False)
            terms = [second]
        else:
            terms, labelled = [second], patterns.label.search(gap) is not None


def _plus(claim: Claim, context: Context) -> str:
    """Return the "plus" that is read as a bound of the figure before it."""
    return " plus" if context.text(claim.span).endswith(" plus") else ""


def _exact(claim: Claim, context: Context) -> Claim:
    """Return a term without the bound that its "plus" was taken for."""
    if not _plus(claim, context):
        return claim
    quantity = claim.quantity._replace(bound=Bound.EXACT)
    return claim._replace(quantity=quantity, reading=read(quantity, context.rules.readings))


@lru_cache(maxsize=4)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.parts
    noun = r"(?: [\w’'-]+){0,3}?"
    mark = r"\s?[/|;,]\s?"
    return _Patterns(
        plus=Pattern(rf"{noun} ?(?:plus|\+) ?"),
        comes=Pattern(
            rf"{noun}(?:,? (?:which|that))? ?{any_of(words.makes)} (?:{any_of(words.total_before)} )?"
        ),
        label=Pattern(rf"(?:^|.*[.:;/|]\s?|\s){_NAME}: ?$"),
        next_label=Pattern(rf"{mark}{_NAME}: ?"),
        total_label=Pattern(rf"{mark}(?:and )?{any_of(words.total_rows)}: ?"),
    )
