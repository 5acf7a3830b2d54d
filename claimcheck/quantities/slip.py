"""Whether two figures are one slip of the keyboard apart."""

from collections.abc import Sequence
from decimal import Decimal
from functools import reduce
from typing import Final

from claimcheck.quantities.decimals import ONE, add, multiply, subtract, times_power_of_ten

TRANSPOSED: Final = "digits transposed?"
ZEROS: Final = "a zero too many or too few?"
POINT: Final = "decimal point misplaced?"
OFF_BY_ONE: Final = "off by one?"
ONE_DIGIT: Final = "one digit differs?"
"""What ``slip`` asks; its other questions name words of magnitude."""

_MAGNITUDES: Final = ("", "thousand", "million", "billion", "trillion")
# Longer figures are no slip of a digit, and written in full 1E+999999 would take a megabyte.
_LONGEST: Final = 30
_SEPARATORS: Final = str.maketrans("", "", ",' \u00a0\u2009\u202f’")


def slip(first: Decimal, second: Decimal, first_digits: str = "", second_digits: str = "") -> str | None:
    """Return the one slip that would turn one figure into the other, as a question; None when there is none.

    ``first_digits`` and ``second_digits`` are the figures as written, without magnitude words: they tell
    "5 million" and "5.5 million", which nobody confuses, from 5000000 and 5500000, which differ in one digit.
    The order of the two figures makes no difference.
    """
    if first == second or not first or not second or first.is_signed() != second.is_signed():
        return None
    first, second = first.copy_abs(), second.copy_abs()
    if first > second:
        first, second, first_digits, second_digits = second, first, second_digits, first_digits
    if second.adjusted() > _LONGEST or first.adjusted() < -_LONGEST:
        return None
    written = _written(first, second, first_digits, second_digits)
    return _magnitude(first, second) or _nought(*written) or _digit(first, second, *written)


def slip_of_sum(whole: Decimal, parts: Sequence[Decimal]) -> str | None:
    """Return the one slip that, put right in ``whole`` or a part, makes the parts add up; None for none."""
    surplus = subtract(reduce(add, parts), whole)
    pairs = [(whole, add(whole, surplus)), *((part, subtract(part, surplus)) for part in parts)]
    return next((found for written, meant in pairs if (found := slip(written, meant))), None)


def _magnitude(small: Decimal, large: Decimal) -> str | None:
    """Compare magnitude words: 3 million and 3 billion, 300 and 300,000."""
    lower, upper = small.adjusted() // 3, large.adjusted() // 3
    if not 0 <= lower < upper < len(_MAGNITUDES) or times_power_of_ten(small, 3 * (upper - lower)) != large:
        return None
    return f"{_MAGNITUDES[lower]} for {_MAGNITUDES[upper]}?" if lower else f"{_MAGNITUDES[upper]} left out?"


def _nought(small: str, large: str) -> str | None:
    """Compare the noughts and the decimal point: 15 and 105, 2.5 and 25."""
    longer, shorter = (small, large) if len(small) > len(large) else (large, small)
    if len(longer) == len(shorter) + 1 and any(
        digit == "0" and longer[:place] + longer[place + 1 :] == shorter for place, digit in enumerate(longer)
    ):
        return ZEROS
    if small.replace(".", "").lstrip("0") == large.replace(".", "").lstrip("0"):
        return POINT
    return None


def _digit(small: Decimal, large: Decimal, small_written: str, large_written: str) -> str | None:
    """Compare figures digit by digit: 12 and 21, 14 and 15, 1,240 and 1,740."""
    differences: list[tuple[int, str, str]] = []
    if small_written.find(".") == large_written.find("."):
        small_written, large_written = small_written.replace(".", ""), large_written.replace(".", "")
    if len(small_written) == len(large_written) > 1:
        columns = zip(range(len(small_written)), small_written, large_written, strict=True)
        differences = [column for column in columns if column[1] != column[2]]
    if len(differences) == 2:
        (place, one, other), (next_place, one_next, other_next) = differences
        if next_place == place + 1 and (one, one_next) == (other_next, other):
            return TRANSPOSED
    if subtract(large, small) == ONE and small == small.to_integral_value():
        return OFF_BY_ONE
    return ONE_DIGIT if len(differences) == 1 else None


def _written(first: Decimal, second: Decimal, first_digits: str, second_digits: str) -> tuple[str, str]:
    """Return the digits as written where both have the same magnitude word, and else the values in full."""
    one, other = first_digits.translate(_SEPARATORS), second_digits.translate(_SEPARATORS)
    numerals = _is_numeral(one) and _is_numeral(other)
    if numerals and multiply(first, Decimal(other)) == multiply(second, Decimal(one)):
        return one, other
    return f"{first:f}", f"{second:f}"


def _is_numeral(text: str) -> bool:
    return text.isascii() and text.replace(".", "", 1).isdecimal()
