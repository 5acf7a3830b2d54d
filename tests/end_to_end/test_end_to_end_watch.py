"""``check --watch`` checks again on every save, outlives mistakes, and ends cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

pytest.importorskip("watchfiles", reason="watchfiles is not installed")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")

SLIP = "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"
WATCHING = "Ctrl-C ends"


class Watch:
    """A running watch and what it says, line by line, on one pipe so that the lines keep their order."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, words: str) -> str:
        """Everything said until a line holds ``words``, that line included."""
        said = ""
        while words not in said:
            said += self.lines.get(timeout=30)
        return said

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watch]:
    command = [sys.executable, "-m", "claimcheck", "check", "--watch", "--format", "concise", *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, cwd=folder, text=True, env=environment, **pipes) as process:
        watch = Watch(process)
        try:
            yield watch
        finally:
            process.kill()


def save(path: Path, text: str) -> None:
    """Save as most editors do: a new file takes the old one's place."""
    beside = path.with_suffix(".new")
    beside.write_text(text, "utf-8")
    beside.replace(path)


def test_every_save_is_checked_and_ctrl_c_ends_it_with_0(tmp_path):
    story = tmp_path / "story.txt"
    save(story, SLIP)
    with watching(tmp_path, "story.txt") as watch:
        assert "conflicting-figures" in (said := watch.until("conflicting-figures"))
        assert "watching 1 file" in said + watch.until(WATCHING)
        save(story, SLIP.replace("32", "23"))
        assert "conflicting-figures" not in watch.until(WATCHING)
        story.write_text(SLIP.replace("32", "24"), "utf-8")
        watch.until("24")
        story.unlink()
        watch.until("story.txt: skipped: does not exist")
        assert watch.stop() == 0
    assert "Traceback" not in "".join(watch.lines.queue)


def test_a_folder_with_what_comes_into_it_and_its_own_report(tmp_path):
    (tmp_path / "s").mkdir()
    save(tmp_path / "s" / "a.txt", SLIP)
    report = tmp_path / "s" / "report.md"
    with watching(tmp_path, "s", "--report", "markdown:s/report.md") as watch:
        watch.until(WATCHING)
        (tmp_path / "s" / "deep").mkdir()
        save(tmp_path / "s" / "deep" / "b.txt", SLIP.replace("32", "24"))
        watch.until("deep")
        watch.until(WATCHING)
        assert report.exists()
        assert watch.stop() == 0
    assert watch.lines.empty()


def test_a_mistake_in_a_rule_file_is_said_and_the_watch_goes_on(tmp_path):
    save(tmp_path / "story.txt", SLIP)
    (tmp_path / "house").mkdir()
    rules = tmp_path / "house" / "bounds.toml"
    save(rules, '[before]\n"within a whisker of" = "<~"\n')
    with watching(tmp_path, "story.txt", "--rules", "house") as watch:
        watch.until(WATCHING)
        save(rules, "[befor]\n")
        watch.until("house/bounds.toml:1")
        watch.until(WATCHING)
        save(rules, '[before]\n"within a whisker of" = "<~"\n')
        watch.until("conflicting-figures")
        assert watch.stop() == 0


def test_settings_and_a_baseline_that_a_run_finds_are_watched_too(tmp_path):
    save(tmp_path / "story.txt", SLIP)
    settings = tmp_path / "claimcheck.toml"
    save(settings, 'fail-on = "error"\n')
    with watching(tmp_path, "story.txt") as watch:
        assert "watching 2 files" in watch.until(WATCHING)
        save(settings, 'ignore = ["conflicting-figures"]\n')
        assert "conflicting-figures" not in watch.until(WATCHING)
        save(settings, "")
        watch.until("conflicting-figures")
        watch.until(WATCHING)
        accepted = [sys.executable, "-m", "claimcheck", "baseline", "story.txt"]
        subprocess.run(accepted, cwd=tmp_path, check=True, capture_output=True)
        assert "conflicting-figures" not in watch.until("watching 3 files")
        assert watch.stop() == 0


def test_a_mistake_at_the_start_ends_it(claimcheck, slip):
    done = claimcheck("check", slip, "--watch", "--select", "nope")
    assert done.returncode == 2
    assert '--select: no check is called "nope"' in done.stderr


def test_standard_input_cannot_be_watched(claimcheck):
    done = claimcheck("check", "-", "--watch")
    assert done.returncode == 2
    assert "--watch needs files" in done.stderr


def test_without_watchfiles_it_says_how_to_get_it(claimcheck, slip):
    code = (
        "import sys; sys.modules['watchfiles'] = None\n"
        "from claimcheck.cli.running import run; sys.exit(run(sys.argv[1:]))"
    )
    done = claimcheck("check", slip, "--watch", code=code)
    assert done.returncode == 2
    assert "pip install 'claimcheck-news[watch]'" in done.stderr
    assert done.stdout == ""
