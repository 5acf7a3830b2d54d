"""A word and another of its group in rules/synonyms.toml: the same findings."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest
from synonym_passages import COUNTED, NOUNS, VERBS, sentences, words

from claimcheck import check_text

RULES = tomllib.loads((Path(__file__).parents[2] / "rules" / "synonyms.toml").read_text(encoding="utf-8"))
GROUPS = [*RULES["nouns"], *RULES["verbs"]]
PASSAGES = [*NOUNS.items(), *VERBS.items()]


def found(first: str, second: str) -> Counter[tuple[object, ...]]:
    """The findings, by check, severity and figures, in a story that gives two figures for one thing."""
    story = f"{first.replace('#', '41')}\n\n{second.replace('#', '47')}"
    return Counter(
        (each.check, each.severity, *sorted(claim.quantity.value or 0 for claim in each.claims))
        for each in check_text(story).findings
    )


def test_every_group_has_its_passage() -> None:
    assert [name for name, _ in PASSAGES] == [group[0] for group in GROUPS]
    assert [words(row) for _, row in PASSAGES] == list(map(len, GROUPS))


@pytest.mark.parametrize(("name", "told"), [(name, sentences(row)) for name, row in PASSAGES])
def test_another_word_of_the_group_changes_no_finding(name: str, told: Sequence[str]) -> None:
    expected = found(told[0], told[0])
    assert expected, f"two figures for one {name} are found"
    for first, second in permutations(told, 2):
        assert found(first, second) == expected, (first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("job cuts", "jobs"),
        ("job losses", "budget cuts"),
        ("movies", "moves"),
        ("schoolchildren", "schools"),
        ("grandchildren", "schoolchildren"),
        ("blazes", "blazers"),
        ("prizes", "quizzes"),
    ],
)
def test_words_of_no_group_are_two_things(one: str, other: str) -> None:
    assert not found(COUNTED.format(one), COUNTED.format(other))
    for word in (one, other):
        assert found(COUNTED.format(word), COUNTED.format(word))
