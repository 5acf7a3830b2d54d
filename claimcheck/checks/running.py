"""Which checks run, and what they find together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from claimcheck.checks.interface import Check, Context
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.problems import did_you_mean

ABOUT_HEADLINES = frozenset({"headline-mismatch", "unsupported-headline"})


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
    checks: Iterable[Check],
    clusters: Sequence[Cluster],
    documents: Iterable[Document],
    rules: Rulebook,
    wanted: Callable[[Finding], bool] = lambda finding: True,
) -> tuple[Finding, ...]:
    """Return what ``checks`` find that is ``wanted``, check by check; the report ranks and numbers it."""
    context = Context(
        clusters, {document.id: document for document in documents}, rules, claims_by_document(clusters)
    )
    # What is not wanted goes first: a finding that repeats it is then no repetition.
    found = (finding for check in checks for finding in check.run(context))
    return _once(tuple(finding for finding in found if wanted(finding)))


def _once(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings without those that only say once more what one about the headline says.

    The check of headlines knows more: whether the story gives the figure to something else.
    """
    said = {finding.primary for finding in findings if finding.check in ABOUT_HEADLINES}
    return tuple(finding for finding in findings if not _repeats(finding, said))


def _repeats(finding: Finding, said: set[Span]) -> bool:
    if finding.check in ABOUT_HEADLINES:
        return False
    above = [claim for claim in finding.claims if claim.span in said]
    return bool(above) and len(finding.claims) - len(above) <= 1
