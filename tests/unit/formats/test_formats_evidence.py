"""The evidence in the terminal report, and comparisons on their own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from formats_stories import Story, a_report, count, exactly

from claimcheck.formats.terminal.comparison_view import render
from claimcheck.model.comparison import Comparison
from claimcheck.model.evidence import Evidence
from claimcheck.model.relation import Relation

SIGNS = (
    Evidence("same_noun", Decimal("1.30"), 'the same noun, "dead"'),
    Evidence("transposed", Decimal("2.10"), "one slip apart: digits transposed?"),
    Evidence("one_dated", Decimal("-0.40"), "only one of them is dated"),
    Evidence("headline", Decimal("0.00"), "one stands in the headline"),
)


def compared(objection: str | None, evidence: tuple[Evidence, ...] = ()) -> str:
    story = Story("First 14 dead, then 41 dead.")
    first, second = story.claim("14", count(14), exactly(14)), story.claim("41", count(41), exactly(41))
    comparison = Comparison(first, second, objection, evidence, 0.87, Relation.CONTRADICTS)
    return render([comparison], a_report(story), width=70)


def test_signs_stand_with_their_points_the_strongest_first() -> None:
    lines = compared(None, SIGNS).splitlines()
    assert lines[1] == "compared: they contradict"
    assert lines[2] == "One thing    87%  likely, by these signs"
    assert lines[3] == "For        +2.10  one slip apart: digits transposed?"
    assert lines[4] == '           +1.30  the same noun, "dead"'
    assert lines[5] == "Against    -0.40  only one of them is dated"
    assert "headline" not in "".join(lines)


def test_an_objection_is_given_with_what_evidence_there_is() -> None:
    assert "not compared: periods differ" in compared("periods differ")
    assert "One thing" not in compared("periods differ")
    assert "One thing" in compared("too little speaks for one thing", SIGNS)


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "[bold]x[/bold]", "\u202eabc"])
def test_text_from_a_story_is_never_code(hostile: str) -> None:
    text = compared(f"subjects differ: {hostile}", (Evidence("x", Decimal(1), hostile),))
    assert "\x1b" not in text
    assert "\u202e" not in text
    if hostile.startswith("[bold]"):
        assert hostile in text
