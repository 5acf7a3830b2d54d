"""Vague plurals: from how many up to how many."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, UNITS, covered, figures

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.vague_words import read_vague
from claimcheck.model.quantity import Bound


def read(phrase: str) -> tuple[Figure | None, str]:
    """What is made of the word in square brackets."""
    start, end = phrase.index("["), phrase.index("]") - 1
    text = phrase.replace("[", "").replace("]", "")
    return read_vague(text, text.lower(), start, end, LEXICON, UNITS), text


@pytest.mark.parametrize(("words", "ends"), RULES.numbers.vague.items())
def test_every_vague_plural(words: str, ends: tuple[int, int]) -> None:
    first, _, others = words.partition(" ")
    figure, text = read(f"They saw [{first}]{' ' + others if others else ''} of lamps.")
    assert figure is not None
    assert (figure.bound, figure.value, figure.approximate) == (Bound.RANGE, None, True)
    assert (figure.low, figure.high) == tuple(ends)
    assert covered(figure, text) == words


@pytest.mark.parametrize(
    ("phrase", "span", "unit"),
    [
        ("It cost [millions] of dollars there.", "millions of dollars", "USD"),
        ("It cost [tens] of millions of euros there.", "tens of millions of euros", "EUR"),
        ("It is [hundreds] of miles off.", "hundreds of miles", "mile"),
        ("It is [hundreds] of lamps.", "hundreds", None),
        ("It saw [thousands] there.", "thousands", None),
    ],
)
def test_their_units(phrase: str, span: str, unit: str | None) -> None:
    figure, text = read(phrase)
    assert figure is not None
    assert (covered(figure, text), figure.unit) == (span, unit)


@pytest.mark.parametrize(
    "phrase",
    [
        "He made two [hundreds] there.",
        "He made 3 [hundreds] there.",
        "It was in the [tens] there.",
        "Test [scores] of it rose.",
        "He [scores] in each match.",
        "The [scores] rose.",
        "He [scores].",
    ],
)
def test_no_vague_plurals(phrase: str) -> None:
    assert read(phrase)[0] is None


@pytest.mark.parametrize(
    "phrase", ["[Scores] of fans came.", "[Scores] were hurt.", "They said [scores] died there."]
)
def test_scores_of_people(phrase: str) -> None:
    figure, _ = read(phrase)
    assert figure is not None
    assert figure.low == 40


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Hundreds of fans and dozens of police came.", ["Hundreds", "dozens"]),
        ("It lost tens of millions of dollars in 3 days.", ["tens of millions of dollars", "3 days"]),
    ],
)
def test_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [covered(figure, text) for figure in figures(text)] == spans
