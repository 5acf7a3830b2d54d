"""Sentences with their figures, how sums are shown, and findings from ties."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck import extract_text
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.sums import allowance, middle, shown
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context
from claimcheck.model.document import Document
from claimcheck.model.finding import Severity
from claimcheck.model.interval import Interval
from claimcheck.rulebook import load_rulebook

TEXT = "Sales rose from 60 to 90 boats, a 50 percent increase."


def sentence() -> FiguredSentence:
    claims = tuple(extract_text(TEXT))
    return FiguredSentence(claims[0].sentence_text, claims[0].sentence.start, claims)


def test_the_copy_around_the_figures_of_a_sentence() -> None:
    figured = sentence()
    first, second, _ = figured.claims
    assert figured.before(0) == "Sales rose from "
    assert figured.between(first, second) == " to "
    assert [between for _, _, between in figured.neighbours()] == [" to ", " boats, a "]
    assert figured.after(2) == " increase."


@pytest.mark.parametrize(
    ("value", "signed", "text"),
    [
        ("50", True, "+50"),
        ("48.3333333", True, "+48.3"),
        ("-0.0123456", True, "-0.0123"),
        ("1234567.89", False, "1,234,568"),
        ("12.50", False, "12.5"),
        ("0", False, "0"),
        ("1000", False, "1,000"),
    ],
)
def test_results_are_shown_as_people_write_them(value: str, signed: bool, text: str) -> None:
    assert shown(Decimal(value), signed=signed) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("48.33", "52.54", "between +48.3 and +52.5 %"),
        ("50", "50", "+50 %"),
        ("50", None, "at least +50 %"),
        (None, "50", "at most +50 %"),
        (None, None, "anything"),
    ],
)
def test_what_a_result_can_be(low: str | None, high: str | None, text: str) -> None:
    interval = Interval(*(None if end is None else Decimal(end) for end in (low, high)))
    assert allowance(interval, " %", signed=True) == text


def test_the_middle_of_an_interval() -> None:
    assert middle(Interval(Decimal(2), Decimal(5))) == Decimal("3.5")
    assert middle(Interval(None, Decimal(5))) is None


def test_only_a_tie_that_does_not_fit_is_a_finding() -> None:
    first, second, third = sentence().claims
    story = Document(first.span.document, "", TEXT, ())
    context = Context((), {story.id: story}, load_rulebook())
    misfit = Misfit(Severity.WARNING, 0.8, "message", "why")
    ties = [Tie((first, second)), Tie((third, first, second), misfit)]
    (found,) = findings("claimcheck.checks.some_check", ties, context)
    assert (found.check, found.severity, found.message) == ("some-check", Severity.WARNING, "message")
    assert (found.primary, found.related) == (third.span, (first.span, second.span))
