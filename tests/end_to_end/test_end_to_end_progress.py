"""The bar on standard error: drawn for a person who watches many files, and for nobody else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

STORY = "Mill burns\n\nThe mill employs 40 people.\n\nA fire broke out on Monday.\n"


def stories(folder: Path, count: int) -> Path:
    for number in range(count):
        (folder / f"story{number}.txt").write_text(STORY, "utf-8")
    return folder


def on_terminal(folder: Path) -> str:
    """What a check of ``folder`` draws on a standard error that is a terminal."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "claimcheck", "check", str(folder), "--format", "concise"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=slave) as process:
        os.close(slave)
        drawn = b""
        while True:
            try:
                chunk = os.read(master, 65536)
            except OSError:
                break
            if not chunk:
                break
            drawn += chunk
        assert process.wait() == 0
    os.close(master)
    return drawn.decode()


def test_a_bar_for_many_files(tmp_path: Path) -> None:
    assert "files" in on_terminal(stories(tmp_path, 8))


def test_no_bar_for_a_few_files(tmp_path: Path) -> None:
    assert on_terminal(stories(tmp_path, 2)) == ""


def test_no_bar_without_a_terminal(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "claimcheck", "check", str(stories(tmp_path, 8)), "--format", "concise"]
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""


def test_a_bar_for_many_stories_of_one_file(tmp_path: Path) -> None:
    text = "The mill employs 40 people. A fire broke out on Monday."
    lines = (f'{{"id": "{number}", "text": "{text}"}}\n' for number in range(40))
    batch = tmp_path / "batch.jsonl"
    batch.write_text("".join(lines), "utf-8")
    drawn = on_terminal(batch)
    assert "1/1" in drawn
    assert "40 stories" in drawn


def test_files_are_counted_with_their_stories(tmp_path: Path) -> None:
    drawn = on_terminal(stories(tmp_path, 8))
    assert "8/8" in drawn
    assert "8 stories" in drawn
