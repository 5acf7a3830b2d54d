"""Cells and headers of tables by themselves: figures, losses, marks and blanks; units and what is left."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.table_cells import CellGrammar, CellKind
from claimcheck.mentions.table_headers import HeaderGrammar
from claimcheck.mentions.table_layout import named
from claimcheck.mentions.table_units import UNKNOWN, UnitGrammar
from claimcheck.mentions.unit_table import units_of
from claimcheck.model.table import Cell
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook()
CELLS = CellGrammar(RULES, lexicon_of(RULES), units_of(RULES))
UNITS = UnitGrammar(RULES, lexicon_of(RULES), units_of(RULES))


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        ("41.0", "41.0", "41.0"),
        ("1,234", "1,234", "1234"),
        ("12%", "12%", "12"),
        ("$3bn", "$3bn", "3E+9"),
        ("-7.5", "-7.5", "-7.5"),
        ("− 7.5", "− 7.5", "-7.5"),
        ("-$5.2m", "-$5.2m", "-5.2E+6"),
        ("+3.2%", "3.2%", "3.2"),
        ("12*", "12", "12"),
        ("*12", "12", "12"),
        ("12 †‡", "12", "12"),
        ("12¹", "12", "12"),
        ("12 (a)", "12", "12"),
        ("12[b]", "12", "12"),
        ("41.0 r", "41.0", "41.0"),
        ("12 345", "12 345", "12345"),
        ("1\u00a0234", "1\u00a0234", "1234"),
        ("ten", "ten", "10"),
        ("(7.5)", "7.5", "7.5"),
        ("$(7.5m)", "(7.5m", "7.5E+6"),
        ("<5", "<5", "5"),
        ("12 jobs", "12", "12"),
        ("5 (3%)", "5", "5"),
    ],
)
def test_a_cell_of_figures(text: str, shown: str, value: str) -> None:
    read = CELLS.read(Cell(text, 0, 0))
    assert read.kind is CellKind.FIGURE
    figure = read.figures[0]
    assert (text[figure.start : figure.end], figure.value) == (shown, Decimal(value))
    assert read.bracketed is ("(7.5" in text)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (CellKind.BLANK, ["", "–", "-", "..", "n/a", "N/A", "nil", "x"]),
        (CellKind.YEAR, ["2024", "1911"]),
        (CellKind.LABEL, ["Q3", "12 March 2024", "3rd", "2-1", "07:30", "A12"]),
        (CellKind.TEXT, ["Men", "In 2019 the firm sold 300 cars", "12,5", "12 and 13", "9 " * 40]),
    ],
)
def test_a_cell_without_figures(kind: CellKind, texts: list[str]) -> None:
    assert [CELLS.read(Cell(text, 0, 0)).kind for text in texts] == [kind] * len(texts)


@pytest.mark.parametrize(
    ("name", "rest", "scale", "unit"),
    [
        ("Exports ($ million)", "Exports", "1E+6", "USD"),
        ("Exports, $m", "Exports", "1E+6", "USD"),
        ("Exports (in millions of euros)", "Exports", "1E+6", "EUR"),
        ("€bn", "", "1E+9", "EUR"),
        ("€ million", "", "1E+6", "EUR"),
        ("£'000", "", "1E+3", "GBP"),
        ("mn EUR", "", "1E+6", "EUR"),
        ("Revenue (US$ millions)", "Revenue", "1E+6", "USD"),
        ("In thousands of dollars", "", "1E+3", "USD"),
        ("2024, $ million", "2024", "1E+6", "USD"),
        ("Population (000s)", "Population", "1E+3", None),
        ("Votes, in thousands", "Votes", "1E+3", None),
        ("Weight (kg)", "Weight", "1", "kilogram"),
        ("Area, km2", "Area", "1", "kilometer ** 2"),
        ("Output (million tonnes)", "Output", "1E+6", "metric_ton"),
        ("% of total", "of total", "1", "percent"),
        ("Votes %", "Votes", "1", "percent"),
        ("Percent", "", "1", "percent"),
    ],
)
def test_the_unit_of_a_header(name: str, rest: str, scale: str, unit: str | None) -> None:
    headed = UNITS.read(name)
    assert headed.unit is not None
    assert (headed.rest, headed.unit.scale, headed.unit.unit) == (rest, Decimal(scale), unit)


@pytest.mark.parametrize(
    "name",
    [
        "Exports",
        "Second",
        "Won",
        "Gold",
        "Aged 18-24",
        "Households (provisional)",
        "Employment, 2024",
        "Lost, 12",
    ],
)
def test_a_header_without_a_unit(name: str) -> None:
    assert UNITS.read(name) == (name, None)


def test_a_letter_of_two_meanings_makes_the_unit_unknown() -> None:
    for name in ("Height (m)", "Population (m)", "Output (t)"):
        unit = UNITS.read(name).unit
        assert unit is not None
        assert (unit.unit, unit.dimension) == (None, UNKNOWN)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("2024", "2024"),
        ("Q3 2024", "Q3 2024"),
        ("Year to March 2024", "Year to March 2024"),
        ("March", "March"),
        ("Exports 2024 (revised)", "2024"),
        ("Exports", None),
        ("2023 and 2024 compared with 2019", None),
    ],
)
def test_the_period_of_a_header(name: str, text: str | None) -> None:
    period = HeaderGrammar(RULES).period(name, date(2024, 11, 20))
    assert (period.text if period else None) == text


def test_a_name_is_without_the_marks_of_footnotes() -> None:
    assert [named(text) for text in ("Exports*", " Exports ¹", "– of which oil:", "Imports†‡ ")] == [
        "Exports",
        "Exports",
        "of which oil",
        "Imports",
    ]
