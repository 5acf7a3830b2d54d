"""Figures that can both hold and leave the reader with two."""

from __future__ import annotations

from collections.abc import Callable

from claims_factory import Said, Story, year

from claimcheck.model.finding import Finding, Severity, Voices

Check = Callable[..., tuple[Finding, ...]]

TURNOVER = Said("turnover", "reach", "trade", period=year(2021))
AGAIN = Said("turnover", "amount", "trade")


def trade(first: str, second: str) -> Story:
    story = Story()
    story.say(f"Trade turnover reaches [{first}] in 2021.", TURNOVER, speaker="Per Ness")
    story.say(f"The trade turnover amounted to [{second}].", AGAIN, speaker="Mari Vold")
    return story


def test_the_seeds_discrepancy(check: Check) -> None:
    (finding,) = check(trade("$3 billion", "more than $2 billion"))
    assert (finding.check, finding.severity) == ("diverging-figures", Severity.WARNING)
    assert finding.message == "“$3 billion” and “more than $2 billion” for trade turnover in 2021"
    assert finding.why == (
        "“$3 billion” allows $2.5 to $3.5 billion and a reader takes it as $2.85 to $3.15 billion; "
        "“more than $2 billion” is taken as just over $2 billion, up to $2.5 billion: "
        "both can hold, yet the reader is left with two figures 12 % apart."
    )
    assert finding.hint.startswith("Ask Per Ness and Mari Vold what each figure covers")
    assert finding.voices is Voices.DIFFERENT


def test_rounding_is_a_note(check: Check) -> None:
    (finding,) = check(trade("$2.6 billion", "$3 billion"))
    assert (finding.check, finding.severity) == ("diverging-figures", Severity.NOTE)
    assert "one may be the other rounded" in finding.why


def test_agreement_is_nothing(check: Check) -> None:
    assert check(trade("over $2 billion", "more than $2 billion")) == ()
    assert check(trade("$2.97 billion", "$3 billion")) == ()


def test_a_contradiction_in_the_cluster_silences_it(check: Check) -> None:
    story = trade("$3 billion", "more than $2 billion")
    story.say("Trade turnover reached [$5 billion] in 2021.", TURNOVER)
    assert [finding.check for finding in check(story)] == ["conflicting-figures"]


def test_an_acknowledged_difference_is_nothing(check: Check) -> None:
    story = Story()
    story.say("Trade turnover reaches [$3 billion] in 2021.", TURNOVER)
    story.say("An earlier estimate put the trade turnover at [more than $2 billion].", AGAIN)
    assert check(story) == ()


def test_other_units_are_told_in_their_own(check: Check) -> None:
    story = Story()
    story.say("The pipeline is [more than 200 miles] long.", Said("length", words="pipeline"))
    story.say("The pipeline, [450 km] long, crosses two borders.", Said("length", words="pipeline"))
    (finding,) = check(story)
    assert finding.check == "diverging-figures"
    assert finding.why.startswith("“more than 200 miles” is taken as just over 200, up to 250; “450 km”")
    assert "10 % apart" in finding.why
