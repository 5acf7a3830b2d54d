"""claimcheck finds the figures in a news story that cannot all be right.

    report = claimcheck.check_text(body, headline="...", date="2021-11-17")   # one story
    report = claimcheck.check(["draft.md", "wire.jsonl"])                     # files and folders
    report.findings, report.claims, report.clusters, report.skipped
    report.to_frame()                                                         # claims as a pandas DataFrame
    claims = claimcheck.extract_text("...")

Everything is imported at first use, so that ``claimcheck --version`` loads none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date as Day
    from os import PathLike
    from pathlib import Path

    from claimcheck.config import Options
    from claimcheck.model.claim import Claim
    from claimcheck.model.finding import Finding
    from claimcheck.pipeline import Report
    from claimcheck.pipeline.gathering import Input
    from claimcheck.rulebook.rulebook import Rulebook

    Paths = str | PathLike[str] | Iterable[str | PathLike[str]]

__version__ = "0.1.0"
__all__ = ["Claim", "Finding", "Report", "check", "check_text", "extract", "extract_text"]


def check(
    paths: Paths,
    *,
    date: Day | str | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    scope: str = "run",
    rules: Iterable[Path] = (),
    input_format: str | None = None,
    columns: Iterable[str] = (),
) -> Report:
    """Read the stories in files, folders and globs, and return what the checks find in them.

    The arguments are those of ``claimcheck check``; what cannot be read stands in ``report.skipped``. No
    configuration file is read.
    Raises ValueError for an argument that makes no sense and for a mistake in a rule file.
    """
    from claimcheck.config import make_options
    from claimcheck.pipeline import read_files

    options = make_options(
        date=date,
        select=select,
        ignore=ignore,
        scope=scope,
        rules=rules,
        input_format=input_format,
        columns=columns,
    )
    book = _rulebook(options)
    return _checked(read_files(_listed(paths), options=options.reading(book)), options, book)


def check_text(
    text: str,
    headline: str | None = None,
    *,
    date: Day | str | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    rules: Iterable[Path] = (),
) -> Report:
    """Return what the checks find in one story; offsets into ``text`` are those of the report's spans."""
    from claimcheck.config import make_options
    from claimcheck.pipeline import read_text

    options = make_options(date=date, select=select, ignore=ignore, rules=rules)
    book = _rulebook(options)
    return _checked(read_text(text, headline, options.reading(book)), options, book)


def extract(
    paths: Paths,
    *,
    date: Day | str | None = None,
    rules: Iterable[Path] = (),
    input_format: str | None = None,
    columns: Iterable[str] = (),
) -> Report:
    """Return a report with every figure in the stories as a claim, and without clusters and findings."""
    from claimcheck.config import make_options
    from claimcheck.pipeline import extract_documents, read_files

    options = make_options(date=date, rules=rules, input_format=input_format, columns=columns)
    book = _rulebook(options)
    inputs = read_files(_listed(paths), options=options.reading(book))
    return extract_documents(inputs, book, options.settings)


def extract_text(
    text: str,
    headline: str | None = None,
    *,
    date: Day | str | None = None,
    rules: Iterable[Path] = (),
) -> tuple[Claim, ...]:
    """Return the claims of one story, in reading order."""
    from claimcheck.config import make_options
    from claimcheck.pipeline import extract_documents, read_text

    options = make_options(date=date, rules=rules)
    book = _rulebook(options)
    inputs = read_text(text, headline, options.reading(book))
    return extract_documents(inputs, book, options.settings).claims


def _rulebook(options: Options) -> Rulebook:
    from claimcheck.rulebook.loading import load_rulebook

    return load_rulebook(options.rules)


def _checked(inputs: Iterable[Input], options: Options, rules: Rulebook) -> Report:
    from claimcheck.pipeline import check_documents

    return check_documents(inputs, rules, options.settings, across_documents=options.across_documents)


def _listed(paths: Paths) -> list[str]:
    from os import PathLike, fspath

    return [fspath(path) for path in ([paths] if isinstance(paths, str | PathLike) else paths)]


_TYPES = {
    "Claim": "claimcheck.model.claim",
    "Finding": "claimcheck.model.finding",
    "Report": "claimcheck.pipeline.report",
}


def __getattr__(name: str) -> object:
    if name not in _TYPES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_TYPES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
