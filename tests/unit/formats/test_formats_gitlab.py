from __future__ import annotations

import json
from typing import Any

from formats_stories import Story, a_plain_finding, a_report, report_on_batch

from claimcheck.formats import gitlab
from claimcheck.formats.look import Look
from claimcheck.model.report import Report


def issues(report: Report) -> list[dict[str, Any]]:
    parsed: list[dict[str, Any]] = json.loads(gitlab.render(report, Look("1")))
    return parsed


def test_what_gitlab_needs_of_a_finding(seed_report: Report) -> None:
    finding, unread = issues(seed_report)
    assert finding["check_name"] == "diverging-figures"
    assert finding["severity"] == "major"
    assert finding["fingerprint"] == seed_report.findings[0].fingerprint
    assert finding["location"] == {"path": "seeds/000_fee24c14c0b599ed.txt", "lines": {"begin": 1}}
    for part in ("$3 billion", ":55: “more than $2 billion”", "Veronika Nikishina", "12 % apart"):
        assert part in finding["description"]
    assert unread["check_name"] == "not-read"
    assert unread["location"]["path"] == "seeds/notes.bin"


def test_no_fingerprint_stands_twice() -> None:
    story = Story("23 and 32", "./a.txt")
    found = issues(a_report(story, *[a_plain_finding(story, "23", "32")] * 3))
    assert len({each["fingerprint"] for each in found}) == 3
    assert {each["location"]["path"] for each in found} == {"a.txt"}


def test_stories_of_a_batch() -> None:
    across, alone = issues(report_on_batch())
    assert across["location"] == {"path": "wire.jsonl", "lines": {"begin": 1}}
    assert "(b/2)" in across["description"]
    assert alone["severity"] == "info"


def test_nothing_found_is_an_empty_array() -> None:
    assert gitlab.render(a_report(Story("none")), Look("1")) == "[]\n"
