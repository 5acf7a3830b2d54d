"""Which side of the story's day a weekday or a month lies on."""

from __future__ import annotations

import pytest

from claimcheck.mentions.period_words import Copy, PeriodWords
from claimcheck.mentions.tense import is_ahead
from claimcheck.rulebook import load_rulebook

WORDS = PeriodWords(load_rulebook())


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("They will meet Tuesday.", True),
        ("They are set to meet Tuesday.", True),
        ("They will be charged Tuesday.", True),
        ("Tuesday they will meet.", True),
        ("They met Tuesday and will meet again.", False),
        ("It was due Tuesday.", False),
        ("He said Tuesday that it will rain.", False),
        ("They will act; it began Tuesday.", False),
        ("It rains Tuesday.", False),
    ],
)
def test_is_ahead(text: str, ahead: bool) -> None:
    copy = Copy(text, text.lower(), [], None, WORDS)
    index = copy.words.index("tuesday")
    assert is_ahead(copy, index, index + 1, WORDS) is ahead
