"""What a figure is given for, and words behind it that make no rate."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import RULES, UNITS, covered, marked, one_figure

from claimcheck.mentions.rates import read_rate, read_rate_of_count


@pytest.mark.parametrize(
    ("phrase", "span", "unit", "dimension"),
    [
        ("It pays [20] a month.", "20 a month", "USD / month", "currency / time"),
        ("It pays [20] an hour.", "20 an hour", "USD / hour", "currency / time"),
        ("It pays [20] per hour.", "20 per hour", "USD / hour", "currency / time"),
        ("It pays [20] each week.", "20 each week", "USD / week", "currency / time"),
        ("It pays [20] every day.", "20 every day", "USD / day", "currency / time"),
        ("It pays [20]-an-hour wages.", "20-an-hour", "USD / hour", "currency / time"),
        ("It pays [20]/hour now.", "20/hour", "USD / hour", "currency / time"),
        ("It pays [20] annually now.", "20 annually", "USD / year", "currency / time"),
        ("It pays [20] per annum.", "20 per annum", "USD / year", "currency / time"),
        ("It pays [20] per share.", "20 per share", "USD / share", "currency / share"),
        ("It pays [20] a ticket.", "20 a ticket", "USD / ticket", "currency / ticket"),
        ("It pays [20] per square foot.", "20 per square foot", "USD / foot ** 2", "currency / area"),
        ("It pays [20] per widget.", "20 per widget", "USD / widget", "currency / widget"),
        ("It pays [20] per 1,000 words.", "20 per 1,000", "USD / 1000", "currency / 1000"),
        ("It pays [20] for every hundred words.", "20 for every hundred", "USD / 100", "currency / 100"),
    ],
)
def test_rates(phrase: str, span: str, unit: str, dimension: str) -> None:
    figure, text, low = marked(phrase)
    figure.unit, figure.dimension = "USD", "currency"
    assert read_rate(figure, low, UNITS)
    assert (covered(figure, text), figure.unit, figure.dimension) == (span, unit, dimension)


@pytest.mark.parametrize(
    "phrase",
    [
        "It paid [20] a year earlier.",
        "It paid [20] a month ago.",
        "It paid [20] a lawyer wanted.",
        "It paid [20] each.",
        "It paid [20] each lawyer.",
        "It paid [20] early.",
        "It paid [20] per 100,0000.",
        "It paid [20] per cent.",
        "It paid [20]/zork.",
        "It paid [20], a month.",
        "It paid [20].",
        "It paid [20]",
    ],
)
def test_no_rates(phrase: str) -> None:
    figure, text, low = marked(phrase)
    figure.unit, figure.dimension = "USD", "currency"
    assert not read_rate(figure, low, UNITS)
    assert (covered(figure, text), figure.unit, figure.dimension, figure.rules) == (
        *("20", "USD", "currency"),
        ["digits"],
    )


@pytest.mark.parametrize(("adverb", "unit"), RULES.units.rates.adverbs.items())
def test_every_adverb(adverb: str, unit: str) -> None:
    figure, _, low = marked(f"It pays [20] {adverb}.")
    figure.unit, figure.dimension = "USD", "currency"
    assert read_rate(figure, low, UNITS)
    assert figure.unit == f"USD / {unit}"


@pytest.mark.parametrize(
    ("phrase", "noun", "dimension"),
    [
        ("It ran [3,000] <tests> per day in May.", "tests per day", "count / day"),
        ("It saw [12] <cases> per 100,000 residents.", "cases per 100,000", "count / 100000"),
        ("It sells [40] <lamps> a week.", "lamps a week", "count / week"),
    ],
)
def test_rates_of_counts(phrase: str, noun: str, dimension: str) -> None:
    figure, text, low = marked(phrase.replace("<", "").replace(">", ""))
    figure.noun = figure.head = phrase[phrase.index("<") + 1 : phrase.index(">")]
    figure.phrase_end = figure.end + 1 + len(figure.noun)
    end = figure.end
    assert read_rate_of_count(figure, text, low, UNITS)
    assert (figure.noun, figure.dimension, figure.unit, figure.end) == (noun, dimension, None, end)


def test_a_count_without_rate_or_noun() -> None:
    figure, text, low = marked("It ran [3,000] tests in May.")
    assert not read_rate_of_count(figure, text, low, UNITS)
    figure.noun, figure.phrase_end = "tests", figure.end + len(" tests")
    assert not read_rate_of_count(figure, text, low, UNITS)
    assert (figure.noun, figure.dimension) == ("tests", "count")


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("Rent is $3,500 a month there.", "$3,500 a month", 3500, "USD / month"),
        ("The new car emits 95 g/km.", "95 g/km", 95, "gram / kilometer"),
        ("They get £12.50-an-hour wages.", "£12.50-an-hour", Decimal("12.5"), "GBP / hour"),
        ("The train does 300 km per hour.", "300 km per hour", 300, "kilometer / hour"),
        ("It pumps 40 litres a minute.", "40 litres a minute", 40, "liter / minute"),
    ],
)
def test_in_a_sentence(text: str, span: str, value: Decimal, unit: str) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.value, figure.unit) == (span, value, unit)
