"""Two claims stand to each other alike, whichever of them is asked about first.

Whether they are one thing may hang on it: a figure is brought in, and later referred back to.
"""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from stories import stories

from claimcheck import check_text
from claimcheck.clusters.comparison import Comparer
from claimcheck.quantities.relation import relate
from claimcheck.rulebook import load_rulebook

RULES = load_rulebook()
MOST = 12
"""Claims of a story that are held against each other."""


@given(stories)
def test_the_relation_of_two_claims_is_symmetric(story: str) -> None:
    report = check_text(story)
    claims = report.claims
    comparer = Comparer(claims, RULES, report.documents)
    for first, second in combinations(range(min(len(claims), MOST)), 2):
        relations = {comparer.relation(first, second), comparer.relation(second, first)} - {None}
        assert len(relations) <= 1, (claims[first].span, claims[second].span)


@given(stories)
def test_the_relation_of_two_readings_is_symmetric(story: str) -> None:
    readings = [claim.reading for claim in check_text(story).claims[:MOST]]
    for one, other in combinations(readings, 2):
        assert relate(one, other, RULES.readings) is relate(other, one, RULES.readings)
