from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from formats_snapshots import TextSnapshot
from formats_stories import Story, a_finding, a_report, count, exactly
from jsonschema import Draft202012Validator
from syrupy.assertion import SnapshotAssertion

from claimcheck.formats import json_lines, json_report
from claimcheck.formats.json_text import compact, indented
from claimcheck.formats.schema import report_schema
from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Claim
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.report import HeldBack, Report

_CLAIM = [
    "id",
    "document",
    "segment",
    "text",
    "start",
    "end",
    "line",
    "column",
    "sentence",
    "value",
    "low",
    "high",
    "bound",
    "approximate",
    "trend",
    "unit",
    "noun",
    "dimension",
    "role",
    "measure",
    "entities",
    "period",
    "place",
    "speaker",
    "modality",
    "cluster",
]
_FINDING = [
    "id",
    "check",
    "severity",
    "confidence",
    "message",
    "why",
    "hint",
    "voices",
    "primary",
    "related",
    "claims",
    "fingerprint",
]
_SPAN = ["document", "path", "start", "end", "line", "column", "text"]


def _parsed(report: Report, **options: bool) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(json_report.render(report, "1.2.3", **options))
    return parsed


def _one_claim(story: Story) -> dict[str, Any]:
    claim: dict[str, Any] = _parsed(a_report(story))["claims"][0]
    return claim


def test_the_report_on_the_seed(seed_report: Report, snapshot: SnapshotAssertion) -> None:
    assert json_report.render(seed_report, "0.1.0") == snapshot(extension_class=TextSnapshot)


def test_the_report_satisfies_its_schema(seed_report: Report) -> None:
    schema = report_schema()
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(_parsed(seed_report))
    Draft202012Validator(schema).validate(_parsed(seed_report, with_findings=False))
    Draft202012Validator(schema).validate(_parsed(a_report(Story(""))))


@pytest.mark.parametrize("path", ["", "tool", "documents/0", "claims/0", "findings/0/primary", "summary"])
def test_the_schema_is_strict(seed_report: Report, path: str) -> None:
    validator = Draft202012Validator(report_schema())
    for change in (lambda record: record.update(surprise=1), lambda record: record.popitem()):
        parsed = _parsed(seed_report)
        record: Any = parsed
        for key in filter(None, path.split("/")):
            record = record[int(key) if key.isdigit() else key]
        change(record)
        assert not validator.is_valid(parsed)


def test_the_fields_stand_in_the_order_of_the_contract(seed_report: Report) -> None:
    parsed = _parsed(seed_report)
    assert list(parsed) == [
        "schema",
        "tool",
        "documents",
        "skipped",
        "claims",
        "clusters",
        "findings",
        "summary",
    ]
    assert parsed["schema"] == "claimcheck/report/1"
    assert parsed["tool"] == {"name": "claimcheck", "version": "1.2.3"}
    assert list(parsed["documents"][0]) == ["id", "path", "title", "date"]
    assert list(parsed["skipped"][0]) == ["path", "reason"]
    assert list(parsed["claims"][0]) == _CLAIM
    assert list(parsed["claims"][0]["period"]) == ["start", "end", "text"]
    assert list(parsed["clusters"][0]) == ["id", "label", "claims", "relation"]
    assert list(parsed["findings"][0]) == _FINDING
    assert list(parsed["findings"][0]["primary"]) == _SPAN
    assert list(parsed["findings"][0]["related"][0]) == _SPAN
    assert list(parsed["summary"]) == [
        *("errors", "warnings", "notes", "documents", "claims", "clusters", "suppressed"),
    ]


def test_the_claims_of_the_seed(seed_report: Report) -> None:
    parsed = _parsed(seed_report)
    source = seed_report.documents[0].source
    first, *_, two, _ = parsed["claims"]
    assert (first["value"], first["low"], first["high"]) == (3_000_000_000, 2_500_000_000, 3_500_000_000)
    assert (two["value"], two["low"], two["high"], two["bound"]) == (2_000_000_000, 2_000_000_000, None, ">")
    assert two["speaker"] == "Veronika Nikishina, director-general of the Russian Export Center"
    assert two["period"] == {"start": None, "end": None, "text": "this year"}
    assert two["entities"] == ["azerbaijan", "russia"]
    assert two["cluster"] == first["cluster"] == "C1"
    for claim in parsed["claims"]:
        assert source[claim["start"] : claim["end"]] == claim["text"]
        line = source.split("\n")[claim["line"] - 1]
        assert line[claim["column"] - 1 :].startswith(claim["text"])
        assert claim["text"] in claim["sentence"]


