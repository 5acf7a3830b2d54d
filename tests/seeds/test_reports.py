"""reports/ holds what a check of seeds/ and of the demo story prints today; ``make reports`` writes it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "reports"
STORIES = {"seeds": "seeds/", "demo": "claimcheck/demo.md"}
ENDINGS = {"rich": "txt", "markdown": "md", "html": "html"}
pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


@pytest.mark.parametrize("name", STORIES)
def test_the_reports_are_current(name: str, tmp_path: Path) -> None:
    files = {f"{name}.{ending}": format for format, ending in ENDINGS.items()}
    flags = [flag for file, format in files.items() for flag in ("--report", f"{format}:{tmp_path / file}")]
    command = [sys.executable, "-m", "claimcheck", "check", STORIES[name], *flags]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 1
    for file in files:
        assert (tmp_path / file).read_text("utf-8") == (REPORTS / file).read_text("utf-8"), file


def test_there_are_no_other_reports() -> None:
    expected = {f"{name}.{ending}" for name in STORIES for ending in ENDINGS.values()}
    assert {path.name for path in REPORTS.iterdir()} == expected


@pandoc
@pytest.mark.parametrize("reader", ["gfm", "markdown"])
@pytest.mark.parametrize("name", STORIES)
def test_pandoc_reads_the_markdown(name: str, reader: str) -> None:
    source = REPORTS / f"{name}.md"
    command = ["pandoc", "--from", reader, "--to", "html", str(source)]
    page = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    text = source.read_text("utf-8")
    findings = len(re.findall(r"^## \d+\. ", text, re.MULTILINE))
    assert findings
    assert page.count("<blockquote>") == text.count("\n> ") >= 2 * findings
    assert page.count("<table>") + page.count("<table ") == findings + 2
    assert len(re.findall("<h2", page)) == len(re.findall(r"^## ", text, re.MULTILINE))
    assert "<script" not in page
    assert "\\" not in page
    assert "$" in page
    assert 'class="math' not in page
