"""A table: a head, a line under it, and rows of cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, beside, wrapped


def head(names: Sequence[str], widths: Sequence[int], gap: int, canvas: Canvas) -> Iterator[Line]:
    """The names of the columns and the line under them."""
    lines = [
        wrapped([Piece(name, f"{STRONG} {QUIET}")], width) for name, width in zip(names, widths, strict=True)
    ]
    height = max(map(len, lines))
    yield from beside([[EMPTY] * (height - len(each)) + each for each in lines], widths, gap)
    yield [Piece(canvas.marks.rule * (sum(widths) + gap * (len(widths) - 1)))]


def row(cells: Sequence[Sequence[Line]], widths: Sequence[int], gap: int) -> Iterator[Line]:
    """The cells beside each other, the lines of each broken at its width."""
    blocks = [
        [part for line in cell for part in wrapped(line, width)]
        for cell, width in zip(cells, widths, strict=True)
    ]
    return beside(blocks, widths, gap)
