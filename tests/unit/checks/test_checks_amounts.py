"""Readings in words."""

from decimal import Decimal

import pytest
from claims_factory import RULES, quantity

from claimcheck.checks.amounts import in_words, style_of
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Quantity
from claimcheck.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "literal", "expected"),
    [
        ("23", "exactly 23", "exactly 23"),
        ("$3 billion", "$2.5 to $3.5 billion", "$2.85 to $3.15 billion"),
        ("more than $2 billion", "more than $2 billion", "$2 to $2.5 billion"),
        ("at least 60", "60 or more", "60 to 75"),
        ("fewer than 900 million", "less than 900 million", "675 to 900 million"),
        ("up to 40", "at most 40", "30 to 40"),
        ("12,000", "11,500 to 12,500", "11,500 to 12,500"),
        ("2.5%", "2.45 to 2.55%", "2.45 to 2.55%"),
        ("35 percent", "34.5 to 35.5 percent", "34.5 to 35.5 percent"),
        ("300 km", "295 to 305", "295 to 305"),
    ],
)
def test_readings_in_the_style_of_the_copy(text: str, literal: str, expected: str) -> None:
    amount = quantity(text)
    reading, style = read(amount, RULES.readings), style_of(amount, text)
    assert (in_words(reading.literal, style), in_words(reading.expected, style)) == (literal, expected)


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("US$5bn", "USD", "exactly US$5 billion"),
        ("€ 5bn", "EUR", "exactly €5 billion"),
        ("5 billion euros", "EUR", "exactly 5 billion EUR"),
        ("(5 billion euros", "EUR", "exactly 5 billion EUR"),
    ],
)
def test_signs_of_currencies(text: str, unit: str, said: str) -> None:
    amount = Quantity(Decimal("5E+9"), "5", Decimal(1), unit=unit, dimension="currency")
    point = Interval(Decimal("5E+9"), Decimal("5E+9"))
    assert in_words(point, style_of(amount, text)) == said


def test_negative_and_unlimited() -> None:
    style = style_of(quantity("$5"), "$5")
    assert style.amount(Decimal("-5.50")) == "-$5.5"
    assert in_words(Interval(None, None), style) == "any figure"
    assert in_words(Interval(None, Decimal(5), False, True), style) == "less than $5"
