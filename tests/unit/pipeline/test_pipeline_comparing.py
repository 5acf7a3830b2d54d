"""Figures of two lines held against each other."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import read_bytes
from claimcheck.pipeline.comparing import OWNED_UP, NoFigure, compare_lines
from claimcheck.rulebook.loading import load_rulebook

STORY = (
    "It hit 23 miners.\n\nIt hit the 32 miners and 5 dogs.\n\n"
    "Police put the crowd in Lunde at 20. They put the crowd in Lunde at 35.\n"
)


def lines(first: int, second: int) -> list[tuple[str, str, str | None]]:
    report, comparisons = compare_lines(read_bytes(STORY.encode(), "a.txt"), load_rulebook(), first, second)
    return [
        (report.place(c.first.span).text, report.place(c.second.span).text, c.objection) for c in comparisons
    ]


def test_every_figure_meets_every_figure_of_the_other_line_in_reading_order() -> None:
    found = lines(3, 1)
    assert [(first, second) for first, second, _ in found] == [("23", "32"), ("23", "5")]
    assert found[0][2] is None
    assert "what is measured differs" in str(found[1][2])


def test_a_line_meets_itself() -> None:
    assert [(first, second) for first, second, _ in lines(3, 3)] == [("32", "5")]
    assert lines(1, 1) == []


def test_copy_that_owns_up_to_it() -> None:
    ((_, _, objection),) = lines(5, 5)
    assert objection == OWNED_UP


@pytest.mark.parametrize("line", [2, 99])
def test_a_line_without_figures_is_said(line: int) -> None:
    with pytest.raises(NoFigure, match=f"line {line} has no figure"):
        lines(1, line)
