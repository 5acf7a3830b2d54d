"""The order of the stages: documents, mentions, claims, clusters, checks, report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from claimcheck.checks import run_checks
from claimcheck.clusters import cluster
from claimcheck.model.acceptance import Acceptance
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.file_settings import SettingsOf, unsettled
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Found, HeldBack
from claimcheck.pipeline.alone import Alone
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.gathering import Gathering, Input
from claimcheck.pipeline.holding_back import HoldingBack
from claimcheck.pipeline.keeping import Keep, documents_kept
from claimcheck.pipeline.one_story import read_story
from claimcheck.pipeline.report import Report
from claimcheck.pipeline.standing import Standing
from claimcheck.pipeline.workers import in_order
from claimcheck.rulebook.rulebook import Rulebook


def extract_documents(
    inputs: Iterable[Input], rules: Rulebook, settings: SettingsOf = unsettled, *, jobs: int = 1
) -> Report:
    """Return the claims of the stories, without clusters and findings.

    ``settings`` are what is asked of each file, and ``jobs`` how many processes may work on the stories.
    Raises StageError for a bug.
    """
    gathering = Gathering(settings)
    documents, claims = _read(inputs, rules, jobs, gathering)
    return Report(documents, claims, (), (), gathering.skipped, tuple(gathering.notices()))


def _read(
    inputs: Iterable[Input], rules: Rulebook, jobs: int, gathering: Gathering
) -> tuple[tuple[Document, ...], tuple[Claim, ...]]:
    found = in_order(read_story, gathering.stories(inputs), rules, jobs)
    read = [*gathering.finished(found)]
    return tuple(document for document, _ in read), tuple(claim for _, some in read for claim in some)


def check_documents(
    inputs: Iterable[Input],
    rules: Rulebook,
    settings: SettingsOf = unsettled,
    *,
    across_documents: bool = True,
    acceptances: Sequence[Acceptance] = (),
    keep: Keep = Keep.CLAIMS,
    jobs: int = 1,
) -> Report:
    """Return what the checks find in the stories: worst first, then in reading order, as F1, F2, ...

    ``settings`` are what is asked of each file, and ``jobs`` how many processes may work on the stories; with
    ``across_documents`` the stories are also compared with each other. What the copy or ``acceptances`` ask
    to leave alone is held back. A report on stories that are not compared with each other holds as much as
    ``keep`` says, and counts the rest. Raises StageError for a bug.
    """
    if across_documents:
        found = _check_together(inputs, rules, settings, acceptances, jobs)
    else:
        found = _check_alone(inputs, rules, settings, acceptances, jobs, keep)
    return found._replace(
        findings=tuple(each._replace(id=f"F{number}") for number, each in enumerate(found.findings, start=1)),
        held_back=tuple(
            each._replace(finding=each.finding._replace(id=f"S{number}"))
            for number, each in enumerate(found.held_back, start=1)
        ),
    )


def check_each(
    inputs: Iterable[Input],
    rules: Rulebook,
    told: Callable[[Report], None],
    settings: SettingsOf = unsettled,
    *,
    acceptances: Sequence[Acceptance] = (),
    keep: Keep = Keep.FINDINGS,
    jobs: int = 1,
) -> Report:
    """Call ``told`` with a report on each story by itself, and return one on the run, which counts all of it.

    A story's findings are worst first and have no numbers; its claims and clusters are only there where
    ``keep`` asks for them. Nothing is held of a story that was told. Raises StageError for a bug.
    """
    alone = Alone(rules, settings, acceptances, jobs)
    findings: Counter[Severity] = Counter()
    held = 0
    for story in alone.stories(inputs, keep):
        findings.update(each.severity for each in story.findings)
        held += story.suppressed
        with naming(f"writing of {story.documents[0].id}"):
            told(story)
    with naming("putting the findings in order"):
        return alone.ending()._replace(found_in_all=Found(findings, held))


def _check_together(
    inputs: Iterable[Input],
    rules: Rulebook,
    settings: SettingsOf,
    acceptances: Sequence[Acceptance],
    jobs: int,
) -> Report:
    gathering = Gathering(settings)
    documents, claims = _read(inputs, rules, jobs, gathering)
    with naming(f"comparing the figures of {_stories(len(documents))}"):
        clusters = cluster(claims, rules, across_documents=True, documents=documents)
        standing = Standing(documents, settings)
        findings = run_checks(standing.checks, clusters, documents, rules, standing.wanted)
    with naming("putting the findings in order"):
        holding = HoldingBack(acceptances)
        reported, held = holding.part(standing.ranked(findings), documents, standing)
        stale = holding.stale(across_documents=True)
        gathered = (*gathering.notices(), *gathering.headline_notices())
        return Report(
            documents,
            claims,
            clusters,
            tuple(reported),
            gathering.skipped,
            (*gathered, *holding.notices(stale)),
            tuple(held),
            stale,
        )


def _check_alone(
    inputs: Iterable[Input],
    rules: Rulebook,
    settings: SettingsOf,
    acceptances: Sequence[Acceptance],
    jobs: int,
    keep: Keep,
) -> Report:
    """Each story is through before the next: nothing is held of it but what the report shows."""
    alone = Alone(rules, settings, acceptances, jobs)
    documents: list[Document] = []
    claims: list[Claim] = []
    clusters: list[Cluster] = []
    findings: list[Finding] = []
    held: list[HeldBack] = []
    for story in alone.stories(inputs, keep):
        documents.extend(documents_kept(story, keep))
        claims.extend(story.claims)
        clusters.extend(story.clusters)
        findings.extend(story.findings)
        held.extend(story.held_back)
    with naming("putting the findings in order"):
        # Those of each story are in order, and stay so.
        findings.sort(key=lambda each: -each.severity.rank)
        held.sort(key=lambda each: -each.finding.severity.rank)
        return alone.ending()._replace(
            documents=tuple(documents),
            claims=tuple(claims),
            clusters=tuple(clusters),
            findings=tuple(findings),
            held_back=tuple(held),
        )


def _stories(many: int) -> str:
    return "1 story" if many == 1 else f"{many} stories"
