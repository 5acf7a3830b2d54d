"""Sums, differences, ratios and changes of figures that are themselves intervals.

A result holds every value that some choice from the two intervals gives, so its width is the error that the
rounding of the figures allows. Divisions that do not come out even are rounded outwards.
"""

from decimal import MAX_EMAX, MIN_EMIN, ROUND_FLOOR, Context, Decimal
from typing import Final

from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import HUNDRED, ZERO
from claimcheck.quantities.decimals import add as plus
from claimcheck.quantities.interval import scale, shift

_DOWN: Final = Context(prec=34, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX)
_MINUS_ONE: Final = Decimal(-1)


def add(first: Interval, second: Interval) -> Interval:
    """Return the sums of a value of each."""
    return Interval(
        None if first.low is None or second.low is None else plus(first.low, second.low),
        None if first.high is None or second.high is None else plus(first.high, second.high),
        first.low_open or second.low_open,
        first.high_open or second.high_open,
    )


def subtract(first: Interval, second: Interval) -> Interval:
    """Return the differences, a value of the first less one of the second."""
    return add(first, scale(second, _MINUS_ONE))


def ratio(part: Interval, whole: Interval) -> Interval | None:
    """Return the quotients, a value of ``part`` by one of ``whole``.

    None unless all of ``whole`` is above 0: a share of nothing, or of a loss, is no share.
    """
    if whole.low is None or whole.low < ZERO or (whole.low == ZERO and not whole.low_open):
        return None
    low, low_open = _least_quotient(part, whole)
    greatest, high_open = _least_quotient(scale(part, _MINUS_ONE), whole)
    return Interval(low, None if greatest is None else greatest.copy_negate(), low_open, high_open)


def percent_change(before: Interval, after: Interval) -> Interval | None:
    """Return the changes from a value of ``before`` to one of ``after``, in percent of the former.

    None unless all of ``before`` is above 0.
    """
    quotient = ratio(after, before)
    return None if quotient is None else scale(shift(quotient, _MINUS_ONE), HUNDRED)


def _least_quotient(part: Interval, whole: Interval) -> tuple[Decimal | None, bool]:
    """Return the lower end of the quotients and whether it is open; ``whole`` is above 0."""
    low = part.low
    if low is None:
        return None, False
    if low == ZERO:
        return low, part.low_open
    divisor, is_open = (whole.high, whole.high_open) if low > ZERO else (whole.low, whole.low_open)
    if divisor is None:
        return ZERO, True
    if divisor == ZERO:
        return None, False
    return _DOWN.divide(low, divisor), part.low_open or is_open
