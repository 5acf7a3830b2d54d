"""What a check is, what it is given, and how it makes a finding."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from typing import Any, NamedTuple

from claimcheck.checks.concerns import every_story
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


Concerns = Callable[[Sequence[Claim]], bool]
"""Whether a check could find anything in a story with these claims."""


class Check:
    """One check; its id, documentation and examples are its file's name, docstring and ``EXAMPLES``.

    The file is loaded when it is needed: for a story that it ``concerns``, or to print what it says.
    """

    def __init__(self, name: str, grain: Grain, concerns: Concerns) -> None:
        self.id = check_id(name)
        self.grain = grain
        self._name = name
        self.concerns = concerns

    @property
    def documentation(self) -> str:
        """Headed What, Why, Flags, Passes and Limits."""
        return (self.module.__doc__ or "").strip()

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.documentation.partition("\n")[0]

    @property
    def examples(self) -> Examples:
        """The stories that document it."""
        examples: Examples = self.module.EXAMPLES
        return examples

    @cached_property
    def module(self) -> Any:
        """The file, loaded."""
        return import_module(self._name)

    def run(self, context: Context) -> Iterator[Finding]:
        """Yield what it finds in the clusters, or in the documents, of ``context``."""
        looked_at = context.clusters if self.grain is Grain.CLUSTER else self._concerned(context)
        for each in looked_at:
            yield from self.module.run(each, context)

    def _concerned(self, context: Context) -> Sequence[Document]:
        claims = context.claims
        return [each for each in context.documents.values() if self.concerns(claims.get(each.id, ()))]


def cluster_check(name: str) -> Check:
    """Return the check in the module of this name; its ``run`` takes a cluster and a context."""
    return Check(name, Grain.CLUSTER, every_story)


def document_check(name: str, concerns: Concerns = every_story) -> Check:
    """Return the check in the module of this name; its ``run`` takes a document and a context."""
    return Check(name, Grain.DOCUMENT, concerns)


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
