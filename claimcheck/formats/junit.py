"""``--format junit``: JUnit's XML, for the test page of nearly every CI service."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from claimcheck.formats.finding_text import finding_lines, where
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.formats.xml_text import document, element
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report


def render(report: Report, look: Look) -> str:
    """A suite for each story with a test case for each finding; a story without one has a case that passes.

    A finding that makes the run fail is a failure, one below that level passes and keeps its text as output,
    and an input that was not read is an error.
    """
    places = Places(report)
    failing = {finding.id for finding in report.findings if _fails(finding, look)}
    totals = {
        "tests": len(report.findings) + len(_quiet(report)) + len(report.skipped),
        "failures": len(failing),
        "errors": len(report.skipped),
    }
    root = element(None, "testsuites", {"name": "claimcheck", **totals})
    by_story: dict[str, list[Finding]] = {story.id: [] for story in report.documents}
    for finding in report.findings:
        by_story[finding.primary.document].append(finding)
    for story, findings in by_story.items():
        _suite(root, story, findings, failing, places)
    if report.skipped:
        _unread(root, report)
    return document(root)


def _fails(finding: Finding, look: Look) -> bool:
    return look.fail_on is not None and finding.severity.rank >= look.fail_on.rank


def _quiet(report: Report) -> set[str]:
    return {story.id for story in report.documents} - {each.primary.document for each in report.findings}


def _suite(root: Element, story: str, findings: list[Finding], failing: set[str], places: Places) -> None:
    failures = sum(finding.id in failing for finding in findings)
    counts = {"tests": len(findings) or 1, "failures": failures, "errors": 0}
    suite = element(root, "testsuite", {"name": story, **counts})
    if not findings:
        element(suite, "testcase", {"classname": story, "name": "no findings", "time": 0})
    for finding in findings:
        place = places.place(finding.primary)
        case = element(
            suite,
            "testcase",
            {
                "classname": story,
                "name": f"{finding.check}: {where(finding.primary, places)}: {finding.message}",
                "file": place.path,
                "line": place.line,
                "time": 0,
            },
        )
        text = "\n".join(finding_lines(finding, places))
        if finding.id in failing:
            kind = f"{finding.severity} {finding.check}"
            element(case, "failure", {"message": finding.message, "type": kind}, text)
        else:
            element(case, "system-out", {}, text)


def _unread(root: Element, report: Report) -> None:
    count = len(report.skipped)
    suite = element(root, "testsuite", {"name": "not read", "tests": count, "failures": 0, "errors": count})
    for skipped in report.skipped:
        case = element(
            suite, "testcase", {"classname": skipped.path, "name": "is read", "file": skipped.path, "time": 0}
        )
        element(case, "error", {"message": skipped.reason, "type": "not-read"}, skipped.reason)
