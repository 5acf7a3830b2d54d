"""Text from a story is data: markup and terminal controls come out as visible text."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import unicodedata
from io import StringIO
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from claimcheck.cli.choices import CheckFormat

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


PATH = '=a "b"\n::error::c,d%<i>&|`x`\x1b[31m.jsonl'
TITLE = "=1+1 <script>alert(1)</script> [x](javascript:y) ::set-output name=a::b | $x$ @cc \x00\x0b\ufffe"
TEXT = (
    "::error::The flood killed 23 people \x1b[31mon Sunday\x1b[0m \u202e, <img src=x onerror=a()> said.\n\n"
    "+2 ##[error]The flood killed 32 people on Sunday, @police said: `x` **b** | -->]]></script>.\n"
)
FORMATS = list(CheckFormat)


@pytest.fixture(scope="module")
def hostile_reports(tmp_path_factory) -> dict[str, str]:
    """Every format's report on one hostile story in a hostile path, next to a hostile path of no file."""
    folder = tmp_path_factory.mktemp("hostile")
    story = {"id": "@=id\n::warning::x", "title": TITLE, "text": TEXT, "date": "2026-03-10"}
    (folder / PATH).write_text(json.dumps(story))
    flags = [flag for format in FORMATS for flag in ("--report", f"{format}:{format}")]
    command = [sys.executable, "-m", "claimcheck", "check", *flags, "--", PATH, "-gone\n::error::x"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True)
    assert done.returncode == 1, done.stderr
    assert_disarmed(done.stderr)
    return {format: (folder / format).read_text("utf-8") for format in FORMATS}


def assert_disarmed(text: str) -> None:
    """No control that a terminal obeys, no mark that hides text, no line that a CI runner obeys."""
    for character in set(text) - {"\n"}:
        assert unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}, hex(ord(character))
    for line in text.splitlines():
        assert not line.lstrip().startswith("::"), line
        assert not re.search(r"##\[", line), line


@pytest.mark.parametrize("format", [format for format in FORMATS if format != "github"])
def test_no_format_holds_what_a_terminal_or_a_runner_obeys(hostile_reports, format):
    assert_disarmed(hostile_reports[format])
    assert "conflicting-figures" in hostile_reports[format]


def test_github_holds_no_commands_but_its_own(hostile_reports):
    *commands, totals = hostile_reports["github"].splitlines()
    assert len(commands) >= 2
    for command in commands:
        assert command.startswith("::error file=")
        assert command.count("::") == 2
    assert "%0A%3A%3Aerror%3A%3Ac%2Cd%25" in commands[0]
    assert_disarmed(totals)


@pytest.mark.parametrize("format", ["junit", "checkstyle"])
def test_xml_is_well_formed_and_has_only_our_elements(hostile_reports, format):
    names = {each.tag for each in ElementTree.fromstring(hostile_reports[format]).iter()}
    assert names <= {"testsuites", "testsuite", "testcase", "failure", "error", "checkstyle", "file"}


@pytest.mark.parametrize("format", ["json", "sarif", "gitlab"])
def test_json_is_json_in_ascii(hostile_reports, format):
    assert hostile_reports[format].isascii()
    assert json.loads(hostile_reports[format])


def test_no_cell_is_a_formula(hostile_reports):
    rows = list(csv.reader(StringIO(hostile_reports["csv"])))
    assert len(rows) >= 3
    for row in rows:
        for cell in row:
            assert not cell.lstrip().startswith(("=", "+", "-", "@")), cell


def test_markdown_shows_the_marks_and_obeys_none(hostile_reports):
    tokens = MarkdownIt("commonmark").enable("table").parse(hostile_reports["markdown"])
    inline = [child for token in tokens for child in token.children or []]
    assert {token.type for token in tokens if token.type.startswith("html")} == set()
    assert {child.content for child in inline if child.type == "html_inline"} <= {"<!-- -->"}
    assert {child.type for child in inline}.isdisjoint({"link_open", "image", "code_inline"})
    text = "".join(child.content for child in inline)
    assert "<script>alert(1)</script>" in text
    assert "[x](javascript:y)" in text


def test_html_has_only_our_elements_and_no_handlers(hostile_reports):
    page = hostile_reports["html"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page.lower()
    assert "<img" not in page
    for tag in re.findall(r"<[a-z][^>]*>", page):
        assert not re.search(r"\son[a-z]+\s*=", tag), tag
        assert not re.search(r"(href|src)=\"(?!#)", tag), tag
