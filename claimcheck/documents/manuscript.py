"""The text that a reader takes out of a file, piece by piece, in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from claimcheck.documents.story import Block, block, collapsed, document
from claimcheck.model.document import Document, SegmentKind

_BETWEEN = "\n\n"


class Manuscript:
    """Grows by paragraphs and becomes a Document, whose source is the text put together here."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []

    def add(self, kind: SegmentKind, text: str, *, page: int | None = None) -> None:
        """Add a piece of copy, its runs of white space as one space; nothing when it has no word."""
        text = collapsed(text)
        found = block(kind, text, self._length + len(_BETWEEN) * bool(self._pieces))
        if found is None:
            return
        self._blocks.append(found._replace(page=page))
        self._length = found.start + len(text)
        self._pieces.append(text)

    def add_once(self, kind: SegmentKind, text: str) -> None:
        """Add a piece of copy that is not there yet in the same words."""
        words = collapsed(text)
        if all(each.words != words for each in self._blocks):
            self.add(kind, text)

    def story(
        self,
        id: str,
        path: str,
        *,
        day: date | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> Document:
        """Return the story; raise Unreadable when there is no copy."""
        source = _BETWEEN.join(self._pieces)
        return document(id, path, source, self._blocks, day, metadata, extracted=True)
