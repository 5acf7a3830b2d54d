from __future__ import annotations

from formats_snapshots import TextSnapshot
from formats_stories import Story, a_finding, a_report, count, exactly
from syrupy.assertion import SnapshotAssertion

from claimcheck.formats import concise
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report


def test_the_report_on_the_seed(seed_report: Report, snapshot: SnapshotAssertion) -> None:
    assert concise.render(seed_report) == snapshot(extension_class=TextSnapshot)


def test_one_line_a_finding_and_a_skipped_input() -> None:
    story = Story("14 dead\nand 19 dead", "a.txt")
    first = story.claim("14 dead", count(14), exactly(14))
    second = story.claim("19 dead", count(19), exactly(19))
    findings = (
        a_finding(first, second, message="Two figures."),
        a_finding(
            second, first, severity=Severity.NOTE, check="other-check", message="Said\n[red]twice\x1b[0m."
        ),
    )
    report = a_report(story, *findings, skipped=(SkippedDocument("b\n.bin", "it is not\ntext"),))
    assert concise.render(report).splitlines() == [
        "a.txt:1:1: error conflicting-figures Two figures.",
        r"a.txt:2:5: note other-check Said [red]twice\x1b[0m.",
        r"b\n.bin: skipped: it is not text",
    ]


def test_nothing_to_say_is_no_output() -> None:
    assert concise.render(a_report(Story("quiet"))) == ""
