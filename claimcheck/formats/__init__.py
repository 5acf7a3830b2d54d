"""A report as text: one file per format, each imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TypeAlias, cast

from claimcheck.formats.listing import Listing
from claimcheck.formats.look import CheckText, Look
from claimcheck.model.comparison import Comparison
from claimcheck.model.report import Report

__all__ = [
    "CHECK_FORMATS",
    "EXTRACT_FORMATS",
    "LISTINGS",
    "CheckText",
    "Format",
    "Listing",
    "Look",
    "TextFormat",
    "explained",
]

TextFormat: TypeAlias = Callable[[Report, Look], str]
Format: TypeAlias = Callable[[Report, Look], "str | bytes"]


def _file(name: str) -> TextFormat:
    """The format whose file is claimcheck/formats/<name>: its ``render(report, look)``."""

    def render(report: Report, look: Look) -> str:
        return cast(TextFormat, import_module(f"{__name__}.{name}").render)(report, look)

    return render


def _rich(report: Report, look: Look) -> str:
    from claimcheck.formats.terminal import report_view

    return report_view.render(
        report,
        width=look.width,
        color=look.color,
        ascii=look.ascii,
        quiet=look.quiet,
        explain=look.explain,
        show_suppressed=look.show_suppressed,
    )


def _concise(report: Report, look: Look) -> str:
    from claimcheck.formats import concise

    return concise.render(report, show_suppressed=look.show_suppressed)


def _json(report: Report, look: Look) -> str:
    from claimcheck.formats import json_report

    return json_report.render(report, look.version, show_suppressed=look.show_suppressed)


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


CHECK_FORMATS: Mapping[str, TextFormat] = {
    "rich": _rich,
    "concise": _concise,
    "markdown": _file("markdown"),
    "html": _file("html"),
    "json": _json,
    "jsonl": _file("findings_jsonl"),
    "csv": _file("findings_csv"),
    "sarif": _file("sarif"),
    "junit": _file("junit"),
    "github": _file("github"),
    "gitlab": _file("gitlab"),
    "checkstyle": _file("checkstyle"),
}
"""What ``check --format`` and ``check --report`` take."""


def _listing(module: str, name: str) -> Callable[[Look], Listing]:
    """The class of that name, made when it is asked for."""

    def made(look: Look) -> Listing:
        return cast(Listing, getattr(import_module(f"{__name__}.{module}"), name)(look))

    return made


LISTINGS: Mapping[str, Callable[[Look], Listing]] = {
    "concise": _listing("concise", "Concise"),
    "jsonl": _listing("findings_jsonl", "FindingsJsonl"),
    "csv": _listing("findings_csv", "FindingsCsv"),
    "sarif": _listing("sarif", "Sarif"),
    "github": _listing("github", "GitHub"),
    "gitlab": _listing("gitlab", "GitLab"),
}
"""Those of ``CHECK_FORMATS`` that can also be made story by story, and are then the same text."""

EXTRACT_FORMATS: Mapping[str, Format] = {
    "table": _claims_table,
    "csv": _claims_csv,
    "json": _claims_json,
    "jsonl": _claims_jsonl,
    "parquet": _claims_parquet,
}
"""What ``extract --format`` takes; only parquet returns bytes, and it raises MissingExtra without pyarrow."""
