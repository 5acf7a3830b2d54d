"""What a reader should know of a story that was read, though not quite as it stands."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.document import Document, SegmentKind

_PROBLEMS = ("date_problem", "front_matter_problem", "unread")
"""Metadata in which a reader leaves a sentence that begins after the story's name."""


def notices(document: Document) -> Iterator[str]:
    """Yield a sentence for a guessed encoding and for everything else that a reader had to leave."""
    if encoding := document.metadata.get("encoding"):
        yield f"{document.id}: is not UTF-8 and was read as {encoding}; save it as UTF-8 to be sure"
    for name in _PROBLEMS:
        if problem := document.metadata.get(name):
            yield f"{document.id}: {problem}"


class Bare:
    """The stories without a headline that could be checked against them: how many, and the first."""

    def __init__(self) -> None:
        self._many = 0
        self._first = ""

    def note(self, document: Document) -> None:
        """Count the document when it is one of them."""
        if not (_has_headline(document) or _is_table(document)):
            self._first = self._first or document.id
            self._many += 1

    def notices(self, stories: int) -> Iterator[str]:
        """Yield one sentence when there are any among so many stories."""
        if self._many == 1:
            yield f"{self._first}: has no headline, so none was checked against it; --title gives it one"
        elif self._many:
            yield f"{self._many} of {stories} stories have no headline that could be checked against them"


def _is_table(document: Document) -> bool:
    return all(segment.row for segment in document.segments) and bool(document.segments)


def _has_headline(document: Document) -> bool:
    return any(segment.kind is SegmentKind.HEADLINE for segment in document.segments)
