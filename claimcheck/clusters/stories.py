"""Which documents are versions of one running story, by headline or by id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.sameness import Sameness

_FEWEST = 3
"""Words of a headline that tells one story from another."""


class Stories:
    """The stories of a run: documents under one headline, or under one id but for the version's number.

    Where a file says which version of which story it holds, that decides.
    """

    def __init__(self, documents: Iterable[Document], rules: Sameness) -> None:
        labels = "|".join(map(re.escape, rules.versions))
        self._before = Pattern(rf"^(?:{labels})\s*\d*\s*[-:–—]\s*", re.IGNORECASE)
        self._behind = Pattern(rf"[-_. ](?:{labels})[-_. ]?\d+(?=\.\w+$|$)", re.IGNORECASE)
        self._keys: dict[str, str] = {}
        self._dates: dict[str, date | None] = {}
        self._versions: dict[str, str | None] = {}
        self.tables: dict[str, str] = {}
        """By the id of a document that is a table alone, the story that it was given with."""
        documents = tuple(documents)
        for document in documents:
            self._keys[document.id] = self._key(document)
            self._dates[document.id] = document.date
            self._versions[document.id] = document.metadata.get("version")
        tables = {
            each.id: each for each in documents if each.segments and all(part.row for part in each.segments)
        }
        stories = [each for each in documents if each.id not in tables] if tables else []
        for table in tables.values():
            found = _given_with(table, stories)
            if found is not None:
                self.tables[table.id] = found.id
                self._keys[table.id] = self._keys[found.id]

    def key(self, document: str) -> str:
        """Return what the versions of one story share; a document without versions has its own id."""
        return self._keys.get(document, document)

    def one_story(self, first: Claim, second: Claim) -> bool:
        """Return whether two claims stand in one document or in versions of one story."""
        return self.key(first.span.document) == self.key(second.span.document)

    def later_version(self, first: Claim, second: Claim) -> bool:
        """Return whether two claims stand in versions of one story, of different days or numbers."""
        if first.span.document == second.span.document or not self.one_story(first, second):
            return False
        documents = (first.span.document, second.span.document)
        return _differ(*map(self._dates.get, documents)) or _differ(*map(self._versions.get, documents))

    def _key(self, document: Document) -> str:
        id = document.metadata.get("id")
        if id and document.metadata.get("version"):
            return f"id {id}"
        title = " ".join(self._before.sub("", document.title or "").casefold().split())
        if len(title.split()) >= _FEWEST:
            return f"title {title}"
        return self._behind.sub("", document.id)


def _given_with(table: Document, stories: Sequence[Document]) -> Document | None:
    """Return the story of a table: the only one of the run, else the one whose file is named alike."""
    if len(stories) == 1:
        return stories[0]
    stem = _stem(table.path)
    named = [each for each in stories if each.id == each.path and _begins(stem, _stem(each.path))]
    longest = max((len(each.path) for each in named), default=0)
    best = [each for each in named if len(each.path) == longest]
    return best[0] if len(best) == 1 else None


def _begins(table: str, story: str) -> bool:
    """ "draft-exports" goes with "draft"."""
    return table == story or (table.startswith(story) and not table[len(story)].isalnum())


def _stem(path: str) -> str:
    folder, slash, name = path.replace("\\", "/").rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)


def _differ(one: object | None, other: object | None) -> bool:
    """Return whether both are known and not the same."""
    return one is not None and other is not None and one != other
