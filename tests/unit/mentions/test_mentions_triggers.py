"""What the cheap scan stops at."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES

NUMBERS = RULES.numbers
WORDS = sorted({*NUMBERS.units, *NUMBERS.tens, *NUMBERS.fractions, *NUMBERS.ordinals, *NUMBERS.multiples})


def found(low: str) -> list[str]:
    """What the scan finds, mark by mark."""
    marks: list[str] = []
    match = LEXICON.triggers.search(low)
    while match:
        marks.append(match[match.lastindex or 0].strip())
        match = LEXICON.triggers.search(low, match.end())
    return marks


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("before", [" ", "-", "“", "(", "'", "\u00a0"])
def test_every_number_word(word: str, before: str) -> None:
    match = LEXICON.triggers.search(f"xx{before}{word} xx")
    assert match is not None
    assert match[1] == word


@pytest.mark.parametrize("word", WORDS)
def test_a_number_word_opens_a_text(word: str) -> None:
    match = LEXICON.triggers.opening(f"{word} xx")
    assert match is not None
    assert match[0] == word


@pytest.mark.parametrize(
    "text", ["often", "tent", "xone", "bone one", "stone", "weighty", "someone", "ones", "éone"]
)
def test_no_part_of_a_word_opens_a_text(text: str) -> None:
    assert LEXICON.triggers.opening(text) is None


@pytest.mark.parametrize("text", ["xx often", "xx stone", "xx weighty", "xx oneself", "xx éone", "xx", ""])
def test_no_part_of_a_word(text: str) -> None:
    assert LEXICON.triggers.search(text) is None


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("xx 12 xx", ["12"]),
        ("12 xx", ["12"]),
        ("xx 1,200.50 xx", ["1,200.50"]),
        ("xx 4,2000 xx", ["4,2000"]),
        ("xx 12, xx", ["12"]),
        ("xx 12. xx", ["12"]),
        ("xx 12 and 13", ["12", "13"]),
        ("xx xx", []),
    ],
)
def test_digits(text: str, digits: list[str]) -> None:
    assert found(text) == digits


@pytest.mark.parametrize("sign", NUMBERS.vulgar)
def test_every_fraction_of_one_character(sign: str) -> None:
    match = LEXICON.triggers.search(f"xx {sign} xx")
    assert match is not None
    assert match[0].strip() == sign
