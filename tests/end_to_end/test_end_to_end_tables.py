"""A story and its table through the real command, in every format that has tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from table_files import STORIES, files

TITLE = "Trade, in millions of dollars"
PROSE = "Exports came to $51 million in 2024, the ministry said."
ROWS = [
    ["", "2023", "2024"],
    ["Exports", "38.0", "41.0"],
    ["Imports", "40.0", "47.5"],
    ["Total", "78.0", "98.5"],
]
FORMATS = [*STORIES, ".csv"]


def write(folder: Path, ending: str) -> None:
    for name, data in files(ending, "Trade grows", PROSE, TITLE, ROWS).items():
        (folder / name).write_bytes(data)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_table_is_held_against_its_story_and_added_up(claimcheck, tmp_path: Path, ending: str) -> None:
    write(tmp_path, ending)
    done = claimcheck("check", ".", "--date", "2025-01-15", "--format", "json")
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["skipped"] == []
    found = {finding["check"]: finding for finding in report["findings"]}
    assert set(found) == {"conflicting-figures", "sum-of-parts"}
    assert "“41.0” (row “Exports”, column “2024”)" in found["conflicting-figures"]["message"]
    assert found["sum-of-parts"]["message"] == "The parts of “98.5” (row “Total”, column “2024”) come to 88.5"
    (cell,) = [claim for claim in report["claims"] if claim["text"] == "41.0"]
    assert (cell["value"], cell["unit"], cell["segment"]) == (41_000_000, "USD", "table")
    assert (cell["measure"], cell["period"]["start"], cell["role"]) == ("Exports", "2024-01-01", "level")
    assert set(cell) - {"paragraph"} == set(
        next(each for each in report["claims"] if each["text"] == "$51 million")
    ) - {"paragraph"}


def test_the_report_on_a_table_for_people(claimcheck, tmp_path: Path) -> None:
    write(tmp_path, ".md")
    done = claimcheck("check", "story.md", "--explain", "--ignore", "sum-of-parts")
    assert "“41.0” (row “Exports”, column “2024”)" in done.stdout
    assert "the sentence names the cell" in done.stdout
    done = claimcheck("explain", "story.md", "5", "11")
    assert "periods differ: 2023 and in 2024" in " ".join(done.stdout.split())


def test_a_table_belongs_to_the_story_whose_name_it_has(claimcheck, tmp_path: Path) -> None:
    write(tmp_path, ".csv")
    (tmp_path / "other.md").write_text(f"# Other trade\n\n{PROSE}\n", encoding="utf-8")
    done = claimcheck("check", ".", "--select", "conflicting-figures", "--format", "concise")
    assert (done.stdout.count("conflicting-figures"), done.returncode) == (1, 1)
    done = claimcheck("check", ".", "--select", "conflicting-figures", "--scope", "document")
    assert done.returncode == 0


def test_a_table_alone_has_no_headline_to_miss(claimcheck, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Town,2023,2024\nLier,12,14\nLunde,7,9\nTotal,19,24\n", encoding="utf-8")
    done = claimcheck("check", "a.csv", "--format", "concise")
    assert "headline" not in done.stdout + done.stderr
    assert "a.csv:4:10: error sum-of-parts" in done.stdout
