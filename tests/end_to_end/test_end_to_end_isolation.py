"""A run fetches, starts and writes nothing but what it was told to: Python's audit events say so."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from stories_in_formats import FILES

from claimcheck.cli.choices import CheckFormat

AUDITED = """
import os, sys

TOUCHING = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "shutil.", "tempfile.")
CHANGING = {"os." + name for name in (
    "system", "exec", "fork", "forkpty", "posix_spawn", "spawn", "startfile", "mkdir", "rename", "remove",
    "rmdir", "link", "symlink", "chmod", "chown", "truncate", "utime",
)}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def heard(event, arguments):
    # urllib3, when it is imported, binds a socket to this machine to see whether it knows IPv6.
    if event == "socket.__new__" or (event == "socket.bind" and arguments[1] == ("::1", 0)):
        return
    place = (*arguments, "")[0]
    if isinstance(place, int) or (event == "open" and not arguments[2] & WRITING):
        # A number is a file that was opened before.
        return
    if event == "open" or event in CHANGING or event.startswith(TOUCHING):
        os.write(2, f"AUDIT {event} {place!s}\\n".encode())


sys.dont_write_bytecode = True
sys.addaudithook(heard)
"""
CLAIMCHECK = AUDITED + "from claimcheck.__main__ import run; run()"


def heard_of(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert done.returncode in (0, 1), done.stderr
    return [line for line in done.stderr.splitlines() if line.startswith("AUDIT")]


@pytest.fixture
def stories(tmp_path: Path, slip: Path) -> Path:
    """A folder with a story in each format, one of which contradicts itself."""
    folder = tmp_path / "stories"
    folder.mkdir()
    slip.rename(folder / slip.name)
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize(
    ("touch", "event"),
    [
        ("from socket import *; socket(AF_INET, SOCK_DGRAM).connect(('127.0.0.1', 9))", "socket.connect"),
        ("import socket; socket.getaddrinfo('127.0.0.1', 9)", "socket.getaddrinfo"),
        ("import subprocess, sys; subprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("os.system('')", "os.system"),
        ("open('x', 'w')", "open"),
        ("os.mkdir('x')", "os.mkdir"),
    ],
)
def test_what_would_be_heard(claimcheck, touch: str, event: str) -> None:
    assert f"AUDIT {event} " in claimcheck(code=AUDITED + touch).stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "--explain"],
        *(["check", "--format", format] for format in CheckFormat),
        ["extract"],
    ],
    ids=" ".join,
)
def test_nothing_is_fetched_started_or_written(claimcheck, stories: Path, arguments: list[str]) -> None:
    jobs = ["--jobs", "1"] if arguments[0] == "check" else []
    done = claimcheck(*arguments, *jobs, stories.name, code=CLAIMCHECK)
    assert heard_of(done) == []
    assert "skipped" not in done.stderr


def test_only_the_reports_asked_for_are_written(claimcheck, stories: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    done = claimcheck(
        *(
            "check",
            stories.name,
            "--jobs",
            "1",
            "--output",
            "out/report.txt",
            "--report",
            "html:out/report.html",
        ),
        code=CLAIMCHECK,
    )
    written = heard_of(done)
    assert written
    assert all("/out/" in line or " out/" in line for line in written), written
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.relative_to(tmp_path).as_posix() for path in after.keys() - before.keys()} == {
        "out/report.txt",
        "out/report.html",
    }
    assert {path: after[path] for path in before} == before


def test_the_only_program_is_git_and_only_for_diff(claimcheck, stories: Path, tmp_path: Path) -> None:
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "a"],
    ):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)
    done = claimcheck("check", stories.name, "--jobs", "1", "--diff", "HEAD", code=CLAIMCHECK)
    programs = {line for line in heard_of(done) if "subprocess" in line}
    assert programs == {"AUDIT subprocess.Popen git"}
