"""docs/formats.md and the README name every format, and what they link to exists."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.cli.choices import CheckFormat
from claimcheck.formats import CHECK_FORMATS, findings_jsonl, json_report

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "formats.md").read_text("utf-8")


def test_the_table_has_every_format() -> None:
    assert sorted(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)) == sorted(CHECK_FORMATS)


def test_the_readme_has_every_format() -> None:
    section = (ROOT / "README.md").read_text("utf-8").split("## Formats")[1].split("\n## ")[0]
    named = {
        name
        for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
        for name in re.findall("`([a-z]+)`", row)
    }
    assert named - {"--format"} == set(CheckFormat)


def test_links_lead_somewhere() -> None:
    for link in re.findall(r"\]\(([^)]+)\)", PAGE):
        assert (ROOT / "docs" / link).exists(), link


def test_the_contracts_are_named_as_they_are() -> None:
    for name in (json_report.SCHEMA, findings_jsonl.SCHEMA):
        assert f"`{name}`" in PAGE
