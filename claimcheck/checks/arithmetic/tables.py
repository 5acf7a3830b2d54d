"""Rows of figures above a row of totals, in tables and lists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.joins import any_of, folded
from claimcheck.checks.arithmetic.terms import is_amount, unit_of
from claimcheck.checks.arithmetic.totals import Total
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_ROWS = frozenset({SegmentKind.TABLE, SegmentKind.LIST})
_LABEL = Pattern(r"[\s*•-]*[A-Z][\w’' -]{0,40}: ?")
_FEW = 2
_YEARS = range(1800, 2200)


def columns(document: Document, context: Context) -> Iterator[Total]:
    """Yield each figure in a row of totals with the figures above it, where every row has as many."""
    pattern = _total_row(context.rules)
    rows: list[tuple[Claim, ...]] = []
    last: FiguredSentence | None = None
    for sentence in figured_sentences(document, context):
        kind = sentence.claims[0].segment
        if last is None or kind is not last.claims[0].segment or sentence.paragraph != last.paragraph + 1:
            rows = []
        last = sentence
        if kind not in _ROWS and not _is_line(sentence):
            continue
        row = tuple(filter(is_amount, sentence.claims))
        if pattern.match(folded(sentence.text)):
            yield from _totals(rows, row)
            rows = []
        else:
            rows.append(row)


def _is_line(sentence: FiguredSentence) -> bool:
    """True for a paragraph that is a name and a figure: "Men: 7"."""
    return (
        len(sentence.claims) == 1
        and _LABEL.fullmatch(sentence.before(0)) is not None
        and not sentence.after(0).strip(" .")
    )


def _totals(rows: list[tuple[Claim, ...]], totals: tuple[Claim, ...]) -> Iterator[Total]:
    if len(rows) < _FEW or any(len(row) != len(totals) for row in rows):
        return
    for total, *parts in zip(totals, *rows, strict=True):
        units = {unit_of(claim) for claim in (total, *parts)}
        if len(units) == 1 and not all(_is_year(part) for part in parts):
            yield Total(total, tuple(parts), 0, False, False)


def _is_year(claim: Claim) -> bool:
    return claim.quantity.value in _YEARS


@lru_cache(maxsize=8)
def _total_row(rules: Rulebook) -> Pattern:
    return Pattern(rf"[\s|*_-]*{any_of(rules.parts.total_rows)}\b")
