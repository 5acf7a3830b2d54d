"""Every spelling in rules/units.toml is read as its unit, and pint knows the unit as what our rules say."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mention_texts import only

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
GLUED = {"'", '"', "”", "in"}
# What pint's own list lacks.
NOT_IN_PINT = {"percentage_point", "basis_point", "ppb", "kilogram of CO2"}
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
