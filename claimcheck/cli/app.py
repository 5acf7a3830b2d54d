"""Every command by its name, and the program made of those that a run needs."""

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Annotated

import typer

from claimcheck.cli.exits import Exit

COMMANDS: Mapping[str, str] = {
    "check": "commands",
    "extract": "commands",
    "explain": "explaining",
    "rule": "rule",
    "config": "config",
    "accept": "accepting",
    "baseline": "accepting",
    "demo": "commands",
}
"""From each command to the module of this package that has a function of that name."""


def make_app(arguments: Sequence[str]) -> typer.Typer:
    """Return the program, with the one command that ``arguments`` begin with, or else with all.

    To import and to prepare all of them takes longer than to read a story.
    """
    app = typer.Typer(
        help="Finds the figures in a news story that cannot all be right.",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(top)
    asked = arguments[0] if arguments else ""
    for name in [asked] if asked in COMMANDS else COMMANDS:
        app.command(name)(getattr(import_module(f"claimcheck.cli.{COMMANDS[name]}"), name))
    return app


def top(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> int:
    """Find the figures in a news story that cannot all be right."""
    if version:
        from claimcheck import __version__

        print(f"claimcheck {__version__}")
        return Exit.CLEAN
    if context.invoked_subcommand is None:
        print(context.get_help(), file=sys.stderr)
        return Exit.USAGE
    return Exit.CLEAN
