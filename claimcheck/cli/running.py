"""Runs a command; every way in which it can go wrong ends in a sentence and an exit code of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from claimcheck.cli.errors import explained
from claimcheck.cli.exits import Exit, PipeClosed


def run(arguments: Sequence[str] | None = None) -> int:
    """Run ``arguments`` (or what the shell passed), and return the exit code."""
    _open_closed_streams()
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
    return _flushed(code)


def _done(given: Sequence[str]) -> int:
    """Do as asked. A check without flags needs no typer, whose import takes a quarter of a short run."""
    if len(given) > 1 and given[0] == "check" and not any(each.startswith("-") for each in given):
        from claimcheck.cli.checking import Asked, check_stories

        return check_stories(Asked(given[1:]))
    from claimcheck.cli.app import make_app

    return int(make_app(given)(given, prog_name="claimcheck", standalone_mode=False))


def _open_closed_streams() -> None:
    """Make a stream that the shell has closed one that holds nothing, and that cannot be written to.

    What belongs on standard output is then an error, and what belongs on standard error is not said.
    """
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _flushed(code: int) -> int:
    """Return the code once all is written; that of an error where standard output does not take the rest."""
    try:
        sys.stdout.flush()
    except OSError as error:
        _write_nowhere()
        return code if code > Exit.FOUND else explained(error)
    return code


def _close_quietly() -> Exit:
    _write_nowhere()
    return Exit.PIPE_CLOSED


def _write_nowhere() -> None:
    # Python flushes its streams on the way out, and would complain again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
