"""A linear scale: where a value lies among the cells of a line, and which values to name under it."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from claimcheck.model.interval import Interval

_MARGIN = Decimal("0.06")
"""Of the span of the values, left free on each side."""
_CELLS_PER_TICK = 9
_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


class Scale(NamedTuple):
    """The values from ``low`` to ``high``, which differ, over a number of cells."""

    low: Decimal
    high: Decimal
    cells: int

    def cell(self, value: Decimal) -> int:
        """The cell that shows a value, from 0; a value beyond an end is shown at it."""
        share = (value - self.low) / (self.high - self.low)
        return max(0, min(self.cells - 1, int(share * self.cells)))

    def ticks(self, room: int = _CELLS_PER_TICK) -> Iterator[Decimal]:
        """Round values at equal distances of ``room`` cells or more, which their names need."""
        step = _round_up((self.high - self.low) * room / self.cells)
        value = (self.low / step).to_integral_value(ROUND_CEILING) * step
        while value <= self.high:
            yield value
            value += step


def scale_for(intervals: Iterable[Interval], cells: int) -> Scale | None:
    """A scale on which every end of the intervals has its place; None when they have no end at all."""
    ends = [end for interval in intervals for end in (interval.low, interval.high) if end is not None]
    if not ends:
        return None
    low, high = min(ends), max(ends)
    margin = (high - low) * _MARGIN or high.copy_abs() * _MARGIN or Decimal(1)
    return Scale(max(low - margin, Decimal(0)) if low >= 0 else low - margin, high + margin, cells)


def _round_up(value: Decimal) -> Decimal:
    """The smallest of 1, 2, 5 times a power of ten that is no smaller than the value."""
    power = Decimal(1).scaleb(value.adjusted())
    return next(step * power for step in _STEPS if step * power >= value)
