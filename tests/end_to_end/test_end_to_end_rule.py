"""``claimcheck rule``, for one check and for all."""

from __future__ import annotations

import json

import pytest

from claimcheck.checks import CHECKS

IDS = [check.id for check in CHECKS]


def test_all_as_json(claimcheck):
    record = json.loads(claimcheck("rule", "--all", "--format", "json").stdout)
    assert record["schema"] == "claimcheck/checks/1"
    assert [check["id"] for check in record["checks"]] == IDS
    for check in record["checks"]:
        assert {"summary", "what", "why", "flags", "passes", "limits"} <= set(check)
        assert check["examples"]["flags"][0]["text"]


def test_all_as_markdown_and_as_text(claimcheck):
    markdown = claimcheck("rule", "--all", "--format", "markdown").stdout
    assert [line[2:] for line in markdown.splitlines() if line[2:] in IDS] == IDS
    text = claimcheck("rule", "--all").stdout
    assert all(f"{id}: " in text for id in IDS)


@pytest.mark.parametrize("format", ["markdown", "json"])
def test_one_check_in_every_format(claimcheck, format):
    done = claimcheck("rule", "malformed-number", "--format", format)
    assert done.returncode == 0
    assert "4,2000 passengers" in done.stdout
    assert "diverging-figures" not in done.stdout


def test_to_a_file(claimcheck, tmp_path):
    done = claimcheck("rule", "--all", "--format", "json", "--output", "checks.json")
    assert (done.returncode, done.stdout) == (0, "")
    assert len(json.loads((tmp_path / "checks.json").read_text("utf-8"))["checks"]) == len(IDS)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["malformed-number", "--all"], "give an ID or --all, not both"),
        (["--format", "json"], "--format json goes with an ID or with --all"),
    ],
)
def test_what_makes_no_sense_is_2(claimcheck, arguments, sentence):
    done = claimcheck("rule", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
