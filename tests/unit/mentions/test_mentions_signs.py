"""Minus signs, and hyphens and dashes that are none."""

from __future__ import annotations

import pytest
from mention_phrases import covered, figures, marked, one_figure

from claimcheck.mentions.signs import read_sign


@pytest.mark.parametrize(
    ("phrase", "dimension", "span"),
    [
        ("It fell to -[5] then.", "count", "-5"),
        ("It was −[5] there.", "count", "−5"),
        ("It was –[5] there.", "count", "–5"),
        ("Growth (-[5]) was weak.", "count", "-5"),
        ("Growth -[5] percent.", "share", "-5"),
        ("Nights, -[5] degrees.", "temperature", "-5"),
        ("-[5] degrees at noon.", "temperature", "-5"),
        ("It was minus [5] there.", "count", "minus 5"),
        ("Minus [five] degrees.", "temperature", "Minus five"),
        ("It was a minus-[5] night.", "count", "minus-5"),
    ],
)
def test_minus(phrase: str, dimension: str, span: str) -> None:
    figure, text, low = marked(phrase)
    figure.dimension = dimension
    read_sign(figure, text, low)
    assert (figure.value, figure.coefficient, covered(figure, text)) == (-5, -5, span)


@pytest.mark.parametrize(
    ("phrase", "dimension"),
    [
        ("He ran a sub-[5] minute mile.", "count"),
        ("It is pages 4-[5] here.", "share"),
        ("It takes 4–[5] percent.", "share"),
        ("Menus -[5] in all - were printed.", "count"),
        ("The terminus [5] opened.", "count"),
        ("A-[5] percent.", "share"),
        ("It was minus the [5] here.", "count"),
        ("It was [5] here.", "temperature"),
        ("[5] degrees.", "temperature"),
    ],
)
def test_no_minus(phrase: str, dimension: str) -> None:
    figure, text, low = marked(phrase)
    figure.dimension = dimension
    before = figure.value, figure.start, list(figure.rules)
    read_sign(figure, text, low)
    assert (figure.value, figure.start, figure.rules) == before


def test_a_negative_share_is_a_fall() -> None:
    assert one_figure("Output changed by -1.3%.").trend == "down"
    assert one_figure("The lake was at -3 degrees Celsius.").trend is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was between -5 and -2 degrees Celsius.", [None]),
        ("It lost $-50 million.", [-50_000_000]),
        ("It rose from -3% to 2%.", [-3, 2]),
        ("It takes 10-12 weeks.", [None]),
    ],
)
def test_in_a_sentence(text: str, values: list[int | None]) -> None:
    assert [figure.value for figure in figures(text)] == values


def test_a_range_below_nought() -> None:
    figure = one_figure("It was between -5 and -2 degrees Celsius.")
    assert (figure.low, figure.high) == (-5, -2)
