"""A report as text: one file per format, each imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from claimcheck.model.comparison import Comparison
from claimcheck.model.report import Report


class Look(NamedTuple):
    """What the command line knows about the reader; each format takes from it what it needs."""

    version: str
    """claimcheck's own, for the JSON report."""
    width: int = 80
    """Of the terminal, in cells."""
    color: bool = False
    ascii: bool = False
    """True when the terminal's encoding has no box characters."""
    quiet: bool = False
    explain: bool = False
    """With the rules that produced each claim in the claims table, and the evidence for each finding."""


TextFormat: TypeAlias = Callable[[Report, Look], str]
Format: TypeAlias = Callable[[Report, Look], "str | bytes"]


def _rich(report: Report, look: Look) -> str:
    from claimcheck.formats.terminal import report_view

    return report_view.render(
        report,
        width=look.width,
        color=look.color,
        ascii=look.ascii,
        quiet=look.quiet,
        explain=look.explain,
    )


def _concise(report: Report, look: Look) -> str:
    from claimcheck.formats import concise

    return concise.render(report)


def _json(report: Report, look: Look) -> str:
    from claimcheck.formats import json_report

    return json_report.render(report, look.version)


def _claims_json(report: Report, look: Look) -> str:
    from claimcheck.formats import json_report

    return json_report.render(report, look.version, with_findings=False)


def _claims_jsonl(report: Report, look: Look) -> str:
    from claimcheck.formats import json_lines

    return json_lines.render(report)


def _claims_table(report: Report, look: Look) -> str:
    from claimcheck.formats.terminal import claims_view

    return claims_view.render(
        report, width=look.width, color=look.color, ascii=look.ascii, explain=look.explain
    )


def _claims_csv(report: Report, look: Look) -> str:
    from claimcheck.formats import csv_table

    return csv_table.render(report)


def _claims_parquet(report: Report, look: Look) -> bytes:
    from claimcheck.formats import parquet

    return parquet.render(report)


def explained(comparisons: Sequence[Comparison], report: Report, look: Look) -> str:
    """Comparisons of a report's claims as text for the terminal."""
    from claimcheck.formats.terminal import comparison_view

    return comparison_view.render(comparisons, report, width=look.width, color=look.color, ascii=look.ascii)


CHECK_FORMATS: Mapping[str, TextFormat] = {"rich": _rich, "concise": _concise, "json": _json}
"""What ``check --format`` takes."""

EXTRACT_FORMATS: Mapping[str, Format] = {
    "table": _claims_table,
    "csv": _claims_csv,
    "json": _claims_json,
    "jsonl": _claims_jsonl,
    "parquet": _claims_parquet,
}
"""What ``extract --format`` takes; only parquet returns bytes, and it raises MissingExtra without pyarrow."""
