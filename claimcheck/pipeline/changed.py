"""A report with only the findings that a change touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.model.span import Span
from claimcheck.pipeline.git_changes import UNCHANGED, WHOLE, Lines


def only_changed(report: Report, changed: Mapping[str, Lines], revision: str) -> Report:
    """Return the report with the findings that have at least one sentence on a changed line.

    ``changed`` are the lines of each document's file by its path; a file that is not in it is new. The
    findings keep their numbers, and a notice says how many are left out.
    """
    kept = tuple(each for each in report.findings if _is_touched(each, report, changed))
    left = len(report.findings) - len(kept)
    if not left:
        return report
    findings = "1 finding" if left == 1 else f"{left} findings"
    said = f"{findings} on lines that have not changed since {revision}: left out by --diff"
    return report._replace(findings=kept, notices=(*report.notices, said))


def _is_touched(finding: Finding, report: Report, changed: Mapping[str, Lines]) -> bool:
    return any(_lines(span, report, changed) for span in _passages(finding))


def _passages(finding: Finding) -> Iterator[Span]:
    yield finding.primary
    yield from finding.related
    for claim in finding.claims:
        yield claim.sentence


def _lines(span: Span, report: Report, changed: Mapping[str, Lines]) -> bool:
    document = report.document(span)
    lines = changed.get(document.path, WHOLE)
    if document.record:
        return lines.touch(document.record, document.record)
    if document.extracted or document.id != document.path:
        return lines != UNCHANGED
    first = document.source.count("\n", 0, span.start) + 1
    return lines.touch(first, first + document.source.count("\n", span.start, span.end))
