"""What a run has read, story by story, while others may still work on it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TypeVar

from claimcheck.model.document import Document, PassedOver, SkippedDocument
from claimcheck.model.file_settings import SettingsOf
from claimcheck.pipeline.bugs import naming
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
    """The stories that are being worked on, what was said of those before, and what had to be skipped."""

    def __init__(self, settings: SettingsOf) -> None:
        self._settings = settings
        self._waiting: deque[Document] = deque()
        """Those that are not through yet, the earliest first."""
        self._finished = 0
        self._notices: list[str] = []
        self._bare = Bare()
        self._skipped: list[SkippedDocument] = []
        self._passed_over: list[SkippedDocument] = []

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
            for each in inputs:
                if isinstance(each, SkippedDocument):
                    passed = isinstance(each, PassedOver)
                    (self._passed_over if passed else self._skipped).append(each)
                    continue
                settings = self._settings(each.path)
                document = each if each.date or not settings.date else each._replace(date=settings.date)
                self._waiting.append(document)
                yield Story(document, settings)

    def finished(self, results: Iterable[Result | Overrun | Died]) -> Iterator[tuple[Document, Result]]:
        """Yield each story with its result, but for those that had to be given up on; none is held on to."""
        for result in results:
            document = self._waiting.popleft()
            if isinstance(result, Died | Overrun):
                reason = result.reason if isinstance(result, Overrun) else DIED
                self._skipped.append(_given_up(document, reason))
                continue
            self._finished += 1
            self._notices.extend(notices(document))
            self._bare.note(document)
            yield document, result


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
