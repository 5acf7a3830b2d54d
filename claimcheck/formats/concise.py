"""``--format concise``: one line a finding, for editors' problem matchers and for grep."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.escaping import escape, one_line
from claimcheck.formats.places import Places
from claimcheck.formats.wording import held_by
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report


def render(report: Report, *, show_suppressed: bool = False) -> str:
    """``path:line:column: severity check message`` for each finding, then ``path: skipped: reason``.

    A finding that was held back has "suppressed" for its severity, and ends in where and why.
    """
    return "".join(f"{line}\n" for line in _lines(report, show_suppressed))


def _lines(report: Report, show_suppressed: bool) -> Iterator[str]:
    places = Places(report)
    for finding in report.findings:
        yield _line(finding, finding.severity, places)
    for held in report.held_back if show_suppressed else ():
        yield f"{_line(held.finding, 'suppressed', places)} ({one_line(held_by(held))})"
    for skipped in report.skipped:
        yield f"{escape(skipped.path)}: skipped: {one_line(skipped.reason)}"


def _line(finding: Finding, standing: str, places: Places) -> str:
    place = places.place(finding.primary)
    where = f"{escape(place.path)}:{place.line}:{place.column}"
    return f"{where}: {standing} {escape(finding.check)} {one_line(finding.message)}"
