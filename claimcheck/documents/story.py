"""From blocks of copy to a Document."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.suppression import Suppression
from claimcheck.model.table import Row
from claimcheck.rulebook.pattern import Pattern

# These three may group the digits of one number, and are left alone where they stand between digits.
_GROUPING = "\u00a0\u202f\u2009"
# A byte order mark inside a text is a space that lost its way.
_SPACE = Pattern(rf"[^\S {_GROUPING}]|\ufeff")
_NOT_GROUPING = Pattern(rf"[{_GROUPING}](?:(?<!\d.)|(?!\d))")
_WORD = Pattern(r"[^\W_]")


class Block(NamedTuple):
    """A segment before it is numbered; ``text`` is as long as the source that it covers from ``start`` on."""

    kind: SegmentKind
    text: str
    start: int
    page: int | None = None
    row: Row | None = None

    @property
    def words(self) -> str:
        """The text with each run of spaces as one."""
        return collapsed(self.text)


def block(kind: SegmentKind, text: str, start: int) -> Block | None:
    """Return the copy in ``text`` with every white space as " " and none at its ends; None without a word."""
    if not _WORD.search(text):
        return None
    text = plain_copy(text)
    trimmed = text.lstrip(" ")
    return Block(kind, trimmed.rstrip(" "), start + len(text) - len(trimmed))


def row_block(text: str, start: int, row: Row) -> Block:
    """Return a row of a table as ``block`` would, also one of signs alone, such as "%"."""
    text = plain_copy(text)
    trimmed = text.lstrip(" ")
    return Block(SegmentKind.TABLE, trimmed.rstrip(" "), start + len(text) - len(trimmed), None, row)


def plain_copy(text: str) -> str:
    """Return ``text`` with every white space as " ", but for what groups the digits of a number."""
    text = _SPACE.sub(" ", text)
    return text if text.isascii() else _NOT_GROUPING.sub(" ", text)


def document(
    id: str,
    path: str,
    source: str,
    blocks: Iterable[Block],
    day: date | None = None,
    metadata: Mapping[str, str] | None = None,
    title: str | None = None,
    *,
    extracted: bool = False,
    suppressions: Iterable[Suppression] = (),
) -> Document:
    """Number the blocks and return the story; its title is the first headline, unless one is given.

    ``extracted`` says that the source is no file's own text but was taken out of one. Raises Unreadable when
    there is no block.
    """
    segments = tuple(
        Segment(kind, text, start, number, page, row)
        for number, (kind, text, start, page, row) in enumerate(blocks, start=1)
    )
    if not segments:
        raise Unreadable("holds no text")
    headlines = (segment.text for segment in segments if segment.kind is SegmentKind.HEADLINE)
    title = collapsed(title or next(headlines, "")) or None
    facts = dict(metadata or {})
    return Document(id, path, source, segments, title, day, facts, extracted, None, tuple(suppressions))


def collapsed(text: str) -> str:
    """Return ``text`` with each run of white space as one space."""
    return " ".join(text.split())
