"""How the readings of several claims in one unit stand to each other, and that in words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.formats.amounts import amount, interval
from claimcheck.formats.wording import percentage
from claimcheck.model.interval import Interval, Reading

Gap = tuple[Decimal, Decimal]
"""Where one interval ends and another begins."""


def overlap(intervals: Sequence[Interval]) -> Interval | None:
    """The values that lie in all of one interval or more; None when there is no such value."""
    lows = [(each.low, each.low_open) for each in intervals if each.low is not None]
    highs = [(each.high, not each.high_open) for each in intervals if each.high is not None]
    low, low_open = max(lows, default=(None, False))
    high, high_closed = min(highs, default=(None, True))
    if (
        low is not None
        and high is not None
        and (low > high or (low == high and (low_open or not high_closed)))
    ):
        return None
    return Interval(low, high, low_open, not high_closed)


def widest_gap(intervals: Sequence[Interval]) -> Gap | None:
    """The widest gap between two of the intervals, which may be a single point; None when all overlap."""
    if overlap(intervals) is not None:
        return None
    highs = [each.high for each in intervals if each.high is not None]
    lows = [each.low for each in intervals if each.low is not None]
    return min(highs), max(lows)


def in_words(readings: Sequence[Reading], unit: str | None) -> str:
    """In sentences: where two or more literal readings overlap, and how far apart the expected ones are."""
    literal = [reading.literal for reading in readings]
    expected = [reading.expected for reading in readings]
    shared, gap = overlap(literal), widest_gap(expected)
    if shared is None:
        return _no_overlap(widest_gap(literal), unit, len(readings))
    words = f"The literal readings overlap: {interval(shared, unit)}."
    if gap is None:
        return f"{words} What a reader takes from the figures overlaps too."
    return f"{words} What a reader takes from the figures is {_distance(gap)}."


def _no_overlap(gap: Gap | None, unit: str | None, count: int) -> str:
    words = f"No overlap: no value fits {'both' if count == 2 else f'all {count}'} figures."
    if gap is None or gap[0] == gap[1]:
        return words
    low, high = (amount(end, unit) for end in gap)
    return f"{words} One reading ends at {low}, another begins at {high}; they are {_distance(gap)}."


def _distance(gap: Gap) -> str:
    """The gap as a share of the end farther from nought, as quantities.relation measures it."""
    low, high = gap
    larger = max(low.copy_abs(), high.copy_abs())
    share = (high - low) / larger if larger else Decimal(0)
    return f"{percentage(share)} apart" if share else "right beside each other"
