"""``--format github``: workflow commands, which GitHub shows as annotations, and the step's summary."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats.escaping import escape, one_line
from claimcheck.formats.file_paths import in_repository, is_whole_file
from claimcheck.formats.finding_text import finding_lines
from claimcheck.formats.listing import listed
from claimcheck.formats.look import Look
from claimcheck.formats.places import Places
from claimcheck.formats.totals import totals
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.model.span import Span

_MOST = 10
"""Annotations of one kind that GitHub shows for a step; it drops the others without a word."""
_LARGEST = 1_000_000
"""Bytes of a step's summary; GitHub takes 1 MiB."""
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report, look: Look) -> str:
    """At most ten commands, the worst findings first and then unread inputs, and a line with the totals."""
    return listed(GitHub(look), report)


class GitHub:
    """The lines of ``render``, story by story."""

    def __init__(self, look: Look) -> None:
        self._found: dict[Severity, list[str]] = {severity: [] for severity in Severity}

    def add(self, report: Report) -> None:
        """Take the findings of a report, as many as are shown."""
        places = Places(report)
        for finding in report.findings:
            kept = self._found[finding.severity]
            if len(kept) < _MOST:
                kept.append(_annotation(finding, places))

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the lines."""
        worst_first = sorted(self._found, key=lambda severity: -severity.rank)
        found = [line for severity in worst_first for line in self._found[severity]]
        commands = [*found, *map(_unread, run.skipped)]
        left = sum(run.totals().values()) + len(run.skipped) - _MOST
        more = f"; {left:,} more than the {_MOST} annotations that GitHub shows" if left > 0 else ""
        for line in (*commands[:_MOST], f"claimcheck: {', '.join(totals(run))}{more}"):
            yield f"{line}\n"


def summary(report: Report, look: Look) -> str:
    """The step's summary: the Markdown report, with as many of the findings as a summary can hold."""
    from claimcheck.formats.markdown import discrepancies

    most = len(report.findings)
    text = discrepancies.render(report, look)
    while len(text.encode("utf-8", "replace")) > _LARGEST and most:
        most //= 2
        text = discrepancies.render(report, look, most=most)
    return text


def _annotation(finding: Finding, places: Places) -> str:
    properties = {**_place(finding, places), "title": f"claimcheck: {one_line(finding.check)}"}
    return _command(_COMMANDS[finding.severity], properties, "\n".join(finding_lines(finding, places)))


def _unread(skipped: SkippedDocument) -> str:
    properties = {"file": in_repository(skipped.path), "title": "claimcheck: not read"}
    return _command("error", properties, f"{one_line(skipped.path)}: {one_line(skipped.reason)}")


def _place(finding: Finding, places: Places) -> dict[str, str]:
    span = finding.primary
    document, start = places.document(span), places.place(span)
    file = {"file": in_repository(document.path)}
    if not is_whole_file(document):
        return file
    end = places.place(Span(span.document, span.end, span.end))
    # GitHub refuses columns of a figure that is broken over two lines.
    columns = {"col": start.column, "endColumn": end.column} if start.line == end.line else {}
    lines = {"line": start.line, "endLine": end.line, **columns}
    return file | {name: str(number) for name, number in lines.items()}


def _command(name: str, properties: dict[str, str], message: str) -> str:
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {written}::{_data(message)}"


def _data(text: str) -> str:
    return escape(_percents(text))


def _percents(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return escape(_percents(text).replace(":", "%3A").replace(",", "%2C"))
