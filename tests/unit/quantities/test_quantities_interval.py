from decimal import Decimal

import pytest
from quantity_samples import interval

from claimcheck.quantities.interval import contains, facing, gap, intersects, scale, shift


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("[1, 2]", "[2, 3]", True),
        ("[1, 2)", "[2, 3]", False),
        ("[1, 2]", "(2, 3]", False),
        ("[1, 2)", "(2, 3]", False),
        ("[1, 2]", "[3, 4]", False),
        ("[1, 4]", "[2, 3]", True),
        ("[2, 2]", "[1, 3]", True),
        ("[3, 3]", "[1, 3)", False),
        ("(2, ..)", "[2, 2]", False),
        ("(2, ..)", "[5, 6]", True),
        ("[.., 2)", "(1, ..)", True),
        ("[.., ..)", "[1, 1]", True),
        ("[-3, -2]", "[-2.5, -1]", True),
    ],
)
def test_intersects(first: str, second: str, expected: bool) -> None:
    assert intersects(interval(first), interval(second)) is expected
    assert intersects(interval(second), interval(first)) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("[1, 2]", "[5, 6]", 3),
        ("[1, 2)", "(2, 3]", 0),
        ("[1, 4]", "[2, 3]", 0),
        ("[-3, -2]", "[1, ..)", 3),
        ("[.., 2]", "[1, ..)", 0),
    ],
)
def test_gap(first: str, second: str, expected: int) -> None:
    assert gap(interval(first), interval(second)) == expected
    assert gap(interval(second), interval(first)) == expected


def test_facing_ends_stand_in_order() -> None:
    low, high = interval("[1, 2]"), interval("[5, 6]")
    assert facing(low, high) == facing(high, low) == (2, 5)
    assert facing(low, low) is None


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("[1, 2)", ["1", "1.5", "1.999"], ["0.999", "2"]),
        ("(1, 2]", ["2", "1.001"], ["1", "2.001"]),
        ("[3, 3]", ["3", "3.0"], ["2.9", "3.1"]),
        ("(1, ..)", ["1E30"], ["1"]),
        ("[.., 1]", ["-1E30", "1"], ["1.1"]),
        ("[.., ..)", ["0"], []),
    ],
)
def test_contains(text: str, inside: list[str], outside: list[str]) -> None:
    assert all(contains(interval(text), Decimal(value)) for value in inside)
    assert not any(contains(interval(text), Decimal(value)) for value in outside)


@pytest.mark.parametrize(
    ("text", "factor", "expected"),
    [
        ("[1, 2)", "2", "[2, 4)"),
        ("[1, 2)", "-1", "(-2, -1]"),
        ("(1, ..)", "10", "(10, ..)"),
        ("(1, ..)", "-10", "[.., -10)"),
    ],
)
def test_scale(text: str, factor: str, expected: str) -> None:
    assert scale(interval(text), Decimal(factor)) == interval(expected)


def test_shift() -> None:
    assert shift(interval("[1, 2)"), Decimal("-1.5")) == interval("[-0.5, 0.5)")
    assert shift(interval("(1, ..)"), Decimal(1)) == interval("(2, ..)")
    assert shift(interval("[.., 1)"), Decimal(1)) == interval("[.., 2)")
