"""From bytes to documents, one reader for each format; nothing here touches the disk."""

from __future__ import annotations

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
    "input_options",
    "largest_file",
    "read",
    "too_large",
]


def read(data: bytes, path: str, options: InputOptions, *, suffix: str | None = None) -> Batch:
    """Return the stories in ``data``, in English and not too long; ``suffix`` stands in for the path's own.

    Raises Unreadable when no reader takes it or nothing can be read at all.
    """
    if not data:
        raise Unreadable("is empty")
    format = tell(data, ending(path) if suffix is None else suffix, options)
    if reason := too_large(len(data), format.largest(options.limits)):
        raise Unreadable(reason)
    batch = format.read(data, path, options)
    kept: list[Document] = []
    skipped: list[SkippedDocument] = []
    for story in batch.documents:
        if reason := too_long(story, options.limits) or options.english.objection(story):
            skipped.append(SkippedDocument(path, _named(story, reason)))
        else:
            kept.append(story)
    return Batch(tuple(kept), (*batch.skipped, *skipped)) if skipped else batch


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
