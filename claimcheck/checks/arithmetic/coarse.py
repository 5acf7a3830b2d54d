"""How coarsely a writer may have rounded a figure, whatever its words say of it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.decimals import ZERO, add, divide_whole, multiply, subtract, times_power_of_ten

_HALF = Decimal("0.5")
_FIVE = Decimal(5)


def ends(quantity: Quantity) -> tuple[tuple[Decimal, Decimal], ...]:
    """Return the numbers that the figure writes, each with its step: one, or the two ends of a range.

    None at all for an open range, whose other end is not written.
    """
    if quantity.bound is not Bound.RANGE:
        return () if quantity.value is None else ((quantity.value, quantity.step),)
    if quantity.low is None or quantity.high is None:
        return ()
    return (quantity.low, quantity.low_step), (quantity.high, quantity.step)


def as_written(value: Decimal, step: Decimal) -> Interval:
    """Return what rounds to ``value`` at the last digit written."""
    return _around(value, multiply(step, _HALF))


def as_rounded(value: Decimal, step: Decimal, coarsest: Decimal) -> Interval:
    """Return what a writer may have rounded to ``value``, in whole tens, hundreds or fives where it ends so.

    No more than the share ``coarsest`` of it, but for what the last digit leaves open.
    """
    half = multiply(step, _HALF)
    return _around(value, max(half, min(_coarse_step(value, step) * _HALF, value.copy_abs() * coarsest)))


def is_round(value: Decimal, step: Decimal) -> bool:
    """True when the figure ends in a nought or a five, or has one digit alone."""
    coefficient = _coefficient(value, step)
    return len(coefficient.strip("0")) == 1 or coefficient[-1:] in ("0", "5")


def widened(interval: Interval, value: Decimal, share: Decimal) -> Interval:
    """Return ``interval`` widened by a share of the figure that it is around."""
    assert interval.low is not None
    assert interval.high is not None
    more = multiply(value.copy_abs(), share)
    return Interval(subtract(interval.low, more), add(interval.high, more))


def _coarse_step(value: Decimal, step: Decimal) -> Decimal:
    coefficient = _coefficient(value, step)
    significant = coefficient.rstrip("0")
    if not step or not significant:
        return step
    noughts = len(coefficient) - len(significant)
    return times_power_of_ten(
        step * (_FIVE if significant.endswith("5") and len(significant) > 1 else 1), noughts
    )


def _coefficient(value: Decimal, step: Decimal) -> str:
    return str(divide_whole(value.copy_abs(), step)) if step else ""


def _around(value: Decimal, half: Decimal) -> Interval:
    return Interval(subtract(value, half), add(value, half)) if half > ZERO else Interval(value, value)
