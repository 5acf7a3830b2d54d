"""One finding in a frame."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.formats import wording
from claimcheck.formats.alternatives import alternatives, any_size
from claimcheck.formats.passages import figures_of, passages_of
from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import QUIET, SEVERITIES, STRONG, Canvas
from claimcheck.formats.terminal.evidence_view import evidence_view
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, framed, wrapped
from claimcheck.formats.terminal.number_line import number_line
from claimcheck.formats.terminal.passage_view import passage_view
from claimcheck.formats.terminal.records_view import records_view
from claimcheck.formats.terminal.table import row
from claimcheck.model.cluster import ComparedPair
from claimcheck.model.finding import Finding

_FRAME = 4
"""Cells of a frame that are not its content: two edges, two of padding."""
_GAP = 2
"""Cells between a reason and its name."""


def finding_view(
    finding: Finding,
    places: Places,
    clusters: Mapping[str, str],
    canvas: Canvas,
    compared: ComparedPair | None = None,
) -> Iterator[Line]:
    """The finding's message, passages, records, number line and reasons, framed under severity and check.

    ``clusters`` gives the cluster's id for each claim's id; the evidence of ``compared`` stands last.
    """
    style = SEVERITIES[finding.severity]
    title = canvas.text(
        f"{finding.id} {canvas.marks.dot} {finding.severity} {canvas.marks.dot} {finding.check}", style
    )
    edge = style.removeprefix(f"{STRONG} ")
    subtitle = canvas.text(f"claimcheck rule {finding.check}", f"{QUIET} {edge}")
    content = _content(finding, places, clusters, canvas, compared)
    return framed(content, canvas.width, canvas.marks.frame, edge, title, subtitle)


def _content(
    finding: Finding,
    places: Places,
    clusters: Mapping[str, str],
    canvas: Canvas,
    compared: ComparedPair | None,
) -> Iterator[Line]:
    figures, width = figures_of(finding), canvas.width - _FRAME
    yield from wrapped([canvas.text(finding.message, STRONG)], width)
    for passage in passages_of(figures, places):
        yield EMPTY
        yield from passage_view(passage, places, width, canvas, labelled=len(figures) > 1)
    if finding.claims:
        yield EMPTY
        yield from records_view(figures, width, canvas)
    with any_size():
        if rows := alternatives(figures, clusters):
            yield from number_line(rows, places, width, canvas)
    yield EMPTY
    yield from _reasons(finding, width, canvas)
    if compared:
        yield EMPTY
        yield from evidence_view(compared.evidence, compared.similarity, width, canvas)


def _reasons(finding: Finding, width: int, canvas: Canvas) -> Iterator[Line]:
    voices = wording.voices(finding.voices) if finding.voices else ""
    reasons = {"Why": finding.why, "Who": voices, "Hint": finding.hint}
    names = max((len(name) for name, words in reasons.items() if words), default=0)
    for name, words in reasons.items():
        if words:
            cells = (Piece(name, STRONG), canvas.text(words))
            yield from row([[[cell]] for cell in cells], (names, width - names - _GAP), _GAP)
