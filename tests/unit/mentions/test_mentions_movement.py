"""Words that make a figure a movement, and which way it goes."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, figures, marked, one_figure

from claimcheck.mentions.movement import read_movement

MOVEMENT = RULES.movement


def trend(phrase: str) -> str | None:
    figure, _, low = marked(phrase)
    read_movement(figure, low, LEXICON)
    return figure.trend


@pytest.mark.parametrize("verb", [word for word in MOVEMENT.up if " " not in word])
def test_every_word_for_up(verb: str) -> None:
    assert trend(f"Sales {verb} [5] points.") == "up"


@pytest.mark.parametrize("verb", [word for word in MOVEMENT.down if " " not in word])
def test_every_word_for_down(verb: str) -> None:
    assert trend(f"Sales {verb} [5] points.") == "down"


@pytest.mark.parametrize("noun", MOVEMENT.up_nouns)
def test_every_noun_for_up(noun: str) -> None:
    assert trend(f"They saw a [5] {noun} in May.") == "up"


@pytest.mark.parametrize("noun", MOVEMENT.down_nouns)
def test_every_noun_for_down(noun: str) -> None:
    assert trend(f"They saw a [5] {noun} in May.") == "down"


@pytest.mark.parametrize("word", sorted(set(MOVEMENT.between) - set(MOVEMENT.up)))
def test_every_word_between(word: str) -> None:
    assert trend(f"Sales slipped {word} [5] points.") == "down"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Rents rose by another [5] points.", "up"),
        ("Rents were down as much as [5] points.", "down"),
        ("The council cut rents by [5] points.", "down"),
        ("The mayor raised fares on all buses by some [5] points.", "up"),
        ("It is [5] higher than last year.", "up"),
        ("It is [5] fewer than last year.", "down"),
        ("They want a [5] pay rise.", "up"),
        ("They saw a [5] year-on-year decline.", "down"),
        ("Sales fell [5].", "down"),
    ],
)
def test_further_off(phrase: str, expected: str) -> None:
    assert trend(phrase) == expected


@pytest.mark.parametrize(
    "phrase",
    [
        "It sold [5] lamps.",
        "The shop grew and sold [5] lamps.",
        "Rents rose, and by [5] they were home.",
        "The rise ended; [5] lamps remained.",
        "The letter was signed by [5] mayors.",
        "It is a [5] sale increase.",
        "It has [5] risers.",
        "It is a rise-[5] lamp.",
        "[5] lamps broke.",
    ],
)
def test_no_movement(phrase: str) -> None:
    assert trend(phrase) is None


@pytest.mark.parametrize(
    ("text", "trends"),
    [
        ("Profit rose 12 percent to $3 million.", ["up", None]),
        ("A 5 percent drop came after 12 good years.", ["down", None]),
        ("Shares lost 8% after gaining 3%.", ["down", "up"]),
    ],
)
def test_in_a_sentence(text: str, trends: list[str | None]) -> None:
    assert [figure.trend for figure in figures(text)] == trends


def test_the_rule_names_the_word() -> None:
    assert "movement plunged" in one_figure("Orders plunged 40 percent.").rules
