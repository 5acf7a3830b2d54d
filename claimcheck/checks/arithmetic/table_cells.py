"""The cells of a story's tables, by the lines that may add up: rows, or columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from claimcheck.checks.arithmetic.terms import is_plain
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.interval import Interval
from claimcheck.rulebook.tables import Tables

_HALF = Decimal("0.5")
_ABOUT_ALL = (Decimal(99), Decimal(101))


class LineKind(Enum):
    """What a row or a column is to a sum."""

    PART = "part"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    APART = "apart"


class Line(NamedTuple):
    """A row, or a column, with its cells by the column, or the row, that they stand in."""

    name: str
    kind: LineKind
    cells: dict[int, Claim]


def lines_of_tables(document: Document, context: Context) -> Iterator[list[Line]]:
    """Yield the rows, and then the columns, of each table of ``document``."""
    key = ("lines of tables", document.id)
    if key not in context.shared:
        context.shared[key] = [
            found
            for table in _tables(document, context)
            for found in (_lines(table, context, rows=True), _lines(table, context, rows=False))
        ]
    yield from context.shared[key]


def _tables(document: Document, context: Context) -> Iterator[list[Claim]]:
    tables: dict[int, list[Claim]] = defaultdict(list)
    for claim in context.claims.get(document.id, ()):
        if claim.cell is not None:
            tables[claim.cell.table].append(claim)
    yield from tables.values()


def _lines(claims: list[Claim], context: Context, *, rows: bool) -> list[Line]:
    """Return the lines in the order of the table, each with the first figure of its cells."""
    cells: dict[int, dict[int, Claim]] = defaultdict(dict)
    names: dict[int, str] = {}
    for claim in claims:
        cell = claim.cell
        assert cell is not None
        line, across = (cell.row, cell.column) if rows else (cell.column, cell.row)
        cells[line].setdefault(across, claim)
        names[line] = cell.row_name if rows else cell.column_name
    return [
        Line(names[number], kind_of(names[number], context.rules.tables), cells[number])
        for number in sorted(cells)
    ]


def kind_of(name: str, rules: Tables) -> LineKind:
    """Return what a line is, by its name."""
    low, rows = name.lower(), rules.rows
    if low.startswith(rows.subtotals) or low.endswith(rows.subtotals):
        return LineKind.SUBTOTAL
    if low in rows.totals or low.startswith(rows.total_begins):
        return LineKind.TOTAL
    begins = any(low == word or low.startswith((f"{word} ", f"{word}:", f"{word},")) for word in rows.apart)
    return LineKind.APART if begins else LineKind.PART


def is_counted(claim: Claim) -> bool:
    """Return whether a figure is a whole number of things, which no rounding has touched."""
    quantity = claim.quantity
    return (
        quantity.dimension == "count"
        and quantity.value is not None
        and quantity.value == quantity.value.to_integral_value()
        and quantity.step <= 1
    )


def bar(claim: Claim) -> Interval:
    """Return what a figure of a table can be: itself, or whatever rounds to it either way."""
    quantity = claim.quantity
    if quantity.value is None or not is_plain(claim):
        return claim.reading.literal
    around = Decimal(0) if is_counted(claim) else quantity.step * _HALF
    return Interval(quantity.value - around, quantity.value + around)


def is_part(claim: Claim) -> bool:
    """Return whether a figure can be added up with others of its line."""
    assert claim.cell is not None
    return claim.cell.added and claim.role in (Role.LEVEL, Role.DURATION) and not claim.malformed


def is_percent(claim: Claim) -> bool:
    """Return whether a figure is a percentage, and no change."""
    return claim.role is Role.SHARE and claim.quantity.unit == "percent" and claim.quantity.value is not None


def is_everything(claim: Claim) -> bool:
    """Return whether a percentage is all of a whole, give or take the rounding of its parts."""
    low, high = _ABOUT_ALL
    return is_percent(claim) and low <= (claim.quantity.value or 0) <= high
