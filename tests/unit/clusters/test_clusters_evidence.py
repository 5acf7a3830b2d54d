"""Each piece of evidence, in a pair that has it and in one that lacks it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from claims_factory import RULES, Said, Story, year

from claimcheck.clusters import Comparer
from claimcheck.clusters.figures import StoryFigures
from claimcheck.clusters.similarity import similarity
from claimcheck.model.claim import Modality, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.evidence import Evidence
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.table import CellNames
from claimcheck.rulebook.sameness import Points

Sentence = tuple[str, Said]

HOME = Said("home", "destroy")
CELL = Said("home", cell=CellNames(1, 2, 2, "Lier", "Homes", "Lier", "Homes"))
PERIOD = year(2021)
OPENED = Said("hotel", "open", role=Role.DATE)


def day(number: int) -> Period:
    return Period(f"November {number}", date(2021, 11, number), date(2021, 11, number))


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
    "another_fate": (
        ("[60] were moved", Said("home", "move")),
        ("[75] were sold", Said("home", "sell")),
        ("[75] were moved", Said("home", "move")),
    ),
    "another_unit": (
        ("it ran [60 miles]", Said("horse")),
        ("it ran [12 km]", Said("horse")),
        ("it ran [12 miles]", Said("horse")),
    ),
    "long_figures": (
        ("it took [61,450]", Said("home")),
        ("it took [61,540]", Said("home")),
        ("it took [61,000]", Said("home")),
    ),
    "same_name": (
        ("on [370]", Said("flight", role=Role.IDENTIFIER)),
        ("on [307]", Said("flight", role=Role.IDENTIFIER)),
        ("on [512]", Said("flight", role=Role.IDENTIFIER)),
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
    "one_narrowed": (
        ("it has [60]", Said("home", words="wooden")),
        ("it has [75]", Said("home")),
        ("it has [75]", Said("home", words="wooden")),
    ),
    "one_clause": (
        ("it has [60] homes", HOME),
        ("it has [75] homes that burned", HOME),
        ("it has [75] homes", HOME),
    ),
    "restated": (
        ("In Lunde the river Arle took [60] along", HOME),
        ("The Arle, a river in Lunde, took [75] away", HOME),
        ("Fires elsewhere burned [75]", HOME),
    ),
    "same_setting": (
        ("they gave [60] to friends", HOME),
        ("he gave [75] to a school", HOME),
        ("he kept [75]", HOME),
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
    "another_day": (
        ("[60]", replace(HOME, period=day(1))),
        ("[75]", Said("home", "see", period=day(2))),
        ("[75]", Said("home", "see", period=day(1))),
    ),
    "one_dated": (
        ("[60]", replace(HOME, period=day(1))),
        ("[75]", HOME),
        ("[75]", replace(HOME, period=day(1))),
    ),
    "one_in_a_period": (
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
    "points_elsewhere": (
        ("it cost [$60]", Said("deal")),
        ("the [$75]", Said("price")),
        ("a [$75]", Said("price")),
    ),
    "points_within": (
        ("it took [60]", HOME),
        ("the [75]", Said("home", "destroy", words="home vacant")),
        ("the [75]", HOME),
    ),
    "sole_antecedent": (("it took [60]", HOME), ("the [75]", HOME), ("a [75]", HOME)),
    "only_of_unit": (
        ("it cost [$60]", Said("deal")),
        ("it cost [$75]", Said("deal")),
        ("it cost [€75]", Said("deal")),
    ),
    "near_figures": (("it took [60]", HOME), ("it took [58]", HOME), ("it took [75]", HOME)),
    "introduced_anew": (("it took [60]", HOME), ("a [75]", HOME), ("the [75]", HOME)),
    "refers_back": (("it took [60]", HOME), ("the [75]", HOME), ("the [75]", Said("case", words="home"))),
    "one_named": (
        ("[60]", replace(HOME, entities="lunde")),
        ("[75]", HOME),
        ("[75]", replace(HOME, entities="lunde")),
    ),
    "another_modality": (
        ("[60]", HOME),
        ("[75]", replace(HOME, modality=Modality.HYPOTHETICAL)),
        ("[75]", HOME),
    ),
    "another_role": (
        ("[60]", HOME),
        ("[75]", replace(HOME, role=Role.CHANGE, trend="up")),
        ("[75]", HOME),
    ),
    "same_occasion": (("in [1911]", OPENED), ("in [1919]", OPENED), ("in [1919]", Said("hotel", "open"))),
    "transposed": (("it took [69]", HOME), ("it took [96]", HOME), ("it took [82]", HOME)),
    "zeros": (("it took [60]", HOME), ("it took [600]", HOME), ("it took [75]", HOME)),
    "magnitude": (("[$6 million]", HOME), ("[$6 billion]", HOME), ("[$7 billion]", HOME)),
    "off_by_one": (("it took [60]", HOME), ("it took [61]", HOME), ("it took [62]", HOME)),
    "one_digit": (("it took [618]", HOME), ("it took [648]", HOME), ("it took [742]", HOME)),
    "one_of_two_digits": (("it took [62]", HOME), ("it took [82]", HOME), ("it took [91]", HOME)),
    "one_approximate": (("it took [60]", HOME), ("it took [about 75]", HOME), ("it took [75]", HOME)),
    "both_few": (("it took [4]", HOME), ("it took [7]", HOME), ("it took [75]", HOME)),
    "movement_between": (
        ("it took [60]", HOME),
        ("it rose to [75]", replace(HOME, trend="up")),
        ("it fell to [75]", replace(HOME, trend="down")),
    ),
    "few_and_many": (("it took [60]", HOME), ("it took [8]", HOME), ("it took [75]", HOME)),
    "named_by_headers": (("homes in Lier: [60]", Said("home")), ("[75]", CELL), ("[75]", HOME)),
    "same_figure": (("it took [60]", HOME), ("it took [60]", HOME), ("it took [75]", HOME)),
}


APART = {"start", "headline", "own_items", "crowded", "many_figures", "given_before"}
"""Points with tests of their own."""


@pytest.mark.parametrize("name", CASES)
def test_evidence(name: str) -> None:
    first, having, lacking = CASES[name]
    found = evidence(first, having)
    assert name in found
    assert found[name].reason
    assert name not in evidence(first, lacking)


def test_every_kind_of_evidence_is_tried_here() -> None:
    assert set(Points._fields) == CASES.keys() | APART


def test_points_come_from_the_rules_and_are_a_part_where_the_sign_is() -> None:
    for name, (first, having, _) in CASES.items():
        found = evidence(first, having)[name]
        whole = getattr(RULES.sameness.points, name)
        assert found.points == (whole * Decimal(found.strength)).quantize(Decimal("0.01"))
        assert found.strength == 1 or name in ("restated", "same_setting")


def test_a_noun_with_many_figures_is_crowded() -> None:
    story = Story()
    for amount in ("60", "75", "75", "82", "91"):
        story.say(f"it took [{amount}]", HOME)
    figures = StoryFigures(story.claims)
    assert [figures.others(story.claims[0], claim) for claim in story.claims[1:]] == [2, 2, 2, 2]
    crowded = {each.name: each for each in Comparer(story.claims, RULES).compare(0, 1).evidence}["crowded"]
    assert crowded.points == RULES.sameness.points.crowded < 0
    few = Comparer(story.claims[:4], RULES).compare(0, 1).evidence
    assert [each.strength for each in few if each.name == "crowded"] == [0.5]
    assert "crowded" not in {each.name for each in Comparer(story.claims[:3], RULES).compare(0, 1).evidence}


def test_a_story_of_many_figures_has_more_pairs_that_are_alike_by_chance() -> None:
    usual = RULES.sameness.usual_figures
    story = Story()
    for number in range(4 * usual):
        story.say(f"it took [{60 + number}]", HOME if number < 2 else Said(f"noun{number}"))

    def many(figures: int) -> list[Evidence]:
        compared = Comparer(story.claims[:figures], RULES).compare(0, 1)
        return [each for each in compared.evidence if each.name == "many_figures"]

    assert many(usual) == []
    assert [each.strength for each in many(2 * usual)] == [1]
    assert [each.strength for each in many(4 * usual)] == [2]
    assert many(4 * usual)[0].points == 2 * RULES.sameness.points.many_figures < 0


def test_what_points_back_in_the_words_of_the_earlier_passage_is_not_narrowed() -> None:
    trapped = Said("miner", words="miner trapped")
    said = evidence(("[23] miners are trapped", Said("miner")), ("the [32] trapped miners", trapped))
    assert "points_back" in said
    assert "points_within" not in said


def test_a_third_figure_in_the_unit_or_for_the_noun_says_less() -> None:
    story = Story()
    for text in ("it cost [$60]", "the [$75]", "it cost [$82]"):
        story.say(text, Said("deal"))
    names = {each.name for each in Comparer(story.claims, RULES).compare(0, 1).evidence}
    assert names.isdisjoint({"sole_antecedent", "only_of_unit"})
    assert {"points_back", "refers_back"} <= names


def test_an_approximation_says_nothing_of_a_figure_far_away() -> None:
    near = evidence(("it took [60]", HOME), ("it took [about 75]", HOME))
    far = evidence(("it took [7,000]", HOME), ("it took [about 70,000]", HOME))
    assert "one_approximate" in near
    assert "one_approximate" not in far
    assert "zeros" in far


def test_the_length_of_a_thing_goes_without_saying() -> None:
    river = Said("river", words="length")
    assert "one_narrowed" not in evidence(("[300 km]", river), ("[330 km]", Said("river")))
    assert "one_narrowed" in evidence(("[300 km]", Said("river", words="width")), ("[330 km]", Said("river")))


def test_a_name_stands_for_what_it_names() -> None:
    river = replace(Said("river"), entities="lagen")
    named = evidence(("[300 km]", river), ("[330 km]", replace(Said("lagen"), entities="lagen")))
    other = evidence(("[300 km]", river), ("[330 km]", Said("otta")))
    assert "noun_narrows" in named
    assert "another_noun" in other


def test_items_of_one_list_tell_of_one_thing_each() -> None:
    story = Story()
    for text in ("it signed [116]", "it signed [13]"):
        story.say(text, Said("agreement"), segment=SegmentKind.LIST)
    assert "own_items" in {each.name for each in Comparer(story.claims, RULES).compare(0, 1).evidence}
    assert "own_items" not in evidence(("it signed [116]", HOME), ("it signed [13]", HOME))


def test_small_counts_do_not_lie_close() -> None:
    assert "near_figures" not in evidence(("it took [7]", HOME), ("it took [7.1]", HOME))


def test_what_points_back_to_a_figure_given_before_does_not_refer_back_to_another() -> None:
    story = Story()
    for text in ("it took [60]", "it took [75]", "the [75]"):
        story.say(text, HOME)
    names = {each.name for each in Comparer(story.claims, RULES).compare(0, 2).evidence}
    assert "given_before" in names
    assert names.isdisjoint({"points_back", "refers_back"})


def test_a_count_without_its_noun_is_given_before_too() -> None:
    story = Story()
    for text, said in (("it took [60]", HOME), ("[75] were lost", Said("")), ("the [75]", HOME)):
        story.say(text, said)
    assert "given_before" in {each.name for each in Comparer(story.claims, RULES).compare(0, 2).evidence}


def test_a_headline_is_evidence_and_its_story_introduces_anew() -> None:
    first, second = ("Fire Takes [60]", HOME), ("A fire took a [75]", HOME)
    assert "headline" in evidence(first, second, headline=True)
    assert "introduced_anew" not in evidence(first, second, headline=True)
    assert "introduced_anew" in evidence(first, second)


@pytest.mark.parametrize(
    ("first", "second", "slip"),
    [
        ("4", "5", "off_by_one"),
        ("200", "300", None),
        ("210", "310", "one_of_two_digits"),
        ("20", "200", "zeros"),
        ("1,240", "1,740", "one_digit"),
    ],
)
def test_figures_of_one_digit_differ_in_one_digit_by_nature(
    first: str, second: str, slip: str | None
) -> None:
    found = evidence((f"[{first}]", HOME), (f"[{second}]", HOME))
    slips = {"transposed", "zeros", "magnitude", "off_by_one", "one_digit", "one_of_two_digits"}
    assert slips.intersection(found) == ({slip} if slip else set())


def test_a_vague_word_is_compared_with_nothing() -> None:
    story = Story()
    story.say("It took [60].", HOME)
    story.say("It took [100].", HOME)
    vague = Quantity(None, "dozens", Decimal(1), Bound.RANGE, low=Decimal(24), high=Decimal(100))
    claims = [story.claims[0]._replace(quantity=vague), story.claims[1]]
    assert Comparer(claims, RULES).compare(0, 1).objection == "one is a vague word, not a figure"


def test_similarity_is_a_likelihood() -> None:
    def alike(points: str) -> float:
        return similarity((Evidence("x", Decimal(points), "x"),), RULES.sameness)

    start = RULES.sameness.points.start
    assert alike(str(-start)) == 0.5
    assert 0 < alike("-9") < similarity((), RULES.sameness) < 0.3 < 0.7 < alike("9") < 1
