"""Which checks run, and what they find together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.checks.interface import Check, Context
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.problems import did_you_mean


class UnknownCheckError(ValueError):
    """An id that no check has; the message is one sentence for people."""

    def __init__(self, id: str, known: Iterable[str]) -> None:
        self.id = id
        _, advice = did_you_mean(id, known)
        super().__init__(f'no check is called "{id}": {advice}')


def select_checks(
    checks: Sequence[Check], select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Check, ...]:
    """Return those of ``checks`` that are in ``select`` (all, when it is empty) and not in ``ignore``.

    Raises UnknownCheckError for an id that none of them has.
    """
    known = {check.id for check in checks}
    chosen, left_out = list(select), set(ignore)
    for id in (*chosen, *left_out):
        if id not in known:
            raise UnknownCheckError(id, known)
    return tuple(check for check in checks if (not chosen or check.id in chosen) and check.id not in left_out)


def claims_by_document(clusters: Sequence[Cluster]) -> dict[str, list[Claim]]:
    """Return the claims of every document, in the order of its text."""
    claims: dict[str, list[Claim]] = {}
    for cluster in clusters:
        for claim in cluster.claims:
            claims.setdefault(claim.span.document, []).append(claim)
    for found in claims.values():
        found.sort(key=lambda claim: claim.span.start)
    return claims


def run_checks(
    checks: Iterable[Check], clusters: Sequence[Cluster], documents: Iterable[Document], rules: Rulebook
) -> tuple[Finding, ...]:
    """Return what ``checks`` find, check by check; the report ranks and numbers the findings."""
    context = Context(
        clusters, {document.id: document for document in documents}, rules, claims_by_document(clusters)
    )
    return tuple(finding for check in checks for finding in check.run(context))
