import subprocess
import sys
import tomllib
from decimal import Decimal

import pint
import pytest
from quantity_samples import WIDTHS, figure, interval, money, percent, word

from claimcheck.model.interval import Reading
from claimcheck.quantities.conversion import comparable_units, convert
from claimcheck.quantities.reading import read
from claimcheck.resources import rule_files, unit_definitions

# Names that pint's own list lacks, or has for something else, and the same in its words.
OUR_OWN = {
    "ppb": "1e-9",
    "decade": "10 * year",
    "frame_per_second": "1 / second",
    "hundred_kilometer": "100 * kilometer",
    "hundred_mile": "100 * mile",
    "square_centimeter": "centimeter ** 2",
    "square_meter": "meter ** 2",
    "square_kilometer": "kilometer ** 2",
    "cubic_meter": "meter ** 3",
    "cubic_kilometer": "kilometer ** 3",
    "cubic_mile": "mile ** 3",
}
# Units that convert to nothing in pint's list, or are a pure number there.
KINDS_OF_THEIR_OWN = {"percentage_point", "basis_point", "becquerel", "curie", "sievert", "rem", "gray"}
# What rules/units.toml names and units.pint need not know, since nothing converts to it.
NEVER_CONVERTED = {"decibel", "megapixel", "of", "CO2", "brake"}


def point(value: str) -> Reading:
    one_value = interval(f"[{value}, {value}]")
    return Reading(one_value, one_value)


def converted(value: str, unit_from: str | None, unit_to: str | None) -> Decimal | None:
    reading = convert(point(value), unit_from, unit_to)
    return None if reading is None else reading.literal.low


@pytest.mark.parametrize(
    ("value", "unit_from", "unit_to", "expected"),
    [
        ("12", "mile", "kilometer", "19.312128"),
        ("40", "kilometer", "mile", "24.854847689493358786977365764"),
        ("500", "acre", "hectare", "202.343630493712"),
        ("30", "degree_Celsius", "degree_Fahrenheit", "86"),
        ("-40", "degree_Fahrenheit", "degree_Celsius", "-40"),
        ("2", "delta_degree_Celsius", "delta_degree_Fahrenheit", "3.6"),
        ("60", "mile / hour", "kilometer / hour", "96.56064"),
        ("1", "metric_ton", "pound", "2204.6226218487758072297"),
        ("1", "oil_barrel", "liter", "158.987294928"),
        ("2", "gigawatt_hour", "megawatt_hour", "2000"),
        ("3", "square foot", "foot ** 2", "3"),
        ("2", "square_kilometer", "kilometer ** 2", "2"),
        ("2", "week", "day", "14"),
        ("1", "troy_ounce", "gram", "31.1034768"),
        ("30", "mile / gallon", "kilometer / liter", "12.7543112229"),
        ("35", "percent", None, "0.35"),
        ("0.35", None, "percent", "35"),
        ("400", "ppm", "percent", "0.04"),
        ("0.0004", None, "ppm", "400"),
        ("25", "basis_point", "percentage_point", "0.25"),
        ("10", "USD / month", "USD / year", "120"),
        ("2", "USD / square foot", "USD / meter ** 2", "21.5278208334"),
        ("3", "kilogram / person", "gram / person", "3000"),
        ("3", "kilogram of CO2", "gram of CO2", "3000"),
        ("3", "USD / 1000", "USD / 100000", "300"),
        ("70", "1 / day", "1 / week", "490"),
        ("6", "liter / 100 / kilometer", "liter / kilometer", "0.06"),
    ],
)
def test_convert(value: str, unit_from: str | None, unit_to: str | None, expected: str) -> None:
    found = converted(value, unit_from, unit_to)
    assert found is not None
    assert abs(found - Decimal(expected)) <= abs(Decimal(expected)) * Decimal("1E-11")


@pytest.mark.parametrize(
    ("unit_from", "unit_to"),
    [
        ("mile", "hour"),
        ("mile", "kilometer / hour"),
        ("percent", "percentage_point"),
        ("degree", "percent"),
        ("degree", "degree_Celsius"),
        ("bit", None),
        ("hertz", "becquerel"),
        ("gray", "sievert"),
        ("USD", "EUR"),
        ("USD", None),
        ("USD", "USD / month"),
        ("USD / month", "EUR / month"),
        ("USD / share", "USD / person"),
        ("time", "second"),
        ("decibel", "bel"),
        ("parsnip", "mile"),
        ("mile", None),
    ],
)
def test_no_factor_leads_there(unit_from: str | None, unit_to: str | None) -> None:
    assert convert(point("1"), unit_from, unit_to) is None
    assert convert(point("1"), unit_to, unit_from) is None


