"""The patterns of ages, made once from the rulebook's words."""

from __future__ import annotations

from claimcheck.mentions.date_forms import first_letters
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

UNITS = ("year", "yr", "month", "week", "day")


def _unit(group: str) -> str:
    return rf"(?P<{group}>{'|'.join(UNITS)})s?"


class AgeForms:
    """Patterns matched before or behind the number of a figure, on text in lower case."""

    def __init__(self, rules: Rulebook) -> None:
        ages, numbers = rules.ages, rules.numbers
        number = rf"(?:\d{{1,3}}|{trie_pattern({**numbers.units, **numbers.tens})})"
        persons = trie_pattern(ages.persons)
        older = trie_pattern(ages.older)
        bounds = trie_pattern({*ages.between, *rules.bounds.before, "the"})
        start = r"(?:^|[^a-z])"

        self.behind = Pattern(
            rf"[- \u00a0]?{_unit('unit')}(?:[- ]olds?| of age)(?![a-z])"
            rf"|(?: ?-?to-? ?|-? (?:to|and|or) |-|–)(?={number}[- ]{_unit('range_unit')}[- ]olds?(?![a-z]))"
            rf"|(?P<older> (?:{_unit('old_unit')} )?{older}(?![a-z]))"
        )
        """ "-year-old", " years of age", "-to-11-year-olds", " or older" right behind the number."""
        self.behind_letters = first_letters(
            ("year", "month", "week", "day", "to"), ages.older, numbers.units, numbers.tens, "0123456789"
        )
        """What may stand behind the blank or dash there; for anything else the pattern need not be tried."""
        units = (*UNITS, *(unit + "s" for unit in UNITS))
        self.behind_phrases = (*units, "to", "and", "or", *ages.older, *numbers.units, *numbers.tens)
        self.unit = Pattern(rf"[ -]{_unit('unit')}(?![a-z])")

        self.leads = frozenset(
            phrase.split()[-1]
            for phrase in (*ages.before, *ages.turning, *ages.between, *ages.limits, *rules.bounds.before)
        )
        """The words that may stand right before the number of an age; for others nothing more is tried."""
        self.ages = tuple(f"{word} " for word in ages.before)
        self.aged = Pattern(rf"{start}(?P<word>{trie_pattern(ages.before)})(?: {bounds}){{0,3}} $")
        # "The number of dead at 22" is a toll.
        self.turned = Pattern(rf"{start}(?<! of )(?<!the )(?P<word>{trie_pattern(ages.turning)}) $")
        self.turns = frozenset(phrase.split()[-1] for phrase in ages.turning)
        """The last words of those phrases."""
        self.limits = tuple(f"{phrase} " for phrase in (*ages.limits, *ages.own_limits))
        self.limited = Pattern(
            rf"{start}(?P<word>(?:{persons}) {trie_pattern(ages.limits)}|{trie_pattern(ages.own_limits)}) $"
        )
        self.oldest = ages.oldest
        self.over = Pattern(rf" (?:years? )?{trie_pattern(ages.over)}(?![a-z])")
        one = trie_pattern(person for person in ages.persons if not person.endswith("s"))
        merely = trie_pattern(ages.merely)
        self.someone = Pattern(
            rf"{start}(?:{trie_pattern(ages.someone)}{trie_pattern(ages.being)}|{one} (?:is|was)"
            rf"|age(?: [a-z]+){{0,5}} (?:is|was))(?: {merely})? $"
        )
        """ "he was", "who's just", "her daughter was", "the age limit is" before the number."""
        so_old = rf"(?: {merely}| {trie_pattern(rules.bounds.before)}){{0,2}}"
        self.being_so_old = Pattern(rf"([a-z]+)(?:{trie_pattern(ages.being)}){so_old} $")
        """ "the bridge was at least" before "90 years old"."""
        self.being_ends = tuple({verb.strip() for verb in ages.being} | {*ages.merely})
        self.when = Pattern(rf" (?:{trie_pattern(ages.when)}(?![a-z])|in (?:19|20)\d\d(?!\d))")
        self.person_near = Pattern(rf"{start}{persons}(?![a-z])")
        self.person = Pattern(rf"{start}{persons}, $")
        self.beside = frozenset(ages.beside)
        subjects = trie_pattern(ages.subjects)
        self.at_before = Pattern(rf"{start}{subjects}, at $")
        self.at_behind = Pattern(rf", {subjects}(?![a-z])")
        """ "she, at 59, leads" and "At 81, he leads"."""
        self.called = Pattern(rf"{start}{one} (?P<name>[^\W\d_][\w’'-]+) \($")
        """ "her son Erik (" before the number."""
        self.group = Pattern(rf"{start}(?P<word>{trie_pattern(ages.groups)})[ -]$")
        self.groups = ages.groups
        self.since = tuple(f", {word} " for word in ages.since)
        self.of_person = Pattern(rf"{start}(?:an?|the|another) (?:[a-z]+ )?{one} of $")
        """ "a girl of" before the number."""
        self.things = frozenset(ages.things)
        self.thing_endings = ages.thing_endings
        part = trie_pattern(word for word in rules.calendar.thirds if " " not in word)
        self.in_her = Pattern(rf"{start}(?:in|into) {trie_pattern(ages.owners)}(?:[ -]{part})?[ -]$")
        self.decade = Pattern(rf"{start}the(?:[ -]{part})?[ -]$")
        self.pair = Pattern(rf" and {number}[,.;)]")
        self.plurals = {**ages.decades, **ages.plurals}
        self.decades = ages.decades


NAME = Pattern(r"(?:(?:[A-Z][\w’'.-]+ )+(?:[A-Z][\w’'-]+|[JS]r\.)|[A-Z][a-z’'-]+)(?: \([^()]{1,24}\))?, $")
FULL_NAME = Pattern(r"(?<!\w)(?!The )(?:[A-Z][\w’'.-]+ )+[A-Z][\w’'-]+ \($")
CLOSING = Pattern(r",|\)|\.(?:\s|$)|;|[—–]|$")
# One thing or person in an apposition of a bare number: "the senator, 70,", "Nun, 80,".
CALLED = Pattern(r"(?:^|[^\w’'.-])([A-Za-z][a-z’'-]+\.?), $")
# What ends the words of an age: no noun follows, so that nothing is counted.
MARK = Pattern(r"$|[.,;:!?)”\"—–](?!\d)|\s*\n| [-–—] ")
ALONE = Pattern(r"$|[.,;:!?)”\"—–]|\s*\n| [-–—] | ([a-z]+)")
