"""The words of periods: a cheap test for any of them, and a sentence cut into tokens of known kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from claimcheck.mentions.stretches import Days
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

TOKEN = re.compile(r"[a-z]+|\d+|[^\sa-z\d]")
# What stands before a word; a sentence is given a blank in front.
EDGE = r"[ \u00a0(\[\"“‘'/–—-]"


class PeriodWords:
    """Kind and worth of each word that periods are made of; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        calendar, numbers = rules.calendar, rules.numbers
        relative, leads = calendar.relative, calendar.leads
        self.nearest = calendar.nearest
        self.leads = frozenset(leads.before)
        self.opening = frozenset(leads.opening)
        self.closing = frozenset(leads.closing)
        self.joins = frozenset(leads.joins)
        self.ends = frozenset(leads.ends)
        self.ahead = frozenset(calendar.tense.ahead)
        self.past = frozenset(calendar.tense.past)
        self.passive = frozenset(calendar.tense.passive)
        self.speech = frozenset(rules.speech.verbs)
        self.thirds = calendar.thirds
        self.seasons = frozenset(relative.seasons)
        self.running = frozenset(relative.running)
        self.naming = frozenset(leads.naming)
        self.after_ago = frozenset(relative.after_ago)
        self.anchored = frozenset(relative.anchored)
        self.quarters = calendar.quarters
        months = {name.rstrip("."): number for name, number in calendar.months.items()}
        weekdays = {name: number for name, number in calendar.weekdays.items() if name.endswith("day")}
        self.abbreviated = frozenset(name.rstrip(".") for name in calendar.months if name.endswith("."))
        self.approximate = frozenset(phrase.split()[-1] for phrase in rules.bounds.before)
        units = {unit: unit for unit in relative.units}
        plurals = {"centuries" if unit == "century" else unit + "s": unit for unit in units}
        self.kinds: dict[str, tuple[str, int | str]] = {
            **_of_kind("number", {**numbers.units, **numbers.tens, "a": 1, "an": 1}),
            **_of_kind("ordinal", {**numbers.ordinals, **calendar.quarters}),
            **_of_kind("unit", units),
            **_of_kind("units", plurals),
            **_of_kind("daypart", dict.fromkeys(relative.dayparts, "day")),
            **_of_kind("shift", relative.before),
            **_of_kind("ago", relative.ago),
            **_of_kind("today", relative.days),
            **_of_kind("short weekday", calendar.weekdays),
            **_of_kind("weekday", weekdays),
            **_of_kind("month", months),
            **_of_kind("decade", rules.ages.decades),
            "q": ("letter", 3),
            "h": ("letter", 6),
            "half": ("half", 6),
            "fiscal": ("fiscal", 0),
            "financial": ("fiscal", 0),
            "fy": ("fiscal", 0),
        }
        cues = [*months, *weekdays, *relative.days, *units, *relative.dayparts, *plurals, "half", "fiscal"]
        self.cue = re.compile(EDGE + trie_pattern(cues))


def _of_kind(kind: str, worths: dict[str, int] | dict[str, str]) -> dict[str, tuple[str, int | str]]:
    return {word: (kind, worth) for word, worth in worths.items()}


class Copy:
    """One sentence as tokens, with all that its periods are resolved against.

    ``entries`` are kind and worth of each of ``words``, NOTHING for a word that is part of no period. Digits
    inside one of the ``dates`` are of kind "year" (four of them) or "day"; other digits of kind "number".
    """

    __slots__ = ("_tokens", "anchor", "entries", "published", "text", "words")

    def __init__(
        self,
        text: str,
        low: str,
        dates: Sequence[tuple[int, int]],
        published: date | None,
        table: PeriodWords,
    ) -> None:
        self.text = text
        self.published = published
        self.anchor: Days | None = None
        """The last dated period so far, for "a year earlier" and "the following month"."""
        self._tokens = list(TOKEN.finditer(low))
        self.words = [token[0] for token in self._tokens]
        self.entries = [table.kinds.get(word, NOTHING) for word in self.words]
        self._look_at_each(dates)

    def _look_at_each(self, dates: Sequence[tuple[int, int]]) -> None:
        """Settle what the word alone does not: digits in and out of dates, names in lower case."""
        spans = iter(dates)
        date = next(spans, None)
        for index, (word, entry) in enumerate(zip(self.words, self.entries, strict=True)):
            digits = word.isdecimal()
            if not digits and entry[0] not in NAMES:
                continue
            start = self._tokens[index].start()
            while date and date[1] <= start:
                date = next(spans, None)
            inside = date is not None and date[0] <= start
            if digits:
                self.entries[index] = _digits(word, inside)
            elif not (inside or self.text[start].isupper()):
                self.entries[index] = NOTHING

    def word(self, index: int) -> str:
        """The word at ``index``, "" outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def kind(self, index: int) -> str:
        """The kind of the word at ``index``, "" outside the sentence."""
        return self.entries[index][0] if 0 <= index < len(self.entries) else ""

    def number(self, index: int) -> int:
        """The worth of a token that is known to be of a kind with numbers."""
        return int(self.entries[index][1])

    def unit(self, index: int) -> str:
        """The unit of time that a token of that kind names."""
        return str(self.entries[index][1])

    def start(self, index: int) -> int:
        """Where the token begins in the sentence."""
        return self._tokens[index].start()

    def end(self, index: int) -> int:
        """Where the token ends in the sentence."""
        return self._tokens[index].end()

    def glued(self, index: int) -> bool:
        """True when nothing stands between the token and the one before it."""
        return 0 < index < len(self.words) and self.start(index) == self.end(index - 1)

    def capital(self, index: int) -> bool:
        """True when the word begins with a capital letter."""
        return 0 <= index < len(self.words) and self.text[self.start(index)].isupper()


NOTHING: tuple[str, int] = ("", 0)
NAMES = frozenset({"month", "weekday", "short weekday"})
UNITS = frozenset({"unit", "units"})


def _digits(word: str, dated: bool) -> tuple[str, int]:
    if len(word) > 4:
        return NOTHING
    return ("number" if not dated else "year" if len(word) == 4 else "day"), int(word)
