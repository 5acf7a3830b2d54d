"""The words that make a count of the number before them."""

from __future__ import annotations

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_LETTERS = Pattern(r"[ -]([a-z]*)")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


class MeasureWords:
    """Magnitudes, units and currencies of two letters or more that are no other words, in lower case.

    There are some six hundred, which makes looking them up much quicker than one pattern of them all.
    """

    def __init__(self, rules: Rulebook) -> None:
        units = {
            name for group in rules.units.dimensions.values() for names in group.values() for name in names
        }
        money = set(rules.currencies.names) - set(rules.currencies.ambiguous)
        names = {*rules.numbers.magnitudes, *rules.calendar.relative.units, *units, *money}
        words = {name.lower() for name in names} - {*rules.grammar.function, *rules.currencies.ambiguous}
        self._words: set[str] = set()
        self._longer: dict[str, list[str]] = {}
        """What is more than plain letters ("acre feet", "km/h"), under the letters that it begins with."""
        for word in words:
            if len(word) < 2 or not word[0].isalpha():
                continue
            rest = word.lstrip(_ALPHABET)
            if rest:
                self._longer.setdefault(word.removesuffix(rest), []).append(word)
            else:
                self._words |= {word, word + "s"}.difference(rules.grammar.function)

    def stand_at(self, low: str, end: int) -> bool:
        """True when one of them, or "%", stands right behind a number that ends at ``end``."""
        if low.startswith(("%", " %"), end):
            return True
        found = _LETTERS.match(low, end)
        if found is None:
            return False
        start, letters = end + 1, found[1]
        return letters in self._words or any(
            low.startswith(word, start) and _ends(low, start + len(word))
            for word in self._longer.get(letters, ())
        )


def _ends(low: str, end: int) -> bool:
    """True when a word ends at ``end``, or goes on with the "s" of a plural only."""
    end += low.startswith("s", end)
    return not "a" <= low[end : end + 1] <= "z"
