"""``extract --format jsonl``: one claim a line."""

from __future__ import annotations

from claimcheck.formats.claim_record import claim_records
from claimcheck.formats.json_text import compact
from claimcheck.model.report import Report


def render(report: Report) -> str:
    """Each claim as one line of JSON, with the fields of the report's claims; "" when there is none."""
    return "".join(f"{compact(record)}\n" for record in claim_records(report))
