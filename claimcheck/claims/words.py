"""What part a word can play in its sentence, and its lemma."""

import re
from functools import lru_cache
from typing import Final

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import with_endings


class Words:
    """Word classes and lemmas; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        grammar = rules.grammar
        self.function = with_endings(grammar.function, grammar.contracted)
        self.plurals = frozenset(grammar.plurals)
        self.not_plural = frozenset(grammar.not_plural)
        self._irregular = grammar.lemmas
        self._verb_forms = rules.verbs.forms
        self.auxiliaries = frozenset(rules.verbs.auxiliaries)
        self.articles = frozenset(rules.sameness.definite) | frozenset(rules.sameness.indefinite)
        self.modals = frozenset(rules.verbs.modals)
        self.relatives = frozenset(rules.verbs.relatives)
        self.prepositions = frozenset(grammar.prepositions)
        self.determiners = frozenset(grammar.determiners)
        self.first_person = frozenset(grammar.first_person)
        self.pronouns = frozenset(grammar.subject_pronouns)
        self.before_places = grammar.before_places
        self.place = _place_pattern(grammar.before_places)
        self.serial = frozenset(rules.identifiers.serial)
        self.linking = frozenset(rules.verbs.linking)
        self.predicates = frozenset(rules.verbs.predicates)
        self.tolls = rules.synonyms.tolls
        self.dimensions = rules.synonyms.dimensions
        self.bases = frozenset(rules.verbs.forms.values())
        movement = rules.movement
        self.verbs = (
            frozenset(rules.verbs.forms)
            | frozenset(grammar.verbs)
            | frozenset(movement.up)
            | frozenset(movement.down)
        ) - {"up", "down", "higher", "lower"}
        self.speech = frozenset(rules.speech.verbs)
        self._noun_names = {word: group[0] for group in rules.synonyms.nouns for word in group}
        self._verb_names = {word: group[0] for group in rules.synonyms.verbs for word in group}
        self.once = frozenset(self._verb_names.get(verb, verb) for verb in rules.verbs.once)
        self.once_nouns = frozenset(rules.verbs.once_nouns)
        self.countries = rules.demonyms.countries
        self.country_names = frozenset(self.countries.values())
        self.calendar = frozenset(rules.calendar.months) | frozenset(rules.calendar.weekdays)
        self.time_units = frozenset(rules.calendar.relative.units)
        self.ordinals = frozenset(rules.numbers.ordinals)
        self.time_words = frozenset(rules.calendar.relative.before)
        self._lemmas: dict[str, str] = {}
        self._is_verb: dict[str, bool] = {}

    def lemma(self, word: str) -> str:
        """The singular of a noun in lower case."""
        lemma = self._lemmas.get(word)
        if lemma is None:
            lemma = self._lemmas[word] = self._singular(word)
        return lemma

    def noun(self, word: str) -> str:
        """The lemma of a head noun, or the name of its group of synonyms."""
        lemma = self.lemma(word)
        return self._noun_names.get(lemma, lemma)

    def compound(self, before: str, word: str) -> str | None:
        """The name of the group that has a head noun with the word before it ("job cuts"); None without."""
        return self._noun_names.get(f"{self.lemma(before)} {self.lemma(word)}")

    def _singular(self, word: str) -> str:
        word = word.removesuffix("’s").removesuffix("'s")
        if word in self._irregular:
            return self._irregular[word]
        if word.endswith(("men",)) and len(word) > 4:
            return word[:-2] + "an"
        if word.endswith("children"):
            return word[:-3]
        if (
            not word.endswith("s")
            or word in self.not_plural
            or word.endswith(("ss", "us", "is"))
            or len(word) < 4
        ):
            return word
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith(("ches", "shes", "xes", "sses", "tzes", "uses")):
            return word[:-2]
        return word[:-1]

    def is_verb(self, low: str) -> bool:
        """True when the word can be the verb of a clause, as far as lists and endings tell."""
        known = self._is_verb.get(low)
        if known is None:
            ends = low.endswith("ed") and len(low) > 4 and not low.endswith("eed")
            known = self._is_verb[low] = ends or low in self.verbs or low in self.speech
        return known

    def verb(self, word: str) -> str:
        """The base form of a verb, or the name of its group of synonyms."""
        base = self._verb_forms.get(word) or _base(word)
        return self._verb_names.get(base, base)


NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
WHERE = Pattern(rf" ({NAME}), where ")
"""A place known by what follows it: "to Stoke Barrow, where a house costs …"."""


def _place_pattern(prepositions: tuple[str, ...]) -> Pattern:
    """ "in Lunde", "at the Brenholt Mine": group 1 is the place."""
    before = "|".join(rf"(?<=\b[{word[0].upper()}{word[0]}]{re.escape(word[1:])} )" for word in prepositions)
    # The blank comes first, since one character is quickly searched for.
    return Pattern(rf" (?=[A-Z]|the [A-Z])(?:{before})((?:the )?{NAME})")


SILENT_E: Final = Pattern(r"(?:^|[^aeiou])[aeiou][bcdfgklmnprstvz]$|[cgsvzu]$|[^aeiou]l$")
"""A stem that ends so has lost an "e": "nam(e)"; a base without one doubles its consonant ("planned")."""
NO_SILENT_E: Final = Pattern(r"(?:er|en|it|et|or|on|el|op|om|in|ss|sh|ow|al|us|ip|ir)$")


def _base(word: str) -> str:
    """The base form of a regular verb, by its ending; what matters is that all its forms give the same."""
    for ending in ("ing", "ed", "es", "s"):
        stem = word[: -len(ending)]
        if not word.endswith(ending) or len(stem) < 3:
            continue
        if ending == "s" or (ending == "es" and not stem.endswith(("ch", "sh", "x", "ss", "z", "o", "i"))):
            return word[:-1] if not word.endswith(("ss", "us", "is")) else word
        if stem.endswith("i"):
            return stem[:-1] + "y"
        if ending == "es":
            return stem
        if stem[-1] == stem[-2] and stem[-1] not in "lsz":
            return stem[:-1]
        if SILENT_E.search(stem) and not NO_SILENT_E.search(stem):
            return stem + "e"
        return stem
    return word


@lru_cache(maxsize=4)
def words_of(rules: Rulebook) -> Words:
    """The word classes of ``rules``, made once."""
    return Words(rules)
