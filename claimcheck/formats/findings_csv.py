"""``check --format csv``: a row a finding, for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from claimcheck.formats import wording
from claimcheck.formats.escaping import for_spreadsheet
from claimcheck.formats.finding_text import where
from claimcheck.formats.kept import Kept, around, numbered
from claimcheck.formats.listing import listed
from claimcheck.formats.look import Look
from claimcheck.formats.passages import Figure, figures_of
from claimcheck.formats.places import Places
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report

COLUMNS = (
    *("id", "severity", "confidence", "check", "message", "why", "who", "hint"),
    *("document", "path", "line", "column", "text", "speaker", "other_passages", "fingerprint"),
)


def render(report: Report, look: Look) -> str:
    """A header, a row for each finding, and one with the severity "not read" for each skipped input.

    A finding's other passages share a cell, however many they are. No cell begins as a formula would.
    """
    return listed(FindingsCsv(look), report)


class FindingsCsv:
    """The rows of ``render``, story by story."""

    def __init__(self, look: Look) -> None:
        self._found = Kept()

    def add(self, report: Report) -> None:
        """Take the findings of a report."""
        places = Places(report)
        for finding in report.findings:
            # The number is the first cell, and needs no quotation marks.
            self._found.add(finding.severity, around(finding.id, "", _row(_cells(finding, places))))

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the rows."""
        yield _row({name: name for name in COLUMNS})
        yield from numbered(self._found)
        for skipped in run.skipped:
            yield _row({"severity": "not read", "message": skipped.reason, "path": skipped.path})


def _row(cells: dict[str, str | int | float]) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writerow({name: for_spreadsheet(str(cell)) for name, cell in cells.items()})
    return text.getvalue()


def _cells(finding: Finding, places: Places) -> dict[str, str | int | float]:
    """All cells of a finding but the first."""
    first, *others = figures_of(finding)
    place = places.place(first.span)
    return {
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "check": finding.check,
        "message": finding.message,
        "why": finding.why,
        "who": wording.voices(finding.voices) if finding.voices else "",
        "hint": finding.hint,
        "document": first.span.document,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "speaker": _speaker(first),
        "other_passages": "; ".join(_passage(figure, places) for figure in others),
        "fingerprint": finding.fingerprint,
    }


def _passage(figure: Figure, places: Places) -> str:
    said = f" ({_speaker(figure)})" if figure.claim else ""
    return f"{where(figure.span, places)}: “{places.place(figure.span).text}”{said}"


def _speaker(figure: Figure) -> str:
    return wording.speaker(figure.claim.speaker) if figure.claim else ""
