"""The normalised records of a finding, side by side."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.formats.passages import Figure, figure_label
from claimcheck.formats.records import records_of
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, figure_style
from claimcheck.model.claim import Claim

_NARROWEST = 22
"""Cells that a record needs to be readable."""
_NAMES = 16
"""Cells of the column with the fields' names."""


def records_view(figures: tuple[Figure, ...], width: int, canvas: Canvas) -> RenderableType:
    """One column a claim, as many side by side as the width allows, the others below."""
    claimed = [(figure.number, figure.claim) for figure in figures if figure.claim]
    fitting = max(1, (width - _NAMES) // _NARROWEST)
    blocks = [claimed[start : start + fitting] for start in range(0, len(claimed), fitting)]
    tables = [_block(block, canvas, labelled=len(claimed) > 1) for block in blocks]
    return Group(tables[0], *(part for table in tables[1:] for part in (Text(), table)))


def _block(claimed: list[tuple[int, Claim]], canvas: Canvas, *, labelled: bool) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=_NAMES, style=QUIET)
    for _ in claimed:
        table.add_column(ratio=1, overflow="fold")
    if labelled:
        heads = (canvas.text(figure_label(n), f"{STRONG} {figure_style(n)}") for n, _ in claimed)
        table.add_row("", *heads)
    for name, cells in records_of([claim for _, claim in claimed]):
        table.add_row(name, *(canvas.text(cell) for cell in cells))
    return table
