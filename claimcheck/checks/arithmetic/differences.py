"""Two figures and what lies between them, in one unit: whether they can be right together."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from claimcheck.checks.arithmetic.terms import is_lent, is_plain
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ZERO, add, multiply
from claimcheck.quantities.derive import add as plus
from claimcheck.quantities.interval import intersects, scale
from claimcheck.quantities.reading import read
from claimcheck.quantities.slip import ZEROS, slip_of_sum

_HUNDREDTH = Decimal("0.01")
_POWERS = (Decimal(10), Decimal("0.1"), Decimal(1000), Decimal("0.001"))
"""What a nought or a word of magnitude too many or too few makes of a figure."""
_PER = " / "
_LEVELS = frozenset({Role.LEVEL, Role.CHANGE, Role.SHARE, Role.RATE})
_HALF, _DOUBLE = Decimal("0.5"), Decimal(2)
_POINT = "percentage_point"


class Difference(NamedTuple):
    """The copy says that ``whole`` is ``part`` and ``rest`` together."""

    whole: Claim
    part: Claim
    rest: Claim
    stated: Claim
    """One of the three, which a finding points at."""
    is_beside: bool
    """True when all three stand side by side, so that no other figure can be meant."""

    def fits(self, context: Context) -> bool:
        """True when rounding as written allows the sum."""
        whole, part, rest = self._amounts(context)
        return intersects(whole, plus(part, rest))

    def likely_slip(self, context: Context) -> str | None:
        """The one slip that, put right in any of the three, makes them fit; None when there is none."""
        whole, *parts = self._values(context)
        return slip_of_sum(whole, parts) or (ZEROS if self._is_powers_off(context) else None)

    def _is_powers_off(self, context: Context) -> bool:
        """True when noughts more or less in one of the three make them fit, as they are rounded."""
        amounts = self._amounts(context)
        for place, factor in product(range(len(amounts)), _POWERS):
            whole, part, rest = (
                scale(each, factor) if number == place else each for number, each in enumerate(amounts)
            )
            if intersects(whole, plus(part, rest)):
                return True
        return False

    def is_near(self, context: Context) -> bool:
        """True when the sum of the two is from half to double of the whole."""
        whole, part, rest = self._values(context)
        return whole * _HALF <= add(part, rest) <= whole * _DOUBLE

    def _amounts(self, context: Context) -> list[Interval]:
        unit = common_unit(self[:3], context)
        return [amount(claim, unit, context) for claim in self[:3]]

    def _values(self, context: Context) -> list[Decimal]:
        unit = common_unit(self[:3], context)
        return [value_in(claim, unit, context) for claim in self[:3]]


def is_level(claim: Claim) -> bool:
    """Return whether the figure can be one of the three: one number in a unit or of something counted."""
    value = claim.quantity.value
    return claim.role in _LEVELS and not claim.malformed and value is not None and value > ZERO


def common_unit(claims: Iterable[Claim], context: Context) -> str | None:
    """Return the unit that figures are compared in, without what it is paid or counted for; None for counts.

    Of pounds and pence it is the pounds.
    """
    hundredths = context.rules.changes.units.hundredths
    units = {unit for unit in map(_unit, claims) if unit}
    return min(units, key=lambda unit: (unit in hundredths, unit), default=None)


def are_of_one_kind(first: Claim, second: Claim, context: Context) -> bool:
    """True when one may be taken from the other: of one unit, and of one thing where both name it."""
    one, other = _unit(first), _unit(second)
    if {one, other} == {"percent", _POINT}:
        return True
    if one != other and not _hundredth(first, other, context) and not _hundredth(second, one, context):
        return _leaves_out_unit(first, second) or _leaves_out_unit(second, first)
    return one is not None or _same_noun(first, second)


def amount(claim: Claim, unit: str | None, context: Context) -> Interval:
    """Return what a figure allows in ``unit``, both ends included unless its words set a bound."""
    reading = claim.reading
    if is_lent(claim):
        reading = read(claim.quantity._replace(unit=None, dimension="count"), context.rules.readings)
    literal = reading.literal
    if is_plain(claim):
        literal = Interval(literal.low, literal.high)
    return scale(literal, _HUNDREDTH) if _hundredth(claim, unit, context) else literal


def _same_noun(first: Claim, second: Claim) -> bool:
    return first.noun is None or second.noun is None or first.measure.head == second.measure.head


def _hundredth(claim: Claim, unit: str | None, context: Context) -> bool:
    """True for pence beside pounds."""
    own = _unit(claim)
    return own != unit and unit is not None and own in context.rules.changes.units.hundredths


def _leaves_out_unit(bare: Claim, other: Claim) -> bool:
    """ "4 million tonnes above its estimate of 58 million"."""
    return (
        (is_lent(bare) or bare.quantity.unit is None)
        and bare.noun is None
        and bare.quantity.step >= 1000
        and _unit(other) is not None
    )


def _unit(claim: Claim) -> str | None:
    return None if is_lent(claim) else (claim.quantity.unit or "").partition(_PER)[0] or None


def value_in(claim: Claim, unit: str | None, context: Context) -> Decimal:
    """Return the figure as written, in ``unit``."""
    value = claim.quantity.value or ZERO
    return multiply(value, _HUNDREDTH) if _hundredth(claim, unit, context) else value
