"""Several reports of one run, each written whole or not at all, and the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cli.choices import CheckFormat
from claimcheck.cli.whole_files import write_whole

FORMATS = list(CheckFormat)
SLIP = "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"


def reports(folder: str) -> list[str]:
    return [flag for format in FORMATS for flag in ("--report", f"{format}:{folder}/{format}")]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """A folder with stories that contradict themselves and each other, and one that cannot be read."""
    for name, text in (
        ("b.txt", SLIP),
        ("a.txt", SLIP.replace("23", "24")),
        ("c.md", "It took 23 days.\n"),
        ("d.md", ""),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_many_reports_of_one_run(claimcheck, slip, tmp_path):
    (tmp_path / "out").mkdir()
    done = claimcheck("check", slip.name, *reports("out"), "--format", "concise")
    assert done.returncode == 1
    assert done.stdout.startswith("slip.txt:1:18: error conflicting-figures ")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(FORMATS)
    for format in FORMATS:
        written = (tmp_path / "out" / format).read_text("utf-8")
        assert written == claimcheck("check", slip.name, "--format", format).stdout, format
        assert f"written to out/{format}" in done.stderr


def test_the_same_bytes_whatever_the_order_and_the_hash_seed(claimcheck, stories):
    names = ["a.txt", "b.txt", "c.md", "d.md", "e.txt"]
    for number, given in enumerate((names, names[::-1], [*names[2:], *names[:2]])):
        (stories / f"out{number}").mkdir()
        env = {"PYTHONHASHSEED": str(number * 4711), "TZ": "Asia/Tokyo" if number else "UTC"}
        assert claimcheck("check", *given, *reports(f"out{number}"), env=env).returncode == 1
    for format in FORMATS:
        first, *others = [(stories / f"out{number}" / format).read_bytes() for number in range(3)]
        assert b"conflicting-figures" in first, format
        assert others == [first, first], format


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (["--report", "pdf:out.pdf"], '--report: "pdf" is none of rich, concise, markdown'),
        (["--report", "out.sarif"], '--report: "out.sarif" is none of'),
        (["--report", "sarif"], "--report: sarif names no file: write it as sarif:FILE"),
        (["--report", "sarif:-"], "names no file"),
        (
            ["--report", "sarif:no/such/out"],
            "--report: no/such/out cannot be written: there is no folder no/such",
        ),
        (["--report", "sarif:."], "--report: . cannot be written: it is a folder"),
        (["--report", "sarif:x", "--report", "csv:./x"], "--report: x is asked for twice"),
        (["--output", "x", "--report", "csv:x"], "--report: x is asked for twice"),
    ],
)
def test_a_report_that_can_never_be_written_is_2_before_anything_is_read(claimcheck, slip, flags, sentence):
    done = claimcheck("check", slip, *flags)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_all_bad_reports_are_said_at_once(claimcheck, slip):
    done = claimcheck("check", slip, "--report", "pdf:a", "--report", "sarif:no/b", "--report", "csv:")
    assert done.returncode == 2
    assert done.stderr.count("claimcheck: --report: ") == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("flags", [["--report", "sarif:/dev/full"], ["--output", "/dev/full"]])
def test_a_report_that_could_not_be_written_is_2_and_the_others_are_written(
    claimcheck, slip, tmp_path, flags
):
    done = claimcheck("check", slip, *flags, "--report", "csv:out.csv")
    assert done.returncode == 2
    assert "/dev/full cannot be written: No space left on device" in done.stderr
    assert "conflicting-figures" in (tmp_path / "out.csv").read_text("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_without_room_is_2(slip):

    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "claimcheck", "check", str(slip)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "standard output cannot be written: No space left on device" in done.stderr


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)

    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            write_whole(path, [b"new"])
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["out.txt"]
    write_whole(path, [b"new"])
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links and permissions of Unix")
def test_a_link_stays_a_link_and_a_new_file_has_the_usual_permissions(tmp_path):
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    link.symlink_to(target)
    before = os.umask(0o022)
    try:
        write_whole(link, [b"text"])
    finally:
        os.umask(before)
    assert link.is_symlink()
    assert target.read_bytes() == b"text"
    assert target.stat().st_mode & 0o777 == 0o644


def test_github_also_gets_its_step_summary(claimcheck, slip, tmp_path):
    (tmp_path / "summary").write_text("before\n")
    done = claimcheck("check", slip.name, "--format", "github", env={"GITHUB_STEP_SUMMARY": "summary"})
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=slip.txt,line=1,")
    summary = (tmp_path / "summary").read_text("utf-8")
    assert summary.startswith("before\n# Figures that do not agree")


def test_a_step_summary_that_cannot_be_written_is_2(claimcheck, slip):
    done = claimcheck("check", slip.name, "--format", "github", env={"GITHUB_STEP_SUMMARY": "no/such/file"})
    assert done.returncode == 2
    assert "GITHUB_STEP_SUMMARY: no/such/file cannot be written" in done.stderr
    assert done.stdout.startswith("::error ")


def test_other_formats_leave_the_step_summary_alone(claimcheck, slip, tmp_path):
    claimcheck("check", slip, "--format", "json", env={"GITHUB_STEP_SUMMARY": "summary"})
    assert not (tmp_path / "summary").exists()


@pytest.mark.parametrize("format", [format for format in FORMATS if format not in ("rich", "concise")])
def test_what_is_redirected_is_utf8_wherever_it_is_written(slip, tmp_path, format):
    slip.write_text(f"“{SLIP}” – so much for the café.\n", "utf-8")
    command = [sys.executable, "-m", "claimcheck", "check", slip.name, "--format", format]
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "GITHUB_STEP_SUMMARY": ""}
    done = subprocess.run(command, cwd=tmp_path, env=ascii_only, capture_output=True, check=False)
    subprocess.run([*command, "--output", "out"], cwd=tmp_path, capture_output=True, check=False)
    assert done.stdout == (tmp_path / "out").read_bytes()
    assert "conflicting-figures" in done.stdout.decode("utf-8")
