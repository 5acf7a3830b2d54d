"""JUnit's and Checkstyle's XML."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from formats_stories import Story, a_plain_finding, a_report, report_on_batch

from claimcheck.formats import checkstyle, junit
from claimcheck.formats.look import Look
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report

LOOK = Look("1")


def suites(report: Report, look: Look = LOOK) -> ElementTree.Element:
    return ElementTree.fromstring(junit.render(report, look))


def files(report: Report) -> ElementTree.Element:
    return ElementTree.fromstring(checkstyle.render(report, LOOK))


def test_junit_has_a_suite_a_story_and_a_failure_a_finding(seed_report: Report) -> None:
    root = suites(seed_report)
    assert root.attrib == {"name": "claimcheck", "tests": "2", "failures": "1", "errors": "1"}
    story, unread = root
    (case,) = story
    assert case.attrib["file"] == story.attrib["name"] == "seeds/000_fee24c14c0b599ed.txt"
    assert case.attrib["line"] == "1"
    (failure,) = case
    assert failure.attrib["type"] == "warning diverging-figures"
    assert failure.text is not None
    for part in ("$3 billion", ":55: “more than $2 billion”, Veronika Nikishina", "Why: ", "Hint: "):
        assert part in failure.text
    assert unread[0][0].tag == "error"


@pytest.mark.parametrize(
    ("level", "tag"), [(Severity.ERROR, "system-out"), (Severity.WARNING, "failure"), (None, "system-out")]
)
def test_junit_fails_for_what_the_run_fails_for(
    seed_report: Report, level: Severity | None, tag: str
) -> None:
    root = suites(seed_report, LOOK._replace(fail_on=level))
    assert root[0][0][0].tag == tag
    assert root.attrib["failures"] == root[0].attrib["failures"] == str(int(tag == "failure"))


def test_junit_has_a_test_that_passes_for_a_story_without_findings() -> None:
    (suite,) = suites(a_report(Story("none")))
    (case,) = suite
    assert (case.attrib["name"], len(case)) == ("no findings", 0)


def test_junit_tells_the_stories_of_a_batch_apart() -> None:
    assert [(suite.attrib["name"], len(suite)) for suite in suites(report_on_batch())] == [
        ("a/1", 2),
        ("b/2", 1),
    ]


def test_checkstyle_has_a_file_a_path_and_an_error_a_finding(seed_report: Report) -> None:
    story, unread = files(seed_report)
    assert story.attrib["name"] == "seeds/000_fee24c14c0b599ed.txt"
    (error,) = story
    assert (error.attrib["line"], error.attrib["column"]) == ("1", "101")
    assert error.attrib["severity"] == "warning"
    assert error.attrib["source"] == "claimcheck.diverging-figures"
    assert ":55: “more than $2 billion”" in error.attrib["message"]
    assert unread[0].attrib["source"] == "claimcheck.not-read"


def test_checkstyle_has_one_file_for_a_batch() -> None:
    (file,) = files(report_on_batch())
    assert [error.attrib["severity"] for error in file] == ["error", "info"]
    assert {error.attrib["line"] for error in file} == {"1"}


@pytest.mark.parametrize("format", [junit, checkstyle])
def test_what_xml_cannot_hold_is_written_out(format) -> None:
    story = Story("23 \x00\x1b\ufffe <b>&amp;", "a <b>\x01 & 'c' \"d\"\n.txt")
    report = a_report(
        story, a_plain_finding(story, "23", message="]]> \x00 \x0c \ufffe\uffff \ud800 <x> &y;")
    )
    text = format.render(report, LOOK)
    assert text.isascii()
    root = ElementTree.fromstring(text)
    values = [value for each in root.iter() for value in (*each.attrib.values(), each.text or "")]
    assert any(r"]]> \x00 \x0c \ufffe\uffff \ud800 <x> &y;" in value for value in values)
    assert any(r"a <b>\x01 & 'c' " in value for value in values)
