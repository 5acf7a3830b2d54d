"""What a run has read, story by story, while others may still work on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TypeVar

from claimcheck.model.document import Document, PassedOver, SkippedDocument
from claimcheck.model.file_settings import SettingsOf
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.keeping import Keep
from claimcheck.pipeline.notices import Bare, notices
from claimcheck.pipeline.one_story import Story
from claimcheck.pipeline.work import Died, Overrun

Input = Document | SkippedDocument
Result = TypeVar("Result")

_NAMED = 3
"""Of files of no story format, how many are named."""
DIED = "was given up on: the process that read it died of it, for want of memory perhaps"
"""The reason for a story that could not be finished."""


class Gathering:
    """The documents of a run in their order, and what had to be skipped."""

    def __init__(self, settings: SettingsOf) -> None:
        self._settings = settings
        self._documents: dict[int, Document] = {}
        """By their places among all; those that were let go or given up on are no longer here."""
        self._finished = 0
        self._notices: list[str] = []
        self._bare = Bare()
        self._skipped: list[SkippedDocument] = []
        self._passed_over: list[SkippedDocument] = []

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that are held, in their order."""
        return tuple(self._documents.values())

    @property
    def skipped(self) -> tuple[SkippedDocument, ...]:
        """What had to be skipped; files of no story format among it where nothing else was found."""
        return tuple(self._skipped) if self._finished or self._skipped else tuple(self._passed_over)

    def notices(self) -> Iterator[str]:
        """Yield what a reader should know of the documents and of the files that hold no stories."""
        yield from self._notices
        if self._passed_over and self.skipped != tuple(self._passed_over):
            yield _counted([each.path for each in self._passed_over])

    def headline_notices(self) -> Iterator[str]:
        """Yield one sentence when a document has no headline that could be checked against it."""
        yield from self._bare.notices(self._finished)

    def stories(self, inputs: Iterable[Input]) -> Iterator[Story]:
        """Yield the stories among the inputs, dated and with the settings of their files."""
        with naming("reading the files"):
            places = count()
            for each in inputs:
                if isinstance(each, SkippedDocument):
                    passed = isinstance(each, PassedOver)
                    (self._passed_over if passed else self._skipped).append(each)
                    continue
                settings = self._settings(each.path)
                document = each if each.date or not settings.date else each._replace(date=settings.date)
                self._documents[next(places)] = document
                yield Story(document, settings)

    def finished(self, results: Iterable[Result | Overrun | Died]) -> Iterator[tuple[int, Result]]:
        """Yield the results of the stories with their places, but for those that had to be given up on."""
        for place, result in enumerate(results):
            if isinstance(result, Died | Overrun):
                reason = result.reason if isinstance(result, Overrun) else DIED
                self._skipped.append(_given_up(self._documents.pop(place), reason))
                continue
            document = self._documents[place]
            self._finished += 1
            self._notices.extend(notices(document))
            self._bare.note(document)
            yield place, result

    def let_go(self, place: int, keep: Keep) -> None:
        """Keep no more of a document in which nothing was found than a report needs."""
        document = self._documents[place]
        if keep is Keep.CLAIMS or document.suppressions:
            return
        if keep is Keep.STORIES:
            self._documents[place] = Document(
                document.id, document.path, "", (), document.title, document.date
            )
        else:
            del self._documents[place]


def _counted(paths: list[str]) -> str:
    """Return the one line for the files of no story format that a search found, with some of their names."""
    shown = ", ".join(paths[:_NAMED]) + (f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else "")
    if len(paths) == 1:
        return f"{shown}: holds nothing that says it is a story, and was passed over; name it to hear why"
    return (
        f"{len(paths)} files hold nothing that says they are stories, and were passed over: {shown}; "
        "name one to hear why"
    )


def _given_up(document: Document, reason: str) -> SkippedDocument:
    named = "" if document.id == document.path else f"{document.id}: "
    return SkippedDocument(document.path, f"{named}{reason}")
