"""``extract --format csv``: the claims table for a spreadsheet."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.formats.claims_table import claim_rows
from claimcheck.formats.escaping import for_spreadsheet
from claimcheck.formats.frame import REALS, frame_of
from claimcheck.formats.json_text import plain
from claimcheck.model.report import Report

_FROM_THE_STORY = (
    *("id", "document", "text", "sentence", "noun", "measure", "entities"),
    *("period_text", "place", "speaker"),
)


def render(report: Report) -> str:
    """The claims table with a header line, one line a claim, empty cells for what is unknown.

    Numbers have their own digits. Text is on one line, control characters written out, and never begins as a
    formula would.
    """
    rows = claim_rows(report)
    frame = frame_of(rows)
    for name in REALS:
        frame[name] = [
            plain(cell) if isinstance(cell, Decimal) else None for cell in (row[name] for row in rows)
        ]
    for name in _FROM_THE_STORY:
        frame[name] = frame[name].map(for_spreadsheet, na_action="ignore")
    return frame.to_csv(index=False, lineterminator="\n")
