"""Long sound stories: what they are held to, and that each slip is one.

Whoever mends a rule for one of them reads tests/long_stories/README.md first.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "tests" / "long_stories"
MOST_FLAGGED, MOST_ERRORS, LEAST_CAUGHT = 13, 2, 28


def test_no_more_of_them_are_flagged_and_no_fewer_slips_caught_than_were() -> None:
    place = ROOT / "benchmarks" / "long_stories.py"
    spec = importlib.util.spec_from_file_location(place.stem, place)
    assert spec
    assert spec.loader
    benchmark = importlib.util.module_from_spec(spec)
    sys.modules[place.stem] = benchmark
    spec.loader.exec_module(benchmark)
    flagged, errors, caught = benchmark.rates(benchmark.measure())
    assert flagged <= MOST_FLAGGED
    assert errors <= MOST_ERRORS
    assert caught >= LEAST_CAUGHT


def test_every_story_has_a_slip_that_changes_one_place() -> None:
    slips = json.loads((STORIES / "slips.json").read_text("utf-8"))
    stories = {path.name for path in STORIES.iterdir()} - {"slips.json", "README.md"}
    assert [slip["story"] for slip in slips] == sorted(stories)
    for slip in slips:
        text = (STORIES / slip["story"]).read_text("utf-8")
        assert text.count(slip["old"]) == 1, slip
        assert slip["new"] not in text, slip
