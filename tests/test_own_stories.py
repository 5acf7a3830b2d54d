"""Sound stories of our own: what they are held to, and that each slip is one.

Whoever mends a rule for one of them reads the README.md of its folder first.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REACHED = {"long_stories": (9, 2, 32), "ordinary_stories": (5, 1, 86)}
"""By set: the most stories flagged, the most at level error, and the fewest slips caught."""


@pytest.mark.parametrize("name", REACHED)
def test_no_more_of_them_are_flagged_and_no_fewer_slips_caught_than_were(name: str) -> None:
    place = ROOT / "benchmarks" / "own_stories.py"
    spec = importlib.util.spec_from_file_location(place.stem, place)
    assert spec
    assert spec.loader
    benchmark = importlib.util.module_from_spec(spec)
    sys.modules[place.stem] = benchmark
    spec.loader.exec_module(benchmark)
    flagged, errors, caught = benchmark.rates(benchmark.measure(name))
    most_flagged, most_errors, least_caught = REACHED[name]
    assert flagged <= most_flagged
    assert errors <= most_errors
    assert caught >= least_caught


@pytest.mark.parametrize("name", REACHED)
def test_every_story_has_a_slip_that_changes_one_place(name: str) -> None:
    folder = ROOT / "tests" / name
    slips = json.loads((folder / "slips.json").read_text("utf-8"))
    stories = {path.name for path in folder.iterdir()} - {"slips.json", "README.md"}
    assert {slip["story"] for slip in slips} == stories
    for slip in slips:
        text = (folder / slip["story"]).read_text("utf-8")
        assert text.count(slip["old"]) == 1, slip
        assert slip["new"] not in text, slip
