"""What is done with one story by itself, in this process or in another."""

from typing import NamedTuple

from claimcheck.checks import run_checks
from claimcheck.claims import make_claims
from claimcheck.clusters import cluster
from claimcheck.mentions import find_sentences
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.file_settings import FileSettings
from claimcheck.model.finding import Finding
from claimcheck.model.report import Read
from claimcheck.pipeline.allowance import Allowance
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.standing import Standing
from claimcheck.pipeline.work import Overrun
from claimcheck.rulebook.rulebook import Rulebook


class Story(NamedTuple):
    """A document with what is asked of its file."""

    document: Document
    settings: FileSettings


class CheckedStory(NamedTuple):
    """What was found in one story; the clusters count from C1 in each."""

    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    findings: tuple[Finding, ...]
    read: Read
    """How many there were, also where they are not kept."""


def read_story(story: Story, rules: Rulebook) -> tuple[Claim, ...] | Overrun:
    """Return the claims of the story, or why there are too many. Raises StageError for a bug."""
    try:
        return _read(story, rules, Allowance(rules.limits))
    except Overrun as over:
        return over


def check_story(story: Story, rules: Rulebook) -> CheckedStory | Overrun:
    """Return the claims of the story and what its checks find in them, or why that is too much.

    Raises StageError for a bug.
    """
    try:
        return _checked(story, rules, Allowance(rules.limits))
    except Overrun as over:
        return over


def check_for_findings(story: Story, rules: Rulebook) -> CheckedStory | Overrun:
    """Return as ``check_story`` does, and keep no claims but those of the findings."""
    checked = check_story(story, rules)
    return checked if isinstance(checked, Overrun) else checked._replace(claims=(), clusters=())


def _read(story: Story, rules: Rulebook, allowance: Allowance) -> tuple[Claim, ...]:
    document = story.document
    with naming(f"reading {document.id}"):
        sentences = find_sentences(document, rules)
        allowance.count(sum(len(sentence.mentions) for sentence in sentences))
        return make_claims(document, sentences, rules)


def _checked(story: Story, rules: Rulebook, allowance: Allowance) -> CheckedStory:
    document, claims = story.document, _read(story, rules, allowance)
    with naming(f"comparing the figures of {document.id}"):
        allowance.check()
        clusters = cluster(claims, rules, across_documents=False, documents=(document,))
        standing = Standing((document,), lambda path: story.settings)
        checks = allowance.each(standing.checks)
        findings = run_checks(checks, clusters, (document,), rules, standing.wanted)
        return CheckedStory(claims, clusters, findings, Read(1, len(claims), len(clusters)))
