"""Words of saying, and the shape of a name."""

from __future__ import annotations

import pytest
from mention_phrases import RULES

from claimcheck.mentions.speech_words import speech_words_of

WORDS = speech_words_of(RULES)


@pytest.mark.parametrize("verb", RULES.speech.verbs)
def test_every_verb(verb: str) -> None:
    match = WORDS.verb.search(f"The mayor {verb} that it rained.")
    assert match is not None
    assert match[0].strip() == verb


@pytest.mark.parametrize(
    "text", ["It was unsaid.", "The so-called said-so man.", "She sayss it.", "A sayings book."]
)
def test_no_verbs(text: str) -> None:
    assert WORDS.verb.search(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("yesterday Anna Holt", "Anna Holt"),
        ("yesterday Ludwig van der Meer", "Ludwig van der Meer"),
        ("mayor of Lier", "Lier"),
        ("“Anna Holt", "Anna Holt"),
        ("In Oslo, Anna Holt", "Anna Holt"),
        ("yesterday (Anna Holt", "Anna Holt"),
        ("the mayor", ""),
        ("Anna Holt van", ""),
        ("", ""),
    ],
)
def test_trailing_name(text: str, name: str) -> None:
    assert " ".join(WORDS.trailing_name(text.split())) == name


def test_what_is_no_name() -> None:
    assert {"the", "monday", "may"} <= WORDS.not_names
    assert "anna" not in WORDS.not_names


def test_the_words_are_made_once() -> None:
    assert speech_words_of(RULES) is speech_words_of(RULES)
