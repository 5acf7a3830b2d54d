"""The compiled build is compared with the plain one: claims that differ fail, want of a compiler does not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STEP = ROOT / ".ci" / "compiled"
SAME = ROOT / "benchmarks" / "same_claims.py"
needs_a_shell = pytest.mark.skipif(
    not shutil.which("bash") or os.name == "nt" or not STEP.exists(), reason="needs bash and a checkout"
)


@needs_a_shell
@pytest.mark.parametrize(
    ("programs", "printed"),
    [
        ({}, "there is no C compiler here: nothing was compared"),
        (
            {"cc": "exit 0", "make": "echo no such package; exit 2"},
            "cannot be made here: nothing was compared",
        ),
    ],
)
def test_what_cannot_be_built_is_said_and_fails_nothing(
    tmp_path: Path, programs: dict[str, str], printed: str
) -> None:
    for name, does in programs.items():
        _program(tmp_path / name, does)
    for name in ("bash", "tail"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    environment = {"PATH": str(tmp_path)}
    done = subprocess.run(
        ["bash", STEP], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert printed in done.stdout


@needs_a_shell
@pytest.mark.parametrize(
    ("change", "code", "printed"), [("cat", 0, "0 differ"), ("sed 2s/4/5/", 1, "1 differ")]
)
def test_a_claim_that_differs_fails(tmp_path: Path, change: str, code: int, printed: str) -> None:
    stories = tmp_path / "stories.jsonl"
    stories.write_text(json.dumps({"text": "The flood killed 23 people. The storm killed 4."}) + "\n")
    _program(
        tmp_path / "python",
        f'if [ "$1" = -c ]; then echo claims.so; else {sys.executable} "$@" | {change}; fi',
    )
    done = subprocess.run(
        [sys.executable, SAME, tmp_path / "python", stories], capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "2 claims read by the plain build, 2 by the compiled one, " + printed in done.stdout


def test_a_plain_build_is_not_compared_with_itself() -> None:
    if not SAME.exists():
        pytest.skip("needs a checkout")
    done = subprocess.run([sys.executable, SAME, sys.executable], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "has no compiled build of claimcheck" in done.stderr


def _program(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)
