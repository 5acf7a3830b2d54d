"""``--format concise``: one line a finding, for editors' problem matchers and for grep."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.escaping import escape, one_line
from claimcheck.formats.kept import Kept
from claimcheck.formats.listing import listed
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.formats.wording import held_by
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report


def render(report: Report, *, show_suppressed: bool = False) -> str:
    """``path:line:column: severity check message`` for each finding, then ``path: skipped: reason``.

    A finding that was held back has "suppressed" for its severity, and ends in where and why.
    """
    return listed(Concise(Look("", show_suppressed=show_suppressed)), report)


class Concise:
    """The lines of ``render``, story by story."""

    def __init__(self, look: Look) -> None:
        self._show_suppressed = look.show_suppressed
        self._found = Kept()
        self._held = Kept()

    def add(self, report: Report) -> None:
        """Take the findings of a report."""
        places = Places(report)
        for finding in report.findings:
            self._found.add(finding.severity, [_line(finding, finding.severity, places)])
        for held in report.held_back if self._show_suppressed else ():
            line = f"{_line(held.finding, 'suppressed', places)} ({one_line(held_by(held))})"
            self._held.add(held.finding.severity, [line])

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the lines."""
        for kept in (self._found, self._held):
            for (line,) in kept:
                yield f"{line}\n"
        for skipped in run.skipped:
            yield f"{escape(skipped.path)}: skipped: {one_line(skipped.reason)}\n"


def _line(finding: Finding, standing: str, places: Places) -> str:
    place = places.place(finding.primary)
    where = f"{escape(place.path)}:{place.line}:{place.column}"
    return f"{where}: {standing} {escape(finding.check)} {one_line(finding.message)}"
