"""``extract --format table``: the claims for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from claimcheck.formats import wording
from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, canvas
from claimcheck.formats.terminal.closing_view import notices_view, skipped_view
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, indented, wrapped
from claimcheck.formats.terminal.table import head, row
from claimcheck.model.claim import Claim
from claimcheck.model.period import Period
from claimcheck.model.report import Report


class Column(NamedTuple):
    """One column of the table."""

    name: str
    share: int
    """Of the width that the first column leaves."""


_COLUMNS = (
    Column("figure", 13),
    Column("value", 10),
    Column("of what (role)", 19),
    Column("when", 10),
    Column("who", 13),
)
_LINE = 4
"""Cells of the first column, the line's number."""
_GAP = 2
"""Cells between two columns."""


def render(
    report: Report, *, width: int = 80, color: bool = False, ascii: bool = False, explain: bool = False
) -> str:
    """The claims as text, a table a story, and then the skipped inputs and the notices.

    ``explain`` adds under each claim the rules that produced it; the others are as for the terminal report.
    """
    on = canvas(width=width, color=color, ascii=ascii)
    return on.print(_lines(report, on, explain))


def _lines(report: Report, on: Canvas, explain: bool) -> Iterator[Line]:
    places = Places(report)
    for document, claims in groupby(report.claims, lambda claim: claim.span.document):
        yield from wrapped([on.text(document, STRONG)], on.width)
        yield from _table(list(claims), places, on, explain)
        yield EMPTY
    yield from skipped_view(report, on)
    yield from notices_view(report, on)
    stories = wording.counted(len(report.documents), "story", "stories")
    yield [Piece(f"{wording.counted(len(report.claims), 'figure')} read in {stories}")]


def _table(claims: list[Claim], places: Places, on: Canvas, explain: bool) -> Iterator[Line]:
    """The head and the claims; to explain, each one's rules follow it."""
    widths = [_LINE, *(_cells(column, on) for column in _COLUMNS)]
    yield from head(["line", *(column.name for column in _COLUMNS)], widths, _GAP, on)
    for claim in claims:
        place = places.place(claim.span)
        cells = (Piece(f"{place.line:{_LINE}}"), *map(on.text, _cells_of(claim, place.text)))
        yield from row([[[cell]] for cell in cells], widths, _GAP)
        if explain:
            rules = f" {on.marks.dot} ".join(claim.rules) or "no rules"
            yield from indented(wrapped([on.text(rules, QUIET)], on.width - _LINE - _GAP), _LINE + _GAP)


def _cells(column: Column, on: Canvas) -> int:
    left = on.width - _LINE - _GAP * len(_COLUMNS) - 1
    return max(1, left * column.share // sum(each.share for each in _COLUMNS))


def _cells_of(claim: Claim, text: str) -> tuple[str, ...]:
    role = wording.role(claim.role)
    return (
        text,
        wording.value_of(claim),
        f"{claim.measure.label} ({role})".lstrip(),
        _when(claim.period),
        claim.speaker.name if claim.speaker else "",
    )


def _when(period: Period | None) -> str:
    """The period in few words: with its days only where it names no year of its own."""
    if period is None or period.said:
        return ""
    dated = period.written and all(each.year for each in period.written)
    return period.text if dated else wording.period(period)
