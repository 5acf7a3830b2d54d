"""How two readings in one unit stand to each other."""

from decimal import Decimal
from typing import Final

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.relation import Relation
from claimcheck.quantities.decimals import add, multiply, subtract
from claimcheck.quantities.interval import contains, facing, intersects
from claimcheck.quantities.widths import Widths

_HALF: Final = Decimal("0.5")


def relate(first: Reading, second: Reading, rules: Widths) -> Relation:
    """Return how two readings of the same thing stand; the order of the two makes no difference.

    Both must be in one unit. CONTRADICTS when no value satisfies both; DIVERGES when one does, but the values
    that a reader expects are far apart; ROUNDED when that distance is rounding alone (2.6 and 3 billion);
    AGREES otherwise. INCOMPARABLE is for the caller to say.
    """
    if not intersects(first.literal, second.literal):
        return Relation.CONTRADICTS
    if not _far_apart(first.expected, second.expected, rules.gap):
        return Relation.AGREES
    if _plain(first) and _plain(second) and (_rounds_to(first, second) or _rounds_to(second, first)):
        return Relation.ROUNDED
    return Relation.DIVERGES


def _far_apart(first: Interval, second: Interval, share: Decimal) -> bool:
    """True when the gap is more than ``share`` of the larger of the two ends that face each other."""
    ends = facing(first, second)
    if ends is None:
        return False
    low, high = ends
    return subtract(high, low) > multiply(max(low.copy_abs(), high.copy_abs()), share)


def _rounds_to(fine: Reading, coarse: Reading) -> bool:
    """True when the figure read as ``fine``, the middle of what is expected, rounds to the other one."""
    low, high = fine.expected.low, fine.expected.high
    return low is not None and high is not None and contains(coarse.literal, multiply(add(low, high), _HALF))


def _plain(reading: Reading) -> bool:
    """True for a figure without a bound or an approximation.

    Its reading shows it: limited on both sides, and what is expected is all of it, or both ends of a middle
    part of values that round to it. "Nearly" and "just over" leave out the figure itself, "about" keeps both
    literal ends, "at least" has no end.
    """
    literal, expected = reading.literal, reading.expected
    if literal.low is None or literal.high is None:
        return False
    if expected == literal:
        return True
    if expected.low_open or expected.high_open:
        return False
    return literal.low_open or literal.high_open
