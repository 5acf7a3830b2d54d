"""The patterns of the cheap scan for what may begin a figure."""

from __future__ import annotations

import re

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

FIRST_WORD = re.compile(r"\w+")


class Triggers:
    """Looks for what may begin a figure; made once from a rulebook.

    Digits, one-character fractions and every word that can begin a number. The scan's pattern begins with one
    character that is no letter, which lets the search skip the letters without trying anything at them: a
    number word is found by the blank, quote or hyphen before it, and is then the pattern's only group.
    """

    def __init__(self, rules: Rulebook) -> None:
        numbers = rules.numbers
        words: set[str] = {
            *numbers.units,
            *numbers.tens,
            *numbers.whole_scores,
            *numbers.collective,
            *numbers.dozens,
            *numbers.magnitudes,
        }
        words |= {*numbers.multiples, *numbers.maybe_multiples, *numbers.repetitions, *numbers.folds}
        words |= {*(phrase.split()[0] for phrase in numbers.vague), *numbers.fractions, *numbers.ordinals}
        words |= {*rules.ages.decades, *rules.ages.plurals}
        word = rf"{trie_pattern(words)}\b"
        signs = "".join(map(re.escape, numbers.vulgar))
        digits = r"(?<=\d)\d*(?:(?:,,?|\.)\d+)*"
        # One look at that character spares most of them, which are blanks, the three that digits need.
        figures = rf"(?<=[\d{signs}.])(?:{digits}|(?<=[{signs}])|(?<=\.)(?<![\d.\w].)\d+)"
        self.search = re.compile(rf"[^a-zß-ÿ_,](?:{figures}|({word}))").search
        self._word = Pattern(word)
        self._first_words = frozenset(first[0] for each in words if (first := FIRST_WORD.match(each)))

    def stand_in(self, low: str) -> bool:
        """Whether there is any in the text."""
        return self.opening(low) is not None or self.search(low) is not None

    def opening(self, low: str) -> re.Match[str] | None:
        """The number word that opens the text."""
        first = FIRST_WORD.match(low)
        return self._word.match(low) if first and first[0] in self._first_words else None
