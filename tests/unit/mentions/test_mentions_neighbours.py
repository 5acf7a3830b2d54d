"""Whom the words beside a number concern: asking only those reads what asking everyone reads."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mention_phrases import LEXICON, RULES, UNITS

from claimcheck.mentions import scan
from claimcheck.mentions.neighbours import (
    AGE,
    ANY_BEFORE,
    ANY_BEHIND,
    BOUND,
    CLOCK,
    DATE,
    MAGNITUDE,
    MONEY,
    MOVEMENT,
    NAME,
    NOBODY,
    NOUN,
    RATE,
    SIGN,
    UNIT,
    Neighbours,
    neighbours_of,
)
from claimcheck.mentions.signs import SPOKEN
from claimcheck.model.mention import Mention
from claimcheck.rulebook.phrases import lowered

CORPUS = Path(__file__).parents[2] / "corpus"
SIDES = neighbours_of(RULES)
NUMBERS = ("12", "2019", "five", "a third", "$40", "3")


class AskingEveryone(Neighbours):
    """Neighbours that concern everyone, as if nothing were known of them."""

    def before(self, low: str, start: int) -> int:
        return ANY_BEFORE

    def behind(self, low: str, end: int) -> int:
        return ANY_BEHIND


def strings(value: Any) -> Iterator[str]:
    """Every text within a table of a corpus."""
    if isinstance(value, str):
        yield value.replace("⟦", "").replace("⟧", "")
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(each)


def read(texts: list[str]) -> list[list[Mention]]:
    return [
        [figure.mention(0) for figure in scan.find_figures(text, lowered(text), LEXICON, UNITS)]
        for text in texts
    ]


def read_differently(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read otherwise when everyone is asked."""
    concerned = read(texts)
    everyone = AskingEveryone(LEXICON, UNITS)
    monkeypatch.setattr(scan, "neighbours_of", lambda rules: everyone)
    return [text for text, few, all_ in zip(texts, concerned, read(texts), strict=True) if few != all_]


def test_the_corpora_are_read_as_when_everyone_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = sorted(
        {
            text
            for path in CORPUS.rglob("*.toml")
            for text in strings(tomllib.loads(path.read_text(encoding="utf-8")))
        }
    )
    assert len(texts) > 5000
    assert read_differently(texts, monkeypatch) == []


def test_words_of_one_side_are_read_on_the_other_as_when_everyone_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What some reader looks for on one side may be looked for on the other by someone else."""
    words = sorted(
        {
            *LEXICON.bounds_before,
            *LEXICON.bounds_after,
            *LEXICON.up,
            *LEXICON.down,
            *LEXICON.up_nouns,
            *LEXICON.down_nouns,
            *LEXICON.between,
            *LEXICON.function,
            *LEXICON.months,
            *LEXICON.multipliers,
            *LEXICON.name_heads,
            *LEXICON.age_forms.leads,
            *LEXICON.age_forms.behind_phrases,
            *UNITS.heads,
            *UNITS.adverbs,
            *SPOKEN,
        }
    )
    texts = [
        text
        for place, word in enumerate(words)
        for number in (NUMBERS[place % len(NUMBERS)],)
        for text in (f"It was {word} {number} men", f"It is the {number} {word} now")
    ]
    assert read_differently(texts, monkeypatch) == []


@pytest.mark.parametrize(
    ("text", "concerned"),
    [
        ("the 12", NOBODY),
        ("12", NOBODY),
        ("said. 12", NOBODY),
        ("Okafor, 12", AGE),
        ("than 12", AGE | BOUND | MOVEMENT),
        ("minus 12", SIGN),
        ("usd 12", MONEY),
        ("march 12", DATE),
        ("past 12", AGE | BOUND | CLOCK),
        ("flight 12", NAME),
        ("$12", ANY_BEFORE),
        ("half-past 12", CLOCK),
        ("near-past 12", ANY_BEFORE),
        ("the\u00a012", ANY_BEFORE),
    ],
)
def test_before(text: str, concerned: int) -> None:
    assert SIDES.before(text.lower(), len(text) - 2) == concerned


@pytest.mark.parametrize(
    ("text", "concerned"),
    [
        ("12", NOBODY),
        ("12.", NOBODY),
        ("12,", BOUND | DATE),
        ("12)", MAGNITUDE),
        ("12 men", NOUN),
        ("12 the", NOBODY),
        ("12 it", NOUN),
        ("12 of", DATE | NOUN | RATE),
        ("12 miles", NOUN | UNIT),
        ("12 million", NOUN | MAGNITUDE),
        ("12 rise", NOUN | MOVEMENT),
        ("12 gmt", CLOCK | NOUN),
        ("12%", UNIT),
        ("12-", ANY_BEHIND),
        ("12bn", ANY_BEHIND),
        ("12 men's", NOUN),
        ("12-men", NOUN),
        ("12-year-old", AGE | MOVEMENT | NOUN | UNIT),
        ("12-plus", BOUND),
        ("12 to-go", AGE | DATE | NOUN),
        ("12 to", AGE | DATE),
        ("12-eleven", AGE | NAME | NOUN),
        ("12 40", ANY_BEHIND),
    ],
)
def test_behind(text: str, concerned: int) -> None:
    assert SIDES.behind(text, 2) == concerned
