"""Words cut short, so that "killing" and "killed", "wounded" and "hurt" are one; and the verb of a figure."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

WORD = Pattern(r"[A-Za-z][\w’'-]+")
STEM = 5
"""Letters that tell a word; enough for "injured" and "injures" to be one."""
EVENT_BEHIND, EVENT_BEFORE = 5, 2
"""Words on either side of a figure among which its verb stands."""


class Stems:
    """Words cut short, synonyms under one name; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._function = frozenset(rules.grammar.function)
        self._common = frozenset(rules.sameness.common_words) | self._function
        self._auxiliaries = frozenset(rules.verbs.auxiliaries)
        self._linking = frozenset(rules.verbs.linking)
        self._names = frozenset(rules.grammar.capitals)
        self._ends = self._function - self._auxiliaries - frozenset(rules.grammar.no_heads)
        self._verbs = (
            frozenset(rules.verbs.forms.values())
            | frozenset(rules.verbs.forms)
            | {word for group in rules.synonyms.verbs for word in group}
        )
        names: dict[str, str] = {}
        for word, name in rules.sameness.event_nouns.items():
            names[word] = name
        for group in rules.synonyms.nouns:
            for word in group:
                names.setdefault(word, names.get(group[0], group[0]))
        for group in rules.synonyms.verbs:
            for word in group:
                names[word] = names.get(group[0], group[0])
        for form, base in rules.verbs.forms.items():
            names.setdefault(form, names.get(base, base))
        self._named = {word: name[:STEM] for word, name in names.items()}
        # Kept apart from what the rules name: a stem must not depend on the words that were met before.
        self._met: dict[str, str] = {}

    def one(self, low: str) -> str:
        """The stem of a word in lower case; "" for a word that says nothing."""
        stem = self._met.get(low)
        if stem is None:
            stem = self._met[low] = self._new(low)
        return stem

    def _new(self, low: str) -> str:
        if low in self._named:
            return self._named[low]
        if len(low) < 3 or low in self._common:
            return ""
        bare = low.removesuffix("’s").removesuffix("'s")
        for form in _bases(bare):
            if known := self._named.get(form):
                return known
        return _cut(bare)[:STEM]

    def event(self, before: str, behind: str) -> str | None:
        """The verb behind a figure and its noun ("9 were hurt"), else the one before ("killing 9").

        What only says how surely it is so gives way to what happened: "58 are confirmed dead".
        """
        linked = None
        for word in WORD.findall(behind)[:EVENT_BEHIND]:
            low = word.lower()
            if low in self._linking:
                linked = linked or self.one(low) or None
            elif self._is_verb(low):
                return self.one(low) or None
            elif low in self._ends and word not in self._names:
                break
        if linked:
            return linked
        for word in reversed(WORD.findall(before)[-EVENT_BEFORE:]):
            if self._is_verb(word.lower()):
                return self.one(word.lower()) or None
            if word.lower() in self._function:
                break
        return None

    def _is_verb(self, low: str) -> bool:
        if low in self._auxiliaries:
            return False
        return (
            low in self._verbs or any(form in self._verbs for form in _bases(low)[1:]) or low.endswith("ed")
        )

    def last(self, text: str) -> str:
        """The stem of the last word."""
        words = WORD.findall(text)
        return self.one(words[-1].lower()) if words else ""

    def first(self, text: str) -> str:
        """The stem of the first word."""
        word = WORD.search(text)
        return self.one(word[0].lower()) if word else ""

    def row(self, text: str) -> tuple[str, ...]:
        """The stems of the rarer words of a text, in order."""
        return tuple(filter(None, map(self.one, map(str.lower, WORD.findall(text)))))

    def of(self, text: str) -> frozenset[str]:
        """The stems of the rarer words of a text."""
        return frozenset(self.row(text))


def _bases(word: str) -> list[str]:
    """A word and what it may be a form of: "killing", "kill"; "wounded", "wound", "wounde"."""
    found = [word]
    if word.endswith(("ies", "ied", "ier")) and len(word) > STEM - 1:
        found.append(f"{word[:-3]}y")
    for ending in ("s", "es", "ed", "ing", "er", "ers"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3:
            found += [base, f"{base}e"]
            if base[-1] == base[-2]:
                found.append(base[:-1])
    return found


def _cut(word: str) -> str:
    """A word without the ending of a plural or a verb, as "tested" and "testing" are one."""
    if word.endswith(("ies", "ied")) and len(word) >= STEM:
        return f"{word[:-3]}y"
    for ending in ("ings", "ing", "ed", "es", "s"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 4:
            return base
    return word


@lru_cache(maxsize=4)
def stems_of(rules: Rulebook) -> Stems:
    """The stems of a rulebook, made once."""
    return Stems(rules)
