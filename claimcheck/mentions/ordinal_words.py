"""Ordinals in words: ranks ("finished third", "the third-largest bank") and names ("Fifth Avenue")."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

BEFORE = Pattern(r"(?:^|[^a-z])([a-z]+) $")
CAPITALISED = Pattern(r" ([A-Z][a-z]+)")
SUPERLATIVE = Pattern(r"[ -]([a-z]+)(?![a-z])")


def read_ordinal(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """The rank or the name whose ordinal stands at ``low[start:end]``; None for "a third time"."""
    word = low[start:end]
    if text[start].isupper() and (stop := _name_end(text, end, lexicon)):
        return _figure(text, start, stop, word, MentionKind.IDENTIFIER, lexicon)
    if _is_rank(low, start, end, lexicon):
        return _figure(text, start, end, word, MentionKind.ORDINAL, lexicon)
    return None


def _name_end(text: str, end: int, lexicon: Lexicon) -> int | None:
    """Where a name such as "Fifth Avenue" or "First Circuit" ends."""
    for _ in range(3):
        word = CAPITALISED.match(text, end)
        if word is None:
            return None
        end = word.end()
        if word[1].lower() in lexicon.name_tails:
            return end
    return None


def read_after_tens(text: str, low: str, start: int, match: re.Match[str], lexicon: Lexicon) -> Figure | None:
    """ "twenty-first": the ordinal that begins at ``start``; None for "a twenty-second delay"."""
    gap, spoken, word = match.groups()
    tens = lexicon.cardinals[low[start : match.start()]]
    if spoken or gap != "-" or tens % 10 or tens < 20 or lexicon.ordinals[word] >= 10:
        return None
    if word == "second" and not low.endswith("the ", 0, start):
        return None
    century = low.startswith((" century", "-century"), match.end())
    figure = _figure(
        text, start, match.end(), word, MentionKind.DATE if century else MentionKind.ORDINAL, lexicon
    )
    assert figure.value is not None
    figure.value += tens
    return figure


def _is_rank(low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    behind = SUPERLATIVE.match(low, end)
    if behind is not None:
        word = behind[1]
        if word == "place" and low.endswith("in the ", 0, start):
            return False
        if word in lexicon.number_forms.rank_behind or (
            word.endswith("est") and word not in lexicon.number_forms.not_superlative
        ):
            return True
    before = BEFORE.search(low, max(0, start - 14), start)
    return (
        before is not None and before[1] in lexicon.number_forms.rank_before and not low.startswith("-", end)
    )


def _figure(text: str, start: int, end: int, word: str, kind: MentionKind, lexicon: Lexicon) -> Figure:
    figure = Figure(start, end, text[start:end], ONE * lexicon.ordinals[word], ONE, "ordinal " + word)
    figure.kind = kind
    return figure
