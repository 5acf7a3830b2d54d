from __future__ import annotations

from formats_stories import Story, a_plain_finding, a_report, report_on_batch

from claimcheck.formats import github
from claimcheck.formats.look import Look
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report

LOOK = Look("1.2.3")


def lines(report: Report) -> list[str]:
    return github.render(report, LOOK).splitlines()


def test_a_finding_is_an_annotation_on_its_figure(seed_report: Report) -> None:
    command, unread, totals = lines(seed_report)
    assert command.startswith(
        "::warning file=seeds/000_fee24c14c0b599ed.txt,line=1,endLine=1,col=101,endColumn=111,"
        "title=claimcheck%3A diverging-figures::“$3 billion” and “more than $2 billion”"
    )
    assert "%0A" in command
    assert "12 %25 apart" in command
    assert unread.startswith("::error file=seeds/notes.bin,title=claimcheck%3A not read::")
    assert totals == "claimcheck: 6 figures read in 1 story, 1 warning, 1 input not read"


def test_every_severity_has_its_command() -> None:
    story = Story("23 and 32")
    finding = a_plain_finding(story, "23", "32")
    severities = [Severity.ERROR, Severity.WARNING, Severity.NOTE]
    report = a_report(story, *(finding._replace(severity=severity) for severity in severities))
    assert [line.split(" ")[0] for line in lines(report)] == [
        "::error",
        "::warning",
        "::notice",
        "claimcheck:",
    ]


def test_ten_annotations_and_then_how_many_more() -> None:
    story = Story("23 and 32")
    report = a_report(
        story, *[a_plain_finding(story, "23")] * 12, skipped=(SkippedDocument("a.txt", "is empty"),)
    )
    *commands, totals = lines(report)
    assert len(commands) == 10
    assert all(command.startswith("::error ") for command in commands)
    assert "12 errors" in totals
    assert totals.endswith("; 3 more than the 10 annotations that GitHub shows")


def test_no_line_of_a_batch_is_taken_for_a_line_of_its_file() -> None:
    across, alone, _ = lines(report_on_batch())
    assert across.startswith("::error file=wire.jsonl,title=")
    assert alone.startswith("::notice file=wire.jsonl,title=claimcheck%3A a-check::")


def test_a_figure_over_two_lines_has_no_columns() -> None:
    story = Story("About 23\npeople.")
    finding = a_plain_finding(story, "23")._replace(primary=story.span("23\npeople"), claims=())
    assert ",line=1,endLine=2,title=" in lines(a_report(story, finding))[0]


def test_nothing_of_a_story_is_a_command_or_a_property() -> None:
    story = Story("23\n::error::no\n32", "a,b:c%\n::set-output name=x::y.txt")
    finding = a_plain_finding(story, "23", "32", message="x\n::set-output name=a::b\r%0A::error::c")
    command, totals = lines(a_report(story, finding))
    properties = command.split("::")[1]
    assert "file=a%2Cb%3Ac%25%0A%3A%3Aset-output name=x%3A%3Ay.txt,line=1" in properties
    assert command.count("::") == 2
    assert totals.startswith("claimcheck: ")


def test_the_summary_is_the_markdown_report(seed_report: Report) -> None:
    assert github.summary(seed_report, LOOK).startswith("# Figures that do not agree")


def test_a_summary_never_grows_past_what_github_takes() -> None:
    story = Story("23 and 32 " + "with many words " * 40)
    finding = a_plain_finding(story, "23", "32", why="because " * 400)
    text = github.summary(a_report(story, *[finding] * 1200), LOOK)
    assert len(text.encode()) < 1_048_576
    assert "1,200 errors" in text
    assert "And 1,050 findings more, for which there is no room here." in text
