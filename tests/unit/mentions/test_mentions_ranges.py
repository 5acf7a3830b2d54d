"""Two figures that are one range, and neighbours that are two."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, covered, figures, one_figure

from claimcheck.mentions.ranges import join_ranges
from claimcheck.model.quantity import Bound


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "unit"),
    [
        ("It takes 10-12 weeks.", "10-12 weeks", 10, 12, "week"),
        ("It takes 10–12 weeks.", "10–12 weeks", 10, 12, "week"),
        ("It takes 10 to 12 weeks.", "10 to 12 weeks", 10, 12, "week"),
        ("It takes from 10 to 12 weeks.", "from 10 to 12 weeks", 10, 12, "week"),
        ("It takes between 10 and 12 weeks.", "between 10 and 12 weeks", 10, 12, "week"),
        ("It takes 10 weeks to 12 weeks.", "10 weeks to 12 weeks", 10, 12, "week"),
        ("It takes a 10-to-12-week course.", "10-to-12-week", 10, 12, "week"),
        ("It takes three or four weeks.", "three or four weeks", 3, 4, "week"),
        ("It costs $5-$7 there.", "$5-$7", 5, 7, "USD"),
        ("It costs $5 to 7 there.", "$5 to 7", 5, 7, "USD"),
        ("It costs $89 to $93 billion.", "$89 to $93 billion", 89 * 10**9, 93 * 10**9, "USD"),
        ("It costs €2-3 million.", "€2-3 million", 2_000_000, 3_000_000, "EUR"),
        ("It costs €2-3m.", "€2-3m", 2_000_000, 3_000_000, "EUR"),
        ("It holds 40 to 50 guests.", "40 to 50", 40, 50, None),
        ("It rose 5 to 7 percent.", "5 to 7 percent", 5, 7, "percent"),
        ("It rose by 1 to 1.5 percent.", "1 to 1.5 percent", 1, Decimal("1.5"), "percent"),
    ],
)
def test_ranges(text: str, span: str, low: Decimal, high: Decimal, unit: str | None) -> None:
    figure = one_figure(text)
    assert (figure.bound, figure.value) == (Bound.RANGE, None)
    assert (covered(figure, text), figure.low, figure.high, figure.unit) == (span, low, high, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose from 51 to 53 percent.", [51, 53]),
        ("It rose by $43 billion to $419 billion.", [43 * 10**9, 419 * 10**9]),
        ("It rose by 3,000 to 45,000 jobs.", [3000, 45_000]),
        ("It went from 40 to 50 jobs.", [40, 50]),
        ("It sold 12 to 10 clubs.", [12, 10]),
        ("It does 0-60 mph in 4 seconds.", [0, 60, 4]),
        ("It sold 40 homes and 50 flats.", [40, 50]),
        ("It sold 40 homes to 50 couples.", [40, 50]),
        ("It took 4 hours to 50 km.", [4, 50]),
        ("It was 40 or 60 weeks.", [40, 60]),
        ("It has 40 men and 50 women.", [40, 50]),
        ("It sold 40, then 50 homes.", [40, 50]),
        ("It sold dozens to 50 couples.", [None, 50]),
    ],
)
def test_no_ranges(text: str, values: list[int | None]) -> None:
    found = figures(text)
    assert [figure.value for figure in found] == values
    assert [figure.bound is Bound.RANGE for figure in found] == [value is None for value in values]


@pytest.mark.parametrize(
    ("text", "unit", "many"),
    [
        ("It won 8, 12 and 15 percent there.", "percent", 3),
        ("It won 8 percent and 15 km there.", None, 2),
        ("It sold for 5 versus 9 euros.", "EUR", 2),
    ],
)
def test_a_list_shares_the_last_unit(text: str, unit: str | None, many: int) -> None:
    units = [figure.unit for figure in figures(text)]
    assert len(units) == many
    assert (set(units) == {unit}) == (unit is not None)


def test_a_list_shares_the_last_noun() -> None:
    assert [figure.head for figure in figures("It sold 8, 30 and 55 homes.")] == ["homes"] * 3
    assert [figure.head for figure in figures("It sold 8 lamps and 55 homes.")] == ["lamps", "homes"]


def test_the_range_keeps_both_steps() -> None:
    figure = one_figure("It costs $2.5 to $3 billion.")
    assert (figure.low_step, figure.step) == (Decimal(100_000_000), Decimal(1_000_000_000))
    assert "magnitude shared" in figure.rules


def test_a_magnitude_left_out_is_doubted() -> None:
    figure = one_figure("It costs $200 to $4 million.")
    assert (figure.low, figure.high) == (200, 4_000_000)
    assert "magnitude doubtful" in figure.rules


def test_a_vague_or_a_lonely_figure_is_handed_back() -> None:
    text = "It holds 40 guests."
    alone = figures(text)
    assert join_ranges(alone, text, text.lower(), LEXICON) is alone
    assert join_ranges([], "", "", LEXICON) == []


def test_approximation_of_either_end_counts() -> None:
    assert one_figure("It takes about 10 to 12 weeks.").approximate
    assert not one_figure("It takes 10 to 12 weeks.").approximate


def test_what_is_glued_to_a_word_before_a_range_is_left_of_it() -> None:
    text = "He saw 7between four and five homes."
    first, second = figures(text)
    assert (covered(first, text), covered(second, text)) == ("7", "four and five")
