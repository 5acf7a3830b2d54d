"""The words around each figure, worked out when they are first asked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claimcheck.checks.headline.figures import is_amount
from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook

WORD = re.compile(r"[A-Za-z][\w’'-]+")
STEM = 5
"""Letters that tell a word; enough for "injured" and "injures" to be one."""
NEAR = 45
"""Characters beside a figure that speak of it rather than of its neighbours."""
LEAST, MOST = Decimal("-Infinity"), Decimal("Infinity")
STOP = re.compile(r"[,;:—–]|\d")
"""Where the words of a headline's figure end: at the next figure or mark."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The words around one figure, worked out once."""

    claim: Claim
    head: str
    """Stem of the head noun."""
    verb: str | None
    words: frozenset[str]
    """Stems of the measure's words."""
    near: frozenset[str]
    """Stems of the words beside the figure, up to the next figure or mark."""
    close: frozenset[str]
    """Stems of the words within NEAR characters, whatever stands between."""
    sentence: frozenset[str]
    """Stems of all words of its sentence."""
    order: int
    """Number of its sentence among those of the body that hold figures, from 0."""
    before: str
    """Stem of the word before it."""
    after: str
    """Stem of the word behind it."""
    repeated: bool
    """True when another figure of the body has its value."""
    largest: bool
    """True when no figure of its unit in the body is larger."""


class Stems:
    """Words cut short, synonyms under one name; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._common = frozenset(rules.sameness.common_words) | frozenset(rules.grammar.function)
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
        self._stems = {word: name[:STEM] for word, name in names.items()}

    def one(self, low: str) -> str:
        """The stem of a word in lower case; "" for a word that says nothing."""
        stem = self._stems.get(low)
        if stem is None:
            stem = self._stems[low] = "" if len(low) < 3 or low in self._common else self._new(low)
        return stem

    def _new(self, low: str) -> str:
        bare = low.removesuffix("’s").removesuffix("'s")
        singular = bare[:-1] if bare.endswith("s") else bare
        return self._stems.get(bare) or self._stems.get(singular) or bare[:STEM]

    def last(self, text: str) -> str:
        """The stem of the last word."""
        words = WORD.findall(text)
        return self.one(words[-1].lower()) if words else ""

    def first(self, text: str) -> str:
        """The stem of the first word."""
        word = WORD.search(text)
        return self.one(word[0].lower()) if word else ""

    def of(self, text: str) -> frozenset[str]:
        """The stems of the rarer words of a text."""
        found = {self.one(word) for word in map(str.lower, WORD.findall(text))}
        found.discard("")
        return frozenset(found)


@lru_cache(maxsize=4)
def stems_of(rules: Rulebook) -> Stems:
    """The stems of a rulebook, made once."""
    return Stems(rules)


class Profiles:
    """The profiles of the figures of one text, each made when it is first asked for."""

    def __init__(self, claims: Sequence[Claim], rules: Rulebook) -> None:
        self.claims = claims
        self._stems = stems_of(rules)
        self._made: dict[str, Profile] = {}
        self._sentences: dict[int, frozenset[str]] = {}
        self._order: dict[int, int] = {}
        self._most: dict[str | None, Decimal] = {}
        self._values = Counter(claim.quantity.value for claim in claims)
        for claim in claims:
            self._order.setdefault(claim.sentence.start, len(self._order))
            value, unit = claim.quantity.value, claim.quantity.unit
            if value is not None and is_amount(claim) and value > self._most.get(unit, LEAST):
                self._most[unit] = value

    def __iter__(self) -> Iterator[Profile]:
        return map(self.of, self.claims)

    def of(self, claim: Claim) -> Profile:
        """The profile of one of the claims."""
        profile = self._made.get(claim.id)
        if profile is None:
            profile = self._made[claim.id] = self._profile(claim)
        return profile

    def _profile(self, claim: Claim) -> Profile:
        stems, measure, value = self._stems, claim.measure, claim.quantity.value
        at, text = claim.sentence.start, claim.sentence_text
        if at not in self._sentences:
            self._sentences[at] = stems.of(text)
        before = _before(text, claim.span.start - at)
        after = _behind(text, claim.span.end - at)
        close_before, close_after = STOP.split(before)[-1], STOP.split(after, maxsplit=1)[0]
        near = stems.of(f"{close_before} {claim.noun or ''} {close_after}")
        return Profile(
            claim,
            stems.one(measure.head) if measure.head else "",
            stems.one(measure.verb) if measure.verb else None,
            frozenset(map(stems.one, measure.words)) - {""},
            near,
            near | stems.of(f"{before[: -len(close_before) or None]} {after[len(close_after) :]}"),
            self._sentences[at],
            self._order[at],
            stems.last(before),
            stems.first(after),
            self._values[value] > 1,
            value is not None and value >= self._most.get(claim.quantity.unit, MOST),
        )


def _before(text: str, start: int) -> str:
    """The words of the last NEAR characters."""
    return text[:start] if start <= NEAR else text[start - NEAR : start].partition(" ")[2]


def _behind(text: str, end: int) -> str:
    """The words of the next NEAR characters."""
    return text[end:] if len(text) <= end + NEAR else text[end : end + NEAR].rpartition(" ")[0]
