"""Text from a story is data: markup and terminal controls come out as visible text."""

from __future__ import annotations

import json

import pytest

STORY = (
    "[red]The flood[/red] killed 23 people \x1b[31mon Sunday\x1b[0m, [link=file:///x]police[/link] said.\n\n"
    "\x1b]0;owned\x07The flood killed 32 people on Sunday [/] [bold]said.\n"
)


@pytest.fixture
def hostile(tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_rich_shows_markup_and_controls(claimcheck, hostile):
    done = claimcheck("check", hostile.name)
    assert done.returncode == 1, done.stderr
    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout
    assert "[red]" in done.stdout
    assert r"\x1b" in done.stdout


@pytest.mark.parametrize(
    "arguments", [["check", "--format", "concise"], ["extract"], ["extract", "--explain"]]
)
def test_other_formats_show_no_raw_controls(claimcheck, hostile, arguments):
    done = claimcheck(*arguments, hostile.name)
    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout


def test_json_keeps_the_exact_text(claimcheck, hostile):
    done = claimcheck("check", hostile.name, "--format", "json")
    assert "\x1b" not in done.stdout
    for claim in json.loads(done.stdout)["claims"]:
        assert STORY[claim["start"] : claim["end"]] == claim["text"]


def test_a_file_name_is_data_too(claimcheck, tmp_path):
    name = "[red]\x1b[31mdraft.txt"
    (tmp_path / name).write_text("The flood killed 23 people.\n\nThe flood killed 32 people.\n")
    for arguments in (["check", name], ["check", name + ".gone"], ["check", name, "--format", "concise"]):
        done = claimcheck(*arguments)
        assert done.returncode in (1, 3)
        assert "\x1b" not in done.stdout + done.stderr
        assert "[red]" in done.stdout


def test_a_terminal_that_is_not_utf8_gets_readable_text(claimcheck, tmp_path):
    (tmp_path / "story.txt").write_text(
        "“The flood killed 23 people — café owner said”, on Sunday.\n", "utf-8"
    )
    done = claimcheck("extract", "story.txt", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert done.returncode == 0, done.stderr
    assert "23" in done.stdout
