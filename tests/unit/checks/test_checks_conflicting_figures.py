"""Contradictions in a cluster."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from claims_factory import Said, Story

from claimcheck.model.finding import Finding, Severity, Voices

Check = Callable[..., tuple[Finding, ...]]

MINERS = Said("miner", "trap", label="miners trapped")
TRAPPED = Said("miner", words="trap", label="trapped miners")


def mine(
    first: str = "23", second: str = "32", speakers: tuple[str | None, str | None] = (None, None)
) -> Story:
    story = Story()
    story.say(f"Rescuers said [{first}] miners were trapped.", MINERS, speaker=speakers[0])
    story.say(f"Food reached the [{second}] trapped miners.", TRAPPED, speaker=speakers[1])
    return story


def test_a_contradiction_is_an_error_that_shows_both_passages(check: Check) -> None:
    story = mine()
    (finding,) = check(story)
    assert (finding.check, finding.severity, finding.id) == ("conflicting-figures", Severity.ERROR, "")
    assert finding.message == "“23” and “32” for miners trapped"
    assert finding.why == "“23” is exactly 23; “32” is exactly 32: no figure satisfies both."
    assert finding.hint == "digits transposed? Which of the two is meant?"
    assert finding.primary == story.claims[0].span
    assert finding.related == (story.claims[1].span,)
    assert finding.claims == tuple(story.claims)


def test_the_same_figure_is_none(check: Check) -> None:
    assert check(mine("23", "23")) == ()


def test_each_differing_claim_is_related_once(check: Check) -> None:
    story = mine()
    story.say("The [23] trapped miners were brought up on Sunday.", TRAPPED)
    (finding,) = check(story)
    spans = [claim.span for claim in story.claims]
    assert sorted([finding.primary, *finding.related]) == spans
    assert spans[1] in (finding.primary, finding.related[0])


def test_a_claim_that_contradicts_none_is_not_related(check: Check) -> None:
    story = mine()
    story.say("The [at least 20] trapped miners were brought up on Sunday.", TRAPPED)
    (finding,) = check(story)
    assert finding.claims == tuple(story.claims[:2])


@pytest.mark.parametrize(
    ("first", "second", "voices", "question"),
    [
        (None, None, Voices.SAME, "Which of the two is meant?"),
        ("Mari Vold", "Mari Vold", Voices.SAME, "Ask Mari Vold which of the two is meant."),
        ("Mari Vold", "Per Ness", Voices.DIFFERENT, "Ask Mari Vold and Per Ness what each figure covers"),
        ("Mari Vold", None, None, "Check the figure against what Mari Vold said."),
    ],
)
def test_voices(
    check: Check, first: str | None, second: str | None, voices: Voices | None, question: str
) -> None:
    (finding,) = check(mine(speakers=(first, second)))
    assert finding.voices is voices
    assert question in finding.hint


@pytest.mark.parametrize(
    "second",
    [
        "Food reached the [32] trapped miners, a figure that was later revised.",
        "Initially the toll of trapped miners was put at [32].",
        "There were conflicting reports of [32] trapped miners.",
    ],
)
def test_acknowledged_in_the_sentence(check: Check, second: str) -> None:
    story = Story()
    story.say("Rescuers spoke to the [23] miners who were trapped.", MINERS)
    story.say(second, TRAPPED)
    assert check(story) == ()


def test_acknowledged_by_a_contrast_in_one_paragraph_only(check: Check) -> None:
    for second_paragraph, found in ((1, 0), (2, 1)):
        story = Story()
        story.say("Police spoke of [23] miners who were trapped.", MINERS, paragraph=1)
        story.say("The union, however, speaks of [32] trapped miners.", TRAPPED, paragraph=second_paragraph)
        assert len(check(story)) == found


def test_a_contrast_far_away_is_about_something_else(check: Check) -> None:
    story = Story()
    far = "They ate, however, and slept. " * 30
    story.say("Police spoke of [23] miners who were trapped.", MINERS, paragraph=1)
    story.say(far, paragraph=1)
    story.say("Food reached the [32] trapped miners.", TRAPPED, paragraph=1)
    assert len(check(story)) == 1


def test_acknowledged_anywhere_in_the_story(check: Check) -> None:
    story = mine()
    assert check(story)
    story.say("The company could not explain the discrepancy.")
    assert check(story) == ()


def test_confidence_grows_with_the_evidence(check: Check) -> None:
    (transposed,) = check(mine("23", "32"))
    (far_off,) = check(mine("23", "85"))
    assert 0 < far_off.confidence < transposed.confidence < 1


def test_the_fingerprint_outlives_a_moved_line_and_not_a_changed_figure(check: Check) -> None:
    (finding,) = check(mine())
    moved = Story()
    moved.say("A shaft gave way on Monday.")
    moved.say("Food reached  the [32] trapped miners.", TRAPPED)
    moved.say("Rescuers said [23] miners were trapped.", MINERS)
    (again,) = check(moved)
    (other,) = check(mine("23", "33"))
    assert again.fingerprint == finding.fingerprint != other.fingerprint
    assert len(finding.fingerprint) == 16
    assert int(finding.fingerprint, 16)
