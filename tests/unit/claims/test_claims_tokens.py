"""A sentence in columns of words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.claims.tokens import Tokens
from claimcheck.rulebook.phrases import lowered


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The U.S. ship’s crew, 14.5 m up.",
            ["the", "u.s", ".", "ship’s", "crew", ",", "14.5", "m", "up", "."],
        ),
        ("A mid-2019 £3bn deal", ["a", "mid-2019", "£", "3", "bn", "deal"]),
        ("", []),
    ],
)
def test_words_numbers_and_marks(sentence: str, words: list[str]) -> None:
    assert Tokens(sentence, sentence.lower()).low == words


@given(st.text())
@example("Aİ Lund, über 5")
def test_the_columns_are_the_sentence(sentence: str) -> None:
    low = lowered(sentence)
    tokens = Tokens(sentence, low)
    spans = list(zip(tokens.starts, tokens.ends, strict=True))
    assert [sentence[start:end] for start, end in spans] == tokens.text
    assert [low[start:end] for start, end in spans] == tokens.low
    assert [tokens.index_at(start) for start in tokens.starts] == list(range(len(tokens)))
