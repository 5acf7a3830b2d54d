"""``check --format csv``: a row a finding, for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from claimcheck.formats import wording
from claimcheck.formats.escaping import for_spreadsheet
from claimcheck.formats.finding_text import where
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
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in _rows(report):
        writer.writerow({name: for_spreadsheet(str(cell)) for name, cell in row.items()})
    return text.getvalue()


def _rows(report: Report) -> Iterator[dict[str, str | int | float]]:
    places = Places(report)
    for finding in report.findings:
        yield _row(finding, places)
    for skipped in report.skipped:
        yield {"severity": "not read", "message": skipped.reason, "path": skipped.path}


def _row(finding: Finding, places: Places) -> dict[str, str | int | float]:
    first, *others = figures_of(finding)
    place = places.place(first.span)
    return {
        "id": finding.id,
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
