"""Several processes print what one does, to the byte."""

from __future__ import annotations

import json
import sys

import pytest

MANY = 90


@pytest.fixture
def batch(tmp_path):
    path = tmp_path / "batch.jsonl"
    texts = (
        f"The flood killed {n} people on Sunday.\n\nThe flood killed {n + n % 3} people." for n in range(MANY)
    )
    path.write_text("\n".join(json.dumps({"id": f"s{n}", "text": text}) for n, text in enumerate(texts)))
    return path


@pytest.mark.parametrize("scope", ["run", "document"])
def test_the_same_bytes_with_several_processes(claimcheck, batch, scope):
    runs = [
        claimcheck("check", batch, "--format", "json", "--scope", scope, "--jobs", jobs)
        for jobs in ("1", "2")
    ]
    assert runs[0].returncode == runs[1].returncode == 1
    assert runs[0].stdout == runs[1].stdout
    assert json.loads(runs[0].stdout)["summary"]["documents"] == MANY


@pytest.mark.parametrize("format", ["csv", "sarif"])
def test_the_same_bytes_story_by_story(claimcheck, batch, tmp_path, format):
    """A report that lists all stories beside it makes the run hold them, and changes nothing."""
    said = ("check", batch, "--format", format, "--scope", "document")
    one, two = (claimcheck(*said, "--jobs", jobs) for jobs in ("1", "2"))
    held = claimcheck(*said, "--jobs", "1", "--report", f"html:{tmp_path / 'report.html'}")
    assert one.stdout == two.stdout == held.stdout != ""
    assert one.returncode == two.returncode == held.returncode == 1


def test_extract_takes_jobs_too(claimcheck, batch):
    one, two = (claimcheck("extract", batch, "--format", "csv", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.stdout == two.stdout != ""


@pytest.mark.skipif(sys.platform != "linux", reason="the story's process is killed as Linux kills one")
def test_a_process_that_dies_is_a_skipped_story(claimcheck, batch):
    killing = """
import os, signal, sys
from claimcheck.pipeline import one_story
from claimcheck.cli.running import run
work = one_story.make_claims
def deadly(document, sentences, rules):
    if document.id == "s70":
        os.kill(os.getpid(), signal.SIGKILL)
    return work(document, sentences, rules)
one_story.make_claims = deadly
from claimcheck.pipeline import crew
crew._way_to_start = lambda: "fork"
sys.exit(run(sys.argv[1:]))
"""
    done = claimcheck("check", batch, "--format", "json", "--jobs", "2", code=killing)
    report = json.loads(done.stdout)
    assert [each["path"] for each in report["skipped"]] == [str(batch)]
    assert "s70: was given up on" in report["skipped"][0]["reason"]
    assert report["summary"]["documents"] == MANY - 1
