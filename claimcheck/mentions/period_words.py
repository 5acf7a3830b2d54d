"""The words of periods: a cheap test for any of them, and a sentence cut into tokens of known kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from claimcheck.mentions.stretches import Days
from claimcheck.model.sentence import PlacedPeriod
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

TOKEN: Final = re.compile(r"([a-z]+|\d+|[^\sa-z\d])")
# What stands before a word; a sentence is given a blank in front.
EDGE: Final = r"[ \u00a0(\[\"“‘'/–—-]"
NEAR: Final = 30
"""Characters before a unit of time in which the words stand that link it: "the first twenty-five years"."""


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
        self.settings = frozenset(rules.speech.settings)
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
        self._cues = {
            **dict.fromkeys([*units, *plurals, *relative.dayparts, "half"], "unit"),
            **dict.fromkeys(rules.ages.decades, "decade"),
            **dict.fromkeys([*relative.days, "fiscal"], "sure"),
            **dict.fromkeys([*months, *weekdays], "name"),
        }
        self._cue = re.compile(EDGE + rf"({trie_pattern(self._cues)})(?![a-z])")
        self._ago = re.compile(rf"\s+{trie_pattern(relative.ago)}(?![a-z])")
        self._linking = frozenset(
            word for word, (kind, _) in self.kinds.items() if kind in ("shift", "ordinal", "fiscal")
        )

    def may_stand_in(self, text: str, low: str) -> bool:
        """False for a sentence without a date that cannot hold a period either; ``low`` is it in lower case.

        A cheap look for names of months and weekdays, "today", and units of time with a word beside them that
        makes a period of them: "last year", "the first nine months", "two years ago". "The nineties" are one
        where any unit of time stands, since they may be an age.
        """
        decade = other = False
        for cue in self._cue.finditer(" " + low):
            kind, start = self._cues[cue[1]], cue.start()
            if kind == "sure" or (kind == "name" and text[start].isupper()):
                return True
            if kind == "unit" and self._linked(low, start, cue.end() - 1):
                return True
            decade |= kind == "decade"
            other |= kind != "decade"
        return decade and other

    def _linked(self, low: str, start: int, end: int) -> bool:
        """True when "ago" or its like stands right behind a unit, or what can link it to a date before it."""
        before = low[max(0, start - NEAR) : start]
        if self._ago.match(low, end) or "  " in before:
            return True
        return not self._linking.isdisjoint(TOKEN.findall(before)[-3:])


def _of_kind(kind: str, worths: dict[str, int] | dict[str, str]) -> dict[str, tuple[str, int | str]]:
    return {word: (kind, worth) for word, worth in worths.items()}


class Copy:
    """One sentence as tokens, with all that its periods are resolved against.

    ``entries`` are kind and worth of the words that can be part of a period, under their place in ``words``.
    Digits inside one of the ``dates`` are of kind "year" (four of them) or "day", other digits a "number".
    """

    __slots__ = ("_gaps", "_starts", "anchor", "earlier", "entries", "published", "text", "words")

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
        self.earlier: Sequence[PlacedPeriod] = ()
        """The periods of the sentence before."""
        pieces: list[str] = TOKEN.split(low)
        self.words, self._gaps = pieces[1::2], pieces[::2]
        self._starts: list[int] = []
        self.entries: dict[int, tuple[str, int | str]] = {}
        self._look_at_each(dates, table)

    def _look_at_each(self, dates: Sequence[tuple[int, int]], table: PeriodWords) -> None:
        """Find what can be part of a period: known words, names among them only as names, and digits."""
        kinds = table.kinds
        spans = iter(dates)
        date = next(spans, None)
        for index, word in [
            (index, word) for index, word in enumerate(self.words) if word in kinds or word.isdecimal()
        ]:
            entry = kinds.get(word)
            if entry is not None and entry[0] not in NAMES:
                self.entries[index] = entry
                continue
            start = self.start(index)
            while date and date[1] <= start:
                date = next(spans, None)
            inside = date is not None and date[0] <= start
            if entry is None:
                entry = _digits(word, inside)
            elif not (inside or self.text[start].isupper()):
                continue
            if entry is not None:
                self.entries[index] = entry

    def carried(self) -> Days | None:
        """The last dated day of the sentence before, for "the next day" and "two days later"."""
        for each in reversed(self.earlier):
            first, last = each.period.start, each.period.end
            if each.period.written and first and last:
                return (first, last) if first == last else None
        return None

    def word(self, index: int) -> str:
        """The word at ``index``, "" outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def kind(self, index: int) -> str:
        """The kind of the word at ``index``, "" outside the sentence."""
        entry = self.entries.get(index)
        return entry[0] if entry else ""

    def number(self, index: int) -> int:
        """The worth of a token that is known to be of a kind with numbers."""
        return int(self.entries[index][1])

    def unit(self, index: int) -> str:
        """The unit of time that a token of that kind names."""
        return str(self.entries[index][1])

    def start(self, index: int) -> int:
        """Where the token begins in the sentence; found when it is first asked for, since few are."""
        starts, words = self._starts, self.words
        end = starts[-1] + len(words[len(starts) - 1]) if starts else 0
        for place in range(len(starts), index + 1):
            starts.append(end + len(self._gaps[place]))
            end = starts[-1] + len(words[place])
        return starts[index]

    def end(self, index: int) -> int:
        """Where the token ends in the sentence."""
        return self.start(index) + len(self.words[index])

    def glued(self, index: int) -> bool:
        """True when nothing stands between the token and the one before it."""
        return 0 < index < len(self.words) and self.start(index) == self.end(index - 1)

    def capital(self, index: int) -> bool:
        """True when the word begins with a capital letter."""
        return 0 <= index < len(self.words) and self.text[self.start(index)].isupper()


NAMES: Final = frozenset({"month", "weekday", "short weekday"})
UNITS: Final = frozenset({"unit", "units"})


def _digits(word: str, dated: bool) -> tuple[str, int] | None:
    if len(word) > 4:
        return None
    return ("number" if not dated else "year" if len(word) == 4 else "day"), int(word)
