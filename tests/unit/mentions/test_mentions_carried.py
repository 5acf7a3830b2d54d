"""What a figure takes from the one before it, and what it must find for itself."""

from __future__ import annotations

import pytest
from mention_phrases import figures

from claimcheck.model.quantity import Bound


@pytest.mark.parametrize(
    "text",
    [
        "It sold 3.9 million headsets, up from 2.4 million.",
        "It shipped 900 headsets compared with 700 in May.",
        "It sold 900 headsets against 700 in May.",
        "It sold 1,200 headsets, including 300 on Friday.",
        "The number of 900 headsets, or 12 a shop, was low.",
    ],
)
def test_a_bare_count_takes_the_noun(text: str) -> None:
    first, second = figures(text)[:2]
    assert (first.head, second.head, second.noun) == ("headsets", "headsets", "headsets")
    assert "noun carried" in second.rules


@pytest.mark.parametrize(
    "text",
    [
        "It sold 900 headsets. Down from 700 in May.",
        "It sold 900 headsets; from 700 in May it rose.",
        "It sold 900 headsets (against 700).",
        "It sold 900 headsets while 700 stood in shops.",
        "It sold 900 headsets, up from 700 lamps.",
        "It sold 900 headsets, up from 7 percent.",
        "It sold 900 headsets in the north of a country that was, as it turned out later, no match to 700.",
    ],
)
def test_no_noun_is_carried(text: str) -> None:
    first, second = figures(text)
    assert first.head == "headsets"
    assert second.head != "headsets"
    assert "noun carried" not in second.rules


@pytest.mark.parametrize(
    ("text", "bound", "approximate"),
    [
        ("It is at least 9 miles (15 km) long.", Bound.AT_LEAST, False),
        ("It is about 9 miles, or 15 km, long.", Bound.EXACT, True),
        ("It paid more than $9 million (€8 million).", Bound.ABOVE, False),
        ("It is almost 9 miles / 15 km long.", Bound.BELOW, True),
        ("It is at least 9 miles (about 15 km) long.", Bound.EXACT, True),
        ("It is 9 miles (15 km) long.", Bound.EXACT, False),
    ],
)
def test_a_conversion_takes_the_bound(text: str, bound: Bound, approximate: bool) -> None:
    _, second = figures(text)
    assert (second.bound, second.approximate) == (bound, approximate)
    assert "said again" in second.rules


@pytest.mark.parametrize(
    "text",
    [
        "It is at least 9 miles from 15 km posts.",
        "It needs at least 9 litres, and 15 km is far.",
        "It took at least 9 miles, 15 km and more.",
    ],
)
def test_other_units_say_nothing_again(text: str) -> None:
    second = figures(text)[1]
    assert second.bound is Bound.EXACT
    assert "said again" not in second.rules


def test_a_movement_said_again_is_one() -> None:
    first, second = figures("The index fell 162 points, or 2.14%, on Friday.")
    assert (first.trend, second.trend) == ("down", "down")


@pytest.mark.parametrize(
    ("text", "noun", "head"),
    [
        ("It has two 500-megawatt reactors.", "reactors", "reactors"),
        ("It bought six 12-metre steel boats.", "steel boats", "boats"),
    ],
)
def test_what_is_counted_stands_behind_a_measure(text: str, noun: str, head: str) -> None:
    first, second = figures(text)
    assert (first.noun, first.head, first.unit) == (noun, head, None)
    assert second.unit is not None
