"""``--format gitlab``: GitLab's code quality report, shown in merge requests."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from claimcheck.formats.escaping import one_line
from claimcheck.formats.file_paths import in_repository, is_whole_file
from claimcheck.formats.finding_text import finding_lines
from claimcheck.formats.json_text import Json, array, indented
from claimcheck.formats.kept import Kept, Said
from claimcheck.formats.listing import listed
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}


def render(report: Report, look: Look) -> str:
    """An array with an issue for each finding and for each input that was not read."""
    return listed(GitLab(look), report)


class GitLab:
    """The issues of ``render``, story by story."""

    def __init__(self, look: Look) -> None:
        self._found = Kept()

    def add(self, report: Report) -> None:
        """Take the findings of a report."""
        places = Places(report)
        for finding in report.findings:
            self._found.add(finding.severity, _issue(finding, places))

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the array."""
        yield from array(self._issues(run))
        yield "\n"

    def _issues(self, run: Report) -> Iterator[str]:
        taken: dict[str, int] = {}
        for fingerprint, before, after in self._found:
            # GitLab keeps one issue a fingerprint; a sentence that stands twice makes two findings of one.
            number = taken[fingerprint] = taken.get(fingerprint, 0) + 1
            yield before + (fingerprint if number == 1 else f"{fingerprint}-{number}") + after
        for skipped in run.skipped:
            yield indented(_unread(skipped), depth=1)


def _issue(finding: Finding, places: Places) -> Said:
    """The finding's fingerprint, and the issue before and after it."""
    document = places.document(finding.primary)
    line = places.place(finding.primary).line if is_whole_file(document) else 1
    issue: dict[str, Json] = {
        "description": " · ".join(finding_lines(finding, places)),
        "check_name": finding.check,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": in_repository(document.path), "lines": {"begin": line}},
    }
    before, name, after = indented(issue, depth=1).partition('"fingerprint": "')
    fingerprint, quote, rest = after.partition('"')
    return fingerprint, before + name, quote + rest


def _unread(skipped: SkippedDocument) -> dict[str, Json]:
    content = f"not-read\n{skipped.path}\n{skipped.reason}"
    return {
        "description": f"Not read: {one_line(skipped.path)}: {one_line(skipped.reason)}",
        "check_name": "not-read",
        "fingerprint": sha256(content.encode("utf-8", "replace")).hexdigest()[:16],
        "severity": "major",
        "location": {"path": in_repository(skipped.path), "lines": {"begin": 1}},
    }
