"""What the words around a figure say."""

import pytest
from claims_factory import RULES, Said, Story

from claimcheck.clusters.nouns import alike
from claimcheck.clusters.wording import Worded, worded


def wording(marked: str, head: str = "case", verb: str | None = None) -> Worded:
    story = Story()
    (claim,) = story.say(marked, Said(head, verb))
    return worded(claim, RULES.sameness)


@pytest.mark.parametrize(
    ("marked", "former"),
    [
        ("It stood at [31] a week ago.", True),
        ("A week ago, it stood at [31].", True),
        ("Growth was quick, up from [31].", True),
        ("It rose from [31].", True),
        ("Cases stood at [40], while hospitals had ten patients a year ago.", False),
        ("The number rose to [40].", False),
        ("The mine collapsed two weeks ago and [23] miners were trapped.", False),
    ],
)
def test_former_figures(marked: str, former: bool) -> None:
    assert wording(marked).former is former


@pytest.mark.parametrize(
    ("marked", "points_back", "introduces"),
    [
        ("The [£1.8 million] stand", True, False),
        ("all the [32] miners", True, False),
        ("It opened a [£2 million] stand.", False, True),
        ("Rescuers reached [32] miners.", False, False),
        ("They bathe [32] miners.", False, False),
    ],
)
def test_articles(marked: str, points_back: bool, introduces: bool) -> None:
    found = wording(marked)
    assert (found.points_back, found.introduces) == (points_back, introduces)


def test_light_verbs_are_no_events() -> None:
    assert wording("Cases reached [40].", verb="reach").event is None
    assert wording("[40] cases broke out.".replace("[40] c", "The [40] c"), verb="break").event == "break"


def test_a_claim_without_a_noun_is_weak() -> None:
    assert wording("It came to [40].", head="").weak
    assert wording("The figure was [40].", head="figure").weak
    assert not wording("The toll was [40].", head="toll").weak


def test_rarer_words_join_inflections_and_leave_out_the_measure() -> None:
    first = wording("The storm destroyed [60] houses in Lunde.", "house", "destroy")
    second = wording("Storms had destroyed [60] houses at Lunde, said officials.", "house", "destroy")
    assert first.near == {"storm", "lunde"}
    assert "lunde" in second.near
    assert "destro" not in second.near | first.near


def test_only_what_is_near_counts() -> None:
    found = wording(f"The storm {'and so on ' * 9} the river Arle took [60] houses and so on.", "house")
    assert "river" in found.near
    assert "storm" not in found.near


@pytest.mark.parametrize(
    ("marked", "straight"),
    [
        ("He was sentenced to [14 years] in prison in May.", ("to", "in", "prison", "in")),
        ("[40] destroyed", ("", "destro", "", "")),
        ("The [40], he said", ("the", "he", "said", "")),
    ],
)
def test_the_words_straight_before_and_behind(marked: str, straight: tuple[str, ...]) -> None:
    assert wording(marked).straight == straight


@pytest.mark.parametrize(
    ("marked", "apart"),
    [("In a separate attack [21] people were hurt.", True), ("In the attack [21] people were hurt.", False)],
)
def test_another_case(marked: str, apart: bool) -> None:
    assert wording(marked).set_apart is apart


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("turnover", "turnover", True),
        ("azerbaijan", "azerbaijani", True),
        ("fatality", "fatalities", False),
        ("county", "country", False),
        ("employee", "employer", False),
        ("patient", "parent", False),
    ],
)
def test_alike(first: str, second: str, expected: bool) -> None:
    assert alike(first, second, float(RULES.sameness.alike)) is expected
