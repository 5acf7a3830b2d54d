"""What ends the report: skipped inputs, notices, and the summary line."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from claimcheck.formats.places import Places, behind_path
from claimcheck.formats.terminal.canvas import QUIET, SEVERITIES, STRONG, Canvas
from claimcheck.formats.wording import counted, held_by
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report


def skipped_view(report: Report, canvas: Canvas) -> Iterator[RenderableType]:
    """The inputs that were not read, each with its reason; nothing when all were."""
    if not report.skipped:
        return
    yield Text("Not read", STRONG)
    for skipped in report.skipped:
        line = Text.assemble(canvas.text(skipped.path), ": ", canvas.text(skipped.reason), overflow="fold")
        yield Padding(line, (0, 0, 0, 2))
    yield Text()


def held_back_view(report: Report, places: Places, canvas: Canvas) -> Iterator[RenderableType]:
    """The findings that were held back, two lines each: what and where, and by whose wish."""
    if not report.held_back:
        return
    yield Text("Held back", STRONG)
    for held in report.held_back:
        place = places.place(held.finding.primary)
        what = f"{held.finding.check} {canvas.marks.dot} {held.finding.message}"
        yield Padding(canvas.text(f"{place.path}{behind_path(place)}: {what}"), (0, 0, 0, 2))
        yield Padding(canvas.text(held_by(held), QUIET), (0, 0, 0, 4))
    yield Text()


def notices_view(report: Report, canvas: Canvas) -> Iterator[RenderableType]:
    """What a reader should know of the run; nothing when there is nothing."""
    if not report.notices:
        return
    yield Text("Worth knowing", STRONG)
    for notice in report.notices:
        yield Padding(canvas.text(notice), (0, 0, 0, 2))
    yield Text()


def summary_view(report: Report, canvas: Canvas) -> Text:
    """One line: figures read, clusters, findings by severity, what was skipped and what was held back."""
    stories = counted(len(report.documents), "story", "stories")
    parts = [
        Text(f"{counted(report.read.claims, 'figure')} read in {stories}"),
        Text(counted(report.read.clusters, "cluster")),
        *_findings(report),
    ]
    if report.suppressed:
        parts.append(Text(f"{report.suppressed:,} held back"))
    parts.append(Text(f"{len(report.skipped):,} skipped" if report.skipped else "nothing skipped"))
    return Text.assemble((f" {canvas.marks.dot} ", QUIET)).join(parts)


def _findings(report: Report) -> Iterator[Text]:
    count = report.count()
    if not report.findings:
        yield Text("no findings", "green")
    for severity in sorted(Severity, key=lambda severity: -severity.rank):
        if count[severity]:
            yield Text(counted(count[severity], severity.value), SEVERITIES[severity])
