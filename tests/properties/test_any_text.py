"""Whatever the text: no exception, exact spans, figures that stand in their passages."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stories import any_text, stories

from claimcheck import check_text
from claimcheck.model.report import Report

texts = st.one_of(stories, any_text)


def plain(text: str) -> str:
    """The text with the digits of every script as ASCII's, in small letters, without marks of direction."""
    kept = (each for each in text.casefold() if unicodedata.category(each) != "Cf")
    return " ".join("".join(str(unicodedata.decimal(each, each)) for each in kept).split())


def assert_exact(report: Report) -> None:
    """Every span lies in its document, the claims' in their sentences, the findings' on their claims."""
    for claim in report.claims:
        source = report.document(claim.span).source
        assert 0 <= claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end
        assert claim.sentence.end <= len(source)
        assert len(claim.sentence_text) == claim.sentence.end - claim.sentence.start
    for finding in report.findings:
        assert finding.claims
        assert [finding.primary, *finding.related] == [claim.span for claim in finding.claims]
        for claim in finding.claims:
            assert claim in report.claims
            assert claim.quantity.digits in plain(report.place(claim.span).text)


@given(texts, st.one_of(st.none(), texts), st.sampled_from((None, "2021-11-17")))
@example("1,204", "@0a third of the", None)
def test_any_text_is_checked_with_exact_spans(text: str, headline: str | None, date: str | None) -> None:
    assert_exact(check_text(text, headline=headline, date=date))


@given(texts)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    assert check_text(text).findings == check_text(text).findings


@pytest.mark.parametrize("day", ["0001-01-01", "0001-12-31", "9999-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    "text",
    [
        "Smith, who died on Monday, was born in 1961 and was 45. Ida Moe, 45, was born on May 7, 1961.",
        "On Monday 12 came, last Monday 13, next Friday 14, this weekend 15, in the past week 16.",
        "Over the next 10 years 19 will come; by the end of next year 25; tomorrow 30; 300 years ago 40.",
        "It opened on December 31, 9999, and closed on January 1, 0001. It has stood since May 9999.",
        "The 25th anniversary of the fire of 9998 is next year. In the last quarter 20 came.",
    ],
)
def test_the_ends_of_the_calendar(day, text):
    check_text(text, headline="In 10 years 19 come", date=day)
