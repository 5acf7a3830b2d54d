"""Every exit code of the command, and that nothing else is ever returned."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def test_nothing_found_is_0(claimcheck, clean):
    done = claimcheck("check", clean)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""


def test_a_contradiction_is_1(claimcheck, slip):
    done = claimcheck("check", slip)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "conflicting-figures" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check", "clean.txt", "--colour"], "No such option: --colour"),
        (["check"], "Missing argument 'PATH'"),
        (["chekc", "clean.txt"], "No such command 'chekc'"),
        (["check", "clean.txt", "--format", "pdf"], "'pdf' is not one of 'rich', 'concise'"),
        (["check", "clean.txt", "--fail-on", "fatal"], "'fatal' is not one of"),
        (["check", "clean.txt", "--date", "2021-13-45"], '--date: "2021-13-45" is not a date'),
        (["check", "clean.txt", "--date", "20211117"], "write it as YYYY-MM-DD"),
        (["extract", "clean.txt", "--date", "yesterday"], '--date: "yesterday" is not a date'),
        (
            ["check", "clean.txt", "--select", "conflicting-figure"],
            '--select: no check is called "conflicting-figure": did you mean "conflicting-figures"?',
        ),
        (["check", "clean.txt", "--ignore", "x1"], '--ignore: no check is called "x1": expected one of: '),
        (
            ["check", "clean.txt", "--select", "diverging-figures", "--ignore", "diverging-figures"],
            "no check is left to run",
        ),
        (["rule", "diverging-figure"], 'did you mean "diverging-figures"?'),
        (["check", "clean.txt", "--rules", "nowhere"], "rule folder nowhere does not exist"),
        (["check", "clean.txt", "--output", "no/such/folder/out.json"], "no/such/folder/out.json"),
        (["extract", "clean.txt", "--output", "."], "--output: . cannot be written: "),
    ],
)
def test_bad_usage_is_2_and_one_line(claimcheck, clean, arguments, sentence):
    done = claimcheck(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert sentence in done.stderr
    assert done.stderr.startswith("claimcheck: ")
    assert done.stderr.count("\n") == 1


def test_all_bad_options_are_said_at_once(claimcheck, clean):
    done = claimcheck("check", clean, "--date", "soon", "--select", "nope", "--ignore", "nah")
    assert done.returncode == 2
    assert [line.split(":")[1] for line in done.stderr.splitlines()] == [" --date", " --select", " --ignore"]


def test_no_command_is_2_with_help_on_stderr(claimcheck):
    done = claimcheck()
    assert (done.returncode, done.stdout) == (2, "")
    assert "extract" in done.stderr


def test_nothing_readable_is_3(claimcheck):
    done = claimcheck("check", "missing.txt")
    assert done.returncode == 3
    assert "missing.txt" in done.stdout


@pytest.mark.parametrize(("flags", "code"), [([], 0), (["--strict"], 3)])
def test_one_unread_input_is_3_only_if_strict(claimcheck, clean, flags, code):
    done = claimcheck("check", clean, "missing.txt", *flags)
    assert done.returncode == code
    assert "missing.txt" in done.stdout


def test_unread_input_wins_over_findings_if_strict(claimcheck, slip):
    assert claimcheck("check", slip, "missing.txt", "--strict").returncode == 3
    assert claimcheck("check", slip, "missing.txt").returncode == 1


@pytest.mark.parametrize("flags", [[], ["--strict"]])
def test_extract_has_the_same_codes(claimcheck, slip, flags):
    assert claimcheck("extract", slip, *flags).returncode == 0
    assert claimcheck("extract", slip, "missing.txt", *flags).returncode == (3 if flags else 0)
    assert claimcheck("extract", "missing.txt", *flags).returncode == 3


BROKEN = """
import sys
import claimcheck.formats, claimcheck.pipeline.stages
def broken(*arguments, **flags):
    raise KeyError("planted")
def reading(*arguments, **flags):
    yield broken()
{place} = {broken}
from claimcheck.cli.running import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("place", "broken", "doing"),
    [
        ("claimcheck.pipeline.read_files", "reading", "while reading the files"),
        ("claimcheck.pipeline.one_story.find_sentences", "broken", "while reading slip.txt"),
        ("claimcheck.pipeline.one_story.make_claims", "broken", "while reading slip.txt"),
        ("claimcheck.pipeline.stages.cluster", "broken", "while comparing the figures of 1 story"),
        ("claimcheck.pipeline.stages.run_checks", "broken", "while comparing the figures of 1 story"),
        ("claimcheck.formats.CHECK_FORMATS", "None", "internal error: TypeError"),
    ],
)
def test_an_internal_error_is_70_and_one_line_naming_the_story(claimcheck, slip, place, broken, doing):
    done = claimcheck("check", slip.name, code=BROKEN.format(place=place, broken=broken))
    assert done.returncode == 70
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    for part in (doing, "Error", "claimcheck 0.1.0, Python 3.", "please report this line", "--debug"):
        assert part in done.stderr


@pytest.mark.parametrize("arguments", [["--debug"], []])
def test_an_internal_error_shows_its_traceback_when_asked(claimcheck, slip, arguments):
    code = BROKEN.format(place="claimcheck.pipeline.one_story.make_claims", broken="broken")
    env = {"CLAIMCHECK_DEBUG": "" if arguments else "1"}
    done = claimcheck("check", slip.name, *arguments, code=code, env=env)
    assert done.returncode == 70
    assert "Traceback (most recent call last)" in done.stderr


STARTED = """
import sys
from claimcheck.__main__ import run
{before}
run()
"""


@pytest.mark.parametrize(("missing", "flags"), [("tomli", []), ("typer", ["--quiet"])])
def test_a_broken_installation_is_70_and_one_line(claimcheck, slip, missing, flags):
    before = f"sys.modules[{missing!r}] = None"
    done = claimcheck("check", slip.name, *flags, code=STARTED.format(before=before))
    assert done.returncode == 70
    assert done.stderr.startswith(f"claimcheck: cannot start: import of {missing} ")
    assert done.stderr.count("\n") == 1


def test_ctrl_c_before_the_start_is_130_with_the_same_line(claimcheck, slip):
    before = (
        "class Pressed:\n    def find_spec(*_): raise KeyboardInterrupt\nsys.meta_path.insert(0, Pressed)"
    )
    done = claimcheck("check", slip.name, code=STARTED.format(before=before))
    assert (done.returncode, done.stderr) == (130, "claimcheck: stopped\n")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_is_130_with_a_short_line(tmp_path):
    command = [sys.executable, "-m", "claimcheck", "check", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        time.sleep(1.0)  # long enough to be waiting for its standard input
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        said = process.stderr.read().decode()
        assert process.wait(30) == 130
    assert said == "claimcheck: stopped\n"


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="needs a shell")
def test_a_closed_pipe_is_no_traceback(slip):
    command = f'"{sys.executable}" -m claimcheck extract {slip.name} --format jsonl; echo $? >&2'
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(["/bin/sh", "-c", command], stdout=writer, stderr=subprocess.PIPE, cwd=slip.parent)
    os.close(writer)
    assert done.stderr.decode() == "141\n"
