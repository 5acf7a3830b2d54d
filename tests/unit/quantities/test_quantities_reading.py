"""The first table of the design, row for row, and what lies at its edges."""

from decimal import Decimal, localcontext

import pytest
from quantity_samples import (
    BILLION,
    MILLION,
    THOUSAND,
    WIDTHS,
    between,
    figure,
    money,
    percent,
    reading,
    word,
)

from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.reading import read

THE_DESIGNS_TABLE = {
    "3 billion": (money("3", BILLION), "[2.5E9, 3.5E9)", "[2.85E9, 3.15E9]"),
    "14": (figure("14"), "[14, 14]", None),
    "1,453, its last digit significant": (figure("1,453"), "[1453, 1453]", None),
    "3.0 billion": (money("3.0", BILLION), "[2.95E9, 3.05E9)", None),
    "about 40": (figure("40", approximate=True), "[30, 50]", "[36, 44]"),
    "nearly 40": (figure("40", 1, "<", True), "[30, 40)", "[36, 40)"),
    "just over 40": (figure("40", 1, ">", True), "(40, 50]", "(40, 44]"),
    "more than $2 billion": (money("2", BILLION, ">"), "(2E9, ..)", "(2E9, 2.5E9]"),
    "more than 130, next round number 140": (figure("130", 1, ">"), "(130, ..)", "(130, 140]"),
    "at least 40": (figure("40", 1, ">="), "[40, ..)", "[40, 50]"),
    "fewer than 40": (figure("40", 1, "<"), "[0, 40)", "[30, 40)"),
    "at most 40": (figure("40", 1, "<="), "[0, 40]", "[30, 40]"),
    "between 20 and 30": (between("20", "30"), "[20, 30]", None),
    "2 to 4 million": (between("2E6", "4E6", "1E6"), "[2E6, 4E6]", None),
    "dozens": (between("24", "100", "0", approximate=True), "[24, 100)", None),
    "hundreds": (between("200", "1000", "0", approximate=True), "[200, 1000)", None),
    "thousands": (between("2000", "1E6", "0", approximate=True), "[2000, 1E6)", None),
    "half": (word("0.5"), "[0.48, 0.52]", None),
    "one in five": (word("0.2"), "[0.18, 0.22]", None),
}

ROUNDING = {
    "150": (figure("150"), "[145, 155)", None),
    "300": (figure("300"), "[295, 305)", None),
    "2,000": (figure("2,000"), "[1950, 2050)", None),
    "1,200": (figure("1,200"), "[1150, 1250)", None),
    "40,000": (figure("40,000"), "[39500, 40500)", None),
    "100, the least count that is rounded": (figure("100"), "[95, 105)", None),
    "90, a small count": (figure("90"), "[90, 90]", None),
    "-90": (figure("-90"), "[-90, -90]", None),
    "300 million keeps two digits": (figure("300", MILLION), "[295E6, 305E6)", None),
    "30 million": (figure("30", MILLION), "[29.5E6, 30.5E6)", None),
    "25 million people": (figure("25", MILLION), "[24.5E6, 25.5E6)", None),
    "3.00 billion, whose noughts are written for a purpose": (
        money("3.00", BILLION),
        "[2.995E9, 3.005E9)",
        None,
    ),
    "3.250 thousand": (figure("3.250", THOUSAND), "[3249.5, 3250.5)", None),
    "2.5 children": (figure("2.5"), "[2.45, 2.55)", None),
    "$14": (money("14"), "[13.5, 14.5)", None),
    "$5": (money("5"), "[4.5, 5.5)", "[4.75, 5.25]"),
    "$4,512": (money("4,512"), "[4511.5, 4512.5)", None),
    "$90": (money("90"), "[89.5, 90.5)", None),
    "$150": (money("150"), "[145, 155)", None),
    "35 percent": (percent("35"), "[34.5, 35.5)", None),
    "0.50 percent": (percent("0.50"), "[0.495, 0.505)", None),
    "8 km": (figure("8", unit="kilometer", dimension="length"), "[7.5, 8.5)", "[7.6, 8.4]"),
    "aged 150": (figure("150", unit="year", dimension="age"), "[150, 150]", None),
    "the year 2020": (figure("2020", dimension="date"), "[2020, 2020]", None),
    "a dozen": (word("12", "count"), "[12, 12]", None),
    "half a mile": (word("0.5", "length"), "[0.5, 0.5]", None),
    "nought is rounded from both sides": (percent("0"), "(-0.5, 0.5)", "[0, 0]"),
    "nobody": (figure("0"), "[0, 0]", None),
    "-5 degrees, halves away from nought": (
        figure("-5", unit="degree_Celsius", dimension="temperature"),
        "(-5.5, -4.5]",
        "[-5.25, -4.75]",
    ),
    "one in a hundred, no wider than about": (word("0.01"), "[0.0075, 0.0125]", None),
}

