"""``extract --format table``: the claims for people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.formats import wording
from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, canvas
from claimcheck.formats.terminal.closing_view import notices_view, skipped_view
from claimcheck.model.claim import Claim
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
"""Cells between two columns, one of them the box's."""


def render(
    report: Report, *, width: int = 80, color: bool = False, ascii: bool = False, explain: bool = False
) -> str:
    """The claims as text, a table a story, and then the skipped inputs and the notices.

    ``explain`` adds under each claim the rules that produced it; the others are as for the terminal report.
    """
    on = canvas(width=width, color=color, ascii=ascii)
    return on.print(_parts(report, on, explain))


def _parts(report: Report, on: Canvas, explain: bool) -> Iterator[RenderableType]:
    places = Places(report)
    for document, claims in groupby(report.claims, lambda claim: claim.span.document):
        yield on.text(document, STRONG)
        yield from _table(list(claims), places, on, explain)
        yield Text()
    yield from skipped_view(report, on)
    yield from notices_view(report, on)
    stories = wording.counted(len(report.documents), "story", "stories")
    yield Text(f"{wording.counted(len(report.claims), 'figure')} read in {stories}")


def _table(claims: list[Claim], places: Places, on: Canvas, explain: bool) -> Iterator[RenderableType]:
    """The head and the claims; to explain, each claim is a table of its own and its rules follow it."""
    if not explain:
        yield _grid(on, claims, places, head=True)
        return
    yield _grid(on, [], places, head=True)
    for claim in claims:
        yield _grid(on, [claim], places, head=False)
        rules = f" {on.marks.dot} ".join(claim.rules)
        yield Padding(on.text(rules or "no rules", QUIET), (0, 0, 0, _LINE + _GAP))


def _grid(on: Canvas, claims: list[Claim], places: Places, *, head: bool) -> Table:
    table = Table(
        box=on.marks.columns,
        show_header=head,
        show_edge=False,
        pad_edge=False,
        padding=(0, _GAP - 1, 0, 0),
        header_style=QUIET,
    )
    table.add_column("line", width=_LINE, justify="right")
    for column in _COLUMNS:
        table.add_column(column.name, width=_cells(column, on), overflow="fold")
    for claim in claims:
        place = places.place(claim.span)
        table.add_row(Text(f"{place.line}"), *(on.text(cell) for cell in _cells_of(claim, place.text)))
    return table


def _cells(column: Column, on: Canvas) -> int:
    left = on.width - _LINE - _GAP * len(_COLUMNS) - 1
    return max(1, left * column.share // sum(each.share for each in _COLUMNS))


def _cells_of(claim: Claim, text: str) -> tuple[str, ...]:
    role = wording.role(claim.role)
    return (
        text,
        wording.value_of(claim),
        f"{claim.measure.label} ({role})",
        wording.period(claim.period) if claim.period else "",
        claim.speaker.name if claim.speaker else "",
    )
