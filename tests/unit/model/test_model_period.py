"""Days of a month, against the calendar that would take longer to load."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR

import pytest

from claimcheck.model.period import days_in


@pytest.mark.parametrize("year", [MINYEAR, 1900, 2000, 2023, 2024, MAXYEAR])
@pytest.mark.parametrize("month", range(1, 13))
def test_days_in(year: int, month: int) -> None:
    assert days_in(year, month) == monthrange(year, month)[1]


@pytest.mark.parametrize(("year", "month"), [(2024, 0), (2024, 13), (MINYEAR - 1, 2), (MAXYEAR + 1, 2)])
def test_no_month_outside_the_calendar(year: int, month: int) -> None:
    with pytest.raises(ValueError, match=r"month|year"):
        days_in(year, month)
