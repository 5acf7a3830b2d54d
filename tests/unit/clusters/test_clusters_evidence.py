"""Each piece of evidence, in a pair that has it and in one that lacks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import Comparer
from claimcheck.clusters.evidence import Evidence
from claimcheck.clusters.repeats import Repeats
from claimcheck.clusters.similarity import similarity
from claimcheck.model.document import SegmentKind
from claimcheck.model.quantity import Bound
from claimcheck.rulebook.sameness import Points

Sentence = tuple[str, Said]

HOME = Said("home", "destroy")
PERIOD = year(2021)


def evidence(first: Sentence, second: Sentence, headline: bool = False) -> dict[str, Evidence]:
    story = Story()
    segment = SegmentKind.HEADLINE if headline else SegmentKind.BODY
    story.say(first[0], first[1], segment=segment)
    story.say(*second)
    return {each.name: each for each in Comparer(story.claims, RULES).compare(0, 1).evidence}


CASES: dict[str, tuple[Sentence, Sentence, Sentence]] = {
    # name: first, second with the evidence, second without it
    "same_noun": (
        ("fire took [60]", Said("home")),
        ("fire took [75]", Said("home")),
        ("fire took [75]", Said("homes")),
    ),
    "same_general_noun": (
        ("it hit [60]", Said("person")),
        ("it hit [75]", Said("person")),
        ("[75]", Said("cat")),
    ),
    "alike_noun": (
        ("it had [60]", Said("firefighter")),
        ("it had [75]", Said("firefighters")),
        ("it had [75]", Said("fighter")),
    ),
    "noun_is_event": (
        ("it hit [60]", Said("person", "kill")),
        ("the toll is [75]", Said("death toll")),
        ("the toll is [75]", Said("injured")),
    ),
    "noun_narrows": (
        ("it had [60]", Said("case", words="crime")),
        ("it had [75]", Said("crime")),
        ("it had [75]", Said("fraud")),
    ),
    "another_noun": (
        ("it cost [$60]", Said("deal")),
        ("it cost [$75]", Said("price")),
        ("it cost [$75]", Said("deal")),
    ),
    "unknown_noun": (
        ("it cost [$60]", Said("deal")),
        ("it cost [$75]", Said("")),
        ("it cost [$75]", Said("price")),
    ),
    "echoed_figure": (
        ("it cost [$60]", Said("deal")),
        ("a sum of [$60]", Said("sum")),
        ("a sum of [$75]", Said("sum")),
    ),
    "same_event": (("[60]", HOME), ("[75]", HOME), ("[75]", Said("home", "be"))),
    "another_event": (
        ("it made [$60]", Said("profit", "earn")),
        ("it lost [$75]", Said("profit", "lose")),
        ("it had [$75]", Said("profit", "have")),
    ),
    "same_modifiers": (
        ("it has [60]", Said("home", words="wooden old")),
        ("it has [75]", Said("home", words="wooden")),
        ("it has [75]", Said("home", words="stone")),
    ),
    "own_modifiers": (
        ("it has [60]", Said("home", words="wooden")),
        ("it has [75]", Said("home", words="stone")),
        ("it has [75]", Said("home")),
    ),
    "restated": (
        ("In Lunde the river Arle took [60]", HOME),
        ("The Arle, a river in Lunde, took [75]", HOME),
        ("Fires elsewhere burned [75]", HOME),
    ),
    "shared_subject": (
        ("[60]", replace(HOME, entities="lunde, vik")),
        ("[75]", replace(HOME, entities="lunde")),
        ("[75]", HOME),
    ),
    "same_period": (
        ("[60]", replace(HOME, period=PERIOD)),
        ("[75]", replace(HOME, period=PERIOD)),
        ("[75]", HOME),
    ),
    "one_dated": (
        ("[60]", replace(HOME, period=PERIOD)),
        ("[75]", HOME),
        ("[75]", replace(HOME, period=PERIOD)),
    ),
    "same_place": (
        ("[60]", replace(HOME, place="lunde")),
        ("[75]", replace(HOME, place="lunde")),
        ("[75]", HOME),
    ),
    "points_back": (("it took [60]", HOME), ("the [75]", HOME), ("a [75]", HOME)),
    "introduced_anew": (("it took [60]", HOME), ("a [75]", HOME), ("the [75]", HOME)),
    "one_slip_apart": (("it took [69]", HOME), ("it took [96]", HOME), ("it took [82]", HOME)),
    "movement_between": (
        ("it took [60]", HOME),
        ("it rose to [75]", replace(HOME, trend="up")),
        ("it fell to [75]", replace(HOME, trend="down")),
    ),
    "few_and_many": (("it took [60]", HOME), ("it took [8]", HOME), ("it took [75]", HOME)),
    "same_figure": (("it took [60]", HOME), ("it took [60]", HOME), ("it took [75]", HOME)),
}


@pytest.mark.parametrize("name", CASES)
def test_evidence(name: str) -> None:
    first, having, lacking = CASES[name]
    found = evidence(first, having)
    assert name in found
    assert found[name].reason
    assert name not in evidence(first, lacking)


def test_every_kind_of_evidence_is_tried_here() -> None:
    assert set(Points._fields) == CASES.keys() | {"headline", "settled"}


def test_points_come_from_the_rules() -> None:
    for name, (first, having, _) in CASES.items():
        points = evidence(first, having)[name].points
        whole = getattr(RULES.sameness.points, name)
        assert 0 < points <= whole if name == "restated" else points == whole


def test_a_headline_is_evidence_and_its_story_introduces_anew() -> None:
    first, second = ("Fire Takes [60]", HOME), ("A fire took a [75]", HOME)
    assert "headline" in evidence(first, second, headline=True)
    assert "introduced_anew" not in evidence(first, second, headline=True)
    assert "introduced_anew" in evidence(first, second)


@pytest.mark.parametrize(
    ("first", "second", "counts"),
    [("4", "5", False), ("200", "300", False), ("20", "200", True), ("14", "15", True), ("4", "40", True)],
)
def test_figures_of_one_digit_differ_in_one_digit_by_nature(first: str, second: str, counts: bool) -> None:
    assert ("one_slip_apart" in evidence((f"[{first}]", HOME), (f"[{second}]", HOME))) is counts


def test_a_figure_is_settled_when_another_passage_gives_it() -> None:
    story = Story()
    story.say("It took [60].", HOME, speaker="Per Ness")
    story.say("It took [60].", HOME, speaker="Per Ness")
    story.say("It took [75].", HOME)
    assert [Repeats(story.claims).settled(claim) for claim in story.claims] == [False] * 3
    story.say("It took [60].", HOME)
    story.say("It took [75].", HOME)
    assert [Repeats(story.claims).settled(claim) for claim in story.claims] == [True] * 5


def test_a_settled_figure_counts_against_a_rival_that_does_not_point_back() -> None:
    story = Story()
    for text in ("It took [60].", "It took [60].", "It took [75].", "It took the [85]."):
        story.say(text, HOME)
    comparer = Comparer(story.claims, RULES)
    settled = [
        "settled" in {each.name for each in comparer.compare(0, place).evidence} for place in (1, 2, 3)
    ]
    assert settled == [False, True, False]


def test_a_vague_word_is_compared_with_nothing() -> None:
    story = Story()
    story.say("It took [60].", HOME)
    story.say("It took [100].", HOME)
    vague = replace(story.claims[0].quantity, value=None, bound=Bound.RANGE, digits="dozens")
    claims = [replace(story.claims[0], quantity=vague), story.claims[1]]
    assert Comparer(claims, RULES).compare(0, 1).objection == "one is a vague word, not a figure"


def test_similarity_stays_between_nought_and_one() -> None:
    points = RULES.sameness.points
    strong = tuple(Evidence("x", points.echoed_figure, "x") for _ in range(3))
    against = (Evidence("x", points.settled, "x"),)
    assert (similarity(strong), similarity(against), similarity(())) == (1.0, 0.0, 0.0)
