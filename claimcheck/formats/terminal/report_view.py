"""The whole terminal report."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import Canvas, canvas
from claimcheck.formats.terminal.closing_view import notices_view, skipped_view, summary_view
from claimcheck.formats.terminal.clusters_view import clusters_view
from claimcheck.formats.terminal.finding_view import finding_view
from claimcheck.model.report import Report


def render(
    report: Report, *, width: int = 80, color: bool = False, ascii: bool = False, quiet: bool = False
) -> str:
    """The report as text: a panel per finding, the clusters, skipped inputs, notices and one summary line.

    ``width`` is in cells, 40 at least; ``color`` adds codes of the sixteen colours; ``ascii`` keeps to
    ASCII; ``quiet`` leaves out the clusters and the notices. Nothing in a story reaches the terminal as code.
    """
    on = canvas(width=width, color=color, ascii=ascii)
    return on.print(_parts(report, on, quiet))


def _parts(report: Report, on: Canvas, quiet: bool) -> Iterator[RenderableType]:
    places = Places(report)
    clusters = {claim.id: cluster.id for cluster in report.clusters for claim in cluster.claims}
    for finding in report.findings:
        yield finding_view(finding, places, clusters, on)
        yield Text()
    if not quiet:
        yield from clusters_view(report, places, on)
    yield from skipped_view(report, on)
    if not quiet:
        yield from notices_view(report, on)
    yield summary_view(report, on)
