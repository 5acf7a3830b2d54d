"""The words that tie an age to a year of birth, made into patterns once from a rulebook."""

from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

_EDGE = r"(?:^|[^a-z])"
_WORD = r"[\w’'.&-]+"


class LifetimeWords(NamedTuple):
    """Patterns for copy in lower case."""

    born: Pattern
    """Before the date of a birth: "born in Leeds in "."""
    made: Pattern
    """Before the date of a beginning: "built in "."""
    link: Pattern
    """All between an age and "born" or "built": " plumber, who was "."""
    others: Pattern
    """Inside that, another person."""
    persons: Pattern
    """Inside that, a person: the age is not that of a thing."""
    present: Pattern
    """All between a birth and an age behind it: ", Smith is now "; its end is the group ``verb``."""
    then: Pattern
    """Behind an age: " when"."""
    closed: Pattern
    """Behind an age: nothing more is said of it."""
    died: Pattern
    """Any death."""
    natural: Pattern
    """One of which an obituary tells."""
    dies: Pattern
    """Behind the age of one of these: ", died"."""
    lately: Pattern
    """Behind "died": " on Tuesday", so that the death is news."""
    at_age: Pattern
    """Between the date of a death and an age: " at the age of "."""
    subject: Pattern
    """A sentence up to the date of a birth, with its subject, the group ``name``: "She was born in "."""

    opening: Pattern
    """A sentence up to the date of the birth that opens it: "Born in "."""
    goes_on: Pattern
    """Behind that birth: the same person is spoken of."""
    is_now: Pattern
    """A sentence up to the age of its subject: "He is "; the group ``name`` again."""

    def elsewhen(self, behind: str) -> bool:
        """True when the copy behind an age makes it that of another time."""
        return self.then.match(behind) is not None and self.closed.match(behind) is None


@lru_cache(maxsize=4)
def lifetime_words(rules: Rulebook) -> LifetimeWords:
    """Return the patterns for the words of ``rules``."""
    words = rules.lifetimes
    born, made = trie_pattern(words.born), trie_pattern(words.made)
    part = trie_pattern(rules.calendar.parts_before())
    weekdays = trie_pattern(name for name in rules.calendar.weekdays if name.endswith("day"))
    apposition = rf"(?:,? (?:an?|the)(?: {_WORD}){{1,5}})?"
    return LifetimeWords(
        born=Pattern(rf"{_EDGE}(?P<verb>{born})(?:,? {_WORD}){{0,6}}? ?(?:in |on |: ?)?(?:{part} )?$"),
        made=Pattern(rf"{_EDGE}(?P<verb>{made})(?: {_WORD}){{0,4}}? ?(?:in )?(?:{part} )?$"),
        link=Pattern(
            rf"(?: {_WORD}){{0,3}}\)?,?{apposition},? ?[(—–-]? ?(?:and )?"
            r"(?:(?:who|which|that) )?(?:was |is |were )?"
        ),
        others=Pattern(rf"{_EDGE}{trie_pattern(words.others)}(?![a-z])"),
        persons=Pattern(rf"{_EDGE}{trie_pattern(rules.ages.persons)}(?![a-z])"),
        present=Pattern(
            rf"(?: in(?: {_WORD}){{1,3}}?)?[),]*(?: and)?(?:,? {_WORD}){{0,4}}?,? ?"
            rf"(?:(?P<verb>{trie_pattern(words.present)}) )?"
        ),
        then=Pattern(rf",? {trie_pattern(words.then)}(?![a-z])"),
        closed=Pattern(
            rf"(?: {trie_pattern(words.old)})?"
            rf"(?: (?:{trie_pattern(words.lately)}|on {weekdays})(?![a-z])|[.,;!?)”\"]|$)"
        ),
        died=Pattern(rf"{_EDGE}{trie_pattern(words.died)}(?![a-z])"),
        natural=Pattern(rf"{_EDGE}{trie_pattern(words.natural)}(?![a-z])"),
        dies=Pattern(rf",? (?:who |has |had )?{trie_pattern(words.natural)}(?![a-z])"),
        lately=Pattern(rf"(?: (?:on )?{weekdays}| {trie_pattern(words.lately)})(?![a-z])"),
        at_age=Pattern(rf"(?:,? {_WORD}){{0,4}}?,? {trie_pattern(words.at_age)} "),
        opening=Pattern(rf"\W*{born}(?: {_WORD}){{0,4}} $"),
        goes_on=Pattern(rf", (?:he|she|{_WORD}(?: {_WORD})?) "),
        is_now=Pattern(rf"\W*+(?P<name>{_WORD}(?: {_WORD}){{0,2}}) is (?:now )?$"),
        subject=Pattern(
            rf"\W*+(?:(?P<name>{_WORD}(?: {_WORD}){{0,3}}),? (?:\w+ )?was )?{born}(?: {_WORD}){{0,8}} ?$"
        ),
    )
