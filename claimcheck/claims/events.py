"""What happened in a year: "the Grand Hotel opened in 1911", "the 1994 genocide"."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.claims.words import Token, Words
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
    words = context.words
    before = context.before()
    if before and before[0].low == "in":
        before = before[1:]
    before = _without_object(_without_place(before, words))
    if not before or not words.is_verb(before[0].low):
        return None
    verb = words.verb(before[0].low)
    if verb not in words.once:
        return None
    run = _subject(before[1:], words)
    if not run and before[0] is context.tokens[0]:
        run = _phrase_behind(context)
    if not run:
        return None
    label = f"{context.sentence.text[run[0].start : run[-1].end]}: {before[0].low}"
    return _measure(label, run, verb, words)


def _dated_noun(context: Context) -> Measure | None:
    """ "The 1994 Rwanda genocide": the year is the noun's own."""
    words = context.words
    run: list[Token] = []
    for token in context.after()[:LONGEST]:
        if not token.text[0].isalpha() or token.low in words.function:
            break
        run.append(token)
        if words.lemma(token.low) in words.once_nouns:
            return _measure(context.sentence.text[run[0].start : token.end], run, None, words)
    return None


def _measure(label: str, run: list[Token], verb: str | None, words: Words) -> Measure:
    head = words.noun(run[-1].low)
    return Measure(label, head, verb, frozenset({*(words.lemma(token.low) for token in run[:-1]), head}))


def _without_place(before: list[Token], words: Words) -> list[Token]:
    """ "was founded in Lund in 1921": the place between the verb and the year."""
    names = 0
    while names < min(len(before), 4) and before[names].text[0].isupper():
        names += 1
    if names and names < len(before) and before[names].low in words.before_places:
        return before[names + 1 :]
    return before


def _without_object(before: list[Token]) -> list[Token]:
    """ "Opened its doors in 1921": what belongs to the subject itself."""
    own = len(before) > 2 and before[1].low in ("its", "their", "his", "her")
    return before[2:] if own else before


def _subject(before: list[Token], words: Words) -> list[Token]:
    """The noun phrase before a verb, the nearest word last; auxiliaries and a place may stand between."""
    rest = before
    while rest and (rest[0].low in words.auxiliaries or rest[0].low in (",", "first")):
        rest = rest[1:]
    rest = _without_place(rest, words)
    run: list[Token] = []
    for token in rest[:5]:
        if not token.text[0].isalpha() or token.low in words.function or words.is_verb(token.low):
            break
        run.insert(0, token)
    return run


def _phrase_behind(context: Context) -> list[Token]:
    """The subject behind a participle that opens the sentence: "Opened in 1911, the hotel …"."""
    words = context.words
    if not context.sentence.low.startswith(",", context.mention.end - context.sentence.start):
        return []
    rest = context.after()
    while rest and (rest[0].low == "," or rest[0].low in words.determiners):
        rest = rest[1:]
    run: list[Token] = []
    for token in rest[:5]:
        if not token.text[0].isalpha() or token.low in words.function or words.is_verb(token.low):
            break
        run.append(token)
    return run
