"""The words that tie an age to a year of birth, made into patterns once from a rulebook."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"
_WORD = r"[\w’'.&-]+"


class LifetimeWords(NamedTuple):
    """Patterns for copy in lower case."""

    born: re.Pattern[str]
    """Before the date of a birth: "born in Leeds in "."""
    made: re.Pattern[str]
    """Before the date of a beginning: "built in "."""
    link: re.Pattern[str]
    """All between an age and "born" or "built": " plumber, who was "."""
    others: re.Pattern[str]
    """Inside that, another person."""
    persons: re.Pattern[str]
    """Inside that, a person: the age is not that of a thing."""
    present: re.Pattern[str]
    """All between a birth and an age behind it: ", Smith is now "; its end is the group ``verb``."""
    then: re.Pattern[str]
    """Behind an age: " when"."""
    closed: re.Pattern[str]
    """Behind an age: nothing more is said of it."""
    died: re.Pattern[str]
    """Any death."""
    natural: re.Pattern[str]
    """One of which an obituary tells."""
    dies: re.Pattern[str]
    """Behind the age of one of these: ", died"."""
    at_age: re.Pattern[str]
    """Between the date of a death and an age: " at the age of "."""
    subject: re.Pattern[str]
    """A sentence up to the date of a birth, with its subject, the group ``name``: "She was born in "."""

    def elsewhen(self, behind: str) -> bool:
        """True when the copy behind an age makes it that of another time."""
        return self.then.match(behind) is not None and self.closed.match(behind) is None


@lru_cache(maxsize=4)
def lifetime_words(rules: Rulebook) -> LifetimeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.lifetimes
    born, made = trie_pattern(words.born), trie_pattern(words.made)
    apposition = rf"(?:,? (?:an?|the)(?: {_WORD}){{1,5}})?"
    return LifetimeWords(
        born=re.compile(
            rf"{_EDGE}(?P<verb>{born})(?:,? {_WORD}){{0,6}}? ?(?:in |on |: ?)?(?:early |late )?$"
        ),
        made=re.compile(rf"{_EDGE}(?P<verb>{made})(?: {_WORD}){{0,4}}? ?(?:in )?(?:early |late )?$"),
        link=re.compile(
            rf"(?: {_WORD}){{0,3}}\)?,?{apposition},? ?[(—–-]? ?(?:and )?"
            r"(?:(?:who|which|that) )?(?:was |is |were )?"
        ),
        others=re.compile(rf"{_EDGE}{trie_pattern(words.others)}(?![a-z])"),
        persons=re.compile(rf"{_EDGE}{trie_pattern(rules.ages.persons)}(?![a-z])"),
        present=re.compile(
            rf"(?: in(?: {_WORD}){{1,3}}?)?[),]*(?: and)?(?:,? {_WORD}){{0,4}}?,? ?"
            rf"(?:(?P<verb>{trie_pattern(words.present)}) )?"
        ),
        then=re.compile(rf",? {trie_pattern(words.then)}(?![a-z])"),
        closed=re.compile(rf"(?: years old)?(?: {trie_pattern(words.lately)}(?![a-z])|[.,;!?)”\"]|$)"),
        died=re.compile(rf"{_EDGE}{trie_pattern(words.died)}(?![a-z])"),
        natural=re.compile(rf"{_EDGE}{trie_pattern(words.natural)}(?![a-z])"),
        dies=re.compile(rf",? (?:who |has |had )?{trie_pattern(words.natural)}(?![a-z])"),
        at_age=re.compile(
            rf"(?:,? {_WORD}){{0,4}}?,? (?:at|aged|at age|at the age of|was|when (?:he|she) was) "
        ),
        subject=re.compile(
            rf"\W*(?:(?P<name>{_WORD}(?: {_WORD}){{0,3}}),? (?:\w+ )?was )?born(?: {_WORD}){{0,8}} ?$"
        ),
    )
