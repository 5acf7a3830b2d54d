"""The words around each figure, worked out when they are first asked for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import log
from typing import NamedTuple

from claimcheck.checks.headline.figures import is_amount
from claimcheck.checks.headline.stems import stems_of
from claimcheck.checks.headline.stretches import stretch
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

NEAR = 45
"""Characters beside a figure that speak of it rather than of its neighbours."""
LEAST, MOST = Decimal("-Infinity"), Decimal("Infinity")
STOP = Pattern(r"[,;:—–]|\d")
"""Where the words of a headline's figure end: at the next figure or mark."""


class Profile(NamedTuple):
    """The words around one figure, worked out once."""

    claim: Claim
    head: str
    """Stem of the head noun."""
    verb: str | None
    words: frozenset[str]
    """Stems of the measure's words."""
    ahead: frozenset[str]
    """Stems of the words straight before the figure, up to the figure or mark before it."""
    behind: frozenset[str]
    """Stems of the words straight behind it, up to the next figure or mark."""
    close: frozenset[str]
    """Stems of the words within NEAR characters, whatever stands between."""
    sentence: frozenset[str]
    """Stems of all words of its sentence."""
    own_before: tuple[str, ...]
    """Stems, in order, of the words before it that speak of no other figure of its sentence …"""
    own_behind: tuple[str, ...]
    """… and of those behind it."""
    order: int
    """Number of its sentence among those of the body that hold figures, from 0."""
    place: int
    """Number of the figure among those of the body, from 0."""
    before: str
    """Stem of the word before it."""
    after: str
    """Stem of the word behind it."""
    event: str | None
    """Stem of the verb that says what happened to what it counts ("9 hurt", "killing at least 9")."""
    people: bool | None
    """True when it counts people, False when something else; None when that is not known."""
    repeated: bool
    """True when another figure of the body has its value."""
    largest: bool
    """True when no figure of its unit in the body is larger."""

    @property
    def near(self) -> frozenset[str]:
        """Stems of the words on both sides."""
        return self.ahead | self.behind


class Profiles:
    """The profiles of the figures of one text, each made when it is first asked for."""

    def __init__(self, claims: Sequence[Claim], rules: Rulebook) -> None:
        self.claims = claims
        self._stems = stems_of(rules)
        self.rules = rules
        self._made: dict[str, Profile] = {}
        self._sentences: dict[int, frozenset[str]] = {}
        self._order: dict[int, int] = {}
        self._in_sentence: dict[int, list[Claim]] = {}
        self._rank: dict[str, int] = {}
        self._places = {claim.id: place for place, claim in enumerate(claims)}
        self._beside: Counter[str] | None = None
        self._own: Counter[str] | None = None
        self._most: dict[str | None, Decimal] = {}
        self._values = Counter(claim.quantity.value for claim in claims)
        for claim in claims:
            self._order.setdefault(claim.sentence.start, len(self._order))
            sentence = self._in_sentence.setdefault(claim.sentence.start, [])
            self._rank[claim.id] = len(sentence)
            sentence.append(claim)
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

    def rarity(self, words: frozenset[str]) -> float:
        """How rare words are among those close to the figures: each counts the logarithm of its rarity."""
        if self._beside is None:
            self._beside = Counter(word for profile in self for word in profile.close)
        figures, beside = len(self.claims) + 1, self._beside
        return sum(log(figures / (beside[word] + 1)) for word in words)

    def worth(self, word: str) -> float:
        """How rare a word is among those that speak of one figure: the logarithm of its rarity."""
        return log((len(self.claims) + 1) / (self._owned()[word] + 1))

    def owned(self, words: frozenset[str]) -> frozenset[str]:
        """Those of ``words`` that speak of a figure."""
        return words & self._owned().keys()

    def _owned(self) -> Counter[str]:
        if self._own is None:
            self._own = Counter(
                word for profile in self for word in {*profile.own_before, *profile.own_behind}
            )
        return self._own

    def known(self, words: frozenset[str]) -> frozenset[str]:
        """Those of ``words`` that stand close to a figure."""
        self.rarity(frozenset())
        return words & self._beside.keys() if self._beside else frozenset()

    def _profile(self, claim: Claim) -> Profile:
        stems, measure, value = self._stems, claim.measure, claim.quantity.value
        at, text = claim.sentence.start, claim.sentence_text
        if at not in self._sentences:
            self._sentences[at] = stems.of(text)
        before = _before(text, claim.span.start - at)
        after = _behind(text, claim.span.end - at)
        rank = self._rank[claim.id]
        beside = self._in_sentence[at][max(0, rank - 1) : rank + 2]
        own_before, own_behind = stretch(claim, beside, self.rules)
        close_before = STOP.split(before[max(0, len(before) - len(own_before)) :])[-1]
        close_after = STOP.split(after[: len(own_behind)], maxsplit=1)[0]
        if not close_before.strip():
            # "Girl, 13," and "Owen Benway, 9,": what stands before the comma is of that age.
            close_before = " ".join(STOP.split(before.rstrip(" ,"))[-1].split()[-2:])
        ahead, behind = stems.of(close_before), stems.of(f"{claim.noun or ''} {close_after}")
        near = ahead | behind
        return Profile(
            claim,
            stems.one(measure.head) if measure.head else "",
            stems.one(measure.verb) if measure.verb else None,
            frozenset(map(stems.one, measure.words)) - {""},
            ahead,
            behind,
            near | stems.of(f"{before[: -len(close_before) or None]} {after[len(close_after) :]}"),
            self._sentences[at],
            stems.row(own_before),
            stems.row(own_behind),
            self._order[at],
            self._places[claim.id],
            stems.last(before),
            stems.first(after),
            (event := stems.event(close_before, close_after) or self._shared_event(claim, beside[-1])),
            self._people(claim, event),
            self._values[value] > 1,
            value is not None and value >= self._most.get(claim.quantity.unit, MOST),
        )

    def _people(self, claim: Claim, event: str | None) -> bool | None:
        """ "29 killed" and "1,000 flee" count people, as nothing else goes without its noun."""
        if claim.quantity.dimension != "count" or claim.role not in (Role.LEVEL, Role.CHANGE):
            return None
        head = claim.measure.head
        if head in self.rules.headlines.people or head.endswith(self.rules.headlines.people_endings):
            return True
        if claim.noun:
            return False if head else None
        return True if event else None

    def _shared_event(self, claim: Claim, following: Claim) -> str | None:
        """The verb that a figure shares with the next one: "13 Russians and three firms were charged"."""
        at, text = claim.sentence.start, claim.sentence_text
        between = text[claim.span.end - at : max(claim.span.end, following.span.start) - at]
        if len(between) > NEAR or not between.rstrip().endswith(" and"):
            return None
        return self._stems.event("", STOP.split(text[following.span.end - at :], maxsplit=1)[0])


def _before(text: str, start: int) -> str:
    """The words of the last NEAR characters."""
    return text[:start] if start <= NEAR else text[start - NEAR : start].partition(" ")[2]


def _behind(text: str, end: int) -> str:
    """The words of the next NEAR characters."""
    return text[end:] if len(text) <= end + NEAR else text[end : end + NEAR].rpartition(" ")[0]
