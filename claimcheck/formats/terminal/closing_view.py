"""What ends the report: skipped inputs, notices, and the summary line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.places import Places, behind_path
from claimcheck.formats.terminal.canvas import QUIET, SEVERITIES, STRONG, Canvas
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, indented, wrapped
from claimcheck.formats.wording import counted, held_by
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report


def skipped_view(report: Report, canvas: Canvas) -> Iterator[Line]:
    """The inputs that were not read, each with its reason; nothing when all were."""
    if not report.skipped:
        return
    yield [Piece("Not read", STRONG)]
    for skipped in report.skipped:
        line = [canvas.text(skipped.path), Piece(": "), canvas.text(skipped.reason)]
        yield from _item(line, 2, canvas)
    yield EMPTY


def held_back_view(report: Report, places: Places, canvas: Canvas) -> Iterator[Line]:
    """The findings that were held back, two lines each: what and where, and by whose wish."""
    if not report.held_back:
        return
    yield [Piece("Held back", STRONG)]
    for held in report.held_back:
        place = places.place(held.finding.primary)
        what = f"{held.finding.check} {canvas.marks.dot} {held.finding.message}"
        yield from _item([canvas.text(f"{place.path}{behind_path(place)}: {what}")], 2, canvas)
        yield from _item([canvas.text(held_by(held), QUIET)], 4, canvas)
    yield EMPTY


def notices_view(report: Report, canvas: Canvas) -> Iterator[Line]:
    """What a reader should know of the run; nothing when there is nothing."""
    if not report.notices:
        return
    yield [Piece("Worth knowing", STRONG)]
    for notice in report.notices:
        yield from _item([canvas.text(notice)], 2, canvas)
    yield EMPTY


def _item(line: Line, behind: int, canvas: Canvas) -> Iterator[Line]:
    return indented(wrapped(line, canvas.width - behind), behind)


def summary_view(report: Report, canvas: Canvas) -> Iterator[Line]:
    """One line: figures read, clusters, findings by severity, what was skipped and what was held back."""
    stories = counted(report.read.documents, "story", "stories")
    parts = [
        Piece(f"{counted(report.read.claims, 'figure')} read in {stories}"),
        Piece(counted(report.read.clusters, "cluster")),
        *_findings(report),
    ]
    if report.suppressed:
        parts.append(Piece(f"{report.suppressed:,} held back"))
    parts.append(Piece(f"{len(report.skipped):,} skipped" if report.skipped else "nothing skipped"))
    between = Piece(f" {canvas.marks.dot} ", QUIET)
    first, *others = parts
    yield from wrapped([first, *(piece for part in others for piece in (between, part))], canvas.width)


def _findings(report: Report) -> Iterator[Piece]:
    count = report.totals()
    if not report.findings:
        yield Piece("no findings", "green")
    for severity in sorted(Severity, key=lambda severity: -severity.rank):
        if count[severity]:
            yield Piece(counted(count[severity], severity.value), SEVERITIES[severity])
