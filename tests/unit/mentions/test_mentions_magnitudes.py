"""Magnitude words and letters, and letters behind digits that are units."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES, UNITS, covered, marked, one_figure

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.magnitudes import LARGEST, read_magnitude


def scaled(phrase: str, unit: str | None = None) -> tuple[Figure, str]:
    figure, text, low = marked(phrase)
    figure.unit = unit
    read_magnitude(figure, text, low, LEXICON, UNITS)
    return figure, text


@pytest.mark.parametrize("blank", [" ", "-", "\u00a0", "\u202f"])
@pytest.mark.parametrize(("word", "factor"), RULES.numbers.magnitudes.items())
def test_every_word(word: str, factor: Decimal, blank: str) -> None:
    figure, text = scaled(f"It sold [3]{blank}{word} lamps.")
    assert (figure.value, figure.step, figure.coefficient) == (3 * factor, factor, 3)
    assert covered(figure, text) == f"3{blank}{word}"


@pytest.mark.parametrize(("word", "factor"), RULES.numbers.glued.items())
@pytest.mark.parametrize("blank", ["", " "])
def test_every_short_form_behind_money(word: str, factor: Decimal, blank: str) -> None:
    figure, text = scaled(f"It paid $[3]{blank}{word} for it.", "USD")
    assert (blank and word in "at") or figure.value == 3 * factor
    if figure.value != 3:
        assert covered(figure, text) == f"3{blank}{word}"


@pytest.mark.parametrize(
    ("phrase", "span", "value"),
    [
        ("It has [3] million thousand lamps.", "3 million thousand", 3 * 10**9),
        ("It paid [2] lakh crore for it.", "2 lakh crore", 2 * 10**12),
        ("It sold [3]k lamps.", "3k", 3000),
        ("It sold [3]bn lamps.", "3bn", 3 * 10**9),
        ("It drew [3]m viewers.", "3m", 3 * 10**6),
        ("It sold [3] Million lamps.", "3 Million", 3 * 10**6),
        ("It sold [3] dozen lamps.", "3 dozen", 36),
    ],
)
def test_scaled(phrase: str, span: str, value: int) -> None:
    figure, text = scaled(phrase)
    assert (covered(figure, text), figure.value) == (span, value)
    assert figure.number_end == figure.end


@pytest.mark.parametrize(
    "phrase",
    [
        "She ran [100]m there.",
        "It is a [100]m sprint.",
        "It is [100]m long.",
        "It is [100]m.",
        "It is [5]mm wide.",
        "It weighs [5]t.",
        "It weighs [5]t of steel.",
        "It has [100]m² of floor.",
        "It is [3] bn.",
        "It is [3]xm.",
        "It has [3] millionaires.",
        "It has [3]  million.",
        "It has [3]k9 dogs.",
        "It has [3].",
        "It has [3]",
    ],
)
def test_not_scaled(phrase: str) -> None:
    figure, _ = scaled(phrase)
    assert (figure.value, figure.rules) == (figure.coefficient, ["digits"])


@pytest.mark.parametrize(("phrase", "unit"), [("It paid $[3] a day.", "USD"), ("It paid $[3] T's.", "USD")])
def test_small_words_behind_money_are_words(phrase: str, unit: str) -> None:
    assert scaled(phrase, unit)[0].value == 3


def test_nothing_is_larger_than_the_largest() -> None:
    figure, _ = scaled("It has [3] " + "million " * 9)
    assert figure.value is not None
    assert 3 * 10**12 <= figure.value <= LARGEST


def test_tonnes_of_money_are_trillions() -> None:
    text = "It spent 1.2t yen on it."
    figure = one_figure(text)
    assert (figure.value, figure.unit, covered(figure, text)) == (1_200_000_000_000, "JPY", "1.2t yen")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("It costs $2m–4m.", 2_000_000, 4_000_000), ("It costs between £2m and 4m.", 2_000_000, 4_000_000)],
)
def test_the_letter_again_with_the_money_left_out(text: str, low: int, high: int) -> None:
    figure = one_figure(text)
    assert (figure.low, figure.high, figure.dimension) == (low, high, "currency")
