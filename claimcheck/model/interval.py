"""Sets of true values: an interval, and the two readings of a quantity."""

from decimal import Decimal
from typing import NamedTuple


class Interval(NamedTuple):
    """All values from ``low`` to ``high``; None is no limit on that side."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    """True when ``low`` itself is not in it."""
    high_open: bool = False


class Reading(NamedTuple):
    """What a quantity allows (``literal``) and what a reader takes from it (``expected``).

    Both are in the unit as written.
    """

    literal: Interval
    expected: Interval
