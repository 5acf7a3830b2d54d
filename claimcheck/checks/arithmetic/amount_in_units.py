"""Whether two figures in two units can be one amount, as writers round."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic.coarse import as_rounded, as_written, ends, is_round, widened
from claimcheck.checks.arithmetic.restated import Restated
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Quantity
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.decimals import ZERO
from claimcheck.quantities.interval import intersects, shift
from claimcheck.rulebook.conversions import Conversions

_NOUGHT = Interval(ZERO, ZERO)
_MINUS_ONE = Decimal(-1)


def are_comparable(pair: Restated, rules: Conversions) -> bool:
    """True when both figures are of one kind, and ranges stand beside ranges."""
    first, second = pair.first.quantity, pair.second.quantity
    return len(ends(first)) == len(ends(second)) > 0 and any(True for _ in _units(pair, rules))


def fits(pair: Restated, rules: Conversions, extra: Decimal = ZERO) -> bool:
    """True when the two can be one amount; ``extra`` widens the first figure by a share of it."""
    return any(
        all(_rounds(one, other, units, pair, rules, extra) for one, other in _ends(pair))
        for units in _units(pair, rules)
    )


def converted(pair: Restated, rules: Conversions) -> Interval:
    """Return what the first figure, as written, comes to in the unit of the second."""
    units = next(_units(pair, rules))
    spans = [_moved(as_written(*one), *units, pair.differs) for one, _ in _ends(pair)]
    assert spans[0] is not None
    assert spans[-1] is not None
    return Interval(spans[0].low, spans[-1].high)


def _ends(pair: Restated) -> Iterator[tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]]:
    return zip(ends(pair.first.quantity), ends(pair.second.quantity), strict=True)


def _units(pair: Restated, rules: Conversions) -> Iterator[tuple[str, str]]:
    """Yield the pairs of units that the two can be meant in and that convert, the plainest one first."""
    first, second = pair.first.quantity, pair.second.quantity
    # Bare degrees come first, "90 degrees (32 Celsius)"; behind a scale, they are those of a comparison.
    other_scale = rules.scales.get(second.unit or "") if first.dimension == "angle" else None
    for one in (other_scale,) if other_scale else _meant(first, rules):
        for other in _meant(second, rules):
            if one != other and convert(Reading(_NOUGHT, _NOUGHT), one, other) is not None:
                yield one, other


def _meant(quantity: Quantity, rules: Conversions) -> tuple[str, ...]:
    unit = quantity.unit or ""
    return (unit, *rules.alternatives.get(unit, ()))


def _rounds(
    one: tuple[Decimal, Decimal],
    other: tuple[Decimal, Decimal],
    units: tuple[str, str],
    pair: Restated,
    rules: Conversions,
    extra: Decimal,
) -> bool:
    """True when either is the other, converted and rounded.

    A precise second figure is taken from the first as it stands; behind a round one, both may be rounded.
    """
    if pair.first.quantity.approximate or pair.second.quantity.approximate:
        extra += rules.about
    allowed = as_written(*one)
    if is_round(*other):
        allowed = as_rounded(*one, rules.coarsest)
    ways = (False, True) if _may_differ(pair, one[0], rules) else (pair.differs,)
    for differs in ways:
        moved = _moved(widened(allowed, one[0], extra), *units, differs)
        if moved is not None and intersects(moved, as_rounded(*other, rules.coarsest)):
            return True
    return False


def _may_differ(pair: Restated, value: Decimal, rules: Conversions) -> bool:
    """True for degrees so few that they may be a difference, whatever the words say."""
    is_temperature = pair.second.quantity.dimension == "temperature"
    return is_temperature and not pair.differs and value.copy_abs() <= rules.small_difference


def _moved(interval: Interval, unit_from: str, unit_to: str, differs: bool) -> Interval | None:
    moved = convert(Reading(interval, interval), unit_from, unit_to)
    if moved is None or not differs:
        return None if moved is None else moved.literal
    nought = convert(Reading(_NOUGHT, _NOUGHT), unit_from, unit_to)
    assert nought is not None
    assert nought.literal.low is not None
    return shift(moved.literal, nought.literal.low * _MINUS_ONE)
