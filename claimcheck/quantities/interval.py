"""What can be asked of intervals, and how they move."""

from decimal import Decimal

from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ZERO, add, multiply, subtract


def intersects(first: Interval, second: Interval) -> bool:
    """True when some value lies in both."""
    return _reaches(first, second) and _reaches(second, first)


def _reaches(left: Interval, right: Interval) -> bool:
    """True unless ``left`` ends before ``right`` begins."""
    high, low = left.high, right.low
    if high is None or low is None or high > low:
        return True
    return high == low and not (left.high_open or right.low_open)


def facing(first: Interval, second: Interval) -> tuple[Decimal, Decimal] | None:
    """Return the two ends that face each other, the lower one first; None when nothing lies between them."""
    if first.high is not None and second.low is not None and first.high < second.low:
        return first.high, second.low
    if second.high is not None and first.low is not None and second.high < first.low:
        return second.high, first.low
    return None


def gap(first: Interval, second: Interval) -> Decimal:
    """Return the distance between two intervals; 0 when they overlap or touch."""
    ends = facing(first, second)
    return ZERO if ends is None else subtract(ends[1], ends[0])


def contains(interval: Interval, value: Decimal) -> bool:
    """True when ``value`` lies in ``interval``."""
    low, high = interval.low, interval.high
    if low is not None and (value < low or (interval.low_open and value == low)):
        return False
    return high is None or value < high or (value == high and not interval.high_open)


def scale(interval: Interval, factor: Decimal) -> Interval:
    """Return every value times ``factor``; a negative factor turns the interval over."""
    low = None if interval.low is None else multiply(interval.low, factor)
    high = None if interval.high is None else multiply(interval.high, factor)
    if factor < 0:
        return Interval(high, low, interval.high_open, interval.low_open)
    return Interval(low, high, interval.low_open, interval.high_open)


def shift(interval: Interval, offset: Decimal) -> Interval:
    """Return every value plus ``offset``."""
    low = None if interval.low is None else add(interval.low, offset)
    high = None if interval.high is None else add(interval.high, offset)
    return Interval(low, high, interval.low_open, interval.high_open)
