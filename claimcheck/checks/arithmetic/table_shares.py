"""Columns and rows of percentages that are said to be of one whole, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic.divisions import Division
from claimcheck.checks.arithmetic.table_cells import (
    Line,
    LineKind,
    is_everything,
    is_percent,
    lines_of_tables,
)
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document

_FEW = 2
_HUNDRED = Decimal(100)


def table_divisions(document: Document, context: Context) -> Iterator[Division]:
    """Yield the shares of each whole in the tables of ``document``.

    A header says that they are ("share of the vote"), or a row of totals that has them come to 100 percent.
    """
    for lines in lines_of_tables(document, context):
        stated = {
            across
            for line in lines
            if line.kind is LineKind.TOTAL
            for across, claim in line.cells.items()
            if is_everything(claim)
        }
        for across, shares in _columns(lines).items():
            said = all(share.cell is not None and share.cell.shares for share in shares)
            if len(shares) >= _FEW and (said or across in stated) and _is_meant(shares, context):
                yield Division(tuple(shares), "")


def _columns(lines: list[Line]) -> dict[int, list[Claim]]:
    """Return the percentages of the lines that are parts, by the column, or row, that they stand in."""
    found: dict[int, list[Claim]] = {}
    for line in lines:
        for across, claim in line.cells.items() if line.kind is LineKind.PART else ():
            if is_percent(claim):
                found.setdefault(across, []).append(claim)
    return found


def _is_meant(shares: list[Claim], context: Context) -> bool:
    """False where they come to so much more than everything that people may have given several answers."""
    summed = sum((share.quantity.value or Decimal(0) for share in shares), Decimal(0))
    return summed <= _HUNDRED * (1 + context.rules.tables.sums.beyond)
