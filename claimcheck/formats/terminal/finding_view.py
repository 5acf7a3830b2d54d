"""One finding as a panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from claimcheck.formats import wording
from claimcheck.formats.alternatives import alternatives, any_size
from claimcheck.formats.passages import figures_of, passages_of
from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import QUIET, SEVERITIES, STRONG, Canvas
from claimcheck.formats.terminal.evidence_view import evidence_view
from claimcheck.formats.terminal.number_line import number_line
from claimcheck.formats.terminal.passage_view import passage_view
from claimcheck.formats.terminal.records_view import records_view
from claimcheck.model.cluster import ComparedPair
from claimcheck.model.finding import Finding

_FRAME = 4
"""Cells of a panel that are not its content: two edges, two of padding."""


def finding_view(
    finding: Finding,
    places: Places,
    clusters: Mapping[str, str],
    canvas: Canvas,
    compared: ComparedPair | None = None,
) -> RenderableType:
    """The finding's message, passages, records, number line and reasons, framed under severity and check.

    ``clusters`` gives the cluster's id for each claim's id; the evidence of ``compared`` stands last.
    """
    style = SEVERITIES[finding.severity]
    title = canvas.text(
        f"{finding.id} {canvas.marks.dot} {finding.severity} {canvas.marks.dot} {finding.check}", style
    )
    subtitle = canvas.text(f"claimcheck rule {finding.check}", QUIET)
    return Panel(
        Group(*_content(finding, places, clusters, canvas, compared)),
        canvas.marks.frame,
        title=title,
        title_align="left",
        subtitle=subtitle,
        subtitle_align="right",
        border_style=style.removeprefix("bold "),
        width=canvas.width,
    )


def _content(
    finding: Finding,
    places: Places,
    clusters: Mapping[str, str],
    canvas: Canvas,
    compared: ComparedPair | None,
) -> Iterator[RenderableType]:
    figures = figures_of(finding)
    yield canvas.text(finding.message, STRONG)
    for passage in passages_of(figures, places):
        yield Text()
        yield passage_view(passage, places, canvas, labelled=len(figures) > 1)
    if finding.claims:
        yield Text()
        yield records_view(figures, canvas.width - _FRAME, canvas)
    with any_size():
        if rows := alternatives(figures, clusters):
            yield from number_line(rows, places, canvas.width - _FRAME, canvas)
    yield Text()
    yield _reasons(finding, canvas)
    if compared:
        yield Text()
        yield evidence_view(compared.evidence, compared.similarity, canvas)


def _reasons(finding: Finding, canvas: Canvas) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style=STRONG)
    table.add_column(overflow="fold")
    voices = wording.voices(finding.voices) if finding.voices else ""
    for name, words in (("Why", finding.why), ("Who", voices), ("Hint", finding.hint)):
        if words:
            table.add_row(name, canvas.text(words))
    return table
