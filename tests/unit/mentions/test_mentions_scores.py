"""Two numbers and a dash: scores and votes, not ranges."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, marked

from claimcheck.mentions.scores import read_score
from claimcheck.model.mention import MentionKind

SCORES = RULES.identifiers.scores


@pytest.mark.parametrize("word", SCORES.before)
def test_every_word_before(word: str) -> None:
    figure, text, low = marked(f"They {word} [1]-3 there.")
    assert read_score(figure, text, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.SCORE, "1-3")


@pytest.mark.parametrize("word", SCORES.behind)
def test_every_word_behind(word: str) -> None:
    figure, text, low = marked(f"It was there that a [1]-3 {word} came.")
    assert read_score(figure, text, low, LEXICON)
    assert covered(figure, text) == "1-3"


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("There they stood [3]-1 up.", "3-1"),
        ("There they stood [3]–1 up.", "3–1"),
        ("There they stood [2]-2 again.", "2-2"),
        ("It was a [72]-28 split.", "72-28"),
        ("The side is [4]-6-2 this year.", "4-6-2"),
        ("The hosts, [1]-3, went home.", "1-3"),
        ("The hosts ([1]-3) went home.", "1-3"),
    ],
)
def test_scores(phrase: str, span: str) -> None:
    figure, text, low = marked(phrase)
    assert read_score(figure, text, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.SCORE, span)


@pytest.mark.parametrize(
    "phrase",
    [
        "It takes [15]-22 miles.",
        "It takes [3]-5 weeks.",
        "It takes [10]-12% of it.",
        "It takes [10]-12 percent of it.",
        "It takes [22]-year terms.",
        "It takes [3]-2 million.",
        "It won [15]-22 seats.",
        "It went [150]-220 there.",
        "It takes [3]-year olds.",
        "It takes [10]-1.5 of it.",
        "It takes [10] - 5 of it.",
    ],
)
def test_no_scores(phrase: str) -> None:
    figure, text, low = marked(phrase)
    assert not read_score(figure, text, low, LEXICON)
    assert (figure.kind, figure.rules) == (MentionKind.QUANTITY, ["digits"])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Leeds won 3-1 before 30,000 fans.", [MentionKind.SCORE, MentionKind.QUANTITY]),
        ("It takes 3-5 weeks.", [MentionKind.QUANTITY]),
    ],
)
def test_in_a_sentence(text: str, kinds: list[MentionKind]) -> None:
    assert [figure.kind for figure in figures(text)] == kinds
