"""How much each word of a story says: the rarer, the more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log


class Rarity:
    """Weights of the words of one story, from how many of its sentences use them.

    They come from the story alone, so that what is found in it does not hang on what else is in the run.
    """

    __slots__ = ("_sentences", "_uses")

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        self._uses: Counter[str] = Counter()
        self._sentences = 0
        for words in sentences:
            self._sentences += 1
            self._uses.update(words)

    def weight(self, words: frozenset[str]) -> float:
        """Return the inverse document frequencies of ``words`` together; above 0 for any word."""
        return sum(log(1 + self._sentences / max(self._uses[word], 1)) for word in words)
