"""Which findings are held back: by the copy itself, or by a baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.checks import CHECKS, UnknownCheckError
from claimcheck.model.acceptance import Acceptance
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.report import HeldBack
from claimcheck.model.suppression import Suppression
from claimcheck.pipeline.acceptance import absolute, key_of
from claimcheck.pipeline.standing import Standing


class HoldingBack:
    """Parts the findings of stories, all at once or story by story, and knows what nothing needed."""

    def __init__(self, acceptances: Sequence[Acceptance]) -> None:
        self._acceptances = {each.key: each for each in acceptances}
        self._matched: set[Acceptance] = set()
        self._read: set[str] = set()
        """The paths of the stories that were parted, where there are entries to look for."""
        self._checks: set[str] = set()
        """The checks that were run on one of them."""
        self._said: list[str] = []

    def part(
        self, findings: Iterable[Finding], documents: Sequence[Document], standing: Standing
    ) -> tuple[list[Finding], list[HeldBack]]:
        """Return the findings to report and those held back, both in their order.

        ``documents`` are the stories that they stand in, none of which was given before.
        """
        by_id = {each.id: each for each in documents}
        used: set[tuple[str, int]] = set()
        reported: list[Finding] = []
        held: list[HeldBack] = []
        for finding in findings:
            by = [*_suppressed(finding, by_id, used), *self._accepted(finding)]
            if by:
                held.append(by[0])
            else:
                reported.append(finding)
        self._note(documents, standing, used)
        return reported, held

    def _note(self, documents: Sequence[Document], standing: Standing, used: set[tuple[str, int]]) -> None:
        if self._acceptances:
            self._read.update(absolute(each.path) for each in documents)
            self._checks.update(each.id for each in standing.checks)
        for document in documents:
            for each in document.suppressions:
                if said := _said_of(each, document, standing, used):
                    self._said.append(f"{_where(each, document)}: {said}")

    def stale(self, *, across_documents: bool) -> tuple[Acceptance, ...]:
        """Return the entries that matched nothing, though all their stories were read, or are gone."""
        unmatched = (each for each in self._acceptances.values() if each not in self._matched)
        return tuple(each for each in unmatched if self._is_stale(each, across_documents))

    def notices(self, stale: Iterable[Acceptance]) -> Iterator[str]:
        """Yield a sentence for whatever cannot be followed, held nothing back, or has expired."""
        yield from self._said
        for entry in self._acceptances.values():
            if entry in self._matched and entry.expired:
                yield f"{entry.place}: this entry expired on {entry.expires}; its finding is reported again"
        for entry in stale:
            yield f"{entry.place}: nothing needs this entry any more; claimcheck baseline leaves it out"

    def _accepted(self, finding: Finding) -> Iterator[HeldBack]:
        entry = self._acceptances.get(key_of(finding)) if self._acceptances else None
        if entry:
            self._matched.add(entry)
            if not entry.expired:
                yield HeldBack(finding, entry.place, entry.reason, in_copy=False)

    def _is_stale(self, entry: Acceptance, across_documents: bool) -> bool:
        """Return whether every story of the entry was read, or is gone, by a run that could have found it."""
        if len(entry.stories) > 1 and not across_documents:
            return False
        if entry.check not in self._checks:
            return False
        return all(story in self._read or not Path(story).exists() for story in entry.stories)


def _suppressed(
    finding: Finding, documents: Mapping[str, Document], used: set[tuple[str, int]]
) -> Iterator[HeldBack]:
    for span in (finding.primary, *finding.related):
        document = documents[span.document]
        for each in document.suppressions:
            if each.names(finding.check) and each.covers(span):
                used.add((document.id, each.place))
                yield HeldBack(finding, _where(each, document), each.reason, in_copy=True)


def _said_of(
    suppression: Suppression, document: Document, standing: Standing, used: set[tuple[str, int]]
) -> str:
    known = [check.id for check in CHECKS]
    unknown = [id for id in suppression.checks if id not in known]
    if suppression.problem:
        return suppression.problem
    if unknown:
        return str(UnknownCheckError(unknown[0], known))
    asked = suppression.checks or known
    ran = all(standing.ran(check, document.id) for check in asked)
    if ran and (document.id, suppression.place) not in used:
        named = ", ".join(suppression.checks) or "every check"
        return f"ignores {named}, and there is nothing to ignore any more"
    return ""


def _where(suppression: Suppression, document: Document) -> str:
    if document.id != document.path or document.extracted:
        return document.id
    return f"{document.path}:{document.source.count(chr(10), 0, suppression.place) + 1}"
