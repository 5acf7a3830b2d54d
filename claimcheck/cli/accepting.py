"""``claimcheck accept FILE [NUMBER...]`` and ``claimcheck baseline PATH...``."""

from collections.abc import Sequence
from datetime import date as Day
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from claimcheck.cli import flags
from claimcheck.cli.choices import Scope
from claimcheck.cli.exits import Exit, Usage

if TYPE_CHECKING:
    from claimcheck.model.acceptance import Acceptance
    from claimcheck.model.finding import Finding
    from claimcheck.model.report import Report

Expires = Annotated[
    str | None,
    typer.Option("--expires", metavar="YYYY-MM-DD", help="The last day on which the finding stays accepted."),
]


def accept(
    path: Annotated[str, typer.Argument(metavar="FILE", help="The story.")],
    numbers: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NUMBER]...", help="Findings as claimcheck check numbers them; all, without."
        ),
    ] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why both figures may stay.")] = "",
    expires: Expires = None,
    baseline: flags.BaselineFile = None,
    date: flags.Published = None,
    title: flags.Title = None,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    scope: flags.Compared = None,
    rules: flags.Rules = None,
    config: flags.Config = None,
    input_format: flags.InputFormat = None,
    column: flags.Columns = None,
    debug: flags.Debug = False,
) -> int:
    """Accept findings of a story, with a reason, so that they are held back from now on."""
    if not reason.strip():
        raise Usage('say why: --reason "both counts are known"')
    asked = _Asked(date, title, select, ignore, scope, rules, config, input_format, column)
    state = _state([path], baseline, asked)
    if not state.report.documents:
        return Exit.UNREAD
    chosen = _numbered(state.report, numbers or [], path)
    made = _made(state, chosen, reason, expires)
    renewed = {entry.key for entry in made}
    kept = [entry for entry in state.known if entry.key not in renewed]
    return _write(state.file, [*kept, *made], f"{len(made)} accepted")


def baseline(
    paths: flags.Paths,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why the findings may stay.")
    ] = "found when the baseline was made",
    expires: Expires = None,
    baseline: flags.BaselineFile = None,
    date: flags.Published = None,
    title: flags.Title = None,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    scope: flags.Compared = None,
    rules: flags.Rules = None,
    config: flags.Config = None,
    input_format: flags.InputFormat = None,
    column: flags.Columns = None,
    debug: flags.Debug = False,
) -> int:
    """Accept all that is found in stories today, and leave out entries that nothing needs any more."""
    asked = _Asked(date, title, select, ignore, scope, rules, config, input_format, column)
    state = _state(paths, baseline, asked)
    if not state.report.documents:
        return Exit.UNREAD
    known = {entry.key for entry in state.known}
    stale = {entry.key for entry in state.report.stale}
    made = [each for each in _made(state, state.report.findings, reason, expires) if each.key not in known]
    kept = [entry for entry in state.known if entry.key not in stale]
    return _write(state.file, [*kept, *made], f"{len(made)} accepted, {len(stale)} left out")


class _Asked(NamedTuple):
    """What the user asked for, by the flags that check has, too."""

    date: str | None
    title: str | None
    select: list[str] | None
    ignore: list[str] | None
    scope: Scope | None
    rules: list[Path] | None
    config: Path | None
    input_format: str | None
    columns: list[str] | None


class _State(NamedTuple):
    """The report on the stories as they are, and the baseline as it is."""

    report: "Report"
    known: "Sequence[Acceptance]"
    file: Path


def _state(paths: Sequence[str], baseline: Path | None, asked: _Asked) -> _State:
    from claimcheck.cli.checking import inputs
    from claimcheck.cli.configured import accepted, baseline_file, configured
    from claimcheck.cli.output import say
    from claimcheck.config import Configs, make_options
    from claimcheck.pipeline import check_documents
    from claimcheck.rulebook.loading import load_rulebook

    if "-" in paths:
        raise Usage("standard input has no place in a baseline: give the file")
    configs = Configs(asked.config)
    options = make_options(
        date=asked.date,
        select=asked.select or (),
        ignore=asked.ignore or (),
        scope=asked.scope,
        rules=asked.rules or (),
        configs=configs,
        paths=paths,
        input_format=asked.input_format,
        columns=asked.columns or (),
    )
    file = baseline_file(baseline, options.config)
    known = accepted(file) if file.exists() else ()
    book = load_rulebook(options.rules)
    report = check_documents(
        inputs(paths, options.reading(book), None, asked.title),
        book,
        options.settings,
        across_documents=options.across_documents,
        acceptances=known,
    )
    configured(report, configs, options.config)
    say(*(f"{skipped.path}: {skipped.reason}" for skipped in report.skipped))
    return _State(report, known, file)


def _numbered(report: "Report", numbers: Sequence[str], path: str) -> "Sequence[Finding]":
    by_number = {each.id.removeprefix("F"): each for each in report.findings}
    asked = [number.upper().removeprefix("F") for number in numbers]
    if unknown := [number for number in asked if number not in by_number]:
        have = f"1 to {len(by_number)}" if by_number else "none"
        raise Usage(f"{path}: no finding has the number {', '.join(unknown)}; it has {have}")
    if not by_number:
        raise Usage(f"{path}: there is no finding to accept")
    return [by_number[number] for number in dict.fromkeys(asked)] if asked else report.findings


def _made(
    state: _State, findings: "Sequence[Finding]", reason: str, expires: str | None
) -> "list[Acceptance]":
    from claimcheck.pipeline.acceptance import accept

    return accept(state.report, findings, " ".join(reason.split()), _last_day(expires))


def _last_day(written: str | None) -> Day | None:
    try:
        day = Day.fromisoformat(written) if written else None
    except ValueError as error:
        raise Usage(f'--expires: "{written}" is not a date; write it as YYYY-MM-DD') from error
    return day


def _write(file: Path, entries: "Sequence[Acceptance]", done: str) -> int:
    from claimcheck.cli.output import say
    from claimcheck.cli.whole_files import write_whole
    from claimcheck.config.baseline import written_baseline

    try:
        write_whole(file, [written_baseline(entries, file.parent.absolute()).encode()])
    except OSError as error:
        raise Usage(f"{file} cannot be written: {error.strerror}") from error
    say(f"{file}: {done}")
    return Exit.CLEAN