NEXT_ROUND_NUMBER = {
    "more than 100: 200, but a quarter more at most": (figure("100", 1, ">"), "(100, 125]"),
    "more than 1,100": (figure("1,100", 1, ">"), "(1100, 1200]"),
    "more than 150: in fifties, but a quarter more at most": (figure("150", 1, ">"), "(150, 187.5]"),
    "more than 35: in fives": (figure("35", 1, ">"), "(35, 40]"),
    "more than 48": (figure("48", 1, ">"), "(48, 49]"),
    "more than 95 percent": (percent("95", ">"), "(95, 100]"),
    "more than 90 percent": (percent("90", ">"), "(90, 100]"),
    "more than 3.0 billion": (money("3.0", BILLION, ">"), "(3E9, 3.1E9]"),
    "more than 300 million": (money("300", MILLION, ">"), "(3E8, 3.75E8]"),
    "more than half has no digits to round": (word("0.5", bound=">"), "(0.5, 0.625]"),
    "more than 3 people are 4": (figure("3", 1, ">"), "(3, 4]"),
    "more than $3 may be $3.50": (money("3", 1, ">"), "(3, 3.75]"),
    "more than nobody": (figure("0", 1, ">"), "(0, 1]"),
    "above nought percent": (percent("0", ">"), "(0, ..)"),
    "above -20 degrees": (figure("-20", 1, ">", dimension="temperature"), "(-20, -15]"),
}

AT_THE_EDGES = {
    "fewer than 3 people are 2": (figure("3", 1, "<"), "[0, 3)", "[2, 3)"),
    "below 5 degrees has no end": (figure("5", 1, "<", dimension="temperature"), "[.., 5)", "[3.75, 5)"),
    "below -20": (figure("-20", 1, "<"), "[.., -20)", "[-25, -20)"),
    "below nought percent": (percent("0", "<"), "[.., 0)", "[.., 0)"),
    "at most -20": (figure("-20", 1, "<="), "[.., -20]", "[-25, -20]"),
    "at least -20": (figure("-20", 1, ">="), "[-20, ..)", "[-20, -15]"),
    "about -20": (figure("-20", approximate=True), "[-25, -15]", "[-22, -18]"),
    "nearly -20": (figure("-20", 1, "<", True), "(-20, -15]", "(-20, -18]"),
    "just over -20": (figure("-20", 1, ">", True), "[-25, -20)", "[-22, -20)"),
    "about nought": (percent("0", "=", True), "(-0.5, 0.5)", "[0, 0]"),
    "nearly nought": (percent("0", "<", True), "(-0.5, 0.5)", "[0, 0]"),
    "just over nought": (percent("0", ">", True), "(-0.5, 0.5)", "[0, 0]"),
    "at least about 40": (figure("40", 1, ">=", True), "[30, ..)", "[36, 50]"),
    "up to about 40": (figure("40", 1, "<=", True), "[0, 50]", "[30, 44]"),
    "about half": (word("0.5", approximate=True), "[0.375, 0.625]", "[0.45, 0.55]"),
    "about 20 to 40": (between("20", "40", approximate=True), "[15, 50]", "[18, 44]"),
    "20 and up": (between("20", None), "[20, ..)", None),
    "about 20 and up": (between("20", None, approximate=True), "[15, ..)", "[18, ..)"),
    "down to 20": (between(None, "20"), "[.., 20]", None),
    "from 30 down to 20": (between("30", "20"), "[20, 30]", None),
    "a vague plural without an end": (between("24", None, "0", approximate=True), "[24, ..)", None),
}


@pytest.mark.parametrize(
    ("quantity", "literal", "expected"),
    [
        pytest.param(*row, id=name)
        for table in (THE_DESIGNS_TABLE, ROUNDING, AT_THE_EDGES)
        for name, row in table.items()
    ],
)
def test_literal_and_expected(quantity: Quantity, literal: str, expected: str | None) -> None:
    assert read(quantity, WIDTHS) == reading(literal, expected)


@pytest.mark.parametrize(
    ("quantity", "expected"), [pytest.param(*row, id=name) for name, row in NEXT_ROUND_NUMBER.items()]
)
def test_more_than_reaches_no_further_than_the_next_round_number(quantity: Quantity, expected: str) -> None:
    assert quantity.value is not None
    assert read(quantity, WIDTHS).literal == Interval(quantity.value, None, True)
    assert read(quantity, WIDTHS).expected == reading(expected).expected


def test_long_figures_are_not_rounded_to_the_precision_of_the_context() -> None:
    quantity = money("999,999,999,999,999.123456789")
    with localcontext() as context:
        context.prec = 3
        exact = read(quantity, WIDTHS)
    assert exact == reading("[999999999999999.1234567885, 999999999999999.1234567895)")


@pytest.mark.parametrize("exponent", ["400", "100000", "-400"])
def test_huge_and_tiny_figures(exponent: str) -> None:
    size = Decimal(f"1E{exponent}")
    found = read(Quantity(3 * size, "3", size), WIDTHS)
    assert found.literal == Interval(Decimal("2.5") * size, Decimal("3.5") * size, False, True)


def test_a_quantity_without_a_number_is_said() -> None:
    with pytest.raises(ValueError, match='"some" has neither a value nor a range'):
        read(Quantity(None, "some", Decimal(0), Bound.RANGE), WIDTHS)


def test_fewer_significant_digits_round_more() -> None:
    coarse = WIDTHS._replace(significant_digits=1, exact_below=10)
    assert read(figure("2,000"), coarse) == reading("[1500, 2500)", "[1900, 2100]")
    assert read(figure("90"), coarse) == reading("[85, 95)", "[85.5, 94.5]")
