"""Everything a run found, for the formats to print."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from claimcheck.model.acceptance import Acceptance
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document, SkippedDocument
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.span import Span


class Place(NamedTuple):
    """A span as a reader finds it: line and column count from 1, in code points.

    ``paragraph`` is known where the source is extracted text, ``page`` where the format has pages.
    """

    path: str
    line: int
    column: int
    text: str
    paragraph: int | None = None
    page: int | None = None


class HeldBack(NamedTuple):
    """A finding that is not reported, and by whose wish."""

    finding: Finding
    place: str
    """Where it is asked for: file and line of the copy or of the baseline."""
    reason: str
    """As written there; "" when none is."""
    in_copy: bool
    """True for a suppression in the copy, False for a baseline."""


class Read(NamedTuple):
    """How much a run read, whatever of it the report still holds."""

    documents: int
    claims: int
    clusters: int


class Found(NamedTuple):
    """How many findings a run had, whatever of them the report still holds."""

    by_severity: Mapping[Severity, int]
    held_back: int


class _Contents(NamedTuple):
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    findings: tuple[Finding, ...]
    """Worst first, then in reading order."""
    skipped: tuple[SkippedDocument, ...]
    notices: tuple[str, ...] = ()
    """What a reader should know of the run: a story without a headline, a figure given up on."""
    held_back: tuple[HeldBack, ...] = ()
    """Findings that the copy itself or a baseline asks to leave alone; in the order of the findings."""
    stale: tuple[Acceptance, ...] = ()
    """Entries of the baseline that no finding needs any more."""
    read_in_all: Read | None = None
    """What was read, for a report that holds only what its findings need."""
    found_in_all: Found | None = None
    """What was found, for a report that holds no findings."""


class Report(_Contents):
    """Documents, claims, clusters, findings and skipped inputs of one run."""

    @property
    def read(self) -> Read:
        """How many stories and figures were read, and how many clusters they made."""
        return self.read_in_all or Read(len(self.documents), len(self.claims), len(self.clusters))

    @property
    def suppressed(self) -> int:
        """How many findings were held back."""
        return self.found_in_all.held_back if self.found_in_all else len(self.held_back)

    @cached_property
    def _index(self) -> Mapping[str, Document]:
        return {document.id: document for document in self.documents}

    def document(self, span: Span) -> Document:
        """The document that a span points into; KeyError when it is not of this report."""
        return self._index[span.document]

    def place(self, span: Span) -> Place:
        """Path, line, column, paragraph, page and exact text of a span."""
        document = self.document(span)
        source = document.source
        line_start = source.rfind("\n", 0, span.start) + 1
        within = max(
            (each for each in document.segments if each.start <= span.start),
            key=lambda segment: segment.start,
            default=None,
        )
        return Place(
            document.path,
            source.count("\n", 0, span.start) + 1,
            span.start - line_start + 1,
            source[span.start : span.end],
            within.paragraph if within and document.extracted else None,
            within.page if within else None,
        )

    def totals(self) -> Mapping[Severity, int]:
        """How many findings of each severity."""
        if self.found_in_all:
            return {severity: self.found_in_all.by_severity.get(severity, 0) for severity in Severity}
        return {severity: sum(f.severity is severity for f in self.findings) for severity in Severity}
