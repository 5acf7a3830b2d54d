"""``--format checkstyle``: for reviewdog, Jenkins and everything else that reads Checkstyle's XML."""

from __future__ import annotations

from claimcheck.formats.file_paths import is_whole_file
from claimcheck.formats.finding_text import finding_lines
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.formats.xml_text import document, element
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def render(report: Report, look: Look) -> str:
    """A file element for each path, with an error element for each finding in it and if it was not read."""
    root = element(None, "checkstyle", {"version": "4.3"})
    places = Places(report)
    files: dict[str, list[dict[str, str | int]]] = {each.path: [] for each in report.documents}
    for finding in report.findings:
        files[places.place(finding.primary).path].append(_error(finding, places))
    for skipped in report.skipped:
        unread: dict[str, str | int] = {
            "line": 1,
            "severity": "error",
            "message": f"not read: {skipped.reason}",
        }
        files.setdefault(skipped.path, []).append(unread | {"source": "claimcheck.not-read"})
    for path, errors in files.items():
        file = element(root, "file", {"name": path})
        for each in errors:
            element(file, "error", each)
    return document(root)


def _error(finding: Finding, places: Places) -> dict[str, str | int]:
    place = places.place(finding.primary)
    whole = is_whole_file(places.document(finding.primary))
    return {
        **({"line": place.line, "column": place.column} if whole else {"line": 1}),
        "severity": _SEVERITIES[finding.severity],
        "message": " · ".join(finding_lines(finding, places)),
        "source": f"claimcheck.{finding.check}",
    }
