"""The cells of a table as they come out of a file, and the columns that they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

CELL = "\t"
"""Stands between the cells of a table row in a Manuscript's source."""

# What HTML allows; more merged cells at a time than this are no table that anybody reads.
_MOST_COLUMNS = 1000
_MOST_ROWS = 65_534
_MOST_MERGED = 100


class RawCell(NamedTuple):
    """The text of a cell, how many columns and rows it covers, and whether it is marked as a header."""

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False


class Grid:
    """One table; gives each cell its column, with room for the cells of earlier rows that reach down."""

    def __init__(self) -> None:
        self._merged: list[tuple[int, int, int]] = []
        """First column, the one behind the last, and how many rows are still covered."""

    def place(self, cells: Iterable[RawCell]) -> Iterator[tuple[int, RawCell]]:
        """Yield the cells of the next row with the number of the first column of each, from 0."""
        above, self._merged = self._merged, []
        column = 0
        for cell in cells:
            while covering := next((each for each in above if each[0] <= column < each[1]), None):
                column = covering[1]
            columns, rows = _within(cell.columns, _MOST_COLUMNS), _within(cell.rows, _MOST_ROWS)
            if rows > 1 and len(self._merged) < _MOST_MERGED:
                self._merged.append((column, column + columns, rows - 1))
            yield column, cell._replace(columns=columns, rows=rows)
            column += columns
        self._merged += [(first, behind, rows - 1) for first, behind, rows in above if rows > 1]


class RawRow(NamedTuple):
    """A row of the table that ``grid`` stands for."""

    grid: Grid
    cells: tuple[RawCell, ...]
    header: bool = False

    @property
    def text(self) -> str:
        """The copy, with ``CELL`` between the cells."""
        return CELL.join(" ".join(cell.text.split()) for cell in self.cells)


def spanned(written: str | None) -> int:
    """Return what an attribute such as colspan says, 1 when it is no number."""
    written = (written or "").strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1


def _within(number: int, most: int) -> int:
    return max(1, min(number, most))
