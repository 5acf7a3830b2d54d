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
from claimcheck.pipeline.bugs import naming
from claimcheck.pipeline.standing import Standing
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


def read_story(story: Story, rules: Rulebook) -> tuple[Claim, ...]:
    """Return the claims of the story. Raises StageError for a bug."""
    document = story.document
    with naming(f"reading {document.id}"):
        return make_claims(document, find_sentences(document, rules), rules)


def check_story(story: Story, rules: Rulebook) -> CheckedStory:
    """Return the claims of the story, and what its checks find in them. Raises StageError for a bug."""
    document, claims = story.document, read_story(story, rules)
    with naming(f"comparing the figures of {document.id}"):
        clusters = cluster(claims, rules, across_documents=False, documents=(document,))
        standing = Standing((document,), lambda path: story.settings)
        findings = run_checks(standing.checks, clusters, (document,), rules, standing.wanted)
        return CheckedStory(claims, clusters, findings, Read(1, len(claims), len(clusters)))


def check_for_findings(story: Story, rules: Rulebook) -> CheckedStory:
    """Return as ``check_story`` does, and keep no claims but those of the findings."""
    return check_story(story, rules)._replace(claims=(), clusters=())
