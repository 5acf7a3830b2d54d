"""The audit of dependencies fails on a known fault, and not for want of a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

OWN_WARNING = "Location of an index is ignored"
AUDIT = Path(__file__).resolve().parents[2] / ".ci" / "audit"


@pytest.mark.skipif(not shutil.which("bash") or not AUDIT.exists(), reason="needs bash and a checkout")
@pytest.mark.parametrize(
    ("said", "code", "expected", "printed"),
    [
        ("No known vulnerabilities found", 0, 0, "No known vulnerabilities found"),
        ("Found 1 known vulnerability in 1 package", 1, 1, "Found 1 known vulnerability"),
        ("requests.exceptions.ConnectionError: osv.dev", 1, 0, "could not be reached: nothing was audited"),
        ("usage: pip-audit", 2, 2, "usage: pip-audit"),
    ],
)
def test_what_the_audit_says(tmp_path: Path, said: str, code: int, expected: int, printed: str) -> None:
    program = tmp_path / "pip-audit"
    program.write_text(f"#!/bin/sh\necho 'WARNING: {OWN_WARNING}' >&2\necho '{said}' >&2\nexit {code}\n")
    program.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", AUDIT], env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == expected
    assert printed in done.stdout
    assert OWN_WARNING not in done.stdout + done.stderr
