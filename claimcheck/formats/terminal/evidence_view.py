"""The evidence for and against two figures being about one thing."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas
from claimcheck.model.evidence import Evidence


def evidence_view(evidence: Sequence[Evidence], similarity: float, canvas: Canvas) -> Table:
    """How likely the two are one thing, and the signs with their points, those for it first."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style=STRONG)
    table.add_column(style=QUIET, justify="right")
    table.add_column(overflow="fold")
    table.add_row("One thing", f"{similarity:.0%}", "likely, by these signs")
    for name, signs in (
        ("For", [each for each in evidence if each.points > 0]),
        ("Against", [each for each in evidence if each.points < 0]),
    ):
        for place, each in enumerate(sorted(signs, key=lambda sign: -abs(sign.points))):
            table.add_row("" if place else name, f"{each.points:+.2f}", canvas.text(each.reason))
    return table
