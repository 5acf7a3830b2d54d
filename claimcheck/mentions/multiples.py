"""How many times: "doubled", "twice as many", "tenfold", "three times the size"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.mentions.figure import ONE, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

BEHIND = Pattern(r" ([a-z]+)")
BEFORE = Pattern(r"(?:^|[^a-z])([a-z]+) $")
CLAUSE_END = re.compile(r"[.;:,!?]")
# "cut its workforce in half": how far before "in half" the verb may stand.
CLAUSE = 60


def read_multiple(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """The multiple whose word stands at ``low[start:end]``; None when it is none here."""
    word = low[start:end]
    if word in lexicon.multiples:
        return _multiple(text, start, end, lexicon.multiples[word], word, turns=True)
    if word in lexicon.number_forms.folds:
        return _multiple(text, start, end, lexicon.number_forms.folds[word], word)
    if word in lexicon.number_forms.repetitions:
        if _compares(text, low, end, lexicon):
            return _multiple(text, start, end, lexicon.number_forms.repetitions[word], word)
    elif word in lexicon.number_forms.maybe_multiples:
        return _maybe(text, low, start, end, lexicon)
    elif word == "half" and _in_half(low, start, lexicon):
        return _multiple(text, start - len("in "), end, lexicon.multiples["halved"], word, turns=True)
    return None


def _multiple(text: str, start: int, end: int, value: Decimal, word: str, *, turns: bool = False) -> Figure:
    """The figure; a verb also ``turns`` the amount up or down."""
    figure = Figure(start, end, text[start:end], value, ZERO, "multiple " + word)
    figure.kind = MentionKind.MULTIPLE
    if turns:
        figure.trend = "up" if value > ONE else "down"
    return figure


def _compares(text: str, low: str, end: int, lexicon: Lexicon) -> bool:
    behind = BEHIND.match(low, end)
    if behind is None:
        return False
    if behind[1] == "as":
        # "twice as many", "twice as likely"; not "scored twice as the visitors won".
        degree = BEHIND.match(low, behind.end())
        if degree is None or text[degree.start(1)].isupper():
            return False
        return degree[1] in lexicon.number_forms.degrees or degree[1] not in lexicon.function
    return behind[1] in lexicon.number_forms.more or lexicon.number_forms.compared.match(low, end) is not None


def _maybe(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """ "to double", "more than double", "double the size"; not "double rooms", "the doubles final"."""
    word = low[start:end]
    match = BEFORE.search(low, max(0, start - 12), start)
    before = match[1] if match else ""
    verb = before in lexicon.number_forms.verb_before
    if lexicon.number_forms.doubled.match(low, end):
        if before in lexicon.number_forms.noun_before:
            return None
        verb = verb or word.endswith("s")
    elif not (verb or before in lexicon.number_forms.degree_before) or low.startswith(("-", " as "), end):
        return None
    return _multiple(text, start, end, lexicon.number_forms.maybe_multiples[word], word, turns=verb)


def _in_half(low: str, start: int, lexicon: Lexicon) -> bool:
    """ "cut in half", "cut its workforce in half"."""
    if not low.endswith(" in ", 0, start):
        return False
    clause = CLAUSE_END.split(low[max(0, start - CLAUSE) : start])[-1]
    return any(word in lexicon.down for word in clause.split())


def read_x(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn "1.8x" and "3x the price" into a multiple; not "3x4 metres" and "12x earnings"."""
    end = figure.end + 1
    if text[end - 1] != "x" or text[end : end + 1].isalnum() or figure.unit or figure.value is None:
        return False
    if figure.value == figure.value.to_integral_value() and not _compares(text, low, end, lexicon):
        return False
    figure.end = figure.number_end = figure.phrase_end = end
    figure.kind = MentionKind.MULTIPLE
    figure.rules.append("multiple x")
    return True


def read_times(figure: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """Turn "three times as many" and "1.4 times" into a multiple; "three times this year" stays a count."""
    whole = figure.value is None or figure.value == figure.value.to_integral_value()
    if figure.head == "fold" or not whole or _compares(text, low, figure.phrase_end, lexicon):
        figure.kind = MentionKind.MULTIPLE
        figure.rules.append("multiple " + str(figure.head))
    if figure.head == "fold":
        figure.end = figure.phrase_end
