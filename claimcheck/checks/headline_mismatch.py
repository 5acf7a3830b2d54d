"""A figure of the headline for which the body has another one.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.headline.verdict import verdicts
from claimcheck.checks.interface import Context, Example, Examples, make_finding
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

import os
SWAP = float(os.environ.get("SWAP", "0.3"))
LIKE = float(os.environ.get("LIKE", "0.2"))
ERR = float(os.environ.get("ERR", "0.5"))
EXAMPLES = Examples(flags=(), passes=())


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure of the headline that the body contradicts."""
    for verdict in verdicts(document, context):
        if verdict.derived or verdict.rival is None:
            continue
        if verdict.support and verdict.rival.likeness - verdict.support.likeness < SWAP:
            continue
        if verdict.rival.likeness < LIKE:
            continue
        yield make_finding(
            __name__,
            context,
            [verdict.claim, verdict.rival.claim],
            severity=Severity.ERROR if verdict.rival.likeness > ERR and not verdict.support else Severity.WARNING,
            confidence=0.5 + 0.4 * verdict.rival.likeness,
            message=f"{context.text(verdict.claim.span)} / {context.text(verdict.rival.claim.span)}",
            why="",
            hint="",
            voices=None,
        )
