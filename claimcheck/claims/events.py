"""What happened in a year: "the Grand Hotel opened in 1911", "the bridge, completed in 1943,"."""

from __future__ import annotations

from claimcheck.claims.context import Context
from claimcheck.claims.words import Token, Words
from claimcheck.model.claim import Measure
from claimcheck.rulebook.pattern import Pattern

IN_YEAR = Pattern(r"in [12]\d{3}(?![\w-])")


def in_a_year(context_low: str, start: int, end: int) -> bool:
    """True for a date of one year after "in", which may stand inside the date or before it."""
    first = start if context_low.startswith("in ", start) else start - 3
    found = IN_YEAR.match(context_low, max(0, first))
    return found is not None and found.end() == end


def event_of(context: Context) -> Measure | None:
    """The event that the year of a date is for, named by its verb and who or what it happened to.

    None unless the verb is one of rules/verbs.toml that happen to a thing once.
    """
    words = context.words
    before = context.before()
    if before and before[0].low == "in":
        before = before[1:]
    before = _without_place(before, words)
    if not before:
        return None
    verb = words.verb(before[0].low)
    if verb not in words.once or not words.is_verb(before[0].low):
        return None
    run = _subject(before[1:], words)
    if not run:
        return None
    label = f"{context.sentence.text[run[0].start : run[-1].end]}: {before[0].low}"
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
