"""``--format jsonl``: a finding a line, each complete in itself; schema.line_schema describes a line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.claim_record import claim_records
from claimcheck.formats.json_report import finding_record, summary_record
from claimcheck.formats.json_text import Json, compact
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.model.report import Report

SCHEMA = "claimcheck/line/1"
"""Names the contract in the last line; a change that a consumer could notice raises its number."""


def render(report: Report, look: Look) -> str:
    """A line for each finding and each skipped input, and a last one with the totals; "type" says which."""
    return "".join(f"{compact(record)}\n" for record in _records(report, look.version))


def _records(report: Report, version: str) -> Iterator[dict[str, Json]]:
    places = Places(report)
    claims = {str(record["id"]): record for record in claim_records(report)}
    for finding in report.findings:
        # A line must do without the rest of the report, and so holds the claims themselves.
        own = [claims[claim.id] for claim in finding.claims]
        yield {"type": "finding", **finding_record(finding, places), "claims": own}
    for skipped in report.skipped:
        yield {"type": "skipped", "path": skipped.path, "reason": skipped.reason}
    tool: dict[str, Json] = {"name": "claimcheck", "version": version}
    yield {"type": "summary", "schema": SCHEMA, "tool": tool, **summary_record(report)}
