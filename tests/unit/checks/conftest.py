"""Runs the checks on claims made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from claims_factory import RULES, Story

from claimcheck.checks import CHECKS, run_checks
from claimcheck.clusters import cluster
from claimcheck.model.finding import Finding

Check = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def check() -> Check:
    """Return a function from stories to their findings."""

    def run(*stories: Story) -> tuple[Finding, ...]:
        claims = [claim for story in stories for claim in story.claims]
        clusters = cluster(claims, RULES, across_documents=True)
        return run_checks(CHECKS, clusters, [story.document() for story in stories], RULES)

    return run
