"""One amount in two units: what the figure holds after the two are joined."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, one_figure

from claimcheck.mentions.compounds import join_compounds
from claimcheck.model.quantity import Bound

NAMED = {"foot": "feet", "inch": "inches", "stone": "stone", "century": "centuries"}


def plural(unit: str) -> str:
    return NAMED.get(unit, f"{unit}s")


@pytest.mark.parametrize("larger", RULES.numbers.smaller)
def test_every_pair_of_units(larger: str) -> None:
    unit, many = RULES.numbers.smaller[larger].unit, RULES.numbers.smaller[larger].many
    weighs = "It weighs" if larger in ("stone", "pound") else "It took"
    text = f"{weighs} 3 {plural(larger)} 2 {plural(unit)} of it."
    figure = one_figure(text)
    assert (figure.value, figure.unit) == (3 * many + 2, unit)
    assert covered(figure, text) == f"3 {plural(larger)} 2 {plural(unit)}"


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It took at least 2 hours 30 minutes.", "at least 2 hours 30 minutes", 150),
        ("It took about 2 hours and 30 minutes.", "about 2 hours and 30 minutes", 150),
        ("It took 2-hours-and-30-minutes.", "2-hours-and-30-minutes", 150),
        ("It took 2\u00a0hours\u00a030\u00a0minutes.", "2\u00a0hours\u00a030\u00a0minutes", 150),
        ("It took 2 hours 30.5 minutes.", "2 hours 30.5 minutes", Decimal("150.5")),
    ],
)
def test_joined(text: str, span: str, value: Decimal) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.value, figure.unit) == (span, value, "minute")


@pytest.mark.parametrize("text", ["He is 5′10″ tall.", "He is 5'10\" tall.", "He is 5’ 10” tall."])
def test_primes(text: str) -> None:
    figure = one_figure(text)
    assert (figure.value, figure.unit) == (70, "inch")


def test_the_bound_and_the_step_of_the_whole() -> None:
    figure = one_figure("It took at least 2 hours 30 minutes.")
    assert (figure.bound, figure.step, figure.coefficient) == (Bound.AT_LEAST, 1, 150)
    assert figure.digits == "2 hours 30"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The wall is 5 ft 10 in tall.", "5 ft 10 in"),
        ("The wall is 5 ft 10 in.", "5 ft 10 in"),
        ("The wall stood 5 ft 10 in the rain.", "5 ft 10"),
    ],
)
def test_inches_and_the_preposition(text: str, span: str) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.value, figure.unit) == (span, 70, "inch")


@pytest.mark.parametrize(
    "text",
    [
        "It took 2 hours, 30 minutes of them idle.",
        "It took dozens of hours and 30 minutes.",
        "It is 5' 10 metres off.",
        "It took 2 hours or 30 minutes.",
        "It took 2 hours and about 30 minutes.",
        "It took 2 hours and 60 minutes.",
        "It took 2 hours and 30 seconds.",
        "It took 2 hours and 30 lamps.",
        "It is 5 feet 10 lamps long.",
        "It is 5 feet minus 10 inches.",
        "It took 2 to 3 hours 30 metres off.",
    ],
)
def test_not_joined(text: str) -> None:
    assert len(figures(text)) > 1


def test_fewer_than_two_figures_are_handed_back() -> None:
    text = "It took 2 hours."
    alone = figures(text)
    assert join_compounds(alone, text, text.lower(), LEXICON) is alone
    assert join_compounds([], "", "", LEXICON) == []
