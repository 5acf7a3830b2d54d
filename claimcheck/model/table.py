"""Rows and cells of a table: as a reader finds them, and as names of the figures in them."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model.period import Period


class Cell(NamedTuple):
    """One cell; a merged one stands where it begins and says how far it reaches."""

    text: str
    """Its copy, as long as the source that it covers, markup blanked; "" for an empty cell."""
    start: int
    """Offset of its first code point in the document's source."""
    column: int
    """Number of its column, from 0."""
    columns: int = 1
    rows: int = 1
    header: bool = False
    """Whether the file marks it as a header."""


class Row(NamedTuple):
    """What a reader knows of a row of a table."""

    table: int
    """Number of the table in the story, from 1."""
    cells: tuple[Cell, ...]
    """From left to right; a cell that began in a row above is not repeated."""
    header: bool = False
    """Whether the file marks the whole row as one of headers."""


class CellNames(NamedTuple):
    """How the figure of a cell is called by the headers of its row and its column."""

    table: int
    """Number of the table in the story, from 1."""
    row: int
    """Number of the row in the table, from 1."""
    column: int
    """Number of the column in the table, from 1."""
    row_name: str
    """As the table has it, without footnote marks: "Exports"; "" for none."""
    column_name: str
    """The same for its column, of several rows of headers with ", " between them: "2024, $ million"."""
    row_words: str = ""
    """What is left of the row's name without its unit and its period."""
    column_words: str = ""
    """The same for the column."""
    around: str = ""
    """The words of the table's title, and of further names of its row."""
    period: Period | None = None
    """The one that the headers or the title give."""
    unit: str = ""
    """The words of the header or the title that say in what the figure is given: "$ million"."""
    added: bool = True
    """False for a figure that is no part of a sum: an average, a rate, a rank."""
    shares: bool = False
    """True in a column, or a row, whose header says that it holds all shares of one whole."""
    row_only: bool = True
    """True when no other row of the table has this name."""
    column_only: bool = True
    """True when no other column of the table has this name."""

    @property
    def label(self) -> str:
        """Row and column for people: "row “Exports”, column “2024”"."""
        named = (("row", self.row_name, self.row), ("column", self.column_name, self.column))
        return ", ".join(f"{what} “{name}”" if name else f"{what} {number}" for what, name, number in named)
