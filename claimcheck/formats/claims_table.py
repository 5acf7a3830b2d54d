"""The claims as the rows of a table: the JSON contract's fields, flattened."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from claimcheck.formats.claim_record import claim_records
from claimcheck.formats.json_text import Json
from claimcheck.model.report import Report

Cell: TypeAlias = "bool | int | Decimal | str | None"
"""What stands in a row: dates are ISO text, names of entities are one text."""

COLUMNS = (
    *("id", "document", "segment", "text", "start", "end", "line", "column", "sentence"),
    *("value", "low", "high", "bound", "approximate", "trend", "unit", "noun", "dimension"),
    *("role", "measure", "entities", "period_start", "period_end", "period_text"),
    *("place", "speaker", "modality", "cluster"),
)


def claim_rows(report: Report) -> list[dict[str, Cell]]:
    """One row a claim, in order, with ``COLUMNS``; entities are joined by "; ", None is unknown."""
    return [_row(record) for record in claim_records(report)]


def _row(record: dict[str, Json]) -> dict[str, Cell]:
    flat: dict[str, Json] = {**record, "period_start": None, "period_end": None, "period_text": None}
    period, entities = record["period"], record["entities"]
    if isinstance(period, dict):
        flat |= {f"period_{name}": value for name, value in period.items()}
    if isinstance(entities, list):
        flat["entities"] = "; ".join(str(entity) for entity in entities) or None
    return {column: _cell(flat[column]) for column in COLUMNS}


def _cell(value: Json) -> Cell:
    assert value is None or isinstance(value, bool | int | Decimal | str), f"{value!r} is not flat"
    return value
