"""The whole terminal report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.formats.alternatives import clusters_of
from claimcheck.formats.places import Places
from claimcheck.formats.terminal.canvas import Canvas, canvas
from claimcheck.formats.terminal.closing_view import held_back_view, notices_view, skipped_view, summary_view
from claimcheck.formats.terminal.clusters_view import clusters_view
from claimcheck.formats.terminal.finding_view import finding_view
from claimcheck.formats.terminal.lines import EMPTY, Line
from claimcheck.model.cluster import ComparedPair
from claimcheck.model.report import Report

Ids = tuple[str, ...]
"""Of two claims, the earlier one first."""


def render(
    report: Report,
    *,
    width: int = 80,
    color: bool = False,
    ascii: bool = False,
    quiet: bool = False,
    explain: bool = False,
    show_suppressed: bool = False,
) -> str:
    """The report as text: a frame per finding, the clusters, skipped inputs, notices and one summary line.

    ``width`` is in cells, 40 at least; ``color`` adds codes of the sixteen colours; ``ascii`` keeps to
    ASCII; ``quiet`` leaves out the clusters and the notices; ``explain`` adds the evidence. Nothing in a
    story reaches the terminal as code.
    """
    on = canvas(width=width, color=color, ascii=ascii)
    lines = _lines(report, on, quiet, _pairs(report) if explain else {}, show_suppressed)
    return on.print(lines)


def _pairs(report: Report) -> dict[Ids, ComparedPair]:
    pairs = (pair for cluster in report.clusters for pair in cluster.pairs)
    return {(pair.first.id, pair.second.id): pair for pair in pairs}


def _lines(
    report: Report, on: Canvas, quiet: bool, pairs: Mapping[Ids, ComparedPair], show_suppressed: bool
) -> Iterator[Line]:
    places = Places(report)
    clusters = clusters_of(report)
    for finding in report.findings:
        compared = pairs.get(tuple(claim.id for claim in finding.claims[:2]))
        yield from finding_view(finding, places, clusters, on, compared)
        yield EMPTY
    if show_suppressed:
        yield from held_back_view(report, places, on)
    if not quiet:
        yield from clusters_view(report, places, on)
    yield from skipped_view(report, on)
    if not quiet:
        yield from notices_view(report, on)
    yield from summary_view(report, on)
