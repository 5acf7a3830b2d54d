"""What a run has read, story by story, while others may still work on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from claimcheck.model.document import Document, SegmentKind, SkippedDocument
from claimcheck.model.file_settings import SettingsOf
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.one_story import Story
from claimcheck.pipeline.work import Died

Input = Document | SkippedDocument
Result = TypeVar("Result")

DIED = "was given up on: the process that read it died of it, for want of memory perhaps"
"""The reason for a story that could not be finished."""


class Gathering:
    """The documents of a run in their order, and what had to be skipped."""

    def __init__(self, settings: SettingsOf) -> None:
        self._settings = settings
        self._documents: list[Document] = []
        self._lost: set[int] = set()
        self.skipped: list[SkippedDocument] = []

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that were read, without those that were given up on."""
        return tuple(each for place, each in enumerate(self._documents) if place not in self._lost)

    def stories(self, inputs: Iterable[Input]) -> Iterator[Story]:
        """Yield the stories among the inputs, dated and with the settings of their files."""
        with naming("reading the files"):
            for each in inputs:
                if isinstance(each, SkippedDocument):
                    self.skipped.append(each)
                    continue
                settings = self._settings(each.path)
                document = each if each.date or not settings.date else each._replace(date=settings.date)
                self._documents.append(document)
                yield Story(document, settings)

    def finished(self, results: Iterable[Result | Died]) -> Iterator[tuple[int, Result]]:
        """Yield the results of the stories with their places, but for those that a process died of."""
        for place, result in enumerate(results):
            if isinstance(result, Died):
                self._lost.add(place)
                self.skipped.append(_given_up(self._documents[place]))
            else:
                yield place, result

    def let_go(self, place: int) -> None:
        """Keep no more of a document in which nothing was found than what the report says of it."""
        document = self._documents[place]
        if not document.suppressions:
            headline = tuple(each for each in document.segments if each.kind is SegmentKind.HEADLINE)
            self._documents[place] = document._replace(source="", segments=headline)


def _given_up(document: Document) -> SkippedDocument:
    named = "" if document.id == document.path else f"{document.id}: "
    return SkippedDocument(document.path, f"{named}{DIED}")
