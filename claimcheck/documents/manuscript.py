"""The text that a reader takes out of a file, piece by piece, in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from claimcheck.documents.headline import with_headline
from claimcheck.documents.story import Block, block, collapsed, document
from claimcheck.documents.suppressions import NAME, suppression
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.suppression import Suppression

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
        self.headlines: set[str] = set()
        """The words of each headline so far."""

    def add(self, kind: SegmentKind, text: str, *, page: int | None = None) -> None:
        """Add a piece of copy, its runs of white space as one space; nothing when it has no word.

        The cells of a table row have a tab between them, which stays in the source.
        """
        if kind is SegmentKind.TABLE:
            text = "\t".join(map(collapsed, text.split("\t"))).strip()
        else:
            text = collapsed(text)
        start = self._length + len(_BETWEEN) * bool(self._pieces)
        found = block(kind, text, start)
        if found is None:
            return
        self._blocks.append(found._replace(page=page))
        end = found.start + len(found.text)
        self._suppressions += (suppression(said, found.start, found.start, end) for said in self._said)
        self._said.clear()
        self._length = start + len(text)
        self._pieces.append(text)
        self._words.add(collapsed(text))
        if kind is SegmentKind.HEADLINE:
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
