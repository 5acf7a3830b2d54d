"""The second table of the design, row for row."""

import pytest
from quantity_samples import BILLION, MILLION, WIDTHS, between, figure, money, percent, word

from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Quantity
from claimcheck.model.relation import Relation
from claimcheck.quantities.reading import read
from claimcheck.quantities.relation import relate

PAIRS = {
    "contradicts": {
        "20 and 30 killed": (figure("20"), figure("30")),
        "$2 billion and $3 billion": (money("2", BILLION), money("3", BILLION)),
        "more than 40 and 30": (figure("40", 1, ">"), figure("30")),
        "more than 40 and exactly 40": (figure("40", 1, ">"), figure("40")),
        "nearly 40 and just over 40": (figure("40", 1, "<", True), figure("40", 1, ">", True)),
        "fewer than 40 and at least 40": (figure("40", 1, "<"), figure("40", 1, ">=")),
        "35 and 36 percent": (percent("35"), percent("36")),
        "$3 million and $3 billion": (money("3", MILLION), money("3", BILLION)),
        "dozens and 100": (between("24", "100", "0", True), figure("101")),
        "half and 60 percent as a share": (word("0.5"), word("0.6")),
    },
    "diverges": {
        "the seed: $3 billion and more than $2 billion": (money("3", BILLION), money("2", BILLION, ">")),
        "at least 40 and 60": (figure("40", 1, ">="), figure("60")),
        "at most 40 and 20": (figure("40", 1, "<="), figure("20")),
        "about 40 and 50": (figure("40", approximate=True), figure("50")),
        "nearly $3 billion and $2.5 billion": (money("3", BILLION, "<", True), money("2.5", BILLION)),
        "about $3 billion and $2.4 billion": (money("3", BILLION, "=", True), money("2.4", BILLION)),
        "$1 billion and $1.5 billion, neither a rounding of the other": (
            money("1", BILLION),
            money("1.5", BILLION),
        ),
    },
    "rounded": {
        "$2.6 billion and $3 billion": (money("2.6", BILLION), money("3", BILLION)),
        "$2.5 billion and $3 billion": (money("2.5", BILLION), money("3", BILLION)),
        "1,612,345 and 2 million people": (figure("1,612,345"), figure("2", MILLION)),
        "$2.5 to $2.7 billion and $3 billion": (between("2.5E9", "2.7E9", "1E8"), money("3", BILLION)),
        "$-2.6 billion and $-3 billion": (money("-2.6", BILLION), money("-3", BILLION)),
    },
    "agrees": {
        "the seed: over 150 and more than 150 projects": (figure("150", 1, ">"), figure("150", 1, ">")),
        "the same": (figure("14"), figure("14")),
        "$3 billion and $2.9 billion": (money("3", BILLION), money("2.9", BILLION)),
        "more than 40 and 42": (figure("40", 1, ">"), figure("42")),
        "more than 3 and 4 people": (figure("3", 1, ">"), figure("4")),
        "about 40 and 42": (figure("40", approximate=True), figure("42")),
        "150 and over 150": (figure("150"), figure("150", 1, ">")),
        "20 to 30 and 30": (between("20", "30"), figure("30")),
        "dozens and 30": (between("24", "100", "0", True), figure("30")),
        "a gap of just 5 percent: at least 80 and 105": (figure("80", 1, ">="), figure("105")),
        "at least 20 and 20 and up": (figure("20", 1, ">="), between("20", None)),
    },
}


@pytest.mark.parametrize(
    ("relation", "first", "second"),
    [
        pytest.param(Relation(relation), *pair, id=f"{relation}: {name}")
        for relation, pairs in PAIRS.items()
        for name, pair in pairs.items()
    ],
)
def test_relation(relation: Relation, first: Quantity, second: Quantity) -> None:
    one, other = read(first, WIDTHS), read(second, WIDTHS)
    assert relate(one, other, WIDTHS) is relation
    assert relate(other, one, WIDTHS) is relation


def test_the_seed_is_no_contradiction_since_a_value_between_fits_both() -> None:
    three, two = read(money("3", BILLION), WIDTHS), read(money("2", BILLION, ">"), WIDTHS)
    assert (three.literal.low, three.literal.high) == (2.5 * BILLION, 3.5 * BILLION)
    assert (two.literal.low, two.literal.high) == (2 * BILLION, None)
    assert (two.expected.high, three.expected.low) == (2.5 * BILLION, 2.85 * BILLION)


def test_anything_at_all_agrees() -> None:
    anything = Reading(Interval(None, None), Interval(None, None))
    assert relate(anything, read(figure("14"), WIDTHS), WIDTHS) is Relation.AGREES
