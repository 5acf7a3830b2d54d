"""Figures of one kind in a row: "nine Greeks, five Filipinos and a cook"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.joins import REACH, any_of, folded
from claimcheck.checks.arithmetic.terms import unit_of
from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_WORD = r"[^\s,;:()—–]+"
_STOP = Pattern(r"[():—–.?!]")
_MARK = Pattern(r"[,;:()—–.]")
_FEW = 2
_LONGEST = 40
"""Figures of one enumeration at most; a longer one is a table."""
_LEAD = 4
"""Words that may stand before the figure of an item: "Lier with nine"."""


class Enumeration(NamedTuple):
    """The figures of an enumeration and what else belongs to it."""

    claims: tuple[Claim, ...]
    items: tuple[str, ...]
    """For each figure, and for a last item without one, the copy that says what it counts, in lower case."""
    singles: int
    """Items without a figure that are one of their kind: "and a cook"."""
    is_closed: bool
    """True when "and" stands before the last item."""
    rest: str
    """The copy behind the last item, up to the next figure, in lower case."""

    @property
    def size(self) -> int:
        """How many items it has."""
        return len(self.claims) + self.singles


class _Join(NamedTuple):
    """What lies between two figures of a row."""

    behind: str
    """What the first of them counts."""
    singles: int
    before: str
    """What stands before the second of them."""
    closes: bool
    """True when "and" stands before the second."""


class _Patterns(NamedTuple):
    join: Pattern
    closing: Pattern
    """The word in a join that closes a row: "and"."""
    single: Pattern
    """An item without a figure."""
    single_last: Pattern
    """One behind the last figure: the groups are the ``noun`` of that figure and the ``single`` itself."""


class Row:
    """The amounts of a sentence and the joins between neighbours, each looked at once."""

    def __init__(self, sentence: FiguredSentence, amounts: Sequence[Claim], rules: Rulebook) -> None:
        self.sentence = sentence
        self.amounts = amounts
        self._patterns = _patterns(rules)
        self._joins = [self._join(first, second) for first, second in pairwise(amounts)]
        self._ends = self._last_places()
        self._starts = self._first_places()

    def gap(self, place: int) -> str:
        """Return the copy behind the amount at ``place``, up to the next one or the sentence's end."""
        if place + 1 < len(self.amounts):
            return self.sentence.between(self.amounts[place], self.amounts[place + 1])
        return self.sentence.behind(self.amounts[place])

    def starting(self, place: int) -> Enumeration:
        """Return the enumeration whose first figure is at ``place``; it ends with the item after "and"."""
        end = self._ends[place]
        return self._between(place, end if end - place < _LONGEST else place)

    def ending(self, place: int) -> Enumeration:
        """Return the enumeration whose last figure is at ``place``."""
        join = self._joins[place - 1] if place else None
        start = self._starts[place - 1 if join is not None and join.closes else place]
        # What is joined to another enumeration before it may be its end.
        alone = (start == 0 or self._joins[start - 1] is None) and place - start < _LONGEST
        return self._between(start if alone else place, place)

    def _last_places(self) -> list[int]:
        """Return, for each amount, the place of the last one that its row goes on to."""
        ends = list(range(len(self.amounts)))
        for place in reversed(range(len(self._joins))):
            join = self._joins[place]
            if join is not None:
                ends[place] = place + 1 if join.closes else ends[place + 1]
        return ends

    def _first_places(self) -> list[int]:
        """Return, for each amount, the place of the first one from which open joins lead to it."""
        starts = list(range(len(self.amounts)))
        for place, join in enumerate(self._joins):
            if join is not None and not join.closes:
                starts[place + 1] = starts[place]
        return starts

    def _between(self, start: int, end: int) -> Enumeration:
        joins = [join for join in self._joins[start:end] if join is not None]
        lead, items = "", []
        for join in joins:
            items.append(f"{lead} {join.behind}")
            lead = join.before
        singles, closed = sum(join.singles for join in joins), bool(joins) and joins[-1].closes
        rest = folded(self.gap(end))
        counted = unit_of(self.amounts[start]) is None
        last = self._patterns.single_last.match(rest) if counted and not closed else None
        noun = last["noun"] if last else _MARK.split(rest, maxsplit=1)[0]
        items.append(f"{lead} {noun}")
        if last:
            items.append(last["single"])
            singles, closed, rest = singles + 1, True, rest[last.end() :]
        return Enumeration(tuple(self.amounts[start : end + 1]), tuple(items), singles, closed, rest)

    def _join(self, first: Claim, second: Claim) -> _Join | None:
        """Return the join of two neighbours; None when more than joins and items lie between them."""
        copy = self.sentence.between(first, second)
        if len(copy) > REACH or unit_of(first) != unit_of(second):
            return None
        gap = folded(copy)
        pieces = self._patterns.join.split(gap)
        if len(pieces) < _FEW or _STOP.search(gap) or len(pieces[-1].split()) > _LEAD:
            return None
        behind, *between, before = (piece.strip() for piece in pieces)
        counted = unit_of(first) is None
        if between and not (counted and all(map(self._patterns.single.fullmatch, between))):
            return None
        *_, last = self._patterns.join.finditer(gap)
        closes = self._patterns.closing.search(last[0]) is not None
        return _Join(behind, len(between), before, closes)


@lru_cache(maxsize=8)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.parts
    marks = "".join(mark for mark in words.joins if not mark.isalpha() and len(mark) == 1)
    closing = any_of(join for join in words.joins if join not in marks)
    item = rf"{any_of(words.one_more)} {_WORD}(?: {_WORD}){{0,2}}"
    return _Patterns(
        join=Pattern(rf"\s?[{re.escape(marks)}] {closing}(?= |$)|[{re.escape(marks)}]| {closing}(?= |$)"),
        closing=Pattern(rf"\b{closing}"),
        single=Pattern(item),
        single_last=Pattern(
            rf"(?P<noun>(?: {_WORD}){{0,4}}?),? {closing} (?P<single>{item})(?=\s?(?:$|[),;:.—–?!]))"
        ),
    )
