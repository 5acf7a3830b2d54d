"""Headlines, summaries, captions and pull quotes against the body, through the whole pipeline."""

from __future__ import annotations

import json

import pytest

from claimcheck import check_text
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.pipeline import check_documents, read_bytes
from claimcheck.rulebook import load_rulebook

TRAMS = "Eleven people were hurt when two trams collided in Odda on Monday.\n\nThe line was closed."


def above(report: Report) -> list[Finding]:
    """The findings of the two checks of headlines."""
    return [finding for finding in report.findings if "headline" in finding.check]


def story(data: str, suffix: str) -> Report:
    return check_documents(read_bytes(data.encode(), f"story{suffix}"), load_rulebook())


@pytest.mark.parametrize(
    ("headline", "text", "hint"),
    [
        ("9 hurt in tram crash", TRAMS, ""),
        (
            "Bank fined $2bn",
            "Nordbank was fined $2 million on Friday for lax controls.",
            "million for billion?",
        ),
        ("Rents up 40%", "Rents in the capital rose by 14 percent last year.", ""),
        (
            "Police arrest 62 after brawl",
            "Police arrested 26 people after a brawl on Saturday.",
            "transposed",
        ),
        ("Airline cuts 3,500 jobs", "The airline will cut 350 jobs in Tamra, it said on Tuesday.", "a zero"),
        ("Five climbers rescued", "Four climbers were rescued from the north face on Sunday.", "off by one?"),
        (
            "Airline cuts 1,740 jobs",
            "The airline will cut 1,240 jobs, it said on Tuesday.",
            "one digit differs?",
        ),
    ],
)
def test_an_error_names_the_rival_and_the_slip(headline: str, text: str, hint: str) -> None:
    (finding,) = above(check_text(text, headline=headline))
    assert (finding.check, finding.severity) == ("headline-mismatch", Severity.ERROR)
    assert hint in finding.hint
    assert finding.hint.endswith("Which of the two is meant?")
    assert finding.voices is None
    assert len(finding.related) == 1


def test_it_says_what_it_looked_for_and_where_the_rival_stands() -> None:
    (finding,) = above(check_text(TRAMS, headline="9 hurt in tram crash"))
    assert finding.message == "the headline says “9” where the story says “Eleven”"
    assert finding.why.startswith("Nothing in the story gives “9”. It was looked for as written")
    assert "“Eleven people were hurt when two trams collided in Odda on Monday.” (paragraph 2)" in finding.why


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Dozen schools shut", "The council shut 12 schools on Monday because of the cold."),
        ("Sales slip by a quarter", "Sales fell by 24.8 percent in the third quarter."),
        ("7 places to see this autumn", "The forests of Vik turn red in October."),
        ("Nearly 50 whales stranded", "Rescuers counted 49 whales on the beach at Sarn."),
        ("Stocks up 305", "The index rose 305.45 points to close at 9,625.28."),
        ("Trams collide in Odda", TRAMS),
    ],
)
def test_what_follows_from_the_story_is_no_finding(headline: str, text: str) -> None:
    assert above(check_text(text, headline=headline)) == []


def test_a_figure_of_something_else_is_a_warning_that_shows_both() -> None:
    text = (
        "The ministry said that 1,440 people were injured in the earthquake on Thursday.\n\n"
        "The capital was spared. Hospitals took in 900 patients. Some 300 soldiers were digging by hand, "
        "and 161 bodies had been buried by dusk."
    )
    (finding,) = above(check_text(text, headline="161 people injured in earthquake"))
    assert (finding.check, finding.severity) == ("headline-mismatch", Severity.WARNING)
    assert finding.why.startswith("The story gives “161” as written, in ")
    assert "1,440 people were injured" in finding.why
    assert finding.hint == "Have two figures changed places?"


def test_more_precise_than_the_bound_of_the_story_is_a_warning() -> None:
    text = "At least 48 people died in the fire, officials said on Monday."
    (finding,) = above(check_text(text, headline="49 die in fire"))
    assert finding.severity is Severity.WARNING
    assert finding.why.endswith("“49” is more precise than that.")


