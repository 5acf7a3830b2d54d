"""The tables of look-ups, and the words of the rulebook in them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from mention_phrases import LEXICON, RULES

from claimcheck.mentions.lexicon import by_digits, by_first_word, by_last_word, lexicon_of

NUMBERS = RULES.numbers


def test_phrases_under_their_last_word_longest_first() -> None:
    table = by_last_word({"than": "a", "more than": ">", "no more than": "<=", "over": ">"})
    assert table == {
        "than": (("no more than", "<="), ("more than", ">"), ("than", "a")),
        "over": (("over", ">"),),
    }


def test_phrases_under_their_first_word_longest_first() -> None:
    table = by_first_word({"or more": ">=", "or so": "~", "or thereabouts": "~", "plus": ">="})
    assert [phrase for phrase, _ in table["or"]] == ["or thereabouts", "or more", "or so"]
    assert table["plus"] == (("plus", ">="),)


def test_names_under_their_digits() -> None:
    assert by_digits(["9/11", "9 to 5", "401(k)", "V8"]) == {
        "9": ("9/11", "9 to 5"),
        "401": ("401(k)",),
        "": ("V8",),
    }
    assert by_digits([]) == {}


@pytest.mark.parametrize(
    ("word", "worth"), [("seven", 7), ("forty", 40), ("zero", 0), ("million", None), ("half", None)]
)
def test_cardinals(word: str, worth: int | None) -> None:
    assert LEXICON.cardinals.get(word) == (None if worth is None else Decimal(worth))


@pytest.mark.parametrize(
    ("word", "worth"), [("thousand", 1000), ("crore", 10**7), ("dozen", 12), ("ten", None)]
)
def test_multipliers(word: str, worth: int | None) -> None:
    assert LEXICON.multipliers.get(word) == worth


def test_vulgar_fractions() -> None:
    assert LEXICON.vulgar["¾"] == Decimal("0.75")
    assert set(LEXICON.vulgar) == set(NUMBERS.vulgar)


def test_every_phrase_of_bounds_is_under_one_word() -> None:
    before = {phrase: sign for entries in LEXICON.bounds_before.values() for phrase, sign in entries}
    after = {phrase: sign for entries in LEXICON.bounds_after.values() for phrase, sign in entries}
    assert before == dict(RULES.bounds.before)
    assert after == dict(RULES.bounds.after)


def test_up_and_down_share_no_word() -> None:
    assert not LEXICON.up & LEXICON.down
    assert not LEXICON.up_nouns & LEXICON.down_nouns


def test_the_tables_are_made_once() -> None:
    assert lexicon_of(RULES) is lexicon_of(RULES)
