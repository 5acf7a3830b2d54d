"""The evidence for and against two figures being about one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas
from claimcheck.formats.terminal.lines import Line, Piece
from claimcheck.formats.terminal.table import row
from claimcheck.model.evidence import Evidence

_GAP = 2
_NAMES = len("One thing")


def evidence_view(
    evidence: Sequence[Evidence], similarity: float, width: int, canvas: Canvas
) -> Iterator[Line]:
    """How likely the two are one thing, and the signs with their points, those for it first."""
    rows = [("One thing", f"{similarity:.0%}", "likely, by these signs")]
    for name, signs in (
        ("For", [each for each in evidence if each.points > 0]),
        ("Against", [each for each in evidence if each.points < 0]),
    ):
        for place, each in enumerate(sorted(signs, key=lambda sign: -abs(sign.points))):
            rows.append(("" if place else name, f"{each.points:+.2f}", each.reason))
    points = max(len(each) for _, each, _ in rows)
    widths = (_NAMES, points, width - _NAMES - points - 2 * _GAP)
    for name, sign, reason in rows:
        cells = (Piece(name, STRONG), Piece(sign.rjust(points), QUIET), canvas.text(reason))
        yield from row([[[cell]] for cell in cells], widths, _GAP)
