"""``--format jsonl``: a finding a line, each complete in itself; schema.line_schema describes a line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.claim_record import claim_record
from claimcheck.formats.json_report import finding_record, summary_record
from claimcheck.formats.json_text import Json, compact
from claimcheck.formats.kept import Kept, Said, numbered
from claimcheck.formats.listing import listed
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report

SCHEMA = "claimcheck/line/1"
"""Names the contract in the last line; a change that a consumer could notice raises its number."""


def render(report: Report, look: Look) -> str:
    """A line for each finding and each skipped input, and a last one with the totals; "type" says which."""
    return listed(FindingsJsonl(look), report)


class FindingsJsonl:
    """The lines of ``render``, story by story; each report holds its claims and clusters."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._found = Kept()

    def add(self, report: Report) -> None:
        """Take the findings of a report."""
        if not report.findings:
            return
        places = Places(report)
        clusters = {claim.id: cluster.id for cluster in report.clusters for claim in cluster.claims}
        for finding in report.findings:
            # A line must do without the rest of the report, and so holds the claims themselves.
            claims = [claim_record(claim, places, clusters.get(claim.id)) for claim in finding.claims]
            record = {"type": "finding", **finding_record(finding, places), "claims": claims}
            self._found.add(finding.severity, _line_around(finding, record))

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the lines."""
        yield from numbered(self._found)
        for skipped in run.skipped:
            yield f"{compact({'type': 'skipped', 'path': skipped.path, 'reason': skipped.reason})}\n"
        tool: dict[str, Json] = {"name": "claimcheck", "version": self._look.version}
        last = {"type": "summary", "schema": SCHEMA, "tool": tool, **summary_record(run)}
        yield f"{compact(last)}\n"


def _line_around(finding: Finding, record: dict[str, Json]) -> Said:
    """The finding's line, cut in its "id", which is the first string that can be empty."""
    line = f"{compact(record)}\n"
    if finding.id:
        return (line,)
    before, after = line.split('""', 1)
    return before + '"', '"' + after
