"""``--format gitlab``: GitLab's code quality report, shown in merge requests."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from claimcheck.formats.escaping import one_line
from claimcheck.formats.file_paths import in_repository, is_whole_file
from claimcheck.formats.finding_text import finding_lines
from claimcheck.formats.json_text import Json, indented
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}


def render(report: Report, look: Look) -> str:
    """An array with an issue for each finding and for each input that was not read."""
    return indented([*_issues(report)]) + "\n"


def _issues(report: Report) -> Iterator[dict[str, Json]]:
    places = Places(report)
    taken: dict[str, int] = {}
    for finding in report.findings:
        # GitLab keeps one issue a fingerprint; a sentence that stands twice makes two findings of one.
        number = taken[finding.fingerprint] = taken.get(finding.fingerprint, 0) + 1
        yield _issue(finding, number, places)
    for skipped in report.skipped:
        yield _unread(skipped)


def _issue(finding: Finding, number: int, places: Places) -> dict[str, Json]:
    document = places.document(finding.primary)
    line = places.place(finding.primary).line if is_whole_file(document) else 1
    return {
        "description": " · ".join(finding_lines(finding, places)),
        "check_name": finding.check,
        "fingerprint": finding.fingerprint if number == 1 else f"{finding.fingerprint}-{number}",
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": in_repository(document.path), "lines": {"begin": line}},
    }


def _unread(skipped: SkippedDocument) -> dict[str, Json]:
    content = f"not-read\n{skipped.path}\n{skipped.reason}"
    return {
        "description": f"Not read: {one_line(skipped.path)}: {one_line(skipped.reason)}",
        "check_name": "not-read",
        "fingerprint": sha256(content.encode("utf-8", "replace")).hexdigest()[:16],
        "severity": "major",
        "location": {"path": in_repository(skipped.path), "lines": {"begin": 1}},
    }
