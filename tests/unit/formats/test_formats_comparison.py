from __future__ import annotations

from decimal import Decimal

import pytest
from formats_stories import exactly

from claimcheck.formats.comparison import in_words, overlap, widest_gap
from claimcheck.model.interval import Interval, Reading


def _of(low: int | None, high: int | None, low_open: bool = False, high_open: bool = False) -> Interval:
    first, last = (None if end is None else Decimal(end) for end in (low, high))
    return Interval(first, last, low_open, high_open)


@pytest.mark.parametrize(
    ("intervals", "shared"),
    [
        ([_of(1, 4), _of(2, 6)], _of(2, 4)),
        ([_of(1, 4), _of(2, None, True), _of(None, 3, False, True)], _of(2, 3, True, True)),
        ([_of(1, 2), _of(2, 3)], _of(2, 2)),
        ([_of(1, 2, False, True), _of(2, 3)], None),
        ([_of(1, 2), _of(2, 3, True)], None),
        ([_of(1, 2), _of(3, 4)], None),
        ([_of(1, 2, True), _of(1, 2)], _of(1, 2, True)),
        ([_of(1, 2, False, True), _of(1, 2)], _of(1, 2, False, True)),
        ([_of(None, None), _of(None, None)], _of(None, None)),
        ([_of(14, 14)], _of(14, 14)),
    ],
)
def test_overlap(intervals: list[Interval], shared: Interval | None) -> None:
    assert overlap(intervals) == shared
    assert overlap(intervals[::-1]) == shared


def test_widest_gap() -> None:
    assert widest_gap([_of(1, 2), _of(5, 6), _of(3, 4)]) == (Decimal(2), Decimal(5))
    assert widest_gap([_of(1, 2, False, True), _of(2, 3)]) == (Decimal(2), Decimal(2))
    assert widest_gap([_of(1, 3), _of(2, 4)]) is None


def test_words_for_an_overlap_with_expected_readings_apart() -> None:
    three = Reading(_of(25, 35, high_open=True), Interval(Decimal("28.5"), Decimal("31.5")))
    two = Reading(_of(20, None, low_open=True), _of(20, 25, low_open=True))
    assert in_words([three, two], "percent") == (
        "The literal readings overlap: 25 to 35 percent. What a reader takes from the figures is 12 % apart."
    )


def test_words_for_an_overlap_of_both() -> None:
    reading = Reading(_of(150, None, low_open=True), _of(150, 160, low_open=True))
    assert in_words([reading, reading], None) == (
        "The literal readings overlap: more than 150. What a reader takes from the figures overlaps too."
    )


def test_words_for_no_overlap() -> None:
    assert in_words([exactly(14), exactly(19)], None) == (
        "No overlap: no value fits both figures. "
        "One reading ends at 14, another begins at 19; they are 26 % apart."
    )
    assert in_words([exactly(3), exactly(4), exactly(5)], None).startswith("No overlap: no value fits all 3")


def test_words_for_readings_that_touch_without_a_common_value() -> None:
    below, above = _of(1, 2, high_open=True), _of(2, 3)
    words = in_words([Reading(below, below), Reading(above, above)], None)
    assert words == "No overlap: no value fits both figures."


def test_words_for_expected_readings_that_touch() -> None:
    first = Reading(_of(1, 3), _of(1, 2, high_open=True))
    second = Reading(_of(1, 3), _of(2, 3))
    assert in_words([first, second], None).endswith(
        "What a reader takes from the figures is right beside each other."
    )
