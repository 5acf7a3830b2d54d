"""What a quantity literally allows, and what a reader expects: the table of docs/readings.md, row for row."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.decimals import ONE, ZERO, add, multiply, subtract
from claimcheck.quantities.rounding import rounding_step, to_next_round
from claimcheck.quantities.widths import Widths

_HALF: Final = Decimal("0.5")
_RANGE: Final = Bound.RANGE


def read(quantity: Quantity, rules: Widths) -> Reading:
    """Return the literal and the expected reading of a quantity, in its own unit.

    The expected reading always lies within the literal one. Nought cannot be nearly, about or just over by a
    share of itself, so such a nought is read as a plain one. Raises ValueError for a quantity without any
    number.
    """
    value = quantity.value
    bound = quantity.bound
    if value is None or bound is _RANGE:
        return _range(quantity, rules)
    return _READERS[bound](quantity, value, rules)


def _range(quantity: Quantity, rules: Widths) -> Reading:
    """Read "20 to 30", and the vague plural "dozens", whose upper end is the first number too many."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        raise ValueError(f'the quantity "{quantity.digits}" has neither a value nor a range')
    if low is not None and high is not None and low > high:
        low, high = high, low
    if not quantity.approximate:
        return _only(Interval(low, high))
    # Only ends written as numbers have a step: "about 20 to 30".
    if not quantity.low_step:
        return _only(Interval(low, high, False, high is not None))
    return Reading(
        _widened(low, high, rules.about_literal),
        _widened(low, high, rules.about_expected),
    )


def _equal(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read "3 billion" and "about 3 billion"."""
    if quantity.approximate and value:
        return Reading(_around(value, rules.about_literal), _around(value, rules.about_expected))
    return _plain(quantity, value, rules)


def _plain(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    step = rounding_step(quantity, value, rules)
    if not step:
        return _word(quantity, value, rules)
    half = multiply(step, _HALF)
    # Halves are rounded away from nought, so the half that belongs to the next figure is the outer one.
    literal = Interval(subtract(value, half), add(value, half), value <= ZERO, value >= ZERO)
    if multiply(value.copy_abs(), rules.rounded_expected) >= half:
        return _only(literal)
    return Reading(literal, _around(value, rules.rounded_expected))


def _word(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read an exact figure, and the word for a fraction."""
    if quantity.step or quantity.unit is not None or quantity.dimension != "share":
        return _only(Interval(value, value))
    # Two points either side of "one in a hundred" would reach below nought: no wider than "about" is.
    points = min(rules.fraction_points, multiply(value.copy_abs(), rules.about_literal))
    return _only(Interval(subtract(value, points), add(value, points)))


def _more(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read "more than 100" and "just over 100"."""
    if quantity.approximate:
        if not value:
            return _plain(quantity, value, rules)
        return Reading(_beside(value, rules.just_over_literal), _beside(value, rules.just_over_expected))
    literal = Interval(value, None, True)
    reach = multiply(value.copy_abs(), subtract(rules.more_expected, ONE))
    if value:
        reach = min(reach, to_next_round(quantity, value) or reach)
    reach = max(reach, _next_count(quantity))
    return Reading(literal, Interval(value, add(value, reach), True)) if reach else _only(literal)


def _at_least(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read "at least 100", and "at least about 100", which begins where "about 100" does."""
    high = _above(value, subtract(rules.at_least_expected, ONE))
    if not quantity.approximate:
        return Reading(Interval(value, None), Interval(value, high))
    return Reading(
        Interval(_below(value, rules.about_literal), None),
        Interval(_below(value, rules.about_expected), high),
    )


def _less(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read "fewer than 100" and "nearly 100"."""
    if quantity.approximate:
        if not value:
            return _plain(quantity, value, rules)
        return Reading(_beside(value, rules.nearly_literal), _beside(value, rules.nearly_expected))
    literal = Interval(_floor(quantity, value), value, False, True)
    reach = multiply(value.copy_abs(), subtract(ONE, rules.less_expected))
    reach = max(reach, _next_count(quantity))
    return Reading(literal, Interval(subtract(value, reach), value, False, True)) if reach else _only(literal)


def _at_most(quantity: Quantity, value: Decimal, rules: Widths) -> Reading:
    """Read "up to 100", and "up to about 100", which ends where "about 100" does."""
    floor, low = _floor(quantity, value), _below(value, subtract(ONE, rules.at_most_expected))
    if not quantity.approximate:
        return Reading(Interval(floor, value), Interval(low, value))
    return Reading(
        Interval(floor, _above(value, rules.about_literal)),
        Interval(low, _above(value, rules.about_expected)),
    )


def _floor(quantity: Quantity, value: Decimal) -> Decimal | None:
    """Return the least value that an upper limit leaves: 0 for what is counted, none for a thermometer."""
    return None if value <= ZERO or quantity.dimension == "temperature" else ZERO


def _next_count(quantity: Quantity) -> Decimal:
    """Return the 1 that "more than 3 people" must reach to mean anyone; 0 for what is measured."""
    whole = quantity.step >= ONE or not quantity.step
    return ONE if whole and quantity.dimension == "count" else ZERO


def _only(interval: Interval) -> Reading:
    return Reading(interval, interval)


def _around(value: Decimal, share: Decimal) -> Interval:
    return Interval(_below(value, share), _above(value, share))


def _widened(low: Decimal | None, high: Decimal | None, share: Decimal) -> Interval:
    return Interval(
        None if low is None else _below(low, share),
        None if high is None else _above(high, share),
    )


def _beside(value: Decimal, multiple: Decimal) -> Interval:
    """Return what lies between the figure, which is not in it, and a multiple of it."""
    end = multiply(value, multiple)
    return Interval(end, value, False, True) if end < value else Interval(value, end, True, False)


def _below(value: Decimal, share: Decimal) -> Decimal:
    return subtract(value, multiply(value.copy_abs(), share))


def _above(value: Decimal, share: Decimal) -> Decimal:
    return add(value, multiply(value.copy_abs(), share))


_READERS: dict[Bound, Callable[[Quantity, Decimal, Widths], Reading]] = {
    Bound.EXACT: _equal,
    Bound.ABOVE: _more,
    Bound.AT_LEAST: _at_least,
    Bound.BELOW: _less,
    Bound.AT_MOST: _at_most,
}
