"""The public API, as the README and the package's docstring give it."""

from __future__ import annotations

from datetime import date

import pytest

import claimcheck

BODY = "The flood killed 32 people on Sunday, police said.\n\nThe clean-up will take three months.\n"


def test_all_is_frozen():
    assert claimcheck.__all__ == [
        "Claim",
        "Finding",
        "Report",
        "check",
        "check_text",
        "extract",
        "extract_text",
    ]
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name) is not None
        assert name in dir(claimcheck)
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        _ = claimcheck.chekc


def test_check_text_compares_headline_and_body():
    report = claimcheck.check_text(BODY, headline="Flood kills 23 people", date="2021-11-17")
    assert isinstance(report, claimcheck.Report)
    assert report.documents[0].title == "Flood kills 23 people"
    assert report.documents[0].date == date(2021, 11, 17)
    for claim in report.claims:
        assert report.place(claim.span).text == report.documents[0].source[claim.span.start : claim.span.end]


def test_check_reads_files(slip, clean):
    report = claimcheck.check([slip, str(clean), "missing.txt"])
    assert [finding.check for finding in report.findings] == ["conflicting-figures"]
    assert [finding.id for finding in report.findings] == ["F1"]
    assert [each.path for each in report.skipped] == ["missing.txt"]
    assert claimcheck.check(slip).findings == claimcheck.check([slip]).findings


def test_extract_gives_claims(slip):
    claims = claimcheck.extract_text(BODY)
    assert all(isinstance(claim, claimcheck.Claim) for claim in claims)
    assert claims[0].quantity.value == 32
    report = claimcheck.extract([slip])
    assert report.claims
    assert report.findings == report.clusters == ()


def test_to_frame_has_a_row_a_claim(slip):
    report = claimcheck.check(slip)
    frame = report.to_frame()
    assert list(frame["id"]) == [claim.id for claim in report.claims]
    assert frame.loc[0, "value"] == 23


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"date": "17/11/2021"}, "is not a date"),
        ({"select": ["nope"]}, 'no check is called "nope"'),
        ({"ignore": ["nope"]}, 'no check is called "nope"'),
    ],
)
def test_a_wrong_argument_is_a_value_error(arguments, sentence):
    with pytest.raises(ValueError, match=sentence):
        claimcheck.check_text(BODY, **arguments)


@pytest.mark.parametrize(
    "ids", ["conflicting-figures", "diverging-figures, conflicting-figures", ["conflicting-figures"]]
)
def test_ids_may_stand_in_one_string(slip, ids):
    assert len(claimcheck.check(slip, select=ids).findings) == 1
