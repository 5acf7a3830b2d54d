"""From bytes to documents, one reader for each format; nothing here touches the disk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from claimcheck.documents.batch import Batch
from claimcheck.documents.limits import too_large, too_long
from claimcheck.documents.options import InputOptions, input_options
from claimcheck.documents.registry import BY_NAME, ENDINGS, FORMATS, READABLE, Format, with_ending
from claimcheck.documents.telling import tell
from claimcheck.documents.unreadable import NoStory, Unreadable
from claimcheck.model.document import Document, SkippedDocument

__all__ = [
    "BY_NAME",
    "ENDINGS",
    "FORMATS",
    "READABLE",
    "Batch",
    "Format",
    "InputOptions",
    "NoStory",
    "Unreadable",
    "by_line",
    "input_options",
    "largest_file",
    "read",
    "read_each",
    "read_lines",
    "too_large",
]


BY_LINE = ("jsonl", "csv")
"""The formats whose files need not be held whole."""


def read(data: bytes, path: str, options: InputOptions, *, suffix: str | None = None) -> Batch:
    """Return the stories in ``data``, in English and not too long; ``suffix`` stands in for the path's own.

    Raises Unreadable when no reader takes it or nothing can be read at all.
    """
    batch = _format(data, path, options, suffix).read(data, path, options)
    kept: list[Document] = []
    skipped: list[SkippedDocument] = []
    for story in batch.documents:
        if reason := _objection(story, options):
            skipped.append(SkippedDocument(path, reason))
        else:
            kept.append(story)
    return Batch(tuple(kept), (*batch.skipped, *skipped)) if skipped else batch


def read_each(
    data: bytes, path: str, options: InputOptions, *, suffix: str | None = None
) -> Iterator[Document | SkippedDocument]:
    """Yield what ``read`` returns; of a batch each story when it is wanted, and none is held on to.

    Raises Unreadable, before anything else, as ``read`` does.
    """
    format = _format(data, path, options, suffix)
    if format.name in (*BY_LINE, "parquet"):
        from claimcheck.documents.memory import opened

        yield from read_lines(opened(data), path, options, format)
    else:
        batch = read(data, path, options, suffix=suffix)
        yield from batch.documents
        yield from batch.skipped


def read_lines(
    file: BinaryIO, path: str, options: InputOptions, format: Format
) -> Iterator[Document | SkippedDocument]:
    """Yield what ``read_each`` does of an open file of a batch, of which one line is held at a time."""
    format.refuse_if_missing()
    if format.name == "csv":
        from claimcheck.documents.csv_table import each_row as each_story
    elif format.name == "parquet":
        from claimcheck.documents.parquet import each_record as each_story
    else:
        from claimcheck.documents.jsonl import each_line as each_story
    for each in each_story(file, path, options):
        reason = _objection(each, options) if isinstance(each, Document) else None
        yield SkippedDocument(path, reason) if reason else each


def by_line(path: str, options: InputOptions) -> Format | None:
    """Return the format by lines that the file called ``path`` has, whatever its bytes are, if any."""
    named = [BY_NAME[options.format]] if options.format else with_ending(ending(path))
    return next((format for format in named if format.name in BY_LINE), None)


def _format(data: bytes, path: str, options: InputOptions, suffix: str | None) -> Format:
    """Return the format of a file; raise Unreadable for none, and for a file that is too large for it."""
    if not data:
        raise Unreadable("is empty")
    format = tell(data, ending(path) if suffix is None else suffix, options)
    if reason := too_large(len(data), format.largest(options.limits)):
        raise Unreadable(reason)
    return format


def _objection(story: Document, options: InputOptions) -> str | None:
    reason = too_long(story, options.limits) or options.english.objection(story)
    return _named(story, reason) if reason else None


def largest_file(path: str, options: InputOptions) -> int:
    """Return how many bytes of the file called ``path`` are worth reading, by its ending alone."""
    named = [BY_NAME[options.format]] if options.format else with_ending(ending(path)) or FORMATS
    return max(format.largest(options.limits) for format in named)


def ending(path: str) -> str:
    """Return what the name of a file ends in, with the point; "" when there is none."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, last = name.rpartition(".")
    return dot + last if stem else ""


def _named(story: Document, reason: str) -> str:
    return reason if story.id == story.path else f"the story {story.id} {reason}"
