"""What the levels of a change make of it, and what its own figures allow, with the rounding as written."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.coarse import as_rounded, as_written
from claimcheck.checks.arithmetic.moves import Move, Part, is_multiple, is_range
from claimcheck.checks.arithmetic.sums import middle
from claimcheck.model.claim import Claim
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.decimals import ONE, ZERO, add, multiply, subtract
from claimcheck.quantities.derive import percent_change, ratio
from claimcheck.quantities.derive import subtract as minus
from claimcheck.quantities.interval import scale, shift
from claimcheck.rulebook.changes import Changes

_HUNDRED = Decimal(100)
_HUNDREDTH = Decimal("0.01")
_MINUS_ONE = Decimal(-1)
_FAR = Decimal(1000)


class Levels(NamedTuple):
    """From where to where, in one unit."""

    before: Interval
    after: Interval
    unit: str | None

    @property
    def middles(self) -> Levels:
        """The levels as written, without their rounding."""
        ends = (middle(end) for end in (self.before, self.after))
        before, after = (Interval(None, None) if end is None else Interval(end, end) for end in ends)
        return self._replace(before=before, after=after)

    @property
    def rises(self) -> bool | None:
        """Whether the second level is the higher one; None when rounding leaves it open."""
        if self.before.high is not None and self.after.low is not None and self.before.high < self.after.low:
            return True
        if self.after.high is not None and self.before.low is not None and self.after.high < self.before.low:
            return False
        return None


def levels(move: Move) -> Levels | None:
    """Return the two levels; None when one is missing, or they are not of one kind."""
    before, after = move.parts.get(Part.BEFORE), move.parts.get(Part.AFTER)
    if before is None:
        return None
    if is_range(before):
        quantity = before.quantity
        if after is not None or quantity.low is None or quantity.high is None or not quantity.low_step:
            return None
        ends = as_written(quantity.low, quantity.low_step), as_written(quantity.high, quantity.step)
        return Levels(*ends, quantity.unit)
    if after is None or is_range(after) or not _of_one_kind(before, after):
        return None
    return Levels(before.reading.literal, after.reading.literal, after.quantity.unit or before.quantity.unit)


def _of_one_kind(before: Claim, after: Claim) -> bool:
    first, second = before.quantity, after.quantity
    if not _leaves_out_unit(first, second) and (
        first.unit != second.unit or first.dimension != second.dimension
    ):
        return False
    nouns = [claim.noun.split()[-1].casefold().rstrip("s") for claim in (before, after) if claim.noun]
    return len(set(nouns)) < 2 and not _leaves_out_magnitude(first, second)


def _leaves_out_unit(first: Quantity, second: Quantity) -> bool:
    """ "To 1.1 billion euros from 1.0 billion": both have a magnitude, one the unit."""
    units = {first.unit, second.unit}
    return None in units and len(units) == 2 and min(first.step, second.step) >= _FAR


def _leaves_out_magnitude(first: Quantity, second: Quantity) -> bool:
    """ "From 5 to 6 million": the magnitude of the second may be meant for the first."""
    return any(
        one.step < _FAR <= other.step and one.value is not None and one.value < _FAR
        for one, other in ((first, second), (second, first))
    )


def stated_percent(claim: Claim, rules: Changes) -> tuple[Interval, ...]:
    """Return what a percentage, a fraction or a multiple allows the change to be, in percent without sign.

    "Five times more" has two readings; a percentage may be cut off instead of rounded.
    """
    quantity, literal = claim.quantity, claim.reading.literal
    if is_multiple(claim):
        return _stated_multiple(claim, rules)
    if quantity.unit == "percent":
        return (_percentage(quantity, literal, rules),)
    width = rules.widths.fraction
    spread = Interval(
        None if literal.low is None else subtract(literal.low, width),
        None if literal.high is None else add(literal.high, width),
    )
    return (scale(spread, _HUNDRED),)


def _percentage(quantity: Quantity, literal: Interval, rules: Changes) -> Interval:
    if quantity.value is None or quantity.bound is not Bound.EXACT or quantity.approximate:
        return literal
    value, step = quantity.value, quantity.step
    rounded = as_rounded(value, step, rules.widths.round)
    cut = add(value, step)
    return Interval(rounded.low, cut if rounded.high is None else max(cut, rounded.high))


def _stated_multiple(claim: Claim, rules: Changes) -> tuple[Interval, ...]:
    literal, width = claim.reading.literal, rules.widths.multiple
    low = None if literal.low is None else multiply(literal.low, subtract(ONE, width))
    high = None if literal.high is None else multiply(literal.high, add(ONE, width))
    times = scale(shift(Interval(low, high), _MINUS_ONE), _HUNDRED)
    if claim.quantity.value is not None and claim.quantity.value < ONE:
        return (scale(times, _MINUS_ONE),)
    more = shift(times, _HUNDRED)
    return (times, more) if claim.quantity.step else (times,)


def percent_between(found: Levels) -> Interval | None:
    """Return the change from one level to the other in percent, without its sign."""
    change = percent_change(found.before, found.after)
    return None if change is None else _without_sign(change)


def points_between(found: Levels) -> Interval:
    """Return the distance of the levels in their own unit."""
    return _without_sign(minus(found.after, found.before))


def percent_of_amount(
    amount: Claim, after: Claim, trend: str | None, rules: Changes, *, exact: bool = False
) -> Interval | None:
    """Return the change in percent that an amount is which led to a level: 183 to 16,336 is 1.13 percent.

    ``exact`` leaves the rounding out.
    """
    quantity = amount.quantity
    if quantity.value is None or quantity.bound is not Bound.EXACT or is_range(after):
        return None
    if not _one_unit(amount, after, rules):
        return None
    # "14 points" for 14.68 is cut off.
    moved = as_written(quantity.value, quantity.step)._replace(high=add(quantity.value, quantity.step))
    level = after.reading.literal
    if exact and after.quantity.value is not None:
        moved, level = (Interval(value, value) for value in (quantity.value, after.quantity.value))
    if quantity.unit in rules.units.hundredths and after.quantity.unit not in rules.units.hundredths:
        moved = scale(moved, _HUNDREDTH)
    share = ratio(moved, minus(level, scale(moved, _MINUS_ONE) if trend == "down" else moved))
    return None if share is None else scale(share, _HUNDRED)


def _one_unit(amount: Claim, after: Claim, rules: Changes) -> bool:
    """True when the amount is in the unit of the level, per barrel or share aside."""
    level = (after.quantity.unit or "").partition(" / ")[0] or None
    unit = (amount.quantity.unit or "").partition(" / ")[0] or None
    if unit in rules.units.hundredths:
        return after.quantity.dimension.startswith("currency")
    return unit == level


def _without_sign(interval: Interval) -> Interval:
    """Return the sizes of the values; what reaches over nought begins there."""
    low, high = interval.low, interval.high
    if low is not None and low >= ZERO:
        return interval
    turned = scale(interval, _MINUS_ONE)
    if high is not None and high <= ZERO:
        return turned
    return Interval(ZERO, None if high is None or turned.high is None else max(high, turned.high))
