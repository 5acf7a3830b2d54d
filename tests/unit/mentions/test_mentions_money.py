"""Currency signs and codes before a figure, and letters there that are none."""

from __future__ import annotations

import pytest
from mention_phrases import RULES, UNITS, covered, marked, one_figure

from claimcheck.mentions.money import read_money_prefix

SIGNS = RULES.currencies.signs


@pytest.mark.parametrize(("sign", "code"), SIGNS.items())
def test_every_sign(sign: str, code: str) -> None:
    figure, text, _ = marked(f"It paid {sign}[250] for it.")
    assert read_money_prefix(figure, text, UNITS)
    assert (figure.unit, figure.dimension, covered(figure, text)) == (code, "currency", f"{sign}250")


@pytest.mark.parametrize(
    ("phrase", "span", "code"),
    [
        ("It paid US $[20] for it.", "US $20", "USD"),
        ("It paid $ [20] for it.", "$ 20", "USD"),
        ("It paid Rs [20] for it.", "Rs 20", "INR"),
        ("It paid NOK [20] for it.", "NOK 20", "NOK"),
        ("It paid NOK\u00a0[20] for it.", "NOK\u00a020", "NOK"),
        ("It paid NOK[20] for it.", "NOK20", "NOK"),
        ("(€[20])", "€20", "EUR"),
        ("€[20] it is.", "€20", "EUR"),
        ("It paid A$[20] for it.", "A$20", "AUD"),
    ],
)
def test_money(phrase: str, span: str, code: str) -> None:
    figure, text, _ = marked(phrase)
    assert read_money_prefix(figure, text, UNITS)
    assert (covered(figure, text), figure.unit, figure.value) == (span, code, 20)


@pytest.mark.parametrize(
    ("phrase", "span"),
    [("It lost $-[20] then.", "$-20"), ("It lost €−[20] then.", "€−20"), ("It lost R$-[20] then.", "R$-20")],
)
def test_money_below_nought(phrase: str, span: str) -> None:
    figure, text, _ = marked(phrase)
    assert read_money_prefix(figure, text, UNITS)
    assert (covered(figure, text), figure.value, figure.coefficient) == (span, -20, -20)


@pytest.mark.parametrize(
    "phrase",
    [
        "It sold [20] lamps.",
        "[20] lamps.",
        "The PRs [20] firms made.",
        "The XNOK[20] code.",
        "He met R [20] times.",
        "It paid cash, [20] euros.",
        "The PS[4] console sold.",
        "A nok [20] times.",
    ],
)
def test_no_money(phrase: str) -> None:
    figure, text, _ = marked(phrase)
    assert not read_money_prefix(figure, text, UNITS)
    assert (figure.unit, figure.dimension, figure.rules) == (None, "count", ["digits"])


def test_careful_signs_want_a_sum() -> None:
    figure, text, _ = marked("It paid PS[250] for it.")
    assert read_money_prefix(figure, text, UNITS)
    assert figure.unit == "GBP"


@pytest.mark.parametrize(("phrase", "assumed"), [("$[20]", True), ("US$[20]", False), ("€[20]", False)])
def test_a_bare_dollar_is_an_assumption(phrase: str, assumed: bool) -> None:
    figure, text, _ = marked(f"It paid {phrase} for it.")
    read_money_prefix(figure, text, UNITS)
    assert ("assumed USD" in figure.rules) is assumed


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("It raised £1.5bn last week.", "£1.5bn", 1_500_000_000, "GBP"),
        ("It raised $3 bn last week.", "$3 bn", 3_000_000_000, "USD"),
        ("It raised Rs 2 lakh last week.", "Rs 2 lakh", 200_000, "INR"),
        ("It raised C$12 million last week.", "C$12 million", 12_000_000, "CAD"),
        ("It raised €½ million last week.", "€½ million", 500_000, "EUR"),
    ],
)
def test_in_a_sentence(text: str, span: str, value: int, unit: str) -> None:
    figure = one_figure(text)
    assert (covered(figure, text), figure.value, figure.unit) == (span, value, unit)
