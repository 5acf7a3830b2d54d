"""Fractions in words: of a whole, of a unit, of a magnitude, and words that are ordinals or periods."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES, UNITS, covered, figures, marked, one_figure

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.fraction_words import read_fraction, read_part_of

SINGULAR = sorted(set(RULES.numbers.fractions) - {"half", "halves"})


def read(phrase: str) -> tuple[Figure | None, str]:
    """What is made of the word in square brackets."""
    start, end = phrase.index("["), phrase.index("]") - 1
    text = phrase.replace("[", "").replace("]", "")
    return read_fraction(text, text.lower(), start, end, LEXICON, UNITS), text


@pytest.mark.parametrize("word", SINGULAR)
def test_every_fraction_of_a_whole(word: str) -> None:
    figure, text = read(f"It lost a [{word}] of its staff.")
    assert figure is not None
    assert (figure.dimension, figure.unit, covered(figure, text)) == ("share", None, f"a {word}")
    assert figure.value == 1 / Decimal(RULES.numbers.fractions[word])


@pytest.mark.parametrize("word", SINGULAR)
def test_two_of_every_fraction(word: str) -> None:
    if RULES.numbers.fractions[word] > 2:
        text = f"It lost two-{word}s of its staff."
        figure = one_figure(text)
        assert (figure.dimension, covered(figure, text)) == ("share", f"two-{word}s")
        assert figure.value == 2 / Decimal(RULES.numbers.fractions[word])


@pytest.mark.parametrize(
    ("phrase", "span", "value"),
    [
        ("[Half] of the staff left.", "Half", Decimal("0.5")),
        ("[Half] its staff left.", "Half", Decimal("0.5")),
        ("It is nearly [quarter] of a million.", "quarter", Decimal("0.25")),
        ("They cut it by [half] there.", "half", Decimal("0.5")),
        ("They cut it by more than [half] there.", "half", Decimal("0.5")),
        ("It is a [quarter] cheaper now.", "a quarter", Decimal("0.25")),
        ("Sales fell a [tenth] in May.", "a tenth", Decimal("0.1")),
        ("It fell by a [fifth].", "a fifth", Decimal("0.2")),
    ],
)
def test_shares(phrase: str, span: str, value: Decimal) -> None:
    figure, text = read(phrase)
    assert figure is not None
    assert (covered(figure, text), figure.value, figure.dimension) == (span, value, "share")


@pytest.mark.parametrize(
    ("phrase", "span", "value", "unit"),
    [
        ("It took [half] an hour.", "half an hour", Decimal("0.5"), "hour"),
        ("It ate [half] a loaf.", "half a", Decimal("0.5"), None),
        ("It is a [quarter]-mile off.", "a quarter-mile", Decimal("0.25"), "mile"),
        ("It took a year and a [half].", "a year and a half", Decimal("1.5"), "year"),
        ("It drew [half] a million fans.", "half a million", Decimal(500_000), None),
        ("It drew a [quarter] million fans.", "a quarter million", Decimal(250_000), None),
    ],
)
def test_parts(phrase: str, span: str, value: Decimal, unit: str | None) -> None:
    figure, text = read(phrase)
    assert figure is not None
    assert (covered(figure, text), figure.value, figure.unit) == (span, value, unit)
    assert figure.dimension != "share"


@pytest.mark.parametrize(
    "phrase",
    [
        "It is a [third] time.",
        "The [third] of May came.",
        "He wounded a [third].",
        "Kane added a [third] in May.",
        "It is the [quarter] to June.",
        "It is a [quarter] that began well.",
        "It is the second [half] of the year.",
        "It went in [half] there.",
        "They met [half] way.",
    ],
)
def test_no_fractions(phrase: str) -> None:
    assert read(phrase)[0] is None


@pytest.mark.parametrize(
    ("phrase", "has_unit", "value", "unit", "span"),
    [
        ("It took [0.25] of an hour.", True, Decimal("0.25"), "hour", "0.25 of an hour"),
        ("It drew [0.75] of a million fans.", False, Decimal(750_000), None, "0.75 of a million"),
        ("It lost [0.75] of a team.", False, Decimal("0.75"), None, "0.75"),
        ("It lost [0.75] of the hours.", False, Decimal("0.75"), None, "0.75"),
        ("It lost [0.75] of a million-dollar sum.", False, Decimal("0.75"), None, "0.75"),
    ],
)
def test_part_of(phrase: str, has_unit: bool, value: Decimal, unit: str | None, span: str) -> None:
    figure, text, low = marked(phrase)
    figure.dimension = "share"
    assert read_part_of(figure, text, low, LEXICON, UNITS) is has_unit
    assert (figure.value, figure.unit, covered(figure, text)) == (value, unit, span)


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Two third-generation farmers left.", 0),
        ("Two thirds of the farmers left.", 1),
        ("It grew in the first three quarters.", 0),
        ("It lost three quarters of its staff.", 1),
        ("It lost four thirds of its staff.", 0),
    ],
)
def test_shares_in_a_sentence(text: str, many: int) -> None:
    assert sum(figure.dimension == "share" for figure in figures(text)) == many
