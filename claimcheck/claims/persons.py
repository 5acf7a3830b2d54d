"""Whose age it is: "Holm, 57,", "Lena Holm, a retired 57-year-old", "the 57-year-old Holm", "I am 57"."""

from __future__ import annotations

from claimcheck.claims.aliases import Aliases, as_names
from claimcheck.claims.context import Context

TURNING = ("turned", "aged")


def person_of(context: Context, aliases: Aliases) -> frozenset[str]:
    """The name of the one whose age it is, as the story gives it in full, lower case; empty without one."""
    written = as_names(context, aliases)
    run = _before(context, written) or _behind(context, written)
    if run:
        return frozenset({aliases.resolve(" ".join([context.low[token] for token in run]))})
    return _speaker(context, aliases)


def _before(context: Context, written: list[str]) -> list[int]:
    words, low = context.words, context.low
    first = max(0, context.first - 9)
    behind = end = _apposition(context, first)
    while end > first and (low[end - 1] in (",", "(") or _tells_the_age(low[end - 1], context)):
        end -= 1
    start = end
    while start > first and written[start - 1][0].isupper() and low[start - 1] not in words.function:
        start -= 1
    if behind < context.first and _is_setting(context, first, start, end):
        return []
    return list(range(start, end))


def _is_setting(context: Context, first: int, start: int, end: int) -> bool:
    """Return whether a name only says where or when: "In nearby Utah, a 16-year-old", "On Monday, a …"."""
    words, low = context.words, context.low
    if start < end and low[end - 1] in words.calendar:
        return True
    return any(word in words.before_places for word in low[max(first, start - 2) : start])


def _apposition(context: Context, first: int) -> int:
    """The article of "Lena Holm, a retired 57-year-old"; the figure, where there is none."""
    low = context.low
    for place in range(context.first - 1, first, -1):
        if low[place] in ("a", "an") and low[place - 1] == ",":
            return place
        if not context.text[place][0].islower() or low[place] in context.words.function:
            break
    return context.first


def _behind(context: Context, written: list[str]) -> list[int]:
    words, low = context.words, context.low
    run: list[int] = []
    for token in range(context.last, min(context.last + 6, len(written))):
        first = written[token][0]
        if first.isupper() and not (low[token] in words.countries or low[token] in words.calendar):
            run.append(token)
        elif run or not first.isalpha():
            break
    return run


def _speaker(context: Context, aliases: Aliases) -> frozenset[str]:
    """Who says "I am 57"."""
    speaker = context.sentence.speaker
    own = any(context.low[token] in context.words.first_person for token in context.before()[:2])
    return frozenset({aliases.resolve(speaker.name.lower().strip(","))}) if own and speaker else frozenset()


def _tells_the_age(low: str, context: Context) -> bool:
    """ "Lena Holm, who is 57,"."""
    return low in context.words.relatives or low in context.words.auxiliaries or low in TURNING
