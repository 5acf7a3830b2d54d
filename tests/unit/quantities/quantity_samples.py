"""Short spellings of quantities, intervals and widths for the tables of the tests in this folder."""

from decimal import Decimal

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.rulebook.readings import Readings

THOUSAND, MILLION, BILLION = 10**3, 10**6, 10**9

# The widths as the design gives them, so that a newsroom may change rules/readings.toml and no test.
WIDTHS = Readings(
    exact_below=100,
    significant_digits=2,
    rounded_expected=Decimal("0.05"),
    about_literal=Decimal("0.25"),
    about_expected=Decimal("0.10"),
    nearly_literal=Decimal("0.75"),
    nearly_expected=Decimal("0.90"),
    just_over_literal=Decimal("1.25"),
    just_over_expected=Decimal("1.10"),
    more_expected=Decimal("1.25"),
    at_least_expected=Decimal("1.25"),
    less_expected=Decimal("0.75"),
    at_most_expected=Decimal("0.75"),
    fraction_points=Decimal("0.02"),
    gap=Decimal("0.05"),
)


def figure(
    digits: str,
    magnitude: int = 1,
    bound: str = "=",
    approximate: bool = False,
    unit: str | None = None,
    dimension: str = "count",
) -> Quantity:
    """The quantity of a figure as written: figure("2.5", BILLION) is 2.5 billion."""
    number = Decimal(digits.replace(",", ""))
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal(1).scaleb(exponent) * magnitude
    return Quantity(number * magnitude, digits, step, Bound(bound), approximate, unit, dimension)


def money(digits: str, magnitude: int = 1, bound: str = "=", approximate: bool = False) -> Quantity:
    return figure(digits, magnitude, bound, approximate, "USD", "currency")


def percent(digits: str, bound: str = "=", approximate: bool = False) -> Quantity:
    return figure(digits, 1, bound, approximate, "percent", "share")


def word(value: str, dimension: str = "share", bound: str = "=", approximate: bool = False) -> Quantity:
    """A word of exact meaning: half, a dozen."""
    return Quantity(Decimal(value), "word", Decimal(0), Bound(bound), approximate, None, dimension)


def between(low: str | None, high: str | None, low_step: str = "1", approximate: bool = False) -> Quantity:
    return Quantity(
        None,
        f"{low} to {high}",
        Decimal(low_step),
        Bound.RANGE,
        approximate,
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        low_step=Decimal(low_step),
    )


def interval(text: str) -> Interval:
    """The interval of a text such as "[2.5E9, 3.5E9)"; ".." is no limit."""
    low, high = text[1:-1].split(", ")
    return Interval(
        None if low == ".." else Decimal(low),
        None if high == ".." else Decimal(high),
        text[0] == "(" and low != "..",
        text[-1] == ")" and high != "..",
    )


def reading(literal: str, expected: str | None = None) -> Reading:
    return Reading(interval(literal), interval(expected or literal))
