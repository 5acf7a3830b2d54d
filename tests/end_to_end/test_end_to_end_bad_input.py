"""Input that cannot be read is a skipped document with a reason; the other files are still checked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def skipped(done) -> dict[str, str]:
    return {each["path"]: each["reason"] for each in json.loads(done.stdout)["skipped"]}


def empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.write_bytes(b"")
    return path


def binary(folder: Path) -> Path:
    path = folder / "binary.txt"
    path.write_bytes(bytes(range(256)) * 8)
    return path


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def folder_without_stories(folder: Path) -> Path:
    path = folder / "pictures"
    path.mkdir()
    (path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    return path


def unreadable(folder: Path) -> Path:
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    path = folder / "secret.txt"
    path.write_text("Seven people died.")
    path.chmod(0)
    return path


def broken_batch(folder: Path) -> Path:
    path = folder / "broken.jsonl"
    path.write_text('{"id": "a", "text": ')
    return path


@pytest.mark.parametrize("make", [empty, binary, missing, folder_without_stories, unreadable, broken_batch])
def test_skipped_with_a_reason_and_the_rest_is_checked(claimcheck, slip, tmp_path, make):
    path = make(tmp_path).name
    done = claimcheck("check", path, slip.name, "--format", "json")
    assert done.returncode == 1, done.stderr
    ((name, reason),) = skipped(done).items()
    assert name.startswith(path)
    assert len(reason) > 5
    assert "\n" not in reason
    alone = claimcheck("check", path)
    assert alone.returncode == 3
    assert path in alone.stdout


def test_truncated_utf8_is_no_mojibake(claimcheck, slip, tmp_path):
    (tmp_path / "cut.txt").write_bytes("The café sold 300 cakes — and 40 é".encode()[:-1])
    done = claimcheck("check", "cut.txt", slip.name, "--format", "json")
    assert "Ã" not in done.stdout
    assert done.returncode == 1
    # Either skipped, or read with the encoding said: never silent.
    assert "cut.txt" in done.stderr


def test_one_line_of_5_mb_is_read_in_seconds(claimcheck, slip, tmp_path):
    chapter = "The council spent 300 pounds on 12 benches, police said. " + "Nobody sat down on them. " * 200
    (tmp_path / "long.txt").write_text(chapter * (5_000_000 // len(chapter)))
    done = claimcheck("check", "long.txt", slip.name, "--format", "concise")
    assert done.returncode == 1, done.stderr
    assert "slip.txt:1" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="symbolic links")
def test_a_directory_loop_ends(claimcheck, slip, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "loop").symlink_to(tmp_path, target_is_directory=True)
    done = claimcheck("check", ".", "--format", "json")
    assert done.returncode == 1
    assert len(json.loads(done.stdout)["documents"]) == 1


def test_a_date_that_is_no_date_is_said_and_left_out(claimcheck, tmp_path):
    (tmp_path / "draft.md").write_text("---\ntitle: Flood\ndate: soonish\n---\nThe flood killed 23 people.\n")
    done = claimcheck("check", "draft.md")
    assert done.returncode == 0
    assert '"soonish"' in done.stdout + done.stderr
    done = claimcheck("check", "draft.md", "--format", "json")
    assert json.loads(done.stdout)["documents"][0]["date"] is None
    assert '"soonish"' in done.stderr


def test_a_rules_file_with_typos_is_2_and_a_line_for_each(claimcheck, slip, tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "readings.toml").write_text('about_litteral = 0.2\ngap = "wide"\n')
    (tmp_path / "house" / "bond.toml").write_text("x = 1\n")
    done = claimcheck("check", slip, "--rules", "house")
    assert (done.returncode, done.stdout) == (2, "")
    lines = done.stderr.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        "house/bond.toml:1",
        "house/readings.toml:1",
        "house/readings.toml:2",
    ]
    assert 'did you mean "about_literal"' in lines[1]


def test_a_rules_file_that_is_no_toml(claimcheck, slip, tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "readings.toml").write_text("gap = \n")
    done = claimcheck("extract", slip, "--rules", "house")
    assert done.returncode == 2
    assert done.stderr.startswith("house/readings.toml:1: not valid TOML")


@pytest.mark.parametrize("format", ["csv", "jsonl"])
def test_extract_says_what_it_skipped_where_the_format_has_no_room(claimcheck, slip, format):
    done = claimcheck("extract", slip, "missing.txt", "--format", format)
    assert "missing.txt" not in done.stdout
    assert "missing.txt" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
@pytest.mark.parametrize(
    ("said", "code", "sentence"),
    [
        ("check slip.txt >&-", 2, "standard output cannot be written: Bad file descriptor"),
        ("check slip.txt --format csv --scope document >&-", 2, "standard output cannot be written"),
        ("--version >&-", 2, "standard output cannot be used: Bad file descriptor"),
        ("check slip.txt 2>&-", 1, ""),
        ("check slip.txt --output report.txt >&- 2>&-", 1, ""),
        ("check - <&-", 3, ""),
    ],
)
def test_a_stream_that_is_closed_is_no_bug(slip, said, code, sentence):
    done = subprocess.run(
        f"'{sys.executable}' -m claimcheck {said}",
        shell=True,
        cwd=slip.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert sentence in done.stderr
    assert done.stderr.count("\n") <= 1


LONG = "a" * 5000


@pytest.mark.parametrize("path", [LONG, f"{LONG}/story.txt", f"{LONG}*"])
def test_a_path_too_long_for_a_file_is_skipped(claimcheck, slip, path):
    done = claimcheck("check", path, slip, "--format", "concise")
    assert done.returncode == 1
    assert ": skipped: " in done.stdout


@pytest.mark.parametrize("flag", ["--output", "--rules", "--baseline", "--config"])
def test_a_name_too_long_for_a_file_is_a_mistake_of_usage(claimcheck, slip, flag):
    done = claimcheck("check", slip, flag, LONG)
    assert done.returncode == 2
    assert "File name too long" in done.stderr


DEEP = "[" * 3000 + "]" * 3000


@pytest.mark.parametrize("front", [f"---\na: {DEEP}\n---\n", f"+++\na = {DEEP}\n+++\n"])
def test_front_matter_nested_too_deep_is_said(claimcheck, tmp_path, front):
    (tmp_path / "a.md").write_text(f"{front}The flood killed 23 people.\n\nThe flood killed 32 people.\n")
    done = claimcheck("check", "a.md", "--format", "concise")
    assert done.returncode == 1
    assert "a.md: has front matter that is nested too deep" in done.stderr


@pytest.mark.parametrize("flag", ["--rules", "--config", "--baseline"])
def test_settings_nested_too_deep_are_a_mistake(claimcheck, slip, flag):
    (slip.parent / "bounds.toml").write_text(f"a = {DEEP}\n")
    done = claimcheck("check", slip, flag, "bounds.toml")
    assert done.returncode == 2
    assert done.stderr.startswith("bounds.toml:1: is nested too deep")
