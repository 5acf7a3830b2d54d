"""``claimcheck rule [ID]``."""

from enum import StrEnum
from typing import Annotated

import typer

from claimcheck.cli import flags
from claimcheck.cli.exits import Exit, Usage


class RuleFormat(StrEnum):
    """What ``rule --format`` takes."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def rule(
    id: Annotated[str | None, typer.Argument(metavar="[ID]", help="A check, as findings name it.")] = None,
    all: Annotated[bool, typer.Option("--all", help="Every check, not one.")] = False,
    format: Annotated[
        RuleFormat, typer.Option("--format", help="How to print the documentation.")
    ] = RuleFormat.TEXT,
    output: flags.Output = None,
) -> int:
    """Print a check's documentation, or the list of checks."""
    from claimcheck.checks import CHECKS, UnknownCheckError
    from claimcheck.cli import check_pages
    from claimcheck.cli.output import write

    if id and all:
        raise Usage("give an ID or --all, not both")
    chosen = [check for check in CHECKS if all or check.id == id]
    if not chosen and id is not None:
        raise Usage(str(UnknownCheckError(id, [check.id for check in CHECKS])))
    if not chosen and format is not RuleFormat.TEXT:
        raise Usage(f"--format {format} goes with an ID or with --all")
    shown = {
        RuleFormat.TEXT: check_pages.as_text if chosen else check_pages.listed,
        RuleFormat.MARKDOWN: check_pages.as_markdown,
        RuleFormat.JSON: check_pages.as_json,
    }
    write(shown[format](chosen or CHECKS), output)
    return Exit.CLEAN
