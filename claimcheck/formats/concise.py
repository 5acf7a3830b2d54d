"""``--format concise``: one line a finding, for editors' problem matchers and for grep."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.escaping import escape, one_line
from claimcheck.formats.places import Places
from claimcheck.model.report import Report


def render(report: Report) -> str:
    """``path:line:column: severity check message`` for each finding, then ``path: skipped: reason``."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    places = Places(report)
    for finding in report.findings:
        place = places.place(finding.primary)
        where = f"{escape(place.path)}:{place.line}:{place.column}"
        yield f"{where}: {finding.severity} {escape(finding.check)} {one_line(finding.message)}"
    for skipped in report.skipped:
        yield f"{escape(skipped.path)}: skipped: {one_line(skipped.reason)}"
