"""A plain check loads nothing slow."""

from __future__ import annotations

import json

import pytest

from claimcheck.cli.choices import CheckFormat
from claimcheck.documents import FORMATS

SLOW = {
    *("pandas", "pint", "numpy", "babel", "yaml", "markdown_it", "pyarrow", "charset_normalizer"),
    *("lxml", "feedparser", "email", "zipfile", "trafilatura", "selectolax", "pypdfium2"),
}
NEEDED = {"html": {"jinja2", "zipfile"}, "rich": {"rich"}}
DRAWING = {f"rich.{name}" for name in ("console", "text", "style", "segment", "table", "panel", "markup")}
LOADED = """
import sys, json, atexit
atexit.register(lambda: sys.stderr.write(json.dumps(sorted(sys.modules))))
from claimcheck.cli.running import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize("format", CheckFormat)
def test_a_plain_check_loads_nothing_slow(claimcheck, slip, format):
    done = claimcheck("check", slip, "--format", format, code=LOADED)
    assert done.returncode == 1
    loaded = _packages(json.loads(done.stderr.splitlines()[-1]))
    assert "claimcheck" in loaded
    assert loaded & (SLOW | {"jinja2", "rich"}) <= NEEDED.get(format, set())


def test_a_plain_check_loads_one_format_one_reader_and_one_part_of_rich(claimcheck, slip):
    loaded = set(json.loads(claimcheck("check", slip, code=LOADED).stderr.splitlines()[-1]))
    others = {
        name for format in FORMATS if format.name != "text" for name in [format.reader.partition(":")[0]]
    }
    assert "claimcheck.documents.plain" in loaded
    assert not loaded & {f"claimcheck.documents.{name}" for name in others}
    drawn = {"concise", "markdown", "html", "json_report", "findings_jsonl", "findings_csv", "sarif", "junit"}
    drawn |= {"github", "gitlab", "checkstyle", "csv_table", "json_lines", "parquet"}
    assert "claimcheck.formats.terminal.report_view" in loaded
    assert not loaded & {f"claimcheck.formats.{name}" for name in drawn}
    assert {name for name in loaded if name.startswith("rich.")} & DRAWING == set()


def test_a_check_without_flags_loads_no_parser_of_them(claimcheck, slip):
    loaded = _packages(json.loads(claimcheck("check", slip, code=LOADED).stderr.splitlines()[-1]))
    assert not loaded & {"typer", "click", "argparse", "dataclasses", "inspect", "shutil", "calendar"}


def test_a_check_without_flags_is_the_same_as_with_one_that_changes_nothing(claimcheck, slip):
    bare, flagged = claimcheck("check", slip), claimcheck("check", slip, "--format", "rich")
    assert (bare.stdout, bare.stderr, bare.returncode) == (flagged.stdout, flagged.stderr, 1)


def test_the_version_loads_no_stage(claimcheck):
    done = claimcheck("--version", code=LOADED)
    assert not _packages(json.loads(done.stderr)) & (SLOW | {"rich", "rapidfuzz", "tomli"})


def _packages(modules: list[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}
