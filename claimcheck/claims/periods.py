"""Which of the periods that a sentence names each of its figures is for."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period
from claimcheck.model.sentence import PlacedPeriod, Sentence

# Figures that measure nothing do not come between another and its period.
SILENT: Final = frozenset(
    {MentionKind.DATE, MentionKind.TIME, MentionKind.IDENTIFIER, MentionKind.SCORE, MentionKind.ORDINAL}
)


def periods_for(sentence: Sentence) -> list[Period | None]:
    """The period of each mention of ``sentence``, in order; None where none is named.

    A date has its own. Other figures have the one nearest behind them with no figure between, else the one
    nearest before; where the periods come first ("in 2020 it was 3, in 2021 4"), the one before.
    """
    if not sentence.periods:
        return [None] * len(sentence.mentions)
    return _Periods(sentence).of_each()


class _Periods:
    """The periods of one sentence: the outermost, which figures are given, and all by their place."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.outer = _outermost(sentence.periods)
        self.starts = [each.start for each in self.outer]
        self.figures = [
            each for each in sentence.mentions if each.kind not in SILENT and not self._covering(each)
        ]
        self.figure_starts = [each.start for each in self.figures]
        self.periods_first = bool(
            self.figures
            and self.outer[0].start < self.figures[0].start
            and self.outer[-1].start < self.figures[-1].start
        )

    def of_each(self) -> list[Period | None]:
        """The period of each mention, in order."""
        inner = _innermost(self.sentence)
        return [
            inner.get(mention.start) if mention.kind is MentionKind.DATE else self._of(mention)
            for mention in self.sentence.mentions
        ]

    def _of(self, mention: Mention) -> Period | None:
        if own := self._covering(mention):
            return own.period
        behind, before = self._behind(mention), self._before(mention)
        if mention.kind is MentionKind.AGE:
            # "Holm, 57, has worked here since 1990" is 57 on the story's day; "was 57 in 1990" names another.
            adjacent = behind is not None and behind.start == mention.end + 1
            return behind.period if behind and adjacent else None
        if self.periods_first and before:
            return before.period
        nearest = behind or before
        if nearest:
            return nearest.period
        return self.outer[0].period if self.outer[0].start == self.sentence.start else None

    def _covering(self, mention: Mention) -> PlacedPeriod | None:
        index = bisect_left(self.starts, mention.start + 1) - 1
        return self.outer[index] if index >= 0 and self.outer[index].end >= mention.end else None

    def _behind(self, mention: Mention) -> PlacedPeriod | None:
        index = bisect_left(self.starts, mention.end)
        if index == len(self.outer):
            return None
        figure = bisect_left(self.figure_starts, mention.end)
        clear = figure == len(self.figures) or self.figures[figure].start >= self.outer[index].start
        return self.outer[index] if clear else None

    def _before(self, mention: Mention) -> PlacedPeriod | None:
        index = bisect_left(self.starts, mention.start) - 1
        if index < 0:
            return None
        figure = bisect_left(self.figure_starts, mention.start) - 1
        clear = figure < 0 or self.figures[figure].start < self.outer[index].end
        return self.outer[index] if clear else None


def _outermost(periods: tuple[PlacedPeriod, ...]) -> list[PlacedPeriod]:
    outer: list[PlacedPeriod] = []
    for each in periods:
        if not outer or each.start >= outer[-1].end:
            outer.append(each)
    return outer


def _innermost(sentence: Sentence) -> dict[int, Period]:
    """Under the start of each date of ``sentence``, the smallest period that holds it."""
    found: dict[int, Period] = {}
    periods = sentence.periods
    position = 0
    for mention in sentence.mentions:
        if mention.kind is not MentionKind.DATE:
            continue
        while position < len(periods) and periods[position].end <= mention.start:
            position += 1
        # A period's parts stand right behind it.
        place = position
        while place < len(periods) and periods[place].start < mention.end:
            found[mention.start] = periods[place].period
            place += 1
    return found
