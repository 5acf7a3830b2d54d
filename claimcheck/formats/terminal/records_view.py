"""The normalised records of a finding, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats.passages import Figure, figure_label
from claimcheck.formats.records import records_of
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, figure_style
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, shared_out
from claimcheck.formats.terminal.table import row
from claimcheck.model.claim import Claim

_NARROWEST = 22
"""Cells that a record needs to be readable."""
_NAMES = 16
"""Cells of the column with the fields' names."""
_GAP = 2
"""Cells between two columns."""


def records_view(figures: tuple[Figure, ...], width: int, canvas: Canvas) -> Iterator[Line]:
    """One column a claim, as many side by side as the width allows, the others below."""
    claimed = [(figure.number, figure.claim) for figure in figures if figure.claim]
    fitting = max(1, (width - _NAMES) // _NARROWEST)
    for start in range(0, len(claimed), fitting):
        if start:
            yield EMPTY
        yield from _block(claimed[start : start + fitting], width, canvas, labelled=len(claimed) > 1)


def _block(
    claimed: Sequence[tuple[int, Claim]], width: int, canvas: Canvas, *, labelled: bool
) -> Iterator[Line]:
    widths = [_NAMES, *shared_out(width - _NAMES - _GAP, [1] * len(claimed), _GAP)]
    if labelled:
        heads = [canvas.text(figure_label(n), f"{STRONG} {figure_style(n)}") for n, _ in claimed]
        yield from row([[[cell]] for cell in (Piece(""), *heads)], widths, _GAP)
    for name, cells in records_of([claim for _, claim in claimed]):
        pieces = (Piece(name, QUIET), *map(canvas.text, cells))
        yield from row([[[piece]] for piece in pieces], widths, _GAP)