def test_extract_leaves_out_clusters_and_findings(seed_report: Report) -> None:
    whole = _parsed(seed_report)
    del whole["clusters"], whole["findings"]
    assert _parsed(seed_report, with_findings=False) == whole


def test_suppressed_findings_are_counted_and_shown_when_asked_for(seed_report: Report) -> None:
    (finding,) = seed_report.findings
    report = seed_report._replace(findings=(), held_back=(HeldBack(finding, "base.toml:4", "known", False),))
    assert _parsed(report)["summary"]["suppressed"] == 1
    assert "suppressed" not in _parsed(report)
    (held,) = _parsed(report, show_suppressed=True)["suppressed"]
    assert held == {
        "kind": "baseline",
        "place": "base.toml:4",
        "reason": "known",
        "finding": _parsed(seed_report)["findings"][0],
    }


def test_a_range_has_no_value_and_its_two_ends() -> None:
    story = Story("20 to 30 people")
    quantity = Quantity(None, "20 to 30", Decimal(1), Bound.RANGE, low=Decimal(20), high=Decimal(30))
    ends = Interval(Decimal(20), Decimal(30))
    story.claim(
        "20 to 30 people", quantity, Reading(ends, ends), noun="people", speaker=Attribution("police")
    )
    claim = _one_claim(story)
    assert (claim["value"], claim["low"], claim["high"], claim["bound"]) == (None, 20, 30, "range")
    assert (claim["unit"], claim["noun"], claim["speaker"]) == (None, "people", "police")


def test_a_claim_of_nobody_at_no_time() -> None:
    story = Story("14 people")
    story.claim("14 people", count(14), exactly(14))
    claim = _one_claim(story)
    assert [claim[name] for name in ("period", "place", "speaker", "trend", "cluster")] == [None] * 5
    assert claim["entities"] == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("3E+9", "3000000000"),
        ("2.50", "2.50"),
        ("14.0", "14"),
        ("0.1", "0.1"),
        ("1E-7", "0.0000001"),
        ("-3", "-3"),
        ("12345678901234567890.123456789012345678901", "12345678901234567890.123456789012345678901"),
    ],
)
def test_numbers_keep_their_digits(value: str, text: str) -> None:
    assert compact(Decimal(value)) == text
    assert indented([Decimal(value)]) == f"[\n  {text}\n]"


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        {"a": [], "b": {}},
        {"a": [1, 2.5, None, True, False, "“é”\x1b\ud800\n"], "b": {"c": [[1], [{}]]}},
        "text",
    ],
)
def test_json_is_that_of_the_standard_library(value: Any) -> None:
    assert compact(value) == json.dumps(value)
    assert indented(value) == json.dumps(value, indent=2)


def test_lines_hold_one_claim_each(seed_report: Report) -> None:
    lines = json_lines.render(seed_report).splitlines()
    assert [json.loads(line) for line in lines] == _parsed(seed_report)["claims"]


def test_no_claims_are_no_lines() -> None:
    assert json_lines.render(a_report(Story(""))) == ""


def test_output_is_ascii_whatever_the_story_holds() -> None:
    story = Story("“14” \x1b[31m\u202e\ud800 people\x9b", "sto\x1bry.txt")
    claim: Claim = story.claim("14", count(14), exactly(14))
    report = a_report(story, a_finding(claim, message="\x1b]0;“x”"))
    for text in (json_report.render(report, "1"), json_lines.render(report)):
        assert text.isascii()
        assert not set(text) & {chr(code) for code in (*range(10), *range(11, 32), 127)}
    assert _parsed(report)["documents"][0]["path"] == "sto\x1bry.txt"
