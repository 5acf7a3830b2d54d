"""What two figures say against their being for one thing: a part, a vague word, a single case."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.clusters.kinds import same_value
from claimcheck.clusters.wording import Worded
from claimcheck.model.quantity import Bound, Quantity

PART = "of"
"""The marker of what is picked out of a whole ("three of them", "four of the deaths")."""


def part_or_more(first: Worded, second: Worded) -> str | None:
    """A word makes one a part, a remainder or an update of another figure."""
    a, b = first.claim.marker, second.claim.marker
    if a == b and first.anew:
        return f'"{a}" picks out others each time'
    if a == b == PART and (first.event is None or first.event != second.event):
        return "each is a part of its own"
    return None if a == b else f'"{a or b}" makes one of them a part of, or an addition to, another figure'


def own_span(first: Worded, second: Worded) -> str | None:
    """ "12 goals in 40 games" are not "17 goals in 21 games"."""
    a, b = first.within, second.within
    if not a or not b or a == b or same_value(first.claim, second.claim):
        return None
    return f"each came about in a number of its own, {a} and {b}"


def vague_word(first: Worded, second: Worded) -> str | None:
    """ "Dozens of villages" is no count that 132 could be wrong about."""
    if _vague(first.claim.quantity) or _vague(second.claim.quantity):
        return "one is a vague word, not a figure"
    return None


def single_one(first: Worded, second: Worded) -> str | None:
    """ "One officer" is picked out of the four."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension == "count" and a.value != b.value and 1 in (a.value, b.value):
        return "one is a single case out of several"
    return None


def no_whole_number(first: Worded, second: Worded) -> str | None:
    """ "A 5.8 tremor" counts no tremors."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension != "count" or a.value is None or b.value is None or _whole(a.value) == _whole(b.value):
        return None
    return "only one is a whole number"


def _whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _vague(quantity: Quantity) -> bool:
    """Only the ends of a range written in numbers have a step."""
    return quantity.bound is Bound.RANGE and not quantity.low_step
