"""Which words of a sentence speak of which of its figures, and how two stretches of words line up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import check_text
from claimcheck.checks.headline.stretches import aligned, stretch
from claimcheck.rulebook import load_rulebook


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("The quake killed 161 people.", [("The quake killed ", " people.")]),
        (
            "The quake killed 161 and wounded 1,440 there.",
            [("The quake killed ", " "), ("and wounded ", " there.")],
        ),
        (
            "Some 60% of people stay friends, and 74% admit it.",
            [("", " of people stay friends, "), ("and ", " admit it.")],
        ),
        ("About 16 fans vied for 180 seats.", [("", " fans vied for "), (" fans vied for ", " seats.")]),
    ],
)
def test_the_stretch_of_a_figure_ends_where_the_copy_turns(
    text: str, stretches: list[tuple[str, str]]
) -> None:
    claims = check_text(text).claims
    assert [stretch(claim, claims, load_rulebook()) for claim in claims] == stretches


WORDS = st.lists(st.sampled_from("abcd"), max_size=6)


@given(WORDS, WORDS)
def test_what_lines_up_is_the_same_from_either_side_and_no_longer_than_either(
    first: list[str], second: list[str]
) -> None:
    length = aligned(first, second, lambda word: 1.0)
    assert length == aligned(second, first, lambda word: 1.0)
    assert length <= min(len(first), len(second))
    assert aligned(first, first, lambda word: 1.0) == len(first)


def test_words_in_another_order_line_up_in_part() -> None:
    assert aligned("abc", "acb", lambda word: {"a": 1.0, "b": 3.0, "c": 2.0}[word]) == 4.0
