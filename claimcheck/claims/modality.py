"""Whether the clause of a figure says that it is so, and what makes it a part of another figure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from claimcheck.claims.context import Context
from claimcheck.model.claim import Modality
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

PARTS: Final = (
    " of the ",
    " of those ",
    " of these ",
    " of them",
    " of whom",
    " of which",
    " of its ",
    " of their ",
)
CLAUSE: Final = Pattern(r"[;:(—–]|, (?:and|but) | while ")
SENTENCE_ENDS: Final = '.!?:”"'
ACTUAL: Final = Modality.ACTUAL
NEGATED: Final = 30
"""Characters behind a negation that it reaches."""
EXACT: Final = (Bound.EXACT, Bound.RANGE)
REACH: Final = 90
"""Characters before the figure in which a word of modality rules it."""


class ModalityWords:
    """The phrases of modality and the markers; compiled once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        words = rules.modality
        self._kinds = {
            phrase: kind
            for kind, phrases in (
                (Modality.PLANNED, words.planned),
                (Modality.FORECAST, words.forecast),
                (Modality.HYPOTHETICAL, words.hypothetical),
                (Modality.HYPOTHETICAL, words.whoever),
                (Modality.DENIED, words.denied),
                (Modality.ASKED, words.asked),
            )
            for phrase in phrases
        }
        self._pattern = Pattern(rf"(?<![a-z])(?:{trie_pattern(self._kinds)})(?![a-z])")
        self._whoever = frozenset(words.whoever)
        kinds = "|".join(
            rf"{trie_pattern(each.who)} (?:who |that |which )?{trie_pattern(each.having)}"
            for each in words.thresholds.values()
        )
        self._who = tuple(f"{who} " for each in words.thresholds.values() for who in each.who)
        self._threshold = Pattern(rf"(?<![a-z])(?<!\bthe )(?:{kinds})(?: [a-z’']+){{0,2}} $")
        self._not_before = words.not_before
        self.before = frozenset(rules.markers.before) - frozenset(rules.markers.whole)
        # The words straight beside the figure, since most have none of the markers there.
        self._last = frozenset(phrase.rpartition(" ")[2] for phrase in self.before)
        self._longest = max(len(phrase.split()) for phrase in self.before)
        self.after = frozenset(rules.markers.after) - frozenset(rules.markers.whole)

    def modality(self, context: Context) -> Modality:
        """The modality that the words before the figure give it."""
        text = context.sentence.low
        start = context.mention.start - context.sentence.start
        found = ACTUAL
        near = max(0, start - REACH)
        if context.mention.quantity.bound not in EXACT and self._is_threshold(text, near, start):
            return Modality.HYPOTHETICAL
        if self._pattern.search(text, near, start) is None:
            return found
        for match in self._pattern.finditer(text, _clause_start(text, near, start), start):
            kind = self._kinds[match[0]]
            if kind is Modality.DENIED and match.end() < start - NEGATED:
                continue
            if not self._means_nothing(match, context):
                found = kind
        return found

    def _is_threshold(self, text: str, near: int, start: int) -> bool:
        """ "People making over $50,000"; where no such people are named, the pattern is not worth it."""
        before = text[near:start]
        return any(who in before for who in self._who) and bool(self._threshold.search(text, near, start))

    def _means_nothing(self, match: re.Match[str], context: Context) -> bool:
        """ "not only", "in May", and "anyone" before a figure that is no bound."""
        if match[0] in self._whoever:
            return context.mention.quantity.bound in EXACT
        return context.sentence.low.startswith(self._not_before, match.end() + 1) or _is_name(
            match.start(), context
        )

    def named(self, name: str) -> Modality:
        """The modality that the headers of a table give a figure: "2025 (forecast)", "Planned"."""
        match = self._pattern.search(name.lower())
        return self._kinds[match[0]] if match else ACTUAL

    def marker(self, context: Context) -> str | None:
        """The word that makes the figure a part, a remainder or an addition, else None."""
        lows = context.low
        near = context.before()[: self._longest]
        if near and lows[near[0]] in self._last:
            before = [lows[token] for token in reversed(near)]
            for size in range(self._longest, 0, -1):
                phrase = " ".join(before[-size:])
                if phrase in self.before:
                    return phrase
        noun = context.mention.noun
        if noun and noun.lower().startswith(("more ", "other ", "additional ", "extra ", "further ")):
            return noun.lower().split()[0]
        if context.mention.quantity.dimension == "count" and context.sentence.low.startswith(
            PARTS, context.mention.end - context.sentence.start
        ):
            return "of"
        after = context.after()
        skip = len(noun.split()) if noun else 0
        tail = [lows[token] for token in after[skip : skip + 2]]
        for phrase in (" ".join(tail), tail[0] if tail else ""):
            if phrase in self.after:
                return phrase
        return None


def _is_name(start: int, context: Context) -> bool:
    """True for a word with a capital within a sentence: "in May", "Will Lund"."""
    text = context.sentence.text
    if context.title_case or not text[start].isupper():
        return False
    return start > 1 and text[start - 1] == " " and text[start - 2] not in SENTENCE_ENDS


def _clause_start(text: str, near: int, end: int) -> int:
    """Where the clause of a figure at ``end`` begins, no further back than ``near``."""
    last = near
    for match in CLAUSE.finditer(text, near, end):
        last = match.end()
    return last


@lru_cache(maxsize=4)
def modality_words_of(rules: Rulebook) -> ModalityWords:
    """The words of ``rules``, compiled once."""
    return ModalityWords(rules)
