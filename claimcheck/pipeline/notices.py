"""What a reader should know of a story that was read, though not quite as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model.document import Document, SegmentKind

_PROBLEMS = ("date_problem", "front_matter_problem", "unread")
"""Metadata in which a reader leaves a sentence that begins after the story's name."""


def notices(documents: Iterable[Document]) -> Iterator[str]:
    """Yield a sentence for each guessed encoding and for everything else that a reader had to leave."""
    for document in documents:
        if encoding := document.metadata.get("encoding"):
            yield f"{document.id}: is not UTF-8 and was read as {encoding}; save it as UTF-8 to be sure"
        for name in _PROBLEMS:
            if problem := document.metadata.get(name):
                yield f"{document.id}: {problem}"


def headline_notices(documents: Sequence[Document]) -> Iterator[str]:
    """Yield one sentence when a story has no headline that could be checked against it."""
    bare = [document.id for document in documents if not (_has_headline(document) or _is_table(document))]
    if len(bare) == 1:
        yield f"{bare[0]}: has no headline, so none was checked against it; --title gives it one"
    elif bare:
        yield f"{len(bare)} of {len(documents)} stories have no headline that could be checked against them"


def _is_table(document: Document) -> bool:
    return all(segment.row for segment in document.segments) and bool(document.segments)


def _has_headline(document: Document) -> bool:
    return any(segment.kind is SegmentKind.HEADLINE for segment in document.segments)
