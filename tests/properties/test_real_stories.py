"""Real stories told otherwise: another spelling of a figure changes no finding, another figure hides none.

The stories are those of a benchmark that lies beside a checkout; without it the tests are skipped.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcheck import check, check_text
from claimcheck.model.finding import Finding

STORIES = Path(__file__).parents[3] / "shared" / "bench" / "bodies.jsonl"
MOST = 60
"""Stories that one rewriting is tried on."""
SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
PEOPLE = "people|men|women|children|students|countries|states|passengers|workers"
MILES = re.compile(r"\b(\d[\d,]*(?:\.\d+)?) miles\b")

pytestmark = pytest.mark.skipif(
    not STORIES.exists(), reason="needs the benchmark of real stories, shared/bench, beside the checkout"
)


def in_words(text: str) -> str:
    return re.sub(rf"(?<= )(\d|1[012])(?= (?:{PEOPLE})\b)", lambda found: SMALL[int(found[1]) - 1], text)


def dollars(text: str) -> str:
    return re.sub(r"\$(\d+(?:\.\d+)?) (million|billion)\b", r"\1 \2 dollars", text)


def glued(text: str) -> str:
    short = {"million": "m", "billion": "bn"}
    return re.sub(r"(\$\d+(?:\.\d+)?) (million|billion)\b", lambda found: found[1] + short[found[2]], text)


def percent(text: str) -> str:
    return re.sub(r"(?<=\d)%", " percent", text)


def wounded(text: str) -> str:
    return re.sub(r"\binjured\b", "wounded", text)


def kilometres(text: str) -> str:
    """All the miles of a story, unless some are written in a way that is not rewritten here."""
    told = MILES.sub(lambda found: f"{float(found[1].replace(',', '')) * 1.609344:.3f} kilometers", text)
    return text if re.search(r"(?i)mile|\bkm\b|kilomet(?!ers\b)", told) else told


REWRITINGS: dict[str, Callable[[str], str]] = {
    "small counts in words": in_words,
    "dollars behind": dollars,
    "magnitudes glued": glued,
    "percent in full": percent,
    "a synonym": wounded,
    "converted": kilometres,
}


@cache
def stories() -> tuple[dict[str, Any], ...]:
    return tuple(map(json.loads, STORIES.read_text(encoding="utf-8").splitlines()))


def findings(text: str, date: str | None) -> tuple[Finding, ...]:
    return check_text(text, date=date).findings


# How sure a finding is, and which other figures it names beside, may change with a figure's digits.
def kinds(found: tuple[Finding, ...]) -> Counter[tuple[str, str]]:
    return Counter((each.check, each.claims[0].quantity.dimension) for each in found)


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_a_figure_spelled_otherwise_changes_no_finding(rewriting: str) -> None:
    told = REWRITINGS[rewriting]
    changed = [(story, new) for story in stories() if (new := told(story["text"])) != story["text"]][:MOST]
    assert changed
    for story, new in changed:
        before, after = findings(story["text"], story["date"]), findings(new, story["date"])
        assert kinds(before) == kinds(after), (story["id"], before, after)


def test_changing_one_of_two_equal_figures_reduces_no_findings() -> None:
    clean = {story["pair"]: story for story in stories() if story["label"] == "clean" and story["pair"]}
    corrupt = [story for story in stories() if story["label"] == "corrupt"][:MOST]
    assert corrupt
    for story in corrupt:
        sound = clean[story["pair"]]
        before, after = findings(sound["text"], sound["date"]), findings(story["text"], story["date"])
        assert len(after) >= len(before), story["id"]


def test_a_story_is_checked_alike_whatever_was_read_before(tmp_path: Path) -> None:
    some = [story | {"id": str(number)} for number, story in enumerate(stories()[:200])]
    found = []
    for order in (some, some[::-1]):
        batch = tmp_path / "batch.jsonl"
        batch.write_text("\n".join(map(json.dumps, order)), encoding="utf-8")
        report = check([batch], scope="document")
        found.append(sorted((each.primary, each.message, each.confidence) for each in report.findings))
    assert found[0] == found[1] != []