def test_the_same_unit_returns_the_same_reading() -> None:
    reading = point("1")
    assert convert(reading, "parsnip", "parsnip") is reading
    assert convert(reading, None, None) is reading


def test_the_whole_reading_is_moved_with_its_open_ends() -> None:
    reading = read(figure("5", unit="kilometer", dimension="length"), WIDTHS)
    assert convert(reading, "kilometer", "meter") == Reading(
        interval("[4500, 5500)"), interval("[4750, 5250]")
    )
    more = read(figure("30", 1, ">", unit="degree_Celsius", dimension="temperature"), WIDTHS)
    warmer = convert(more, "degree_Celsius", "degree_Fahrenheit")
    assert warmer is not None
    assert warmer.literal == interval("(86, ..)")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (figure("3"), figure("4"), True),
        (figure("3"), word("0.5"), False),
        (percent("50"), word("0.5"), True),
        (percent("50"), figure("3", unit="percentage_point", dimension="share"), False),
        (money("3"), figure("3", unit="EUR", dimension="currency"), False),
        (money("3"), figure("3"), False),
        (
            figure("3", unit="mile", dimension="length"),
            figure("3", unit="meter", dimension="length"),
            True,
        ),
        (
            figure("3", unit="mile", dimension="length"),
            figure("3", unit="hour", dimension="time"),
            False,
        ),
        (
            figure("3", unit="year", dimension="age"),
            figure("3", unit="year", dimension="time"),
            False,
        ),
    ],
)
def test_comparable_units(first, second, expected) -> None:  # type: ignore[no-untyped-def]
    assert comparable_units(first, second) is expected
    assert comparable_units(second, first) is expected


def test_pint_is_not_loaded_before_two_units_must_be_compared() -> None:
    program = """
import sys
from decimal import Decimal
from claimcheck.model.interval import Interval, Reading
from claimcheck.quantities import conversion, derive, reading, relation, slip
one = Interval(Decimal(1), Decimal(1))
point = Reading(one, one)
assert conversion.convert(point, "mile", "mile") and conversion.convert(point, "percent", None)
assert conversion.convert(point, "USD", "EUR") is None
assert "pint" not in sys.modules
assert conversion.convert(point, "mile", "meter")
assert "pint" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.fixture(scope="module")
def defaults() -> "pint.UnitRegistry[float]":
    return pint.UnitRegistry()


def defined_names() -> list[str]:
    lines = [line.split("#")[0] for line in unit_definitions().splitlines()]
    names = [line.split("=")[0].strip() for line in lines if "=" in line]
    return [name for name in names if not name.endswith("-")]


def test_every_unit_is_defined_once() -> None:
    names = defined_names()
    assert len(names) > 100
    assert sorted(names) == sorted(set(names))


def test_every_factor_is_that_of_pints_own_list(defaults: "pint.UnitRegistry[float]") -> None:
    ours = pint.UnitRegistry(unit_definitions().splitlines(), cache_folder=None)
    for name in set(defined_names()) - KINDS_OF_THEIR_OWN:
        theirs = OUR_OWN.get(name, name)
        for number in (0, 1):
            in_base = ours.Quantity(number, name).to_base_units()
            expected = defaults.Quantity(number, theirs) if name == theirs else number * defaults(theirs)
            assert float(expected.to(f"{in_base.units}").magnitude) == pytest.approx(
                float(in_base.magnitude), rel=1e-12
            ), name


def test_kinds_of_their_own_have_the_factors_of_pints_list(defaults: "pint.UnitRegistry[float]") -> None:
    assert converted("1", "curie", "becquerel") == defaults("curie").to("becquerel").magnitude
    assert converted("100", "rem", "sievert") == 1


def test_every_unit_that_the_mention_grammar_knows_is_defined() -> None:
    ours = pint.UnitRegistry(unit_definitions().splitlines(), cache_folder=None)
    text = next(file.text for file in rule_files() if file.subject == "units")
    spelled = tomllib.loads(text)["dimensions"]
    names = {name for units in spelled.values() for unit in units for name in unit.split()}
    names = {name for name in names if name.isidentifier()}
    assert "mile" in names
    assert {name for name in names if name not in ours} <= NEVER_CONVERTED


def test_a_unit_that_is_no_unit_is_said() -> None:
    with pytest.raises(ValueError, match="operator"):
        convert(point("1"), "/ 100", "mile")
