"""When "one" is a number."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, figures, marked

from claimcheck.mentions.pronouns import is_pronoun


@pytest.mark.parametrize(
    "phrase",
    [
        "It is the [one] that broke.",
        "It is the only [one] in town.",
        "No [one] came.",
        "They saw [one] another.",
        "They came [one] by one.",
        "He hopes [one] day to win.",
        "It takes [one]’s breath.",
        "It takes [one]'s breath.",
        "It was a little-[one].",
        "A [one]-off deal.",
        "He is [one] who knows.",
        "[One] said no.",
        "They need [one].",
        "They need [one], too.",
        "They need [one] in town.",
        "They need [one]",
        *(f"They saw {word} [one] lamp." for word in RULES.grammar.before_pronoun),
    ],
)
def test_pronouns(phrase: str) -> None:
    figure, _, low = marked(phrase)
    assert is_pronoun(figure, low, LEXICON)


@pytest.mark.parametrize(
    "phrase",
    [
        "They sold [one] lamp.",
        "[One] lamp broke.",
        "It is [one] of the lamps.",
        "It took [one] to two weeks.",
        "It took [one] or two weeks.",
        "It hits [one] in five homes.",
        "It hits [one] out of every ten homes.",
        "It took [one] million lamps.",
        "They saw [two] another.",
        "The [two] that broke.",
        "The [1] that broke.",
    ],
)
def test_numbers(phrase: str) -> None:
    figure, _, low = marked(phrase)
    assert not is_pronoun(figure, low, LEXICON)


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("No one was hurt when 12 cars burned.", 1),
        ("One man died and 12 were hurt.", 2),
        ("They fought one another for 12 days.", 1),
        ("For each one they lose, two come back.", 1),
    ],
)
def test_in_a_sentence(text: str, many: int) -> None:
    assert len(figures(text)) == many
