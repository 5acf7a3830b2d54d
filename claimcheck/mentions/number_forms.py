"""Words and patterns that number words are read with, made once from a rulebook."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern


class NumberForms:
    """What decides between two readings of a number word, and the rarer number words; keys in lower case."""

    def __init__(self, rules: Rulebook) -> None:
        numbers = rules.numbers
        context = numbers.context
        self.several = {
            phrase: (Decimal(low), Decimal(high)) for phrase, (low, high) in numbers.several.items()
        }
        self.article = Pattern(rf"(?:^|[^a-z])(an?|another|{trie_pattern(self.several)})[ -]$")
        self.parts = numbers.parts
        part = trie_pattern(numbers.parts).replace(r"\ ", "[ -]")
        self.and_a_part = Pattern(rf"[ -]and[ -](?:an?[ -]|one[ -])?({part})(?![a-z])")
        self.maybe_multiples = numbers.maybe_multiples
        self.repetitions = {word: Decimal(worth) for word, worth in numbers.repetitions.items()}
        self.folds = {word: Decimal(worth) for word, worth in numbers.folds.items()}
        self.round_shares = frozenset(map(Decimal, numbers.shares.round))
        self.smaller = {name: (part.unit, Decimal(part.many)) for name, part in numbers.smaller.items()}
        self.times = frozenset(context.times)
        self.verb_before = frozenset(context.verb_before)
        self.degree_before = frozenset(context.degree_before)
        self.goals = frozenset(context.goals)
        self.noun_before = frozenset(context.noun_before)
        self.compared = behind(context.compared)
        self.doubled = behind((*context.compared, *context.doubled))
        self.more = frozenset(context.more)
        self.rank_before = frozenset(context.rank_before)
        self.rank_behind = frozenset(context.rank_behind)
        self.not_superlative = frozenset(context.not_superlative)
        self.degrees = frozenset(context.degrees)
        self.periods = frozenset(context.periods)
        self.results = frozenset(context.results)
        self.score_results = frozenset(context.score_results)
        self.befell = frozenset(context.befell)
        self.group_before = frozenset(context.group_before)
        self.decimal_group_before = frozenset(context.decimal_group_before)
        self.metres_before = frozenset(context.metres_before)
        self.metres_behind = frozenset(context.metres_behind)
        large = trie_pattern(word for word, worth in numbers.magnitudes.items() if worth >= Decimal("1e5"))
        self.large_before = Pattern(rf"[\d ](?:{large}|bn)(?![a-z])")
        """A number in millions or more, before a figure."""
        self.races = frozenset(context.races)
        self.races_behind = frozenset(context.races_behind)
        self.also_units = frozenset(context.also_units)
        stretch = trie_pattern(_inflected(context.stretches))
        self.stretches = Pattern(rf"[ -](?:{trie_pattern(context.stretched)} )*{stretch}(?![a-z])")
        self.half_of = behind(context.half_of)
        self.share_of = behind(context.share_of)
        self.share_ends = behind(context.share_ends)
        self.again = behind(context.again)
        number = rf"(?:\d|{trie_pattern({**numbers.units, **numbers.tens})}(?![a-z]))"
        self.of_two = Pattern(
            rf" (?:to|or|in|out of) (?:every )?{number}|-(?:in|out-of)-{number}|-to-"
            rf"|(?<=between one) and {number}"
        )


def behind(phrases: Iterable[str]) -> Pattern:
    """A pattern of a blank and one of the phrases."""
    return Pattern(rf" {trie_pattern(phrases)}(?![a-z])")


def _inflected(nouns: Iterable[str]) -> set[str]:
    """Nouns in singular and plural."""
    forms: set[str] = set()
    for noun in nouns:
        forms |= {noun, noun + "s", noun + "es"}
        if noun.endswith("y"):
            forms.add(noun[:-1] + "ies")
    return forms
