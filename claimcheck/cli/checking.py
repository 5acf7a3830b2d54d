"""Checks stories as it was asked for, on the command line or without any flag."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.cli.choices import CheckFormat, FailOn, Scope
from claimcheck.cli.configured import accepted_in, configured, settled_in
from claimcheck.cli.exits import Usage, exit_code
from claimcheck.cli.outlets import (
    LISTS_STORIES,
    SHOWS_CLAIMS,
    SHOWS_SUPPRESSED,
    Listings,
    Outlet,
    listings,
    outlets,
    publish,
)
from claimcheck.cli.output import look
from claimcheck.cli.processes import cores, telling_how_far
from claimcheck.config import Configs, Options, make_options
from claimcheck.documents import InputOptions
from claimcheck.model.report import Report
from claimcheck.pipeline import check_documents, check_each
from claimcheck.pipeline.gathering import Input
from claimcheck.pipeline.keeping import Keep
from claimcheck.rulebook.loading import load_rulebook
from claimcheck.rulebook.rulebook import Rulebook


class Asked(NamedTuple):
    """What a check was asked for: its paths, and its flags by their names."""

    paths: Sequence[str]
    format: CheckFormat = CheckFormat.RICH
    output: Path | None = None
    report: Sequence[str] | None = None
    fail_on: FailOn | None = None
    date: str | None = None
    title: str | None = None
    select: Sequence[str] | None = None
    ignore: Sequence[str] | None = None
    scope: Scope | None = None
    rules: Sequence[Path] | None = None
    config: Path | None = None
    baseline: Path | None = None
    diff: str | None = None
    jobs: int | None = None
    strict: bool = False
    stdin_filename: str | None = None
    input_format: str | None = None
    column: Sequence[str] | None = None
    no_color: bool = False
    quiet: bool = False
    show_suppressed: bool = False
    explain: bool = False
    watch: bool = False


def check_stories(asked: Asked) -> int:
    """Check the stories, publish the reports, and return the exit code.

    Raises Usage for flags that do not go together, and for a report that cannot be written.
    """
    if asked.explain and asked.format is not CheckFormat.RICH:
        raise Usage("--explain goes with --format rich")
    wanted = outlets(asked.format, asked.output, asked.report or ())
    if asked.show_suppressed and not SHOWS_SUPPRESSED.intersection(each.format for each in wanted):
        raise Usage(f"--show-suppressed goes with --format {', '.join(sorted(SHOWS_SUPPRESSED))}")

    settled_by: list[Path] = []

    def once() -> int:
        configs = Configs(asked.config)
        options = make_options(
            date=asked.date,
            select=asked.select or (),
            ignore=asked.ignore or (),
            scope=asked.scope,
            fail_on=asked.fail_on,
            rules=asked.rules or (),
            configs=configs,
            paths=asked.paths,
            input_format=asked.input_format,
            columns=asked.column or (),
        )
        book = load_rulebook(options.rules)
        seen = look(asked.no_color, asked.output, quiet=asked.quiet, explain=asked.explain)._replace(
            fail_on=options.fail_on, show_suppressed=asked.show_suppressed
        )
        alone = not options.across_documents and asked.diff is None
        by_story = listings(wanted, seen, no_color=asked.no_color) if alone else None
        with telling_how_far():
            found = _found(asked, options, book, wanted, by_story)
        settled_by[:] = settled_in(configs, asked.baseline, options.config)
        shown = _since(asked.diff, configured(found, configs, options.config))
        publish(shown, wanted, seen, no_color=asked.no_color, by_story=by_story)
        return exit_code(shown, strict=asked.strict, fail_on=options.fail_on)

    if asked.watch:
        from claimcheck.cli.watching import keep_checking

        written = [each.path for each in wanted if each.path]
        return keep_checking(once, asked.paths, lambda: [*(asked.rules or ()), *settled_by], written)
    return once()


def _found(
    asked: Asked, options: Options, book: Rulebook, wanted: Sequence[Outlet], by_story: Listings | None
) -> Report:
    """Return what is found in the stories; only counted where the reports are made ``by_story``."""
    stories = inputs(asked.paths, options.reading(book), asked.stdin_filename, asked.title)
    acceptances = accepted_in(asked.baseline, options.config)
    jobs = asked.jobs or cores()
    if by_story:
        told, keep = by_story.add, by_story.keep
        return check_each(
            stories, book, told, options.settings, acceptances=acceptances, keep=keep, jobs=jobs
        )
    return check_documents(
        stories,
        book,
        options.settings,
        across_documents=options.across_documents,
        acceptances=acceptances,
        keep=_kept(wanted, asked.diff),
        jobs=jobs,
    )


def _kept(wanted: Sequence[Outlet], diff: str | None) -> Keep:
    """Return how much the reports need; of what has changed git tells for every story that was read."""
    formats = {each.format for each in wanted}
    if formats & SHOWS_CLAIMS:
        return Keep.CLAIMS
    return Keep.STORIES if diff or formats & LISTS_STORIES else Keep.FINDINGS


def _since(revision: str | None, report: Report) -> Report:
    if revision is None:
        return report
    from claimcheck.pipeline.changed import only_changed
    from claimcheck.pipeline.git_changes import NoChanges, changed_lines

    paths = {document.path for document in report.documents if Path(document.path).exists()}
    try:
        return only_changed(report, changed_lines(sorted(paths), revision), revision)
    except NoChanges as error:
        raise Usage(f"--diff: {error}") from error


def inputs(
    paths: Sequence[str], reading: InputOptions, stdin_filename: str | None, title: str | None
) -> Iterable[Input]:
    """Return the stories as they are read, and whatever cannot be; a bar shows how far it is."""
    from claimcheck.cli.progress import watched
    from claimcheck.pipeline import read_files, with_title

    inputs = watched(read_files(paths, stdin_filename=stdin_filename, options=reading), paths)
    return with_title(inputs, title) if title else inputs
