"""One story, as a reader hands it on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.suppression import Suppression
from claimcheck.model.table import Row


class SegmentKind(StrEnum):
    """What part of a story a segment is."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    BODY = "body"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE = "table"
    LIST = "list"


ABOVE_THE_BODY = (SegmentKind.HEADLINE, SegmentKind.SUMMARY, SegmentKind.CAPTION, SegmentKind.QUOTE)
"""The parts that say again what the body says; each is checked against all that stands below it."""


class Segment(NamedTuple):
    """One block of a story: a headline, a paragraph, a list item, a table row.

    ``text`` is as long as the source it covers: markup that is not copy is blanked with spaces,
    so a position in ``text`` plus ``start`` is a position in the source.
    """

    kind: SegmentKind
    text: str
    start: int
    """Offset of the first code point in the document's source."""
    paragraph: int
    """Number of the block in the story, from 1."""
    page: int | None = None
    """Number of the page it stands on, from 1, where the format has pages."""
    row: Row | None = None
    """Its cells, for the row of a table whose cells the format tells apart."""


class Document(NamedTuple):
    """One story: its source, the segments that are copy, and what is known about it."""

    id: str
    """Unique in a run: the path as given, or a batch object's id."""
    path: str
    """The file it came from, as given on the command line; "<stdin>" for standard input."""
    source: str
    """The decoded text that every span of this document points into."""
    segments: tuple[Segment, ...]
    """In reading order."""
    title: str | None = None
    date: date | None = None
    """Day of publication; None when neither the story nor the user gives one."""
    metadata: Mapping[str, str] = {}
    """Other facts that the file states, such as source, language, dateline, id and version."""
    extracted: bool = False
    """Whether ``source`` is text taken out of the file, where lines say less than paragraphs do."""
    record: int | None = None
    """The line of the file that is the whole story, from 1, where a file has a story a line."""
    suppressions: tuple[Suppression, ...] = ()
    """What the copy asks to be left alone."""


class SkippedDocument(NamedTuple):
    """An input that could not be read, and why; it stands in every output."""

    path: str
    reason: str
    """One plain sentence."""


class PassedOver(SkippedDocument):
    """A file that was only found in a folder and is of no story format, such as package.json.

    It is a skipped input when nothing else was read; else a notice counts it with its like.
    """

    __slots__ = ()
