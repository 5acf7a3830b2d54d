"""Two claims stand to each other alike, whichever of them is asked about first.

Whether they are one thing hangs on it where a phrase has a direction: "the 23 survivors" points back to a
figure given before, "a £2 million stand" brings a new one in. Of 56,098 pairs in the benchmark's stories
826 are one thing in one order at least; of the 78 that are so in one order only, 69 point back and 9 bring
something in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from stories import stories

from claimcheck import check_text
from claimcheck.clusters.comparison import Comparer
from claimcheck.clusters.wording import worded
from claimcheck.model.claim import Claim
from claimcheck.model.relation import Relation
from claimcheck.quantities.relation import relate
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook()
MOST = 12
"""Claims of a story that are held against each other."""
REAL = Path(__file__).parents[3] / "shared" / "bench" / "bodies.jsonl"

Pair = tuple[Claim, Claim, Relation | None, Relation | None]


def pairs(text: str, most: int | None = None) -> Iterator[Pair]:
    """Two claims of a story, and how they stand in either order; None where they are two things."""
    report = check_text(text)
    claims = report.claims[:most]
    comparer = Comparer(report.claims, RULES, report.documents)
    for first, second in combinations(range(len(claims)), 2):
        yield (
            *(claims[first], claims[second]),
            *(comparer.relation(first, second), comparer.relation(second, first)),
        )


def has_direction(claim: Claim) -> bool:
    wording = worded(claim, RULES.sameness)
    return wording.points_back or wording.introduces


def assert_alike(found: Pair) -> None:
    """Alike in either order; where a phrase has a direction, unless they are two things in one of them."""
    first, second, forth, back = found
    if forth is not back and has_direction(first) | has_direction(second):
        assert None in (forth, back), (first.span, second.span)
    else:
        assert forth is back, (first.span, second.span)


@given(stories)
def test_the_relation_of_two_claims_is_symmetric(story: str) -> None:
    for found in pairs(story, MOST):
        assert_alike(found)


@pytest.mark.skipif(not REAL.exists(), reason="needs the benchmark of real stories, shared/bench")
def test_the_relation_is_symmetric_in_real_stories() -> None:
    texts = [json.loads(line)["text"] for line in REAL.read_text(encoding="utf-8").splitlines()[::12]]
    together = 0
    for text in texts:
        for found in pairs(text):
            together += found[2] is not None
            assert_alike(found)
    assert together


@given(stories)
def test_the_relation_of_two_readings_is_symmetric(story: str) -> None:
    readings = [claim.reading for claim in check_text(story).claims[:MOST]]
    for one, other in combinations(readings, 2):
        assert relate(one, other, RULES.readings) is relate(other, one, RULES.readings)
