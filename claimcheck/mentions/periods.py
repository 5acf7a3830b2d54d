"""Periods that a sentence names, as intervals of days; relative ones resolve against the story's date alone.

A period is one part ("October 2021", "the third quarter", "last Tuesday") or two with a join between them
("from March 3 to March 9, 2020"), with the words that lead into it ("since", "by the end of").
"""

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from claimcheck.mentions.calendar_parts import CALENDAR, Part
from claimcheck.mentions.period_words import Copy, PeriodWords
from claimcheck.mentions.relative_parts import RELATIVE
from claimcheck.mentions.stretches import Days, joined, lent, not_ahead, not_passed, resolved, third
from claimcheck.mentions.tense import is_ahead
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.period import Period, Written
from claimcheck.model.sentence import PlacedPeriod
from claimcheck.rulebook import Rulebook

READERS: Final = {**CALENDAR, **RELATIVE}
DAYS: Final = frozenset({"weekday", "short weekday", "today"})
SETTING: Final = 7
"""Words between a verb of saying and its day, at most."""
BOTH: Final = frozenset({"and", "or"})


class _Lead(NamedTuple):
    """The words before a period: where they begin, the preposition, and what they take of the period."""

    start: int
    word: str = ""
    modifier: str = ""


class PeriodGrammar:
    """Finds the periods of sentences; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._table = PeriodWords(rules)

    def find(
        self,
        text: str,
        low: str,
        offset: int,
        published: date | None,
        mentions: Sequence[Mention],
        earlier: Sequence[PlacedPeriod] = (),
    ) -> tuple[PlacedPeriod, ...]:
        """Every period of the sentence ``text``, which stands at ``offset`` in the source.

        ``low`` is ``text`` in lower case; ``earlier`` are the periods of the sentence before, from which "two
        days later" is counted where this one names no date. A date among ``mentions`` is always covered by a
        period; where that is more than the date itself ("since 2019", "the summer of 2021"), the date's own
        comes behind it.
        """
        dates = [
            (each.start - offset, each.end - offset) for each in mentions if each.kind is MentionKind.DATE
        ]
        if not dates and not self._table.may_stand_in(text, low):
            return ()
        return self.read(text, low, offset, published, dates, earlier)

    def read(
        self,
        text: str,
        low: str,
        offset: int,
        published: date | None,
        dates: Sequence[tuple[int, int]],
        earlier: Sequence[PlacedPeriod] = (),
    ) -> tuple[PlacedPeriod, ...]:
        """The same without the cheap look before; ``dates`` are the places of the dates in ``text``."""
        if published and not MINYEAR < published.year < MAXYEAR:
            # At either end of the calendar there is no "last week" or "next week" to count with.
            published = None
        copy = Copy(text, low, dates, published, self._table)
        copy.earlier = earlier
        placed: list[PlacedPeriod] = []
        behind = 0
        for index in copy.entries:
            if index >= behind and (part := self._part(copy, index)):
                behind = self._period(copy, index, part, offset, placed)
        return tuple(_with_dates(placed, dates, text, offset))

    def _part(self, copy: Copy, index: int) -> Part | None:
        """The part of a period that begins at token ``index``."""
        reader = READERS.get(copy.kind(index))
        return reader(copy, index, self._table) if reader else None

    def _period(self, copy: Copy, index: int, first: Part, offset: int, placed: list[PlacedPeriod]) -> int:
        """Add the period that ``first`` begins to ``placed``; return the token behind it, 0 without one."""
        lead = self._lead(copy, index, first)
        second = self._second(copy, first, first.end, lead)
        while second and (further := self._further(copy, first, second)):
            second = further
        end = second.end if second else first.end
        if second is None and first.bare and not self._introduced(copy, index, end, lead):
            return 0
        near, published = self._table.nearest, copy.published
        stretch = first.stretch
        if second:
            days = joined(stretch, second.stretch, published, near)
        else:
            days = resolved(stretch, published, near)
            if lead.word in self._table.opening and isinstance(stretch, Written) and stretch.year is None:
                days = not_ahead(days, published)
            elif _lacks_year(copy, index, first) and is_ahead(copy, index, end, self._table):
                days = not_passed(days, published, "week" if copy.kind(index) == "weekday" else "year")
        if days and copy.kind(index) not in ("weekday", "today"):
            copy.anchor = days
        written = _written(first, second)
        start, stop = days or (None, None)
        own = _placed(copy, index, end, (start, stop), written, offset)
        whole = self._whole(copy, lead, end, days, written, offset)
        placed.append(whole)
        one_day = days[0] == days[1] if days else copy.kind(index) in DAYS
        if one_day and _is_said(copy, lead.start, end, self._table):
            placed[-1] = whole._replace(period=whole.period._replace(said=True))
        if (whole.period.start, whole.period.end) != (own.period.start, own.period.end):
            placed.append(own)
        return end

    def _further(self, copy: Copy, first: Part, second: Part) -> Part | None:
        """One more day of a list: the 24 of "March 3, 17 and 24"."""
        if not (_is_bare_day(first) or _is_bare_day(second)):
            return None
        return self._second(copy, first, second.end, _Lead(0))

    def _second(self, copy: Copy, first: Part, behind: int, lead: _Lead) -> Part | None:
        """The other end of a period, when one is joined to ``first`` at token ``behind``."""
        join = behind + (copy.word(behind) == "," and copy.word(behind + 1) in BOTH)
        word = copy.word(join)
        both = word in BOTH or word == ","
        if word not in self._table.joins and not both:
            return None
        second = self._part(copy, join + 1 + (copy.word(join + 1) in ("the", "in")))
        if second is None or (first.stretch is None) != (second.stretch is None):
            return None
        if _is_bare_day(first) and _is_bare_day(second):
            # "the 3rd, 4th and 5th of March": the last has the month.
            return self._second(copy, first, second.end, lead)
        lends = _is_bare_day(first) != _is_bare_day(second)
        if both and not lends and (word != "and" or lead.word != "between"):
            return None
        return second

    def _lead(self, copy: Copy, index: int, part: Part) -> _Lead:
        """The words before token ``index`` that belong to its period."""
        table = self._table
        start, position = index, index - 1
        if copy.word(position) == "-" and copy.word(position - 1) in table.thirds:
            position -= 1
        if copy.word(position) == "the":
            start, position = position, position - 1
        of = copy.word(position) == "of"
        word = copy.word(position - of)
        modifier = word + " of" if of and word not in table.seasons else word
        modifier = modifier if modifier in table.thirds or modifier in table.seasons else ""
        if modifier:
            start = position - of
            position = start - 1
            if copy.word(position) == "the":
                start, position = position, position - 1
        elif start < index and copy.kind(index) in ("year", "month") and isinstance(part.stretch, Written):
            # "in the 2016 election": the words before belong to the election.
            return _Lead(index)
        lead = copy.word(position) in table.leads
        return _Lead(position if lead else start, copy.word(position) if lead else "", modifier)

    def _introduced(self, copy: Copy, index: int, end: int, lead: _Lead) -> bool:
        """True when a bare month or weekday is a period: "in March", "said Tuesday", no "Sunday Times"."""
        if copy.kind(index) == "day" or copy.word(end) in ("’", "'"):
            return False
        if lead.word or lead.modifier:
            return copy.kind(index) != "weekday" or not copy.capital(end)
        before = copy.word(index - 1)
        if copy.kind(index) == "month":
            return False
        if not before.isalpha() or before in self._table.naming:
            return False
        return not (copy.capital(index - 1) or copy.capital(end))

    def _whole(
        self, copy: Copy, lead: _Lead, end: int, days: Days | None, written: tuple[Written, ...], offset: int
    ) -> PlacedPeriod:
        """The period with the words that lead into it."""
        if lead.modifier in self._table.seasons:
            days = None
        elif days and lead.modifier:
            days = third(days, self._table.thirds[lead.modifier])
        start, stop = days or (None, None)
        if days and lead.word in self._table.opening:
            stop = copy.published if copy.published and copy.published >= days[0] else None
        elif lead.word in self._table.closing:
            start = None
        return _placed(copy, lead.start, end, (start, stop), written, offset)


def _is_said(copy: Copy, start: int, end: int, table: PeriodWords) -> bool:
    """ "it said on Monday", "on Monday it said"; not "12 deaths were reported on Monday"."""
    if start == 0:
        words = [copy.word(place) for place in range(end, end + SETTING)]
        return any(word in table.speech for word in takewhile(_names, words))
    for place in range(start - 1, max(-1, start - 1 - SETTING), -1):
        word = copy.word(place)
        if word in table.speech:
            return copy.word(place - 1) not in table.past and copy.word(place - 1) not in table.passive
        if word not in table.settings:
            return False
    return False


def _names(word: str) -> bool:
    """True for a word or a comma, which may stand between a day and who says something on it."""
    return word.isalpha() or word == ","


def _lacks_year(copy: Copy, index: int, part: Part) -> bool:
    """True for a bare weekday, and for a month without its year: the last is meant, or the next."""
    if isinstance(part.stretch, Written):
        return part.stretch.year is None and part.stretch.first is not None
    return copy.kind(index) == "weekday" and part.bare


def _is_bare_day(part: Part) -> bool:
    """True for one end of "3-9 March": it has no month of its own."""
    return isinstance(part.stretch, Written) and part.stretch.first is None


def _written(first: Part, second: Part | None) -> tuple[Written, ...]:
    """What is written of the one or two parts, each with what the other lends it."""
    stretches = [part.stretch for part in (first, second) if part and isinstance(part.stretch, Written)]
    return lent(*stretches) if len(stretches) == 2 else tuple(stretches)


def _placed(
    copy: Copy,
    first: int,
    end: int,
    days: tuple[date | None, date | None],
    written: tuple[Written, ...],
    offset: int,
) -> PlacedPeriod:
    """The period of ``days`` with its words, from token ``first`` to the one before ``end``."""
    start, stop = copy.start(first), copy.end(end - 1)
    return PlacedPeriod(start + offset, stop + offset, Period(copy.text[start:stop], *days, written))


def _with_dates(
    placed: list[PlacedPeriod], dates: Sequence[tuple[int, int]], text: str, offset: int
) -> list[PlacedPeriod]:
    """``placed`` with a period of unknown days for each date that none of them covers ("3/4/2021")."""
    position = 0
    missing = []
    for start, end in dates:
        while position < len(placed) and placed[position].end <= start + offset:
            position += 1
        if position == len(placed) or placed[position].start >= end + offset:
            missing.append(PlacedPeriod(start + offset, end + offset, Period(text[start:end])))
    return sorted(placed + missing, key=lambda each: each.start) if missing else placed


@lru_cache(maxsize=4)
def periods_of(rules: Rulebook) -> PeriodGrammar:
    """The grammar of ``rules``, made once."""
    return PeriodGrammar(rules)
