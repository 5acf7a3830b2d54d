"""What a reader should know of a story that was read, though not quite as it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.document import Document

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
