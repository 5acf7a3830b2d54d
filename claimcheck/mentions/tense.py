"""Whether a weekday or a month lies ahead of the story's day: "will meet on Tuesday"."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.mentions.period_words import Copy, PeriodWords

REACH = 14
"""Tokens on either side of the period in which the verb of its clause is looked for."""
OPENING = 1
"""Tokens that may stand before a period that opens its sentence."""
CLAUSE_ENDS = frozenset(";:")


def is_ahead(copy: Copy, start: int, end: int, table: PeriodWords) -> bool:
    """True when the verb before the period looks ahead; the one behind, where the period comes first."""
    if start <= OPENING:
        return _tense(copy, range(end, end + REACH), table) is True
    return _tense(copy, range(start - 1, max(-1, start - REACH - 1), -1), table) is True


def _tense(copy: Copy, places: Iterable[int], table: PeriodWords) -> bool | None:
    """True for the first verb on the way that looks ahead, False for one of the past, None without either."""
    for place in places:
        word = copy.word(place)
        if word in CLAUSE_ENDS:
            return None
        if word in table.ahead or f"{word} {copy.word(place + 1)}" in table.ahead:
            # "was expected on Tuesday" looks ahead from a day that is past.
            return copy.word(place - 1) not in table.past
        participle = word in table.speech or (len(word) > 4 and word.endswith("ed"))
        if word in table.past or (participle and copy.word(place - 1) not in table.passive):
            return False
    return None
