"""What is said of an error, and the exit code for it."""

from __future__ import annotations

import errno
import os
import sys
from typing import cast

from claimcheck import __version__
from claimcheck.cli.exits import Exit, Usage

_OF_A_STREAM = (errno.EBADF, errno.ENOSPC)
"""What writing raises to a stream that is closed, or on a disk that is full."""


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
    elif isinstance(error, OSError) and (error.filename or error.errno in _OF_A_STREAM):
        say(f"{error.filename or 'standard output'} cannot be used: {error.strerror}")
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