def test_a_slip_far_over_the_bound_of_the_story_is_an_error() -> None:
    text = "At least 48 people died in the fire, officials said on Monday."
    (finding,) = above(check_text(text, headline="480 die in fire"))
    assert finding.severity is Severity.ERROR


def test_one_slip_is_said_once() -> None:
    text = "The airline will cut 350 jobs at its base in Tamra, it said on Tuesday."
    report = check_text(text, headline="Airline to cut 3,500 jobs at Tamra base")
    assert [finding.check for finding in report.findings] == ["headline-mismatch"]


def test_the_summary_is_checked_as_the_headline_is() -> None:
    item = {"id": "a", "title": "Trams collide", "summary": "9 hurt in tram crash", "text": TRAMS}
    (finding,) = above(story(json.dumps(item), ".jsonl"))
    assert finding.message.startswith("the summary says “9”")
    assert finding.severity is Severity.ERROR


def test_a_headline_may_follow_from_the_summary() -> None:
    item = {
        "id": "a",
        "title": "40 buses bought",
        "summary": "The town bought 40 buses.",
        "text": "They are red.",
    }
    assert above(story(json.dumps(item), ".jsonl")) == [
        finding for finding in above(story(json.dumps(item), ".jsonl")) if "summary" in finding.message
    ]


def test_a_pull_quote_is_held_against_a_rival_only() -> None:
    body = "# Trams collide\n\nEleven people were hurt when two trams collided in Odda on Monday.\n\n"
    (finding,) = above(story(body + "> Seventeen people were hurt when two trams collided in Odda.\n", ".md"))
    assert finding.severity is Severity.WARNING
    assert finding.message.startswith("the pull quote says “Seventeen”")
    assert above(story(body + "> I have driven trams for 31 years.\n", ".md")) == []


def test_a_story_without_a_headline_is_checked_without_and_says_so() -> None:
    report = check_text(TRAMS)
    assert above(report) == []
    assert any("has no headline" in notice for notice in report.notices)
    assert not any("has no headline" in notice for notice in check_text(TRAMS, headline="Crash").notices)


def test_both_checks_run_by_themselves() -> None:
    text = "The mayor wants new buses for the suburbs, she said on Monday."
    (finding,) = check_text(text, headline="Mayor wants 40 buses", select="unsupported-headline").findings
    assert finding.message == "the headline says “40”, which the story does not give"
    assert check_text(text, headline="Mayor wants 40 buses", select="headline-mismatch").findings == ()


def test_other_figures_that_may_be_meant_are_named() -> None:
    text = "The town wants to raise its downtown by 10 or 110 feet, the mayor said.\n\nIt would take years."
    (finding,) = above(check_text(text, headline="Town to be raised 11 feet"))
    assert [text[span.start : span.end] for span in finding.related] == ["10", "110 feet"]
    assert finding.why.endswith("It also has “110 feet”.")


def test_a_figure_far_from_the_subject_is_named_as_the_nearest() -> None:
    text = (
        "The mayor of Odda wants new buses, she said.\n\nA ticket costs $3. The line is 12 km long. "
        "It was opened in 1996. Rain fell on 14 percent of days.\n\nOf the 70 windows of the hall, two broke."
    )
    (finding,) = above(check_text(text, headline="Mayor wants 41 new buses"))
    assert finding.check == "unsupported-headline"
    assert finding.why.endswith("The nearest that it has is “70”.")


def test_an_age_of_another_year_is_no_error() -> None:
    for text, level in (
        ("In 1957, aged 19, Lena Holm joined the bank. She died on Monday.", Severity.WARNING),
        ("Lena Holm died on Monday, aged 91. She had led the bank.", Severity.ERROR),
    ):
        findings = above(check_text(text, headline="Banker Lena Holm dies aged 87", date="2025-03-05"))
        assert [finding.severity for finding in findings] == [level]


def test_a_quote_is_held_only_against_a_figure_that_it_retells() -> None:
    for quote, wrong in (
        ("“At least 40 people screamed.”", False),
        ("“At least 40 people were hurt.”", True),
    ):
        report = story(f"# Trams collide\n\n{TRAMS}\n\n> {quote}\n", ".md")
        assert bool(above(report)) is wrong
