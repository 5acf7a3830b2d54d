"""The order of the stages: documents, mentions, claims, clusters, checks, report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count
from operator import add

from claimcheck.checks import run_checks
from claimcheck.clusters import cluster
from claimcheck.model.acceptance import Acceptance
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.file_settings import SettingsOf, unsettled
from claimcheck.model.finding import Finding
from claimcheck.model.report import Read
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.gathering import Gathering, Input
from claimcheck.pipeline.holding_back import HoldingBack
from claimcheck.pipeline.keeping import Keep
from claimcheck.pipeline.one_story import check_for_findings, check_story, read_story
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
    claims = _read(inputs, rules, jobs, gathering)
    return Report(gathering.documents, claims, (), (), gathering.skipped, tuple(gathering.notices()))


def _read(inputs: Iterable[Input], rules: Rulebook, jobs: int, gathering: Gathering) -> tuple[Claim, ...]:
    found = in_order(read_story, gathering.stories(inputs), rules, jobs)
    return tuple(claim for _, some in gathering.finished(found) for claim in some)


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
        found = _check_together(inputs, rules, settings, jobs)
    else:
        # Whether an entry is needed any more takes knowing which stories were read.
        found = _check_alone(inputs, rules, settings, jobs, max(keep, Keep.STORIES) if acceptances else keep)
    with naming("putting the findings in order"):
        standing = Standing(found.documents, settings)
        holding = HoldingBack(found.documents, acceptances)
        reported, held = holding.part(standing.ranked(found.findings))
        stale = holding.stale(standing, across_documents=across_documents)
        said = (*found.notices, *holding.notices(standing, stale))
        return found._replace(
            findings=tuple(each._replace(id=f"F{number}") for number, each in enumerate(reported, start=1)),
            held_back=tuple(
                each._replace(finding=each.finding._replace(id=f"S{number}"))
                for number, each in enumerate(held, start=1)
            ),
            stale=stale,
            notices=said,
        )


def _check_together(inputs: Iterable[Input], rules: Rulebook, settings: SettingsOf, jobs: int) -> Report:
    gathering = Gathering(settings)
    claims = _read(inputs, rules, jobs, gathering)
    documents = gathering.documents
    with naming(f"comparing the figures of {_stories(len(documents))}"):
        clusters = cluster(claims, rules, across_documents=True, documents=documents)
        standing = Standing(documents, settings)
        findings = run_checks(standing.checks, clusters, documents, rules, standing.wanted)
        return Report(documents, claims, clusters, findings, gathering.skipped, _said(gathering))


def _check_alone(
    inputs: Iterable[Input], rules: Rulebook, settings: SettingsOf, jobs: int, keep: Keep
) -> Report:
    """Each story is through before the next: nothing is held of it but what the report shows."""
    gathering = Gathering(settings)
    claims: list[Claim] = []
    clusters: list[Cluster] = []
    findings: list[Finding] = []
    read = Read(0, 0, 0)
    number = count(1)
    work = check_story if keep is Keep.CLAIMS else check_for_findings
    for place, story in gathering.finished(in_order(work, gathering.stories(inputs), rules, jobs)):
        claims.extend(story.claims)
        clusters.extend(each._replace(id=f"C{next(number)}") for each in story.clusters)
        findings.extend(story.findings)
        read = Read(*map(add, read, story.read))
        if not story.findings:
            gathering.let_go(place, keep)
    return Report(
        gathering.documents,
        tuple(claims),
        tuple(clusters),
        tuple(findings),
        gathering.skipped,
        _said(gathering),
        read_in_all=read,
    )


def _said(gathering: Gathering) -> tuple[str, ...]:
    return (*gathering.notices(), *gathering.headline_notices())


def _stories(many: int) -> str:
    return "1 story" if many == 1 else f"{many} stories"
