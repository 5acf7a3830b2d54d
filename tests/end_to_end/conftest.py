"""The real command, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SLIP = "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"
CLEAN = "The flood killed 23 people on Sunday, police said.\n\nThe clean-up will take three months.\n"

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def claimcheck(tmp_path: Path) -> Command:
    """Run claimcheck in an empty folder; output is decoded as UTF-8."""

    def run(
        *arguments: str | Path,
        stdin: str | bytes = "",
        env: dict[str, str] | None = None,
        code: str | None = None,
    ) -> subprocess.CompletedProcess[str]:
        entry = ["-m", "claimcheck"] if code is None else ["-c", code]
        done = subprocess.run(
            [sys.executable, *entry, *map(str, arguments)],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            cwd=tmp_path,
            env=_environment() | (env or {}),
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr or "CLAIMCHECK_DEBUG" in (env or {}), done.stderr.decode()
        return subprocess.CompletedProcess(
            done.args,
            done.returncode,
            done.stdout.decode(errors="replace"),
            done.stderr.decode(errors="replace"),
        )

    return run


def _environment() -> dict[str, str]:
    """The environment without what would change the output."""
    unwanted = {"GITHUB_STEP_SUMMARY", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "CLAIMCHECK_DEBUG"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """A story that contradicts itself: the check exits with 1."""
    path = tmp_path / "slip.txt"
    path.write_text(SLIP, encoding="utf-8")
    return path


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A story with figures that agree: the check exits with 0."""
    path = tmp_path / "clean.txt"
    path.write_text(CLEAN, encoding="utf-8")
    return path
