from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from formats_stories import Story, a_plain_finding, a_report, report_on_batch
from jsonschema import Draft4Validator

from claimcheck.formats import sarif
from claimcheck.formats.look import CheckText, Look
from claimcheck.model.report import Report

# The schema of the OASIS standard as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) carries it.
SCHEMA = Path(__file__).parents[2] / "schemas" / "sarif-2.1.0-rtm.5.json"
VALIDATOR = Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))
CHECKS = (
    CheckText("conflicting-figures", "Two figures.", "All of it.", "# All of it"),
    CheckText("diverging-figures", "Two other figures.", "All of that.", "# All of that"),
)
LOOK = Look("1.2.3", checks=CHECKS)


def run_of(report: Report, look: Look = LOOK) -> dict[str, Any]:
    log = json.loads(sarif.render(report, look))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def test_the_schema_can_fail(seed_report: Report) -> None:
    log = json.loads(sarif.render(seed_report, LOOK))
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not VALIDATOR.is_valid(log)


def test_a_result_has_both_passages(seed_report: Report) -> None:
    (result,) = run_of(seed_report)["results"]
    source = seed_report.documents[0].source
    lines = source.split("\n")
    (first,), (second,) = result["locations"], result["relatedLocations"]
    for location, text in ((first, "$3 billion"), (second, "more than $2 billion")):
        physical = location["physicalLocation"]
        region = physical["region"]
        assert physical["artifactLocation"]["uri"] == "seeds/000_fee24c14c0b599ed.txt"
        assert region["snippet"]["text"] == text
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == text
    assert "Veronika Nikishina" in second["message"]["text"]
    assert result["level"] == "warning"
    assert result["partialFingerprints"] == {"claimcheck/v1": seed_report.findings[0].fingerprint}


def test_the_rules_are_the_checks_with_their_help(seed_report: Report) -> None:
    run = run_of(seed_report)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [check.id for check in CHECKS]
    assert rules[1]["help"] == {"text": "All of that.", "markdown": "# All of that"}
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["diverging-figures"]


def test_a_check_without_documentation_is_a_rule_all_the_same(seed_report: Report) -> None:
    (rule,) = run_of(seed_report, Look("1"))["tool"]["driver"]["rules"]
    assert rule["id"] == "diverging-figures"


def test_unread_inputs_are_notifications(seed_report: Report) -> None:
    (invocation,) = run_of(seed_report)["invocations"]
    assert invocation["executionSuccessful"] is True
    (notification,) = invocation["toolExecutionNotifications"]
    assert "seeds/notes.bin" in notification["message"]["text"]


def test_a_run_that_read_nothing_did_not_succeed(seed_report: Report) -> None:
    nothing = Report((), (), (), (), seed_report.skipped)
    assert run_of(nothing)["invocations"][0]["executionSuccessful"] is False


def test_a_story_of_a_batch_has_no_lines_in_its_file() -> None:
    across, alone = run_of(report_on_batch())["results"]
    (location,) = across["locations"]
    assert "region" not in location["physicalLocation"]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "a/1", "kind": "story"}]
    assert across["relatedLocations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "b/2"
    assert "relatedLocations" not in alone
    assert alone["level"] == "note"


def test_any_number_of_passages() -> None:
    story = Story("Up 10 percent, from 20 to 30.")
    (result,) = run_of(a_report(story, a_plain_finding(story, "10", "20", "30")))["results"]
    assert [each["id"] for each in result["relatedLocations"]] == [1, 2]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ü.txt", "a%20b/%C3%BC.txt"),
        ("./draft.md", "draft.md"),
        ("/tmp/x.txt", "file:///tmp/x.txt"),
        ('a"b\nc:d#e?.txt', "a%22b%0Ac%3Ad%23e%3F.txt"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    story = Story("The flood killed 23 people.", path)
    (result,) = run_of(a_report(story, a_plain_finding(story, "23")))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
