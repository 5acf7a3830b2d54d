"""Spellings of units and currencies → unit and dimension."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

Found = tuple[str, str]
"""A unit, as in Quantity.unit, and its dimension."""

SHORTEST_WORD = 3
"""Letters from which a spelling in lower case is a word, found in any case ("Day" in a headline)."""
JOINTS = str.maketrans("", "", " -.&")
FIRST_WORD = Pattern(r"[a-zµμ]+|.")


class UnitTable:
    """The spellings of a rulebook; made once."""

    def __init__(self, rules: Rulebook) -> None:
        self._exact: dict[str, Found] = {}
        self._words: dict[str, Found] = {}
        self.longest: dict[str, int] = {}
        """First word of the spellings of several words → how many words the longest has."""
        self.further: set[str] = set()
        """What stands behind those first words."""
        units, currencies = rules.units, rules.currencies
        self.time = frozenset(units.dimensions["time"])
        self.things = frozenset(units.rates.things)
        self.divisors = frozenset(units.rates.divisors)
        self.hundreds = units.rates.hundreds
        self.adverbs = units.rates.adverbs
        self.risky = frozenset(units.risky)
        self.glued_only = frozenset(units.glued_only)
        self.tails = frozenset(units.tails)
        self.weight = Pattern(rf"(?<![a-z])(?:{trie_pattern(units.pounds.weight)})")
        self.money = Pattern(rf"£|(?<![a-z])(?:{trie_pattern(units.pounds.money)})(?![a-z])")
        self.degrees_before = Pattern(rf"(?:^|[^a-z]){trie_pattern(units.degrees.before)} [-−]?$|[(/–—-]$")
        self.degrees_near = Pattern(rf"(?<![a-z]){trie_pattern(units.degrees.near)}")
        self.no_weight = tuple(f" of {word}" for word in units.pounds.sums)
        for dimension, table in units.dimensions.items():
            for unit, spellings in table.items():
                for spelling in spellings:
                    self._add(spelling, (unit, dimension), word=spelling not in self.risky)
        self._add_money(rules)
        self.ambiguous = frozenset(currencies.ambiguous)
        self.careful = frozenset(currencies.careful)
        self.priced = frozenset(currencies.priced)
        number = trie_pattern({**rules.numbers.units, **rules.numbers.tens})
        self.count_before = Pattern(rf"(?:^|[^a-z\d.,-])(?:\d{{1,3}}|{number}) $")
        self.magnitudes = tuple(f" {word}" for word in rules.numbers.magnitudes)
        self.assumed = frozenset(currencies.defaults)
        """Names that several currencies share."""
        self.bare_money = currencies.defaults["dollar"]
        """The currency of a sum that names none."""
        self.spaced = frozenset(currencies.spaced)
        signs = {**currencies.signs, **{code: code for code in rules.world_currencies.codes}}
        self.prefixes = {sign.replace(" ", ""): code for sign, code in signs.items()}
        self.prefix_ends = frozenset(sign[-1] for sign in self.prefixes)
        self.prefix_marks = frozenset(end for end in self.prefix_ends if not end.isalnum())
        for sign in (*rules.world_currencies.codes, *currencies.suffixes):
            self._exact[sign] = (signs[sign], "currency")
        spelled = (*self._exact, *self._words)
        self.heads = frozenset(head[0] for each in spelled if (head := FIRST_WORD.match(each.lower())))
        """First words or marks of all spellings in lower case; what is none of them begins no unit."""

    def _add_money(self, rules: Rulebook) -> None:
        currencies = rules.currencies
        names = dict(rules.world_currencies.names)
        for name, code in rules.world_currencies.names.items():
            first, _, last = name.rpartition(" ")
            if last in currencies.spellings:
                names[f"{first} {currencies.spellings[last]}"] = code
        names |= {name.replace(" & ", " and "): code for name, code in names.items()}
        names |= currencies.names | currencies.defaults
        for name, code in names.items():
            self._add(name, (code, "currency"))
            self._add(name + "s", (code, "currency"))
        for spelling, unit in {**{unit: unit for unit in currencies.minor}, **currencies.minor_names}.items():
            self._add(spelling, (unit, "currency"))

    def _add(self, spelling: str, found: Found, *, word: bool = True) -> None:
        letters = spelling.translate(JOINTS)
        is_word = word and len(letters) >= SHORTEST_WORD and letters.islower() and letters.isalpha()
        (self._words if is_word else self._exact)[spelling] = found
        words = spelling.replace("-", " ").split(" ")
        if len(words) > 1:
            first = words[0].rstrip(".").lower()
            self.longest[first] = max(self.longest.get(first, 1), len(words))
            self.further.update(word.rstrip(".'’").lower() for word in words[1:])

    def find(self, spelling: str) -> Found | None:
        """Unit and dimension of a spelling, or None."""
        return self._exact.get(spelling) or self._words.get(spelling.lower())


@lru_cache(maxsize=4)
def units_of(rules: Rulebook) -> UnitTable:
    """The table of ``rules``, made once."""
    return UnitTable(rules)
