"""What is different on a terminal: colour, and no bytes that are not text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")
COLOUR = b"\x1b["


def on_terminal(folder: Path, *arguments: str, **env: str) -> tuple[int, bytes]:
    """Run claimcheck with a terminal of 80 columns for its output; return its code and what it printed."""
    unwanted = {"NO_COLOR", "COLUMNS"}
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env=environment | {"TERM": "xterm"} | env,
    ) as process:
        os.close(theirs)
        printed = b"".join(iter(lambda: _read(ours), b""))
        os.close(ours)
        return process.wait(30), printed


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how Linux says that the other side is closed
        return b""


def test_colour_on_a_terminal(slip):
    code, printed = on_terminal(slip.parent, "check", slip.name)
    assert code == 1
    assert COLOUR in printed


@pytest.mark.parametrize(("flags", "env"), [(["--no-color"], {}), ([], {"NO_COLOR": "1"})])
def test_no_colour_if_not_wanted(slip, flags, env):
    code, printed = on_terminal(slip.parent, "check", slip.name, *flags, **env)
    assert code == 1
    assert b"conflicting-figures" in printed
    assert COLOUR not in printed


def test_text_of_a_story_never_reaches_the_terminal_as_a_code(tmp_path):
    (tmp_path / "story.txt").write_text("The \x1b[5mflood killed 23 people.\n\nThe flood killed 32 people.\n")
    code, printed = on_terminal(tmp_path, "check", "story.txt")
    assert code == 1
    assert b"\x1b[5m" not in printed
    assert rb"\x1b" in printed


def test_parquet_is_not_printed_on_a_terminal(slip):
    code, printed = on_terminal(slip.parent, "extract", slip.name, "--format", "parquet")
    assert code == 2
    assert printed.strip() == b"claimcheck: parquet is no text for a terminal: add --output FILE"
