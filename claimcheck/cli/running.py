"""Runs a command; every way in which it can go wrong ends in a sentence and an exit code of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import cast

from claimcheck import __version__
from claimcheck.cli.exits import Exit, PipeClosed, Usage


def run(arguments: Sequence[str] | None = None) -> int:
    """Run ``arguments`` (or what the shell passed), and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the terminal's encoding lacks is shown as \\u2014 rather than as a traceback.
            stream.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _done(given)
    except KeyboardInterrupt:
        code = Exit.STOPPED
    except PipeClosed:
        code = _close_quietly()
    except ImportError:
        # Of a broken installation; whoever started this says so.
        raise
    except Exception as error:
        code = explained(error)
    if code == Exit.STOPPED:
        print("claimcheck: stopped", file=sys.stderr)
    return code


def _done(given: Sequence[str]) -> int:
    """Do as asked. A check without flags needs no typer, whose import takes a quarter of a short run."""
    if len(given) > 1 and given[0] == "check" and not any(each.startswith("-") for each in given):
        from claimcheck.cli.checking import Asked, check_stories

        return check_stories(Asked(given[1:]))
    from claimcheck.cli.app import make_app

    return int(make_app(given)(given, prog_name="claimcheck", standalone_mode=False))


def _close_quietly() -> Exit:
    # Python flushes its streams on the way out, and would complain again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.PIPE_CLOSED


def explained(error: Exception) -> Exit:
    """Say on standard error what went wrong, and return the code for it."""
    from claimcheck.cli.output import say
    from claimcheck.config import ConfigError
    from claimcheck.resources import ResourceError
    from claimcheck.rulebook.problems import RulebookError

    if isinstance(error, RulebookError):
        print(error, file=sys.stderr)  # path:line: message, which editors understand
    elif isinstance(error, ConfigError):
        print(*error.in_files, sep="\n", end="\n" if error.in_files else "", file=sys.stderr)
        say(*(f"--{problem}" for problem in error.problems))
    elif isinstance(error, ResourceError | Usage):
        say(*str(error).split("\n"))
    elif "typer" in sys.modules and (message := _of_bad_command(error)):
        say(f"{message.rstrip('.')} (see claimcheck --help)")
    else:
        return _reported(error)
    return Exit.USAGE


def _of_bad_command(error: Exception) -> str | None:
    """Return what typer says of the command line, if that is where the error comes from."""
    import typer

    # Typer's own UsageError, whose home differs between its versions; BadParameter is the name below it.
    if isinstance(error, typer.BadParameter.__mro__[1]):
        return cast(typer.BadParameter, error).format_message()
    return None


def _reported(error: Exception) -> Exit:
    """Say that it is a bug, on which story, and what to do about it."""
    from traceback import print_exception

    from claimcheck.cli.output import say
    from claimcheck.pipeline.bugs import StageError

    bug = error.bug if isinstance(error, StageError) else error
    where = f" while {error.doing}" if isinstance(error, StageError) else ""
    if os.environ.get("CLAIMCHECK_DEBUG"):
        # Of a bug in another process it is the cause that holds the way it came.
        print_exception(error.__cause__ or error)
    python = ".".join(map(str, sys.version_info[:3]))
    say(
        f"internal error{where}: {type(bug).__name__}: {bug} (claimcheck {__version__}, Python {python}). "
        "This is a bug in claimcheck: please report this line to its developers, with the story if you may; "
        "--debug shows more."
    )
    return Exit.INTERNAL
