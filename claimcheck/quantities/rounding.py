"""How coarsely a figure is written."""

from decimal import Decimal
from typing import Final

from claimcheck.model.quantity import Quantity
from claimcheck.quantities.decimals import ONE, ZERO, divide_whole, multiply, times_power_of_ten
from claimcheck.quantities.widths import Widths

# An age or a year is rounded by nobody: "38" is not 37.6.
_NEVER_ROUNDED: Final = frozenset({"age", "date"})
_FIVE: Final = Decimal(5)


def rounding_step(quantity: Quantity, value: Decimal, rules: Widths) -> Decimal:
    """Return the worth of one unit in the digit that the figure is rounded to; 0 for an exact figure.

    A whole count is exact when it is small or when its last digit is not a nought. Other figures are rounded
    at the last digit written; final noughts in front of the decimal point are rounding too, as long as
    ``significant_digits`` remain: 150 is rounded to tens, 40,000 to thousands, 300 million to ten millions.
    """
    step = quantity.step
    if not step or quantity.dimension in _NEVER_ROUNDED:
        return ZERO
    if step < ONE or "." in quantity.digits:
        return step
    counted = step == ONE and quantity.dimension == "count"
    size = value.copy_abs()
    if counted and size < rules.exact_below:
        return ZERO
    coefficient = str(divide_whole(size, step))
    final_noughts = len(coefficient) - len(coefficient.rstrip("0"))
    dropped = min(final_noughts, len(coefficient) - rules.significant_digits)
    if dropped <= 0:
        return ZERO if counted else step
    return times_power_of_ten(step, dropped)


def to_next_round(quantity: Quantity, value: Decimal) -> Decimal:
    """Return the distance from a figure other than 0 to the next round number of its precision.

    The precision is that of the last digit that is not a nought: from 100 to 200, from 120 to 130, from 3.0
    to 3.1. A figure that ends in 5 counts in fives: from 35 to 40, from 150 to 200 (Krifka, Approximate
    interpretation of number words, 2007, on the scales that round numbers belong to). Returns 0 when the
    figure is a word and has no digits to be rounded ("a dozen").
    """
    step = quantity.step
    if not step:
        return ZERO
    coefficient = str(divide_whole(value.copy_abs(), step))
    if step >= ONE and "." not in quantity.digits:
        significant = coefficient.rstrip("0")
        step = times_power_of_ten(step, len(coefficient) - len(significant))
        coefficient = significant
    return multiply(step, _FIVE) if coefficient[-1:] == "5" else step
