"""``claimcheck explain FILE LINE LINE``."""

from typing import Annotated

import typer

from claimcheck.cli import flags
from claimcheck.cli.exits import Exit, Usage


def explain(
    path: Annotated[str, typer.Argument(metavar="FILE", help="The story; - is standard input.")],
    first: Annotated[int, typer.Argument(metavar="LINE", help="A line with a figure, counted from 1.")],
    second: Annotated[int, typer.Argument(metavar="LINE", help="Another one, or the same.")],
    date: flags.Published = None,
    rules: flags.Rules = None,
    config: flags.Config = None,
    stdin_filename: flags.StdinFilename = None,
    input_format: flags.InputFormat = None,
    no_color: flags.NoColor = False,
    debug: flags.Debug = False,
) -> int:
    """Show why the figures on two lines of a story were, or were not, compared with each other."""
    from claimcheck.cli.output import look, say, write
    from claimcheck.config import Configs, make_options
    from claimcheck.formats import explained
    from claimcheck.pipeline import read_files
    from claimcheck.pipeline.comparing import NoFigure, compare_lines
    from claimcheck.rulebook.loading import load_rulebook

    options = make_options(
        date=date,
        rules=rules or (),
        configs=Configs(config),
        paths=[path],
        input_format=input_format,
    )
    book = load_rulebook(options.rules)
    try:
        report, comparisons = compare_lines(
            read_files([path], stdin_filename=stdin_filename, options=options.reading(book)),
            book,
            first,
            second,
            options.settings,
        )
    except NoFigure as error:
        raise Usage(f"{path}: {error}") from error
    say(*(f"{skipped.path}: {skipped.reason}" for skipped in report.skipped))
    if not report.documents:
        return Exit.UNREAD
    if not comparisons:
        raise Usage(f"{path}: line {first} has one figure only: give a second line to compare it with")
    write(explained(comparisons, report, look(no_color, None)), None)
    return Exit.CLEAN
