from decimal import Decimal

import pytest
from quantity_samples import interval

from claimcheck.quantities import derive
from claimcheck.quantities.interval import contains


@pytest.mark.parametrize(
    ("first", "second", "total", "difference"),
    [
        ("[9, 9]", "[5, 5]", "[14, 14]", "[4, 4]"),
        ("[2.5, 3.5)", "[1, 1]", "[3.5, 4.5)", "[1.5, 2.5)"),
        ("[2.5, 3.5)", "[0.5, 1.5)", "[3, 5)", "(1, 3)"),
        ("(2, ..)", "[1, 2]", "(3, ..)", "(0, ..)"),
        ("[1, 2]", "(2, ..)", "(3, ..)", "[.., 0)"),
        ("[.., 2)", "[1, 1]", "[.., 3)", "[.., 1)"),
    ],
)
def test_add_and_subtract(first: str, second: str, total: str, difference: str) -> None:
    assert derive.add(interval(first), interval(second)) == interval(total)
    assert derive.add(interval(second), interval(first)) == interval(total)
    assert derive.subtract(interval(first), interval(second)) == interval(difference)


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("[18, 18]", "[60, 60]", "[0.3, 0.3]"),
        ("[2, 4]", "[2, 4]", "[0.5, 2]"),
        ("[2, 4)", "[2, 4)", "(0.5, 2)"),
        ("[-4, 2]", "[1, 2]", "[-4, 2]"),
        ("[-4, -2]", "[1, 2]", "[-4, -1]"),
        ("[0, 2]", "(1, ..)", "[0, 2)"),
        ("[1, 2]", "(1, ..)", "(0, 2)"),
        ("[1, 2]", "(0, 4]", "[0.25, ..)"),
        ("[-2, -1]", "(0, 4]", "[.., -0.25]"),
        ("(2, ..)", "[1, 4]", "(0.5, ..)"),
        ("[.., 2]", "[1, 4]", "[.., 2]"),
    ],
)
def test_ratio(part: str, whole: str, expected: str) -> None:
    assert derive.ratio(interval(part), interval(whole)) == interval(expected)


@pytest.mark.parametrize("whole", ["[0, 0]", "[0, 5]", "[-1, 5]", "[-3, -2]", "[.., 5]"])
def test_there_is_no_share_of_nothing_or_of_a_loss(whole: str) -> None:
    assert derive.ratio(interval("[1, 2]"), interval(whole)) is None
    assert derive.percent_change(interval(whole), interval("[1, 2]")) is None


def test_a_quotient_that_does_not_come_out_even_is_rounded_outwards() -> None:
    third = derive.ratio(interval("[1, 1]"), interval("[3, 3]"))
    minus_third = derive.ratio(interval("[-1, -1]"), interval("[3, 3]"))
    assert third is not None
    assert minus_third is not None
    for low, high in ((third.low, third.high), (minus_third.low, minus_third.high)):
        assert low is not None
        assert high is not None
        assert Decimal(0) < high - low < Decimal("1E-30")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("[60, 60]", "[90, 90]", "[50, 50]"),
        ("[12, 12]", "[36, 36]", "[200, 200]"),
        ("[100, 100]", "[80, 80]", "[-20, -20]"),
        ("[2, 4)", "[4, 4]", "(0, 100]"),
        ("[10, 10]", "(20, ..)", "(100, ..)"),
    ],
)
def test_percent_change(before: str, after: str, expected: str) -> None:
    assert derive.percent_change(interval(before), interval(after)) == interval(expected)


def test_the_change_of_rounded_figures_allows_for_their_rounding() -> None:
    change = derive.percent_change(interval("[2.5, 3.5)"), interval("[3.5, 4.5)"))
    assert change is not None
    assert contains(change, Decimal(33))
    assert contains(change, Decimal(1))
    assert not contains(change, Decimal(81))
    assert not contains(change, Decimal(-1))
