"""The story that the project began with, as the issue that asked for it says it must come out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck.model.finding import Severity, Voices
from claimcheck.model.relation import Relation

ROOT = Path(__file__).parents[2]
STORY = ROOT / "seeds" / "000_fee24c14c0b599ed.txt"


@pytest.fixture(scope="module")
def report():
    return claimcheck.check([ROOT / "seeds"], date="2021-11-17")


@pytest.fixture(scope="module")
def undated():
    return claimcheck.check([ROOT / "seeds"])


def claim(report, text):
    (found,) = (each for each in report.claims if report.place(each.span).text == text)
    return found


def cluster_of(report, text):
    wanted = claim(report, text).id
    (found,) = (each for each in report.clusters if wanted in {member.id for member in each.claims})
    return found


def texts(report, cluster):
    return [report.place(member.span).text for member in cluster.claims]


def test_the_story_is_kept_as_it_is():
    original = ROOT.parent / "shared" / "seeds" / STORY.name
    if not original.exists():
        pytest.skip("the folder with the original is not here")
    assert STORY.read_bytes() == original.read_bytes()


@pytest.mark.parametrize("which", ["report", "undated"])
def test_exactly_one_finding_that_counts(which, request):
    found = request.getfixturevalue(which)
    counted = [finding for finding in found.findings if finding.severity is not Severity.NOTE]
    assert [(finding.id, finding.check) for finding in counted] == [("F1", "diverging-figures")]
    assert not found.skipped
    assert not [notice for notice in found.notices if "headline" not in notice]


def test_the_finding_has_both_passages_with_their_lines(report):
    (finding,) = report.findings
    first, second = (report.place(each.span) for each in finding.claims)
    lines = STORY.read_text("utf-8").split("\n")
    assert (first.text, second.text) == ("$3 billion", "more than $2 billion")
    for place in (first, second):
        assert lines[place.line - 1][place.column - 1 :].startswith(place.text)
    assert finding.severity is Severity.WARNING


def test_the_finding_names_both_speakers(report):
    (finding,) = report.findings
    first, second = (each.speaker for each in finding.claims)
    assert (first.name, first.role) == ("Mikhail Bocharnikov", "Russian ambassador")
    assert second.name == "Veronika Nikishina"
    assert "director-general" in second.role.lower()
    assert "Russian Export Center" in second.role
    assert finding.voices is Voices.DIFFERENT


def test_the_finding_has_both_records_and_readings(report):
    (finding,) = report.findings
    first, second = finding.claims
    assert (first.quantity.value, first.quantity.unit) == (3 * 10**9, "USD")
    assert (second.quantity.value, second.quantity.unit) == (2 * 10**9, "USD")
    assert first.measure.head == second.measure.head
    literal = first.reading.literal
    assert (literal.low, literal.high) == (25 * 10**8, 35 * 10**8)
    assert (second.reading.literal.low, second.reading.literal.high) == (2 * 10**9, None)
    assert second.reading.expected.high == 25 * 10**8


def test_the_finding_says_why(report):
    (finding,) = report.findings
    assert "turnover" in finding.message
    for part in ("$3 billion", "$2 billion"):
        assert part in finding.message + finding.why
    assert finding.why.endswith(".")


def test_projects_are_one_cluster_and_agree(report):
    cluster = cluster_of(report, "over 150")
    assert texts(report, cluster) == ["over 150", "more than 150"]
    assert cluster.relation is Relation.AGREES


def test_the_quotation_repeats_the_first_paragraph(report):
    turnover = cluster_of(report, "more than $2 billion")
    assert texts(report, turnover) == ["$3 billion", "$3 billion", "more than $2 billion"]


@pytest.mark.parametrize("text", ["more than 25", "three months", "November 17"])
def test_these_are_compared_with_nothing(report, text):
    assert cluster_of(report, text).pairs == ()


def test_the_year_is_compared_with_nothing(report):
    for cluster in report.clusters:
        if "2021" in texts(report, cluster):
            assert cluster.pairs == ()


def test_this_year_is_2021_with_a_date_and_unknown_without(report, undated):
    dated = claim(report, "more than $2 billion").period
    assert (dated.text, dated.start, dated.end) == ("this year", date(2021, 1, 1), date(2021, 12, 31))
    unknown = claim(undated, "more than $2 billion").period
    assert (unknown.text, unknown.start, unknown.end) == ("this year", None, None)


def test_a_year_that_the_date_rules_out_ends_the_finding():
    """With another date "this year" is not 2021, and the two figures are of two years."""
    other = claimcheck.check([ROOT / "seeds"], date="2019-11-17")
    assert [finding for finding in other.findings if finding.severity is not Severity.NOTE] == []


def test_every_span_slices_its_text(report):
    (document,) = report.documents
    for each in report.claims:
        sentence = document.source[each.sentence.start : each.sentence.end]
        assert document.source[each.span.start : each.span.end] in sentence
