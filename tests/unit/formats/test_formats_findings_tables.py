"""``check --format csv`` and ``check --format jsonl``."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import Any

import pytest
from formats_stories import Story, a_plain_finding, a_report, report_on_batch
from jsonschema import Draft202012Validator

from claimcheck.formats import findings_csv, findings_jsonl, json_lines
from claimcheck.formats.look import Look
from claimcheck.formats.schema import claim_schema, line_schema
from claimcheck.model.report import Report

LOOK = Look("1.2.3")
VALIDATOR = Draft202012Validator(line_schema())


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(findings_csv.render(report, LOOK))))


def records(report: Report) -> list[dict[str, Any]]:
    parsed = [json.loads(line) for line in findings_jsonl.render(report, LOOK).splitlines()]
    for record in parsed:
        VALIDATOR.validate(record)
    return parsed


def test_a_row_has_the_finding_and_all_its_passages(seed_report: Report) -> None:
    finding, unread = rows(seed_report)
    assert list(finding) == list(findings_csv.COLUMNS)
    assert (finding["id"], finding["severity"], finding["line"]) == ("F1", "warning", "1")
    assert finding["speaker"] == "Mikhail Bocharnikov, Russian ambassador"
    assert finding["other_passages"].startswith(
        "seeds/000_fee24c14c0b599ed.txt:55: “more than $2 billion” (Veronika Nikishina, "
    )
    assert (unread["severity"], unread["path"]) == ("not read", "seeds/notes.bin")


def test_a_row_has_any_number_of_passages() -> None:
    story = Story("Up 10 percent, from 20 to 30.")
    three, one = rows(a_report(story, a_plain_finding(story, "10", "20", "30"), a_plain_finding(story, "10")))
    assert three["other_passages"].count(";") == 1
    assert one["other_passages"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r@", " =", "＝"])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    story = Story("23", f"{start}cmd|'/c calc'!A1.txt", f"{start}story")
    finding = a_plain_finding(
        story, "23", message=f'{start}HYPERLINK("x")', why=f"{start}1", hint=f"{start}2"
    )
    for row in rows(a_report(story, finding)):
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝"))


def test_lines_are_complete_in_themselves(seed_report: Report) -> None:
    finding, skipped, summary = records(seed_report)
    assert [each["type"] for each in (finding, skipped, summary)] == ["finding", "skipped", "summary"]
    assert [claim["text"] for claim in finding["claims"]] == ["$3 billion", "more than $2 billion"]
    assert finding["claims"][0]["value"] == 3_000_000_000
    assert summary["warnings"] == 1
    assert summary["tool"] == {"name": "claimcheck", "version": "1.2.3"}


def test_lines_of_a_batch() -> None:
    across, alone, _ = records(report_on_batch())
    assert [claim["document"] for claim in across["claims"]] == ["a/1", "b/2"]
    assert (alone["claims"], alone["related"]) == ([], [])


def test_the_schemas_are_strict(seed_report: Report) -> None:
    Draft202012Validator.check_schema(line_schema())
    for record in records(seed_report):
        assert not VALIDATOR.is_valid({**record, "surprise": 1})
        assert not VALIDATOR.is_valid({**record, "type": "other"})


def test_the_lines_of_extract_have_a_schema(seed_report: Report) -> None:
    validator = Draft202012Validator(claim_schema())
    lines = [json.loads(line) for line in json_lines.render(seed_report).splitlines()]
    assert len(lines) == 6
    for line in lines:
        validator.validate(line)
        assert not validator.is_valid({**line, "surprise": 1})
