"""Sets of true values: an interval, and the two readings of a quantity."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from ``low`` to ``high``; None is no limit on that side."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    """True when ``low`` itself is not in it."""
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a quantity allows (``literal``) and what a reader takes from it (``expected``), in the unit as written."""

    literal: Interval
    expected: Interval
