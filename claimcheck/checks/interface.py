"""What a check is, what it is given, and how it makes a finding."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

from claimcheck.checks.digest import digest
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity, Voices
from claimcheck.model.span import Span
from claimcheck.rulebook import Rulebook

_REACH = 500


class Example(NamedTuple):
    """A small story that a check flags or passes."""

    name: str
    text: str
    headline: str | None = None
    date: str | None = None


class Examples(NamedTuple):
    """The stories that document a check, and are its tests."""

    flags: tuple[Example, ...]
    passes: tuple[Example, ...]


class Grain(StrEnum):
    """What a check looks at, one at a time."""

    CLUSTER = "cluster"
    DOCUMENT = "document"


class Context:
    """Everything that a check may look at beside the one thing it is given.

    ``documents`` are by their ids, ``claims`` by the id of their document, in the order of the text.
    """

    def __init__(
        self,
        clusters: Sequence[Cluster],
        documents: Mapping[str, Document],
        rules: Rulebook,
        claims: Mapping[str, Sequence[Claim]] | None = None,
    ) -> None:
        self.clusters = clusters
        self.documents = documents
        self.rules = rules
        self.claims: Mapping[str, Sequence[Claim]] = claims or {}
        self.kept: dict[Hashable, bool] = {}
        """Answers about documents and sentences, by question, so that each is worked out once."""
        self.shared: dict[Hashable, Any] = {}
        """What several checks look at, by its name and document, so that it is worked out once."""

    def text(self, span: Span) -> str:
        """Return the passage as it stands in the source, line breaks turned to spaces."""
        return " ".join(self.documents[span.document].source[span.start : span.end].split())

    def copy_between(self, first: Span, second: Span) -> str:
        """Return the source between two passages of one document, in either order."""
        start, end = min(first.end, second.end), max(first.start, second.start)
        return self.documents[first.document].source[start:end]


class ClusterModule(Protocol):
    """A check's module, one finding or more a cluster."""

    __name__: str
    __doc__: str | None
    EXAMPLES: Examples

    def run(self, cluster: Cluster, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with ``cluster``."""


class DocumentModule(Protocol):
    """A check's module, one finding or more a document."""

    __name__: str
    __doc__: str | None
    EXAMPLES: Examples

    def run(self, document: Document, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with ``document``."""


class Check(NamedTuple):
    """One check; its id, documentation and examples are its module's name, docstring and ``EXAMPLES``."""

    id: str
    documentation: str
    """Headed What, Why, Flags, Passes and Limits."""
    examples: Examples
    grain: Grain
    run: Callable[[Context], Iterator[Finding]]

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.documentation.partition("\n")[0]


def cluster_check(module: ClusterModule) -> Check:
    """Return the check of a module whose ``run`` takes one cluster."""

    def run(context: Context) -> Iterator[Finding]:
        for cluster in context.clusters:
            yield from module.run(cluster, context)

    return _check(module, Grain.CLUSTER, run)


def document_check(module: DocumentModule) -> Check:
    """Return the check of a module whose ``run`` takes one document."""

    def run(context: Context) -> Iterator[Finding]:
        for document in context.documents.values():
            yield from module.run(document, context)

    return _check(module, Grain.DOCUMENT, run)


def _check(
    module: ClusterModule | DocumentModule, grain: Grain, run: Callable[[Context], Iterator[Finding]]
) -> Check:
    return Check(check_id(module.__name__), (module.__doc__ or "").strip(), module.EXAMPLES, grain, run)


def check_id(module_name: str) -> str:
    """Return a check's id: its file's name with hyphens."""
    return module_name.rpartition(".")[2].replace("_", "-")


def make_finding(
    module_name: str,
    context: Context,
    claims: Sequence[Claim],
    *,
    severity: Severity,
    confidence: float,
    message: str,
    why: str,
    hint: str,
    voices: Voices | None,
) -> Finding:
    """Return a finding about ``claims``, of which the first is the primary one.

    ``module_name`` is the check's own ``__name__``; the report gives the finding its id.
    """
    primary, *others = (claim.span for claim in claims)
    check = check_id(module_name)
    return Finding(
        "",
        check,
        severity,
        confidence,
        message,
        why,
        hint,
        voices,
        primary,
        tuple(others),
        tuple(claims),
        fingerprint(check, claims, context),
    )


def fingerprint(check: str, claims: Sequence[Claim], context: Context) -> str:
    """Return 16 hexadecimal digits made from the check and the wording of the claims, wherever they stand."""
    passages = (f"{context.text(claim.span)}\t{_surroundings(claim)}" for claim in claims)
    plain = sorted(" ".join(passage.casefold().split()) for passage in passages)
    return digest("\n".join((check, *plain)))


def _surroundings(claim: Claim) -> str:
    """Return the sentence; of one without end, what is near the figure."""
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    return claim.sentence_text[max(0, start - _REACH) : end + _REACH]
