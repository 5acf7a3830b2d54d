"""Runs of words as measures: a noun phrase, its head and its modifiers."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.model.claim import Measure

OWNING: Final = ("’s", "'s", "s’")


def phrase(tokens: list[int], context: Context, *, noun_first: bool = False) -> list[int]:
    """The run of content words at the start of ``tokens``; behind an article the first is no verb."""
    words, text, lows = context.words, context.text, context.low
    run: list[int] = []
    for token in tokens[:6]:
        low = lows[token]
        if not text[token][0].isalpha() or low in words.function or low in words.calendar:
            break
        if words.is_verb(low) and (run or not (noun_first or low.endswith("ed"))):
            break
        run.append(token)
    return run


def measure_named(run: list[int], context: Context, verb: str | None) -> Measure | None:
    """The measure that a run of words names, with the verb that goes with it; None for no words."""
    if not run:
        return None
    words, lows, tokens = context.words, context.low, context.tokens
    end = run[-1]
    last = lows[end].rsplit("-", 1)[-1]
    head = (words.compound(lows[run[-2]], last) if len(run) > 1 else None) or words.noun(last)
    lemmas = {
        words.lemma(part)
        for token in run
        if token == end or not context.text[token][0].isupper()
        for part in lows[token].split("-")
        if part
    }
    lemmas.discard(words.lemma(last))
    label = context.sentence.text[tokens.starts[run[0]] : tokens.ends[end]]
    return Measure(label, head, verb, frozenset(lemmas | {head}))


def without_determiners(tokens: list[int], context: Context) -> list[int]:
    """``tokens`` from the first that is no determiner on."""
    first = 0
    while first < len(tokens) and context.low[tokens[first]] in context.words.determiners:
        first += 1
    return tokens[first:] if first else tokens


def verb_before(context: Context) -> str | None:
    """The verb of the clause before the figure, up to a comma."""
    words, lows = context.words, context.low
    for token in context.before()[:8]:
        low = lows[token]
        if words.is_verb(low) and low not in words.speech:
            return words.verb(low)
        if low == ",":
            break
    return None
