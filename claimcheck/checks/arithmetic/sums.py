"""How a finding shows the sum that it did."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import add, multiply

_HALF = Decimal("0.5")
_DIGITS = 3


def shown(value: Decimal, *, signed: bool = False) -> str:
    """Return a result as people write it: three digits at least, groups of thousands, no idle noughts."""
    places = max(0, _DIGITS - 1 - value.adjusted()) if value else 0
    text = f"{round(value, places):{'+' if signed else ''},f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def middle(interval: Interval) -> Decimal | None:
    """Return the middle of ``interval``; None when it has no end on one side."""
    if interval.low is None or interval.high is None:
        return None
    return multiply(add(interval.low, interval.high), _HALF)


def allowance(interval: Interval, unit: str = "", *, signed: bool = False) -> str:
    """Return what a result can be, "between +48 and +53 %"; ``unit`` ends it, with its own space."""
    low, high = (None if end is None else shown(end, signed=signed) for end in (interval.low, interval.high))
    if low == high and low is not None:
        return f"{low}{unit}"
    if low is not None and high is not None:
        return f"between {low} and {high}{unit}"
    if low is not None:
        return f"at least {low}{unit}"
    return f"at most {high}{unit}" if high is not None else "anything"
