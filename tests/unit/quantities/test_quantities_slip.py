from decimal import Decimal

import pytest

from claimcheck.quantities.slip import OFF_BY_ONE, ONE_DIGIT, TRANSPOSED, ZEROS, slip, slip_of_sum

SLIPS = [
    ("3E6", "3E9", "million for billion?"),
    ("2.5E9", "2.5E12", "billion for trillion?"),
    ("4000", "4E6", "thousand for million?"),
    ("4000", "4E9", "thousand for billion?"),
    ("300", "300000", "thousand left out?"),
    ("3", "3E6", "million left out?"),
    ("30", "300", "a zero too many or too few?"),
    ("15", "105", "a zero too many or too few?"),
    ("1", "10", "a zero too many or too few?"),
    ("1.2", "1.02", "a zero too many or too few?"),
    ("9E5", "9E6", "a zero too many or too few?"),
    ("2.5", "25", "decimal point misplaced?"),
    ("0.25", "2.5", "decimal point misplaced?"),
    ("12.5", "1.25", "decimal point misplaced?"),
    ("12", "21", "digits transposed?"),
    ("116", "161", "digits transposed?"),
    ("2.3E9", "3.2E9", "digits transposed?"),
    ("89", "98", "digits transposed?"),
    ("14", "15", "off by one?"),
    ("3", "4", "off by one?"),
    ("99", "100", "off by one?"),
    ("1240", "1740", "one digit differs?"),
    ("18", "28", "one digit differs?"),
    ("2.4", "2.7", "one digit differs?"),
    ("-12", "-21", "digits transposed?"),
]

NO_SLIPS = [
    ("14", "14"),
    ("3", "7"),
    ("12", "34"),
    ("123", "321"),
    ("0", "10"),
    ("-30", "30"),
    ("3", "12"),
    ("0.5", "500"),
    ("3E6", "4E9"),
    ("1E6", "1E30"),
    ("1E40", "1E41"),
    ("1E-40", "1E-41"),
    ("150", "187.5"),
    ("2.4", "24.1"),
]


@pytest.mark.parametrize(("first", "second", "expected"), SLIPS)
def test_slip(first: str, second: str, expected: str) -> None:
    assert slip(Decimal(first), Decimal(second)) == expected
    assert slip(Decimal(second), Decimal(first)) == expected


@pytest.mark.parametrize(("first", "second"), NO_SLIPS)
def test_no_slip(first: str, second: str) -> None:
    assert slip(Decimal(first), Decimal(second)) is None
    assert slip(Decimal(second), Decimal(first)) is None


@pytest.mark.parametrize(
    ("first", "first_digits", "second", "second_digits", "expected"),
    [
        ("5E6", "5", "5.5E6", "5.5", None),
        ("5000000", "5,000,000", "5500000", "5,500,000", "one digit differs?"),
        ("1.2E6", "1.2", "1300000", "1,300,000", "one digit differs?"),
        ("3E9", "3", "4E9", "4", None),
        ("12E9", "12", "21E9", "21", "digits transposed?"),
        ("28", "twenty-eight", "18", "eighteen", "one digit differs?"),
        ("28", "twenty-eight", "82", "82", "digits transposed?"),
        ("3E9", "3", "3E6", "3", "million for billion?"),
        ("1500", "1 500", "5100", "5 100", "digits transposed?"),
    ],
)
def test_slip_of_the_digits_as_written(
    first: str, first_digits: str, second: str, second_digits: str, expected: str | None
) -> None:
    assert slip(Decimal(first), Decimal(second), first_digits, second_digits) == expected
    assert slip(Decimal(second), Decimal(first), second_digits, first_digits) == expected


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        ("131", ["69", "35"], TRANSPOSED),
        ("57", ["490", "8"], ZEROS),
        ("180", ["45", "635"], ONE_DIGIT),
        ("4", ["2", "1"], OFF_BY_ONE),
        ("131", ["96", "35"], None),
        ("131", ["72", "21"], None),
    ],
)
def test_slip_of_a_sum(whole: str, parts: list[str], expected: str | None) -> None:
    assert slip_of_sum(Decimal(whole), [Decimal(part) for part in parts]) == expected
