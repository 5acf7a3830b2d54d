"""The rulebook's words, turned into the tables that the local parse looks things up in.

Everything that can be decided once for all texts is decided here: which word has which worth, which words can
start a unit and how long it may get, and the one trigger pattern of the cheap scan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

from claimcheck.mentions.age_forms import AgeForms
from claimcheck.mentions.date_forms import DateForms
from claimcheck.mentions.number_forms import NumberForms
from claimcheck.mentions.triggers import Triggers
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern, with_endings


class Lexicon:
    """Look-up tables made from one rulebook; all keys in lower case unless a name says otherwise."""

    def __init__(self, rules: Rulebook) -> None:
        self.rules = rules
        numbers = rules.numbers
        self.cardinals: dict[str, Decimal] = {
            word: Decimal(worth)
            for word, worth in {**numbers.units, **numbers.tens, **numbers.whole_scores}.items()
        }
        self.scores = {word: Decimal(worth) for word, worth in numbers.scores.items()}
        self.whole_scores = frozenset(numbers.whole_scores)
        self.magnitudes = numbers.magnitudes
        self.glued = numbers.glued
        self.collective = numbers.collective
        self.dozens = numbers.dozens
        self.money_multipliers = numbers.money
        self.multipliers = {
            **numbers.magnitudes,
            **{word: Decimal(worth) for word, worth in numbers.dozens.items()},
        }
        self.vague = {phrase: (Decimal(low), Decimal(high)) for phrase, (low, high) in numbers.vague.items()}
        self.fractions = {
            form: worth for word, worth in numbers.fractions.items() for form in (word, word + "s")
        }
        self.ordinals = numbers.ordinals
        self.denominators = frozenset(numbers.fractions.values())
        # What may go on a number after one word; anything else ends it by one look-up.
        self.number_followers = frozenset(
            {
                *self.cardinals,
                *self.multipliers,
                *self.fractions,
                *self.ordinals,
                *self.scores,
                "a",
                "an",
                "half",
                "quarter",
            }
        )
        self.vague_starts = frozenset(phrase.split()[0] for phrase in numbers.vague)
        self.multiples = numbers.multiples
        self.number_forms = NumberForms(rules)
        self.vulgar = {
            sign: Decimal(int(text.split("/")[0])) / Decimal(int(text.split("/")[1]))
            for sign, text in numbers.vulgar.items()
        }
        self.triggers = Triggers(rules)

        self.date_forms = DateForms(rules)
        self.age_forms = AgeForms(rules)
        self.months = rules.calendar.months
        self.weekdays = rules.calendar.weekdays
        self.year_words = frozenset(rules.calendar.years.before)

        self.function = frozenset(rules.grammar.function)
        self.phrase_ends = with_endings(rules.grammar.function, rules.grammar.contracted)
        self.capitals = frozenset(rules.grammar.capitals)
        self.not_adverbs = frozenset(rules.grammar.not_adverbs)
        self.inside_phrase = frozenset(rules.grammar.inside_phrase)
        self.inside_partitive = self.inside_phrase | frozenset(rules.grammar.comparatives)
        self.verbs = frozenset(rules.grammar.verbs)
        self.plurals = frozenset(rules.grammar.plurals)
        self.states = frozenset(rules.grammar.states)
        self.not_plural = frozenset(rules.grammar.not_plural)
        self.maybe_plural = frozenset(rules.grammar.maybe_plural)
        self.no_heads = frozenset(rules.grammar.no_heads)
        self.before_pronoun = frozenset(rules.grammar.before_pronoun)

        self.name_heads = frozenset(rules.identifiers.before)
        self.hyphen_heads = frozenset(rules.identifiers.hyphen)
        units = rules.units.dimensions.values()
        self.unit_signs = frozenset(sign for table in units for signs in table.values() for sign in signs)
        shares = rules.units.dimensions["share"]
        self.percents = tuple(form for sign in shares["percent"] for form in (sign, " " + sign))
        self.grades = frozenset(rules.identifiers.grades)
        self.this_one = frozenset(rules.identifiers.this_one)
        self.numbered = frozenset(rules.identifiers.numbered)
        self.numbered_after = frozenset(rules.identifiers.numbered_after)
        self.weak_heads = frozenset(rules.identifiers.weak)
        self.plain_heads = self.name_heads - self.weak_heads
        """Words of naming that are no verbs."""
        self.name_tails = frozenset(rules.identifiers.after)
        self.streets = frozenset(rules.identifiers.streets)
        # Under their digits, so that one look-up tells whether a figure could be one of them.
        self.whole_names = by_digits(rules.identifiers.whole)
        self.hyphened = frozenset(rules.identifiers.hyphened)
        resolutions = rules.identifiers.resolutions
        self.sharpest = resolutions.most
        self.resolution = Pattern(
            rf"k(?:[ -]{trie_pattern(resolutions.kinds)})?[ -]{trie_pattern(resolutions.of)}(?![a-z])"
        )
        self.score_before = frozenset(rules.identifiers.scores.before)
        self.score_behind = frozenset(rules.identifiers.scores.behind)

        self.kept_capitals = frozenset((*self.months, *self.weekdays, *self.name_heads))
        """What may keep its capital in a headline; a word of naming only before its number."""

        self.up = frozenset(rules.movement.up)
        self.down = frozenset(rules.movement.down)
        self.up_nouns = frozenset(rules.movement.up_nouns)
        self.down_nouns = frozenset(rules.movement.down_nouns)
        self.between = frozenset(rules.movement.between)
        self.particles = frozenset(rules.movement.particles)
        self.ending = frozenset(rules.movement.ending)
        self.collecting = frozenset(rules.movement.collecting)
        self.reached = frozenset(f"bound {word}" for word in rules.movement.reaching)
        self.reached_down = frozenset(f"bound {word}" for word in rules.movement.reaching_down)
        self.strides = frozenset(rules.movement.strides)
        self.levels = frozenset(rules.movement.levels)
        self.places_behind = tuple(f" {word} " for word in rules.movement.places)
        self.no_names = self.function | self.up | self.down | self.verbs | {*self.months, *self.weekdays}

        ranges = rules.ranges
        self.dashes = frozenset(ranges.dashes)
        self.list_joints = frozenset((*ranges.list, *ranges.dashes))
        self.cycles = frozenset(ranges.cycles)
        self.cycle_joints = frozenset(f" {cycle}{joint}" for cycle in ranges.cycles for joint in ranges.list)
        self.range_to = frozenset(ranges.to)
        self.range_between = ranges.between
        self.range_opening = ranges.opening
        self.speed_tests = tuple(f" {word} " for word in ranges.tests)
        self.ranging = tuple(f"{verb} from " for verb in ranges.ranging)
        self.of_measures = tuple(f" {word} " for word in ranges.of_measures)
        self.going = frozenset(ranges.going) | self.up | self.down
        self.turning = frozenset(ranges.turning)
        self.widest = ranges.widest
        self.again = frozenset(ranges.again)
        self.by_how_much = frozenset(ranges.by_how_much)
        self.left_out = tuple(f" {phrase} " for phrase in ranges.left_out)

        self.bounds_before = by_last_word(rules.bounds.before)
        self.bound_ends = {
            word: tuple(phrase for phrase, _ in phrases) for word, phrases in self.bounds_before.items()
        }
        self.bounds_after = by_first_word(rules.bounds.after)
        self.bounds_behind_noun = tuple(
            (gap + phrase, rules.bounds.after[phrase])
            for phrase in rules.bounds.wording.behind_noun
            for gap in (" ", ", ")
        )
        self.bounds_hyphened = tuple((f"{word}-", sign) for word, sign in rules.bounds.hyphened.items())
        self.bound_signs = rules.bounds.signs
        self.movement_verbs = frozenset(rules.bounds.wording.movement)
        self.directions = frozenset(rules.bounds.wording.directions)
        self.of_time = frozenset(rules.bounds.wording.of_time)
        self.bounds_wording = rules.bounds.wording
        self.lasting = frozenset(rules.bounds.wording.lasting)


def by_last_word(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Phrases under their last word, longest first: what to compare when that word stands before a figure."""
    return _grouped((phrase.rsplit(None, 1)[-1], phrase, sign) for phrase, sign in phrases.items())


def by_digits(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names that begin with digits, under those digits."""
    table: dict[str, list[str]] = {}
    for name in names:
        digits = re.match(r"\d+", name)
        table.setdefault(digits[0] if digits else "", []).append(name)
    return {digits: tuple(found) for digits, found in table.items()}


def by_first_word(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Phrases under their first word, longest first."""
    return _grouped((phrase.split(None, 1)[0], phrase, sign) for phrase, sign in phrases.items())


def _grouped(entries: Iterable[tuple[str, str, str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for key, phrase, sign in entries:
        table.setdefault(key, []).append((phrase, sign))
    return {key: tuple(sorted(phrases, key=lambda entry: -len(entry[0]))) for key, phrases in table.items()}


@lru_cache(maxsize=4)
def lexicon_of(rules: Rulebook) -> Lexicon:
    """The tables of ``rules``, made once."""
    return Lexicon(rules)
