"""The commands that read stories; each imports what it needs when it runs, so that they start fast."""

import sys
from typing import Annotated

import typer

from claimcheck.cli import flags
from claimcheck.cli.choices import CheckFormat, ExtractFormat, FailOn, Scope
from claimcheck.cli.exits import Exit, Usage, exit_code


def check(
    paths: flags.Paths,
    format: Annotated[
        CheckFormat,
        typer.Option(
            "--format", metavar="FORMAT", help=f"How to print the report: {', '.join(CheckFormat)}."
        ),
    ] = CheckFormat.RICH,
    output: flags.Output = None,
    report: flags.Reports = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option("--fail-on", help="Exit with 1 for a finding this severe or worse; else warning."),
    ] = None,
    date: flags.Published = None,
    title: flags.Title = None,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    scope: Annotated[
        Scope | None,
        typer.Option("--scope", help="Compare the stories of a run with each other, as is usual, or not."),
    ] = None,
    rules: flags.Rules = None,
    config: flags.Config = None,
    baseline: flags.BaselineFile = None,
    diff: Annotated[
        str | None,
        typer.Option(
            "--diff", metavar="REV", help="Report only what stands on lines changed since REV (git)."
        ),
    ] = None,
    jobs: flags.Jobs = None,
    strict: flags.Strict = False,
    stdin_filename: flags.StdinFilename = None,
    input_format: flags.InputFormat = None,
    column: flags.Columns = None,
    no_color: flags.NoColor = False,
    quiet: flags.Quiet = False,
    show_suppressed: Annotated[
        bool, typer.Option("--show-suppressed", help="Show the findings that were held back, too, and why.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show under each finding the evidence for and against it.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a story is saved, until Ctrl-C.")
    ] = False,
    debug: flags.Debug = False,
) -> int:
    """Find the figures in stories that cannot all be right.

    Exits with 0 when there is nothing to report, 1 for findings, 2 for bad usage, 3 when nothing could be
    read and 70 for an internal error.
    """
    from claimcheck.cli.checking import Asked, check_stories

    asked = Asked(
        paths,
        format,
        output,
        report,
        fail_on,
        date,
        title,
        select,
        ignore,
        scope,
        rules,
        config,
        baseline,
        diff,
        jobs,
        strict,
        stdin_filename,
        input_format,
        column,
        no_color,
        quiet,
        show_suppressed,
        explain,
        watch,
    )
    return check_stories(asked)


def extract(
    paths: flags.Paths,
    format: Annotated[
        ExtractFormat, typer.Option("--format", help="How to print the claims.")
    ] = ExtractFormat.TABLE,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show under each claim the rules that made it.")
    ] = False,
    output: flags.Output = None,
    date: flags.Published = None,
    title: flags.Title = None,
    rules: flags.Rules = None,
    config: flags.Config = None,
    jobs: flags.Jobs = None,
    strict: flags.Strict = False,
    stdin_filename: flags.StdinFilename = None,
    input_format: flags.InputFormat = None,
    column: flags.Columns = None,
    no_color: flags.NoColor = False,
    debug: flags.Debug = False,
) -> int:
    """Print every figure in stories as a normalised claim."""
    from claimcheck.cli.checking import inputs
    from claimcheck.cli.configured import configured
    from claimcheck.cli.output import look, say, write
    from claimcheck.cli.processes import cores, telling_how_far
    from claimcheck.config import Configs, make_options
    from claimcheck.formats import EXTRACT_FORMATS
    from claimcheck.formats.missing_extra import MissingExtra
    from claimcheck.pipeline import extract_documents
    from claimcheck.rulebook.loading import load_rulebook

    if explain and format is not ExtractFormat.TABLE:
        raise Usage("--explain goes with --format table")
    if format is ExtractFormat.PARQUET and output is None and sys.stdout.isatty():
        raise Usage("parquet is no text for a terminal: add --output FILE")
    configs = Configs(config)
    options = make_options(
        date=date,
        rules=rules or (),
        configs=configs,
        paths=paths,
        input_format=input_format,
        columns=column or (),
    )
    book = load_rulebook(options.rules)
    stories = inputs(paths, options.reading(book), stdin_filename, title)
    with telling_how_far():
        report = extract_documents(stories, book, options.settings, jobs=jobs or cores())
    report = configured(report, configs, options.config)
    try:
        content = EXTRACT_FORMATS[format](report, look(no_color, output, explain=explain))
    except MissingExtra as error:
        raise Usage(str(error)) from error
    write(content, output)
    if output is not None or format is not ExtractFormat.TABLE:
        say(*report.notices, *(f"{skipped.path}: {skipped.reason}" for skipped in report.skipped))
    return exit_code(report, strict=strict)


def demo(
    story: Annotated[bool, typer.Option("--story", help="Print the story and do not check it.")] = False,
    no_color: flags.NoColor = False,
    debug: flags.Debug = False,
) -> int:
    """Check a bundled story with several slips in it."""
    from claimcheck.cli.output import look, write
    from claimcheck.formats import CHECK_FORMATS
    from claimcheck.pipeline import check_documents, read_bytes
    from claimcheck.resources import demo_story
    from claimcheck.rulebook.loading import load_rulebook

    name, text = demo_story()
    if story:
        write(text, None)
        return Exit.CLEAN
    report = check_documents(read_bytes(text.encode(), name), load_rulebook())
    write(CHECK_FORMATS["rich"](report, look(no_color, None)), None)
    write("\nTo read the story: claimcheck demo --story\n", None)
    return Exit.CLEAN
