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
