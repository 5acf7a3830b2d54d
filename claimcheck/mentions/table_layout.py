"""Which rows and columns of a table are headers, and which of its cells are figures.

What the file marks as a header counts, and so does what the cells hold: a row of years above figures names
its columns, whether it is marked or not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from claimcheck.mentions.table_cells import CellKind, ReadCell
from claimcheck.model.document import Segment

_NOTE_MARKS = "*†‡§¶¹²³⁰⁴⁵⁶⁷⁸⁹"


class GridRow:
    """A row with its cells by column."""

    def __init__(self, number: int, segment: Segment, cells: Sequence[ReadCell]) -> None:
        assert segment.row is not None
        self.number = number
        self.segment = segment
        self.cells = cells
        self.marked = segment.row.header
        self.by_column = {each.cell.column: each for each in cells}

    @cached_property
    def filled(self) -> list[ReadCell]:
        """The cells that hold something."""
        return [each for each in self.cells if each.kind is not CellKind.BLANK]

    @property
    def is_alone(self) -> bool:
        """True for a row with one cell that holds words: a title, or the head of a section."""
        return len(self.filled) == 1 and self.filled[0].kind is CellKind.TEXT

    @cached_property
    def has_plain_figures(self) -> bool:
        """True when a cell holds a plain figure, as a row of headers seldom does."""
        return any(each.is_plain for each in self.filled)

    @cached_property
    def holds_figures(self) -> bool:
        """True when a cell holds any figure, such as "18–24"."""
        return any(each.kind is CellKind.FIGURE for each in self.filled)


class Layout:
    """The parts of one table."""

    def __init__(self, rows: Sequence[GridRow], periods: Collection[str]) -> None:
        self.rows = rows
        self.width = max(
            (each.cell.column + each.cell.columns for row in rows for each in row.cells), default=0
        )
        self.first, self.title = self._opening()
        """How many rows stand above the figures."""
        self.body = [row for row in rows[self.first :] if not row.is_alone]
        self.heads = [row for row in rows[: self.first] if not row.is_alone]
        self.sections = self._sections(self.first)
        self.names, self.ranks = self._name_columns(periods)
        self.row_names = self._row_names()

    @property
    def is_data(self) -> bool:
        """True when there are figures under or beside headers, and it is no frame for text."""
        return any(row.holds_figures for row in self.body)

    def _opening(self) -> tuple[int, str]:
        """Return how many rows stand above the figures, and the words of those of one cell."""
        title: list[str] = []
        heads: list[GridRow] = []
        found = 0
        for number, row in enumerate(self.rows):
            if row.is_alone and heads:
                break
            if row.is_alone:
                title.append(row.filled[0].cell.text)
                found += 1
                continue
            if not self._is_head(row, is_first=not heads):
                break
            heads.append(row)
            found = number + 1
        return (found, " ".join(title)) if found < len(self.rows) else (0, "")

    def _is_head(self, row: GridRow, *, is_first: bool) -> bool:
        """True for a row that names columns: by its mark, or where no row is marked by having no figures."""
        if row.marked and not (self._is_pair(row) and row.holds_figures):
            return True
        return not (row.has_plain_figures if is_first else row.holds_figures) and not self._has_marks

    @cached_property
    def _has_marks(self) -> bool:
        return any(row.marked for row in self.rows)

    def _is_pair(self, row: GridRow) -> bool:
        """True for a row such as "Men | 7", which Markdown makes a header for want of another."""
        return self.width == 2 and len(row.filled) == 2 and row.filled[0].kind is CellKind.TEXT

    def _sections(self, first: int) -> dict[int, str]:
        """Return the head of the section that each row stands in, by the row's number."""
        found: dict[int, str] = {}
        head = ""
        for row in self.rows[first:]:
            if row.is_alone:
                head = named(row.filled[0].cell.text)
            found[row.number] = head
        return found

    def _name_columns(self, periods: Collection[str]) -> tuple[list[int], set[int]]:
        """Return the columns at the left that name their rows, and those that only number them."""
        names: list[int] = []
        ranks: set[int] = set()
        for column in range(self.width - 1):
            cells = self._filled(column)
            if self._numbers_rows(column):
                ranks.add(column)
            elif any(each.is_plain for each in cells):
                break
            elif column and any(each.kind is CellKind.YEAR for each in cells):
                if self.heading(column).lower() not in periods:
                    break
                names.append(column)
            elif cells:
                names.append(column)
        if not names and self.width > 1 and self._counts_up(0):
            names.append(0)
        return names, ranks

    def _filled(self, column: int) -> list[ReadCell]:
        cells = (row.by_column.get(column) for row in self.body)
        return [each for each in cells if each is not None and each.kind is not CellKind.BLANK]

    def _numbers_rows(self, column: int) -> bool:
        """True for a column of 1, 2, 3, … beside a column of words."""
        values = self._values(column)
        counts = len(values) > 1 and values[0] in (0, 1) and all(b - a == 1 for a, b in pairwise(values))
        return counts and any(each.kind is CellKind.TEXT for each in self._filled(column + 1))

    def _counts_up(self, column: int) -> bool:
        """True for a column of ever larger whole numbers, such as ages."""
        values = self._values(column)
        return len(values) > 2 and all(a < b for a, b in pairwise(values))

    def _values(self, column: int) -> list[int]:
        return [
            int(value)
            for each in self._filled(column)
            if each.kind in (CellKind.FIGURE, CellKind.YEAR) and (value := each.figures[0].value) is not None
        ]

    def heading(self, column: int) -> str:
        """Return the headers over a column, the uppermost first."""
        found: dict[int, str] = {}
        for row in self.heads:
            for each in row.filled:
                if each.cell.column <= column < each.cell.column + each.cell.columns:
                    found[each.cell.start] = named(each.cell.text)
        return ", ".join(dict.fromkeys(filter(None, found.values())))

    def _row_names(self) -> dict[int, list[str]]:
        """Return the names of each row, by its number; a merged cell names all its rows."""
        found: dict[int, list[str]] = {}
        above = [""] * len(self.names)
        for row in self.body:
            cells = [row.by_column.get(column) for column in self.names]
            names = ["" if each is None else named(each.cell.text) for each in cells]
            last = max((place for place, name in enumerate(names) if name), default=0)
            above = found[row.number] = [
                name or (above[place] if place < last else "") for place, name in enumerate(names)
            ]
        return found

    def others(self) -> Iterator[tuple[Segment, ReadCell, bool]]:
        """Yield the cells that are read as copy, each with its row, and whether it is a name of figures."""
        for row in self.rows:
            for each in row.filled:
                if not self.is_data or not row.number > self.first:
                    yield row.segment, each, self.is_data
                elif each.cell.column in self.names:
                    yield row.segment, each, not row.is_alone
                elif each.kind in (CellKind.TEXT, CellKind.LABEL):
                    yield row.segment, each, False

    def figures(self, row: GridRow) -> Iterator[ReadCell]:
        """Yield the cells of a row that hold figures, without those that name it."""
        for each in row.filled:
            if each.cell.column not in self.names and each.kind in (CellKind.FIGURE, CellKind.YEAR):
                yield each


def named(text: str) -> str:
    """Return the name that a header gives: one line, without the marks of footnotes."""
    return " ".join(text.rstrip(_NOTE_MARKS + " ").lstrip(_NOTE_MARKS + " -–•").split()).rstrip(" :")
