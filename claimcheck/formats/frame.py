"""The claims as a pandas DataFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.formats.claims_table import COLUMNS, Cell, claim_rows
from claimcheck.model.report import Report

if TYPE_CHECKING:
    import pandas

_INTEGERS = ("start", "end", "line", "column")
REALS = ("value", "low", "high")
_DAYS = ("period_start", "period_end")


def to_frame(report: Report) -> pandas.DataFrame:
    """One row a claim, in the report's order, under a plain index from 0; unknown cells are missing values.

    ========================  =================  ============================================================
    columns                   dtype              contents
    ========================  =================  ============================================================
    id, document              string             the claim's and its document's ids
    segment                   string             headline, summary, body, caption, quote, table or list
    text                      string             the figure exactly as in the source, modifiers included
    start, end                Int64              offsets in the decoded source, in code points
    line, column              Int64              where the figure begins, from 1
    sentence                  string             the sentence around it
    value                     Float64            the figure in ``unit``; missing for a range
    low, high                 Float64            the literal reading's ends in ``unit``; missing for no limit
    bound                     string             "=", ">", ">=", "<", "<=" or "range"
    approximate               boolean            True for about, nearly, some and their like
    trend                     string             up or down
    unit                      string             ISO code, pint's name, percent, percentage_point
    noun                      string             the noun phrase counted
    dimension                 string             count, share, currency, length, …
    role, modality            string             level, change, …; actual, planned, …
    measure                   string             what is counted or measured
    entities                  string             canonical names, joined by "; "
    period_start, period_end  datetime64[s]      first and last day, midnight
    period_text               string             the period as written
    place, speaker            string             as the story gives them
    cluster                   string             id of the cluster it is in
    ========================  =================  ============================================================

    A Decimal becomes the nearest binary float here; the JSON report keeps its digits.
    """
    return frame_of(claim_rows(report))


def frame_of(rows: list[dict[str, Cell]]) -> pandas.DataFrame:
    """The rows of ``claim_rows`` as ``to_frame`` gives them."""
    import pandas

    return pandas.DataFrame({name: _column(name, [row[name] for row in rows]) for name in COLUMNS})


def _column(name: str, cells: list[Cell]) -> pandas.Series:
    import numpy
    import pandas

    if name in _DAYS:
        # By way of numpy, since some pandas read dates as nanoseconds, which end in 1677.
        return pandas.Series(numpy.array([cell or "NaT" for cell in cells], dtype="datetime64[s]"))
    if name in REALS:
        return pandas.Series([None if cell is None else float(cell) for cell in cells], dtype="Float64")
    if name in _INTEGERS:
        return pandas.Series(cells, dtype="Int64")
    return pandas.Series(cells, dtype="boolean" if name == "approximate" else pandas.StringDtype("python"))
