"""Where the text goes: standard output or a file, with what must be said aside on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from claimcheck import __version__
from claimcheck.cli.exits import PipeClosed, Usage
from claimcheck.cli.whole_files import write_whole
from claimcheck.formats import Look

_BOX = "─│╭╯▕█·"


def look(no_color: bool, output: Path | None, *, quiet: bool = False, explain: bool = False) -> Look:
    """Return what a format should know of the terminal, or of the file that takes its place."""
    on_terminal = output is None and sys.stdout.isatty()
    return Look(
        version=__version__,
        width=_terminal_width() if on_terminal else 80,
        color=output is None and not no_color and _color_is_wanted(on_terminal),
        ascii=output is None and not _can_show(_BOX),
        quiet=quiet,
        explain=explain,
    )


def _color_is_wanted(on_terminal: bool) -> bool:
    """As no-color.org and force-color.org have it: set and not empty counts, and NO_COLOR goes first."""
    if os.environ.get("NO_COLOR"):
        return False
    return on_terminal or bool(os.environ.get("FORCE_COLOR"))


def _terminal_width() -> int:
    from shutil import get_terminal_size

    return get_terminal_size((80, 24)).columns


def write(content: str | bytes, output: Path | None) -> None:
    """Write ``content`` to standard output or to the file ``output``; raise Usage or PipeClosed."""
    if output is None:
        to_stdout([content])
        return
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        write_whole(output, [data])
    except OSError as error:
        raise Usage(f"--output: {output} cannot be written: {error.strerror}") from error
    say(f"written to {output}")


def say(*sentences: str) -> None:
    """Print each sentence on a line of standard error, after the program's name."""
    from claimcheck.formats.escaping import one_line

    for sentence in sentences:
        print(f"claimcheck: {one_line(sentence)}", file=sys.stderr)


def to_stdout(pieces: Iterable[str | bytes]) -> None:
    """Write ``pieces`` to standard output; raise PipeClosed, or Usage when there is no room for them."""
    try:
        for piece in pieces:
            if isinstance(piece, bytes):
                sys.stdout.buffer.write(piece)
            else:
                sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise PipeClosed from error
    except OSError as error:
        raise Usage(f"standard output cannot be written: {error.strerror}") from error


def _can_show(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
