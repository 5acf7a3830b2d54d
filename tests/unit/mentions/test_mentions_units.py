"""Every spelling in rules/units.toml is read as its unit, and pint knows the unit as what our rules say."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mention_phrases import UNITS as UNIT_TABLE
from mention_phrases import covered, marked
from mention_texts import only

from claimcheck.mentions.units import read_unit
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook().units
UNITS = [(dimension, unit) for dimension, units in RULES.dimensions.items() for unit in units]
SPELLINGS = [
    (spelling, unit, dimension)
    for dimension, units in RULES.dimensions.items()
    for unit, spellings in units.items()
    for spelling in spellings
]
# Symbols that a blank before them makes a word or a quotation mark.
GLUED = {"'", '"', "”", "in", "st"}
# What pint's own list lacks.
NOT_IN_PINT = {"frame_per_second", "percentage_point", "basis_point", "ppb", "kilogram of CO2"}
# What is something else there: a factor of ten.
OTHERS_IN_PINT = {"decade"}
# Our dimensions in pint's; the rest ("electricity", "data") gather several.
DIMENSIONS = {
    "share": "[]",
    "angle": "[]",
    "length": "[length]",
    "area": "[length] ** 2",
    "volume": "[length] ** 3",
    "mass": "[mass]",
    "time": "[time]",
    "temperature": "[temperature]",
    "frequency": "1 / [time]",
    "volume / time": "[length] ** 3 / [time]",
    "energy": "[mass] * [length] ** 2 / [time] ** 2",
    "torque": "[mass] * [length] ** 2 / [time] ** 2",
    "power": "[mass] * [length] ** 2 / [time] ** 3",
    "pressure": "[mass] / [length] / [time] ** 2",
}
VALUES = st.decimals(Decimal("2"), Decimal("9999"), places=1)


@cache
def registry() -> pint.UnitRegistry[Decimal]:
    return pint.UnitRegistry(non_int_type=Decimal)


@given(st.sampled_from(SPELLINGS), VALUES)
def test_any_value_of_any_unit(spelled: tuple[str, str, str], value: Decimal) -> None:
    spelling, unit, dimension = spelled
    written = f"{value}{spelling}" if spelling in GLUED else f"{value} {spelling}"
    text = f"It took {written} of it."
    mention = only(text)
    quantity = mention.quantity
    assert (quantity.value, quantity.unit, quantity.dimension) == (value, unit, dimension)
    assert text[mention.start : mention.end] == written


@pytest.mark.parametrize(("spelling", "unit", "dimension"), SPELLINGS)
def test_every_spelling(spelling: str, unit: str, dimension: str) -> None:
    quantity = only(f"It took 12{'' if spelling in GLUED else ' '}{spelling} of it.").quantity
    assert (quantity.value, quantity.unit, quantity.dimension) == (12, unit, dimension)


@pytest.mark.parametrize(
    ("dimension", "unit"), [each for each in UNITS if each[1] not in NOT_IN_PINT | OTHERS_IN_PINT]
)
def test_pint_knows_the_unit_as_one_of_its_dimension(dimension: str, unit: str) -> None:
    kind = registry().Unit(unit).dimensionality
    if dimension in DIMENSIONS:
        assert kind == registry().get_dimensionality(DIMENSIONS[dimension])


def test_pint_still_lacks_the_others() -> None:
    for unit in NOT_IN_PINT:
        with pytest.raises(pint.UndefinedUnitError):
            registry().Unit(unit)


@pytest.mark.parametrize(
    "text", ["It took 12 in total.", "It was ‘in gate 5’ then.", "It needs 3 B vitamins."]
)
def test_letters_of_words_are_no_units(text: str) -> None:
    assert only(text).quantity.unit is None


@pytest.mark.parametrize(
    ("phrase", "span", "unit", "dimension"),
    [
        ("It rose [2] %-points then.", "2 %-points", "percentage_point", "share"),
        ("It is a [12]-mile-wide lake.", "12-mile", "mile", "length"),
        ("It is a [300]-square-meter flat.", "300-square-meter", "meter ** 2", "area"),
        ("It has [5] sq. ft. of floor.", "5 sq. ft.", "foot ** 2", "area"),
        ("It took [20] A/cm2 of it.", "20 A/cm2", "ampere / centimeter ** 2", "electricity / area"),
        ("It rose [2]%-point then.", "2%-point", "percentage_point", "share"),
        ("It rose [2]%-points then.", "2%-points", "percentage_point", "share"),
        ("It took [3] years’ work.", "3 years", "year", "time"),
        ("It took [3] miles.", "3 miles", "mile", "length"),
        ("It took [3]\u00a0miles.", "3\u00a0miles", "mile", "length"),
        ("It took [3] Miles of it.", "3 Miles", "mile", "length"),
        ("It took [3]kg.", "3kg", "kilogram", "mass"),
        ("It took [3]kg-points.", "3kg", "kilogram", "mass"),
        ("It took [3] barrels of oil a day.", "3 barrels of oil", "oil_barrel", "volume"),
        ("They cost [12,000] won there.", "12,000 won", "KRW", "currency"),
    ],
)
def test_the_longest_spelling(phrase: str, span: str, unit: str, dimension: str) -> None:
    figure, text, low = marked(phrase)
    assert read_unit(figure, text, low, UNIT_TABLE)
    assert (covered(figure, text), figure.unit, figure.dimension) == (span, unit, dimension)


@pytest.mark.parametrize(
    "phrase",
    [
        "They sold [12] lamps.",
        "They have [12] won there.",
        "They have [12] real friends.",
        "They took [12]  miles.",
        "They took [12], miles away.",
        "They took [12] milestones.",
        "They took [12] L Street homes.",
        "They took [12] F Scott books.",
        "They took [12]-A rated homes.",
        "They took [12] m&ms.",
        "They took [12] bar staff.",
        "They took [12] in total.",
        "They took [12].",
        "They took [12]",
    ],
)
def test_no_unit(phrase: str) -> None:
    figure, text, low = marked(phrase)
    assert not read_unit(figure, text, low, UNIT_TABLE)
    assert (figure.unit, figure.end, figure.rules) == (None, figure.number_end, ["digits"])


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("The baby weighed [9] pounds.", "pound"),
        ("She lost [30] pounds in a year.", "pound"),
        ("It took [30] pounds of flour.", "pound"),
        ("It is a [30]-pound bag.", "pound"),
        ("It is [30] pounds heavier.", "pound"),
        ("It cost [30] pounds.", "GBP"),
        ("She paid [30] pounds for a heavy coat.", "GBP"),
        ("They have [30] pounds of debt.", "GBP"),
        ("They have [30] pounds.", "GBP"),
    ],
)
def test_pounds(phrase: str, unit: str) -> None:
    figure, text, low = marked(phrase)
    assert read_unit(figure, text, low, UNIT_TABLE)
    assert figure.unit == unit
