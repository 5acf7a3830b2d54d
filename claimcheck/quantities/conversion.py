"""Readings in another unit.

pint takes a quarter of a second to import, so it is loaded only when two different units must be compared,
and then only for the factor, which is kept.
"""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Quantity
from claimcheck.quantities.decimals import ZERO, multiply, subtract
from claimcheck.quantities.interval import scale, shift
from claimcheck.resources import unit_definitions

if TYPE_CHECKING:
    import pint

_Linear: TypeAlias = tuple[Decimal, Decimal]

_NUMBER_TO_PERCENT: Final = (Decimal(100), ZERO)
_PERCENT_TO_NUMBER: Final = (Decimal("0.01"), ZERO)
# pint rounds in the context of the thread, and the last digits are lost on the way: 5 / 9 * 9 is not 5.
_WORKING: Final = Context(prec=40)
_TRUSTED: Final = Context(prec=32)


def convert(reading: Reading, unit_from: str | None, unit_to: str | None) -> Reading | None:
    """Return the reading in another unit; None when no factor leads there.

    Units are named as in Quantity.unit; None is a plain number, and so the share that percent is a hundredth
    of. Currencies convert to themselves alone, at any rate of time ("USD / year" to "USD / month"). Raises
    ValueError for a text that is no unit.
    """
    if unit_from == unit_to:
        return reading
    linear = _linear(unit_from, unit_to)
    if linear is None:
        return None
    literal = _move(reading.literal, linear)
    return Reading(
        literal, literal if reading.expected is reading.literal else _move(reading.expected, linear)
    )


def comparable_units(first: Quantity, second: Quantity) -> bool:
    """True when both are of one dimension and the unit of one converts to that of the other."""
    if first.dimension != second.dimension:
        return False
    return first.unit == second.unit or _linear(first.unit, second.unit) is not None


def _move(interval: Interval, linear: _Linear) -> Interval:
    factor, offset = linear
    moved = scale(interval, factor)
    return shift(moved, offset) if offset else moved


@cache
def _linear(unit_from: str | None, unit_to: str | None) -> _Linear | None:
    """Return the factor and the offset that lead from one unit to another; None when none do."""
    if {unit_from, unit_to} == {None, "percent"}:
        return _NUMBER_TO_PERCENT if unit_from is None else _PERCENT_TO_NUMBER
    if _is_currency(unit_from) or _is_currency(unit_to):
        return None
    return _from_pint(unit_from or "", unit_to or "")


def _is_currency(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper()


def _from_pint(unit_from: str, unit_to: str) -> _Linear | None:
    from pint.errors import DimensionalityError

    with localcontext(_WORKING):
        (source, source_scale), (target, target_scale) = _parse(unit_from), _parse(unit_to)
        try:
            nought, one = (_registry().convert(Decimal(number), source, target) for number in (0, 1))
        except DimensionalityError:
            return None
    factor = _TRUSTED.divide(multiply(subtract(one, nought), source_scale), target_scale)
    return factor, _TRUSTED.divide(nought, target_scale)


def _parse(unit: str) -> tuple[str, Decimal]:
    """Return the unit without the numbers in it, and their worth: "USD / 1000" is USD, 0.001.

    A name that the definitions lack becomes a kind of thing of its own.
    """
    from pint.util import ParserHelper

    registry = _registry()
    powers = ParserHelper.from_string(unit, Decimal)
    for name in powers:
        if name not in registry:
            registry.define(f"{name} = [thing_{name}]")
    return " * ".join(f"{name} ** {power}" for name, power in powers.items()), Decimal(str(powers.scale))


@cache
def _registry() -> pint.UnitRegistry[Decimal]:
    from pint import UnitRegistry

    return UnitRegistry(unit_definitions().splitlines(), non_int_type=Decimal, cache_folder=None)
