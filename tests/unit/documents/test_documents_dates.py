"""The day of publication, as files state it."""

from datetime import date

import pytest

from claimcheck.documents.dates import dated, day


@pytest.mark.parametrize(
    "written",
    [
        "2021-11-07",
        " 2021-11-07\n",
        "2021-11-7",
        "20211107",
        "2021-11-07T10:30:00Z",
        "2021-11-07 13:50:00 -5",
        "2021-11-07t10",
        "20211107T103000+0300",
    ],
)
def test_iso_dates_with_and_without_a_time_give_the_day(written: str) -> None:
    assert day(written) == date(2021, 11, 7)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "2021",
        "2021-11",
        "2021-13-01",
        "2021-11-31",
        "07/11/2021",
        "2021-11-07x",
        "2021-11-07 or so",
        "202111071",
    ],
)
def test_anything_else_is_no_date(written: str) -> None:
    assert day(written) is None


@pytest.mark.parametrize("written", [None, "", "  "])
def test_a_missing_date_is_no_problem(written: str | None) -> None:
    assert dated(written) == (None, {})


def test_a_date_that_is_none_is_named() -> None:
    found, metadata = dated("last  Tuesday")
    assert found is None
    assert metadata["date_problem"].startswith('has the date "last Tuesday", which is not a date')
