"""What a run found, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.wording import counted
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report


def totals(report: Report) -> Iterator[str]:
    """Figures read, findings by severity, what was held back and what was skipped: "1 error", "2 skipped"."""
    stories = counted(report.read.documents, "story", "stories")
    yield f"{counted(report.read.claims, 'figure')} read in {stories}"
    yield findings_in_words(report)
    if report.suppressed:
        yield f"{report.suppressed:,} held back"
    if report.skipped:
        yield f"{counted(len(report.skipped), 'input')} not read"


def findings_in_words(report: Report) -> str:
    """The findings by severity, worst first: "2 errors and 1 note"; "no findings"."""
    count = report.totals()
    ordered = sorted(Severity, key=lambda severity: -severity.rank)
    parts = [counted(count[severity], severity.value) for severity in ordered if count[severity]]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:]))) or "no findings"
