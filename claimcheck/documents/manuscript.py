"""The text that a reader takes out of a file, piece by piece, in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from claimcheck.documents.grid import CELL, Grid, RawRow
from claimcheck.documents.headline import with_headline
from claimcheck.documents.story import Block, block, collapsed, document, plain_copy, row_block
from claimcheck.documents.suppressions import NAME, suppression
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.suppression import Suppression
from claimcheck.model.table import Cell, Row

_BETWEEN = "\n\n"


class Manuscript:
    """Grows by paragraphs and becomes a Document, whose source is the text put together here."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._said: list[str] = []
        self._suppressions: list[Suppression] = []
        self._words: set[str] = set()
        self._tables: dict[int, tuple[int, Grid]] = {}
        """By the identity of its grid, the number of each table; the grid stands there to be kept alive."""
        self.headlines: set[str] = set()
        """The words of each headline so far."""

    def add(self, kind: SegmentKind, text: str, *, page: int | None = None) -> None:
        """Add a piece of copy, its runs of white space as one space; nothing when it has no word."""
        text = collapsed(text)
        found = block(kind, text, self._next())
        if found is not None:
            self._add(text, found._replace(page=page))

    def add_row(self, row: RawRow) -> None:
        """Add a row of a table, a tab between its cells; nothing when they are all empty."""
        text, start = row.text, self._next()
        placed = list(row.grid.place(row.cells))
        if not text.strip():
            return
        cells: list[Cell] = []
        at = start
        for column, raw in placed:
            shown = collapsed(raw.text)
            cells.append(Cell(*(plain_copy(shown), at, column, raw.columns, raw.rows, raw.header)))
            at += len(shown) + len(CELL)
        number, _ = self._tables.setdefault(id(row.grid), (len(self._tables) + 1, row.grid))
        self._add(text, row_block(text, start, Row(number, tuple(cells), row.header)))

    def _next(self) -> int:
        return self._length + len(_BETWEEN) * bool(self._pieces)

    def _add(self, text: str, found: Block) -> None:
        start = self._next()
        self._blocks.append(found)
        end = found.start + len(found.text)
        self._suppressions += (suppression(said, found.start, found.start, end) for said in self._said)
        self._said.clear()
        self._length = start + len(text)
        self._pieces.append(text)
        self._words.add(collapsed(text))
        if found.kind is SegmentKind.HEADLINE:
            self.headlines.add(text)

    def comment(self, text: str) -> None:
        """Heed a comment in the file: one that begins with "claimcheck:" is about the next piece of copy."""
        name, colon, said = text.strip().partition(":")
        if name == NAME and colon:
            self._said.append(said)

    def tell_headline(self) -> None:
        """Take the first piece for the headline when it looks like one."""
        self._blocks = with_headline(self._blocks, _BETWEEN.join(self._pieces))
        self.headlines.update(each.text for each in self._blocks[:1] if each.kind is SegmentKind.HEADLINE)

    def add_once(self, kind: SegmentKind, text: str) -> None:
        """Add a piece of copy that is not there yet in the same words."""
        if collapsed(text) not in self._words:
            self.add(kind, text)

    def story(
        self,
        id: str,
        path: str,
        *,
        day: date | None = None,
        metadata: Mapping[str, str] | None = None,
        title: str | None = None,
    ) -> Document:
        """Return the story; raise Unreadable when there is no copy.

        ``title`` stands in for a headline where the copy has none.
        """
        source = _BETWEEN.join(self._pieces)
        return document(
            *(id, path, source, self._blocks, day, metadata, None if self.headlines else title),
            extracted=True,
            suppressions=self._suppressions,
        )
