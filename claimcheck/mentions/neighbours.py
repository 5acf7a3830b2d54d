"""Which readers the words on either side of a number concern.

Fifteen readers look at the word before a number or behind it, and nearly all of them find nothing there. Here
that word is looked up once, in a table made of what each reader says beside itself that it looks for; who is
not concerned is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final

from claimcheck.mentions import (
    ages,
    bounds,
    calendar_dates,
    clock_times,
    labels,
    magnitudes,
    money,
    movement,
    names,
    nouns,
    one_or_two,
    rates,
    signs,
    units,
)
from claimcheck.mentions.lexicon import Lexicon, lexicon_of
from claimcheck.mentions.unit_table import UnitTable, units_of
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

NOBODY: Final = 0
AGE: Final = 1 << 0
BOUND: Final = 1 << 1
CLOCK: Final = 1 << 2
DATE: Final = 1 << 3
GRADE: Final = 1 << 4
MAGNITUDE: Final = 1 << 5
MONEY: Final = 1 << 6
MOVEMENT: Final = 1 << 7
NAME: Final = 1 << 8
NOUN: Final = 1 << 9
ONE_OR_TWO: Final = 1 << 10
RATE: Final = 1 << 11
SIGN: Final = 1 << 12
UNIT: Final = 1 << 13
ANY_BEFORE: Final = AGE | BOUND | CLOCK | DATE | GRADE | MONEY | MOVEMENT | NAME | ONE_OR_TWO | SIGN
ANY_BEHIND: Final = AGE | BOUND | CLOCK | DATE | MAGNITUDE | MOVEMENT | NAME | NOUN | RATE | UNIT
"""Everyone who looks at that side."""

MARKS_BEFORE: Final = ",.:;"
MARKS_BEHIND: Final = ".,;:)?!%"
"""The marks that concern only those who say so; any other may concern everyone, and so may an odd word."""
WORD: Final = Pattern(r"[ -]([a-z]+)([\w’'-])?")
"""The letters behind a blank or a hyphen, and what goes on the word that they begin."""
FIRST_WORD: Final = Pattern(r"[ -]?([a-z]+)")

Concerns = Mapping[int, Iterable[str]]
"""The phrases that each reader looks for on one side."""


class Neighbours:
    """The tables of a rulebook; made once."""

    def __init__(self, lexicon: Lexicon, table: UnitTable) -> None:
        self._before = _by_word(
            {
                AGE: ages.phrases_before(lexicon),
                BOUND: bounds.phrases_before(lexicon),
                CLOCK: clock_times.phrases_before(lexicon),
                DATE: calendar_dates.phrases_before(lexicon),
                GRADE: lexicon.grades,
                MONEY: money.phrases_before(table),
                MOVEMENT: movement.phrases_before(lexicon),
                NAME: labels.phrases_before(lexicon),
                ONE_OR_TWO: one_or_two.PHRASES_BEFORE,
                SIGN: signs.SPOKEN,
            },
            _last_word,
        )
        behind = {
            AGE: ages.phrases_behind(lexicon),
            BOUND: bounds.phrases_behind(lexicon),
            CLOCK: clock_times.phrases_behind(lexicon),
            DATE: calendar_dates.phrases_behind(lexicon),
            MAGNITUDE: magnitudes.phrases_behind(lexicon),
            MOVEMENT: movement.phrases_behind(lexicon),
            NAME: names.phrases_behind(lexicon),
            RATE: rates.phrases_behind(table),
            UNIT: units.phrases_behind(table),
        }
        self._behind = _by_word(behind, _first_word)
        self._marks = {mark: self._behind.get(mark, NOBODY) for mark in ("", *MARKS_BEHIND)}
        never = nouns.never_counted(lexicon)
        for word in self._behind.keys() - never:
            # Whatever is in no table may be counted.
            self._behind[word] |= NOUN
        for word in never.difference(self._behind):
            self._behind[word] = NOBODY

    def before(self, low: str, start: int) -> int:
        """Whom it concerns what stands before the figure that begins at ``start``."""
        if not start:
            return NOBODY
        if low[start - 1] != " ":
            return ANY_BEFORE
        word = low[low.rfind(" ", 0, start - 1) + 1 : start - 1]
        concerned = self._before.get(word)
        if concerned is not None:
            return concerned
        if word.isalpha():
            return NOBODY
        if word[-1:] in MARKS_BEFORE and word[:-1].isalpha():
            return self._before.get(word[-1], NOBODY)
        return ANY_BEFORE

    def behind(self, low: str, end: int) -> int:
        """Whom it concerns what stands behind the figure that ends at ``end``."""
        found = WORD.match(low, end)
        if found is not None:
            concerned = self._behind.get(found[1], NOUN)
            return concerned if found.lastindex == 1 else concerned | NOUN
        return self._marks.get(low[end : end + 1], ANY_BEHIND)


def _by_word(concerns: Concerns, word_of: Callable[[str], str]) -> dict[str, int]:
    """Whom each word concerns that ``word_of`` takes from the phrases."""
    table: dict[str, int] = {}
    for reader, phrases in concerns.items():
        for word in map(word_of, phrases):
            table[word] = table.get(word, NOBODY) | reader
    return table


def _last_word(phrase: str) -> str:
    return phrase.lower().split()[-1]


def _first_word(phrase: str) -> str:
    found = FIRST_WORD.match(phrase.lower())
    return found[1] if found else phrase[:1]


@lru_cache(maxsize=4)
def neighbours_of(rules: Rulebook) -> Neighbours:
    """The tables of ``rules``, made once."""
    return Neighbours(lexicon_of(rules), units_of(rules))
