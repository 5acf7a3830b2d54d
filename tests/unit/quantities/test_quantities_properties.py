"""What holds of every figure."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quantity_samples import WIDTHS

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.relation import Relation
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.interval import contains, intersects, scale
from claimcheck.quantities.reading import read
from claimcheck.quantities.relation import relate
from claimcheck.quantities.slip import slip

DIMENSIONS = {"count": None, "share": "percent", "currency": "USD", "temperature": "kelvin", "age": "year"}
MAGNITUDES = [Decimal(1), Decimal(1000), Decimal("1E6"), Decimal("1E9")]
BOUNDS = [bound for bound in Bound if bound is not Bound.RANGE]
# Figures as different as can be hardly ever come close to each other; few digits make them meet.
NUMERATORS = st.one_of(st.integers(-(10**15), 10**15), st.integers(-50, 50))


@st.composite
def figures(draw: st.DrawFn, bounds: list[Bound] = BOUNDS) -> Quantity:
    decimals = draw(st.sampled_from([0, 0, 1, 2, 9]))
    number = Decimal(draw(NUMERATORS)).scaleb(-decimals)
    magnitude = draw(st.sampled_from(MAGNITUDES))
    dimension = draw(st.sampled_from(sorted(DIMENSIONS)))
    return Quantity(
        number * magnitude,
        f"{abs(number):,f}",
        Decimal(1).scaleb(-decimals) * magnitude,
        draw(st.sampled_from(bounds)),
        draw(st.booleans()) if len(bounds) > 1 else False,
        DIMENSIONS[dimension],
        dimension,
    )


@st.composite
def ranges(draw: st.DrawFn) -> Quantity:
    low, high = draw(NUMERATORS), draw(NUMERATORS)
    step = Decimal(draw(st.sampled_from([0, 1])))
    approximate = draw(st.booleans()) and low != high
    return Quantity(
        None,
        f"{low} to {high}",
        step,
        Bound.RANGE,
        approximate,
        low=Decimal(low),
        high=Decimal(high),
        low_step=step,
    )


plain_figures = figures([Bound.EXACT])
readings = st.one_of(figures(), ranges()).map(lambda quantity: read(quantity, WIDTHS))


def within(inner: Interval, outer: Interval) -> bool:
    """True when every value of ``inner`` is in ``outer``."""
    low = outer.low is None or (
        inner.low is not None
        and (inner.low > outer.low or (inner.low == outer.low and (inner.low_open or not outer.low_open)))
    )
    high = outer.high is None or (
        inner.high is not None
        and (
            inner.high < outer.high or (inner.high == outer.high and (inner.high_open or not outer.high_open))
        )
    )
    return low and high


def holds_a_value(interval: Interval) -> bool:
    if interval.low is None or interval.high is None or interval.low < interval.high:
        return True
    return interval.low == interval.high and not (interval.low_open or interval.high_open)


@given(readings)
@settings(max_examples=300)
def test_the_expected_reading_lies_within_the_literal_one_and_is_not_empty(reading: Reading) -> None:
    assert within(reading.expected, reading.literal)
    assert holds_a_value(reading.expected)


@given(plain_figures)
def test_both_readings_of_a_plain_figure_contain_it(quantity: Quantity) -> None:
    assert quantity.value is not None
    reading = read(quantity, WIDTHS)
    assert contains(reading.literal, quantity.value)
    assert contains(reading.expected, quantity.value)


@given(plain_figures)
def test_the_reading_of_a_plain_negative_figure_is_the_mirror_image(quantity: Quantity) -> None:
    assert quantity.value is not None
    mirrored = Quantity(
        -quantity.value, quantity.digits, quantity.step, unit=quantity.unit, dimension=quantity.dimension
    )
    reading, mirror = read(quantity, WIDTHS), read(mirrored, WIDTHS)
    assert mirror == Reading(scale(reading.literal, Decimal(-1)), scale(reading.expected, Decimal(-1)))


@given(readings, readings)
@settings(max_examples=300)
def test_relation_is_symmetric(first: Reading, second: Reading) -> None:
    assert relate(first, second, WIDTHS) is relate(second, first, WIDTHS)


@given(readings, readings)
def test_figures_contradict_exactly_when_their_literal_readings_share_nothing(
    first: Reading, second: Reading
) -> None:
    contradicts = relate(first, second, WIDTHS) is Relation.CONTRADICTS
    assert contradicts is not intersects(first.literal, second.literal)


@given(readings)
def test_a_reading_agrees_with_itself(reading: Reading) -> None:
    assert relate(reading, reading, WIDTHS) is Relation.AGREES


@given(readings, readings, st.sampled_from(["1E3", "1E-6", "1.609344"]))
def test_a_change_of_unit_changes_no_relation(first: Reading, second: Reading, factor: str) -> None:
    def moved(reading: Reading) -> Reading:
        return Reading(scale(reading.literal, Decimal(factor)), scale(reading.expected, Decimal(factor)))

    assert relate(moved(first), moved(second), WIDTHS) is relate(first, second, WIDTHS)


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("mile", "kilometer"),
        ("degree_Celsius", "degree_Fahrenheit"),
        ("acre", "hectare"),
        ("percent", None),
        ("USD / month", "USD / year"),
    ],
)
@given(value=st.decimals(-(10**15), 10**15, places=9))
@settings(max_examples=30)
def test_there_and_back(unit: str | None, other: str | None, value: Decimal) -> None:
    there = convert(Reading(Interval(value, None), Interval(value, None, True)), unit, other)
    assert there is not None
    back = convert(there, other, unit)
    assert back is not None
    assert back.literal.low is not None
    assert abs(back.literal.low - value) <= max(abs(value), Decimal(1000)) * Decimal("1E-20")
    assert back.literal.high is None
    assert back.expected.low_open


@given(st.decimals(-(10**9), 10**9, places=2), st.decimals(-(10**9), 10**9, places=2))
def test_slip_is_symmetric(first: Decimal, second: Decimal) -> None:
    assert slip(first, second) == slip(second, first)
