"""The words of saying: verbs, titles, bodies that speak, and the shape of a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

OPENING: Final = "(“\"‘'"
CLOSING: Final = ',;:”"’'


class SpeechWords:
    """The word lists of saying, compiled once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        speech = rules.speech
        # A verb of saying never opens its sentence, and a blank is quickly found.
        self.verb = re.compile(rf" ({trie_pattern(speech.verbs)})(?![\w-])")
        self.titles = frozenset(speech.titles)
        self.legal_forms = frozenset(speech.legal_forms)
        self.institutions = frozenset(speech.institutions)
        self.sources = frozenset(body.split()[-1] for body in speech.bodies)
        self.pronouns = frozenset(speech.pronouns)
        self.auxiliaries = frozenset(speech.auxiliaries)
        self._particles = frozenset(speech.particles)
        self.bodies = tuple(sorted(speech.bodies, key=len, reverse=True))
        self.not_names = (
            frozenset(rules.grammar.function)
            | frozenset(rules.calendar.months)
            | frozenset(rules.calendar.weekdays)
        )

    def trailing_name(self, words: list[str]) -> list[str]:
        """The run of capitalised words at the end of ``words``; particles ("de", "van") only inside it."""
        first = len(words)
        for index in range(len(words) - 1, -1, -1):
            word = words[index].lstrip(OPENING)
            last = index == len(words) - 1
            if not last and word[-1:] in CLOSING:
                break
            if word[:1].isupper():
                first = index
            elif last or word not in self._particles:
                break
            if word != words[index]:
                break
        return [word.lstrip(OPENING) for word in words[first:]]


@lru_cache(maxsize=4)
def speech_words_of(rules: Rulebook) -> SpeechWords:
    """The words of ``rules``, compiled once."""
    return SpeechWords(rules)
