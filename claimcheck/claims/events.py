"""What happened in a year: "the Grand Hotel opened in 1911", "the 1994 genocide"."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.model.claim import Measure
from claimcheck.rulebook.pattern import Pattern

IN_YEAR: Final = Pattern(r"in [12]\d{3}(?![\w-])")
YEAR: Final = Pattern(r"[12]\d{3} (?=[a-z])")
LONGEST: Final = 3
"""Words of a noun phrase behind a year."""


def tells_an_event(low: str, start: int, end: int) -> bool:
    """True for a date, at these places of a sentence in lower case, that may be the year of an event."""
    return in_a_year(low, start, end) or before_a_noun(low, start, end)


def in_a_year(low: str, start: int, end: int) -> bool:
    """True for a date of one year after "in", which may stand inside the date or before it."""
    first = start if low.startswith("in ", start) else start - 3
    found = IN_YEAR.match(low, max(0, first))
    return found is not None and found.end() == end


def before_a_noun(low: str, start: int, end: int) -> bool:
    """True for a year with a word straight behind it."""
    found = YEAR.match(low, start)
    return found is not None and found.end() == end + 1


def event_of(context: Context) -> Measure | None:
    """The event that the year of a date is for, named by its verb and who or what it happened to.

    None unless the verb, or the noun behind the year, is one of rules/verbs.toml that happen to a thing once.
    """
    mention, offset = context.mention, context.sentence.start
    if not in_a_year(context.sentence.low, mention.start - offset, mention.end - offset):
        return _dated_noun(context)
    words, lows = context.words, context.low
    before = context.before()
    if before and lows[before[0]] == "in":
        before = before[1:]
    before = _without_object(_without_place(before, context), context)
    if not before or not words.is_verb(lows[before[0]]):
        return None
    verb = words.verb(lows[before[0]])
    if verb not in words.once:
        return None
    run = _subject(before[1:], context)
    if not run and before[0] == 0:
        run = _phrase_behind(context)
    if not run:
        return None
    return _measure(f"{_written(run, context)}: {lows[before[0]]}", run, verb, context)


def _dated_noun(context: Context) -> Measure | None:
    """ "The 1994 Rwanda genocide": the year is the noun's own."""
    words = context.words
    run: list[int] = []
    for token in context.after()[:LONGEST]:
        low = context.low[token]
        if not context.text[token][0].isalpha() or low in words.function:
            break
        run.append(token)
        if words.lemma(low) in words.once_nouns:
            return _measure(_written(run, context), run, None, context)
    return None


def _written(run: list[int], context: Context) -> str:
    return context.sentence.text[context.tokens.starts[run[0]] : context.tokens.ends[run[-1]]]


def _measure(label: str, run: list[int], verb: str | None, context: Context) -> Measure:
    words, lows = context.words, context.low
    head = words.noun(lows[run[-1]])
    return Measure(label, head, verb, frozenset({*(words.lemma(lows[token]) for token in run[:-1]), head}))


def _without_place(before: list[int], context: Context) -> list[int]:
    """ "was founded in Lund in 1921": the place between the verb and the year."""
    names = 0
    while names < min(len(before), 4) and context.text[before[names]][0].isupper():
        names += 1
    if names and names < len(before) and context.low[before[names]] in context.words.before_places:
        return before[names + 1 :]
    return before


def _without_object(before: list[int], context: Context) -> list[int]:
    """ "Opened its doors in 1921": what belongs to the subject itself."""
    own = len(before) > 2 and context.low[before[1]] in ("its", "their", "his", "her")
    return before[2:] if own else before


def _subject(before: list[int], context: Context) -> list[int]:
    """The noun phrase before a verb, the nearest word last; auxiliaries and a place may stand between."""
    words, lows = context.words, context.low
    rest = before
    while rest and (lows[rest[0]] in words.auxiliaries or lows[rest[0]] in (",", "first")):
        rest = rest[1:]
    return _noun_phrase(_without_place(rest, context), context)[::-1]


def _phrase_behind(context: Context) -> list[int]:
    """The subject behind a participle that opens the sentence: "Opened in 1911, the hotel …"."""
    words, lows = context.words, context.low
    if not context.sentence.low.startswith(",", context.mention.end - context.sentence.start):
        return []
    rest = context.after()
    while rest and (lows[rest[0]] == "," or lows[rest[0]] in words.determiners):
        rest = rest[1:]
    return _noun_phrase(rest, context)


def _noun_phrase(tokens: list[int], context: Context) -> list[int]:
    """The first of ``tokens``, up to a mark, a function word or a verb."""
    words = context.words
    run: list[int] = []
    for token in tokens[:5]:
        low = context.low[token]
        if not context.text[token][0].isalpha() or low in words.function or words.is_verb(low):
            break
        run.append(token)
    return run
