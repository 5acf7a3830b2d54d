"""A figure of the headline that the body does not give.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.headline.verdict import verdicts
from claimcheck.checks.interface import Context, Example, Examples, make_finding
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

import os
LIKE = float(os.environ.get("LIKE", "0.2"))
EXAMPLES = Examples(flags=(), passes=())


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure of the headline that nothing in the body gives."""
    for verdict in verdicts(document, context):
        if verdict.support or verdict.derived or (verdict.rival is not None and verdict.rival.likeness >= LIKE):
            continue
        yield make_finding(
            __name__,
            context,
            [verdict.claim],
            severity=Severity.WARNING,
            confidence=0.5,
            message=f"{context.text(verdict.claim.span)} is not in the story",
            why="",
            hint="",
            voices=None,
        )
