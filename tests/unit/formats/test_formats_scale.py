from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.formats.scale import Scale, scale_for
from claimcheck.model.interval import Interval

_ENDS = st.decimals(-(10**12), 10**12, places=2)


def _of(low: int | None, high: int | None) -> Interval:
    first, last = (None if end is None else Decimal(end) for end in (low, high))
    return Interval(first, last)


def test_the_ends_of_a_scale_leave_a_margin() -> None:
    assert scale_for([_of(20, None), _of(25, 30)], 50) == Scale(Decimal("19.4"), Decimal("30.6"), 50)


def test_a_scale_of_what_is_never_negative_does_not_begin_below_nought() -> None:
    scale = scale_for([_of(0, 100)], 50)
    assert scale is not None
    assert scale.low == 0


@pytest.mark.parametrize("only", [0, 14, -14])
def test_a_single_value_has_a_scale_around_it(only: int) -> None:
    scale = scale_for([_of(only, only)], 50)
    assert scale is not None
    assert scale.low <= only < scale.high


def test_readings_without_any_end_have_no_scale() -> None:
    assert scale_for([_of(None, None)], 50) is None


def test_ticks_are_round_and_evenly_spaced() -> None:
    scale = Scale(Decimal("1.91E+9"), Decimal("3.59E+9"), 50)
    assert list(scale.ticks()) == [Decimal("2E+9"), Decimal("2.5E+9"), Decimal("3E+9"), Decimal("3.5E+9")]


@given(st.lists(st.tuples(_ENDS, _ENDS), min_size=1, max_size=4), st.integers(10, 200))
def test_cells_follow_the_order_of_the_values(ends: list[tuple[Decimal, Decimal]], cells: int) -> None:
    scale = scale_for([Interval(min(pair), max(pair)) for pair in ends], cells)
    assert scale is not None
    values = sorted(value for pair in ends for value in pair)
    drawn = [scale.cell(value) for value in values]
    assert drawn == sorted(drawn)
    assert 0 <= drawn[0] <= drawn[-1] < cells
    assert len(list(scale.ticks())) <= cells // 9 + 1
