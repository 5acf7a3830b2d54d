"""Figures that are ages, and figures in the same places that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.mentions import find_mentions
from claimcheck.model.document import Segment, SegmentKind
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import load_rulebook


def ages(text: str) -> list[Mention]:
    """The ages that ``text`` names."""
    found = find_mentions(Segment(SegmentKind.BODY, text, 0, 1), load_rulebook())
    return [each for each in found if each.kind is MentionKind.AGE]


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("A 34-year-old man was held.", 34, "year", Bound.EXACT),
        ("An 18 month-old girl was saved.", 18, "month", Bound.EXACT),
        ("A six-week-old boy was found.", 6, "week", Bound.EXACT),
        ("He is 34 years of age.", 34, "year", Bound.EXACT),
        ("The man, aged 34, was held.", 34, "year", Bound.EXACT),
        ("A girl aged six months was saved.", 6, "month", Bound.EXACT),
        ("He died at the age of 34.", 34, "year", Bound.EXACT),
        ("Okafor, 51, was held.", 51, "year", Bound.EXACT),
        ("His wife, 51, was held.", 51, "year", Bound.EXACT),
        ("Anna Okafor (34) was held.", 34, "year", Bound.EXACT),
        ("She turned 34 in May.", 34, "year", Bound.EXACT),
        ("Holt will turn 101.", 101, "year", Bound.EXACT),
        ("Fares are free for people over 65.", 65, "year", Bound.ABOVE),
        ("Fares are free for people older than 65.", 65, "year", Bound.ABOVE),
        ("Fares are free for people aged over 65.", 65, "year", Bound.ABOVE),
        ("Fares are free for the over-65s.", 65, "year", Bound.ABOVE),
        ("Fares are free for the over 65s.", 65, "year", Bound.ABOVE),
        ("Children under 5 are at risk.", 5, "year", Bound.BELOW),
        ("Children younger than five are at risk.", 5, "year", Bound.BELOW),
        ("The under-fives are at risk.", 5, "year", Bound.BELOW),
        ("Voters must be 18 or older.", 18, "year", Bound.AT_LEAST),
        ("Voters must be 18 or over.", 18, "year", Bound.AT_LEAST),
        ("Voters must be 18 years or older.", 18, "year", Bound.AT_LEAST),
        ("Some 35% are 35 or younger.", 35, "year", Bound.AT_MOST),
    ],
)
def test_age(text: str, value: int, unit: str, bound: Bound) -> None:
    (age,) = ages(text)
    quantity = age.quantity
    assert (quantity.value, quantity.unit, quantity.bound) == (Decimal(value), unit, bound)
    assert quantity.dimension == "age"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Children aged 5 to 11 will get it.", 5, 11),
        ("Children aged 5-11 will get it.", 5, 11),
        ("Children between the ages of 5 and 11 will get it.", 5, 11),
        ("Children between ages 5 and 11 will get it.", 5, 11),
        ("Children aged between five and 11 will get it.", 5, 11),
        ("The 5-to-11-year-olds will get it.", 5, 11),
        ("The kids range in age from 1 to 14.", 1, 14),
        ("A woman in her 60s was saved.", 60, 69),
        ("A woman in her late sixties was saved.", 60, 69),
    ],
)
def test_range_of_ages(text: str, low: int, high: int) -> None:
    (age,) = ages(text)
    assert (age.quantity.low, age.quantity.high) == (Decimal(low), Decimal(high))
    assert age.quantity.unit == "year"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Her sons, aged 9 and 12, are safe.", [9, 12]),
        ("Her sons, 9 and 12, are safe.", [9, 12]),
        ("Her children, aged 3, nine and 12, are safe.", [3, 9, 12]),
        ("Her sons Ali, 9, and Omar, 12, are safe.", [9, 12]),
        ("He fathered them when aged 9 and 12 others fled.", [9]),
        ("A man aged 34 and two women were held.", [34]),
    ],
)
def test_list_of_ages(text: str, values: list[int]) -> None:
    assert [age.quantity.value for age in ages(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "A 34-year sentence was passed.",
        "He was held for 34 years.",
        "They turned 34 people away.",
        "They turned 34 degrees to the left.",
        "Of every 1,000 smokers over 25 years, 138 died.",
        "Over 65 people rode free.",
        "The fish weigh over 65.",
        "The score must be 18 or over.",
        "In Leeds, 34 men were held.",
        "See Chapters 3, 17, 24.",
        "It met on Nov. 3, 17, 24.",
        "He ran under 65s twice.",
        "The party (34) won.",
        "The lots, 9 and 12, were sold.",
        "Temperatures in the 60s are forecast.",
        "He led the bank in the sixties.",
        "They came in fours and fives.",
        "The town is older than 400 shops.",
    ],
)
def test_no_age(text: str) -> None:
    assert not ages(text)
