"""How likely a figure of the body is about what the headline's figure is about, from named evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from math import exp

from claimcheck.checks.headline.figures import is_amount
from claimcheck.model.claim import Claim
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook

WORD = re.compile(r"[A-Za-z][\w’'-]+")
STEM = 5
"""Letters that tell a word; enough for "injured" and "injures" to be one."""
NEAR = 45
"""Characters beside a figure that speak of it rather than of its neighbours."""
LEAST = Decimal("Infinity")
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


def profiles(claims: Sequence[Claim], rules: Rulebook) -> tuple[Profile, ...]:
    """A profile for each claim, in order."""
    stems = stems_of(rules)
    order: dict[int, int] = {}
    sentences: dict[int, frozenset[str]] = {}
    found = []
    values = Counter(claim.quantity.value for claim in claims)
    most: dict[str | None, Decimal] = {}
    for claim in claims:
        quantity = claim.quantity
        if quantity.value is not None and is_amount(claim):
            most[quantity.unit] = max(quantity.value, most.get(quantity.unit, quantity.value))
    for claim in claims:
        at = claim.sentence.start
        place = order.setdefault(at, len(order))
        text = claim.sentence_text
        if at not in sentences:
            sentences[at] = stems.of(text)
        start, end = claim.span.start - at, claim.span.end - at
        before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
        measure = claim.measure
        noun = f" {claim.noun} " if claim.noun else " "
        found.append(
            Profile(
                claim,
                stems.one(measure.head) if measure.head else "",
                stems.one(measure.verb) if measure.verb else None,
                frozenset(map(stems.one, measure.words)) - {""},
                stems.of(STOP.split(before)[-1] + noun + STOP.split(after, maxsplit=1)[0]),
                stems.of(before + noun + after),
                sentences[at],
                place,
                stems.last(before),
                stems.first(after),
                values[claim.quantity.value] > 1,
                claim.quantity.value is not None
                and claim.quantity.value >= most.get(claim.quantity.unit, LEAST),
            )
        )
    return tuple(found)


def evidence(headline: Profile, body: Profile, rules: Rulebook) -> dict[str, float]:
    """The strength of each piece of evidence, mostly 0 or 1; the names are those of rules/headlines.toml."""
    people = rules.headlines.people
    a, b = headline.claim, body.claim
    same_head = bool(headline.head) and headline.head == body.head
    crossed = not same_head and bool(
        (headline.head and headline.head in body.words | body.close)
        or (body.head and body.head in headline.words | headline.close)
    )
    beside = headline.near & body.near
    across = (headline.near & body.close) - beside
    shared = (headline.sentence & body.sentence) - beside - across
    size = max(1, min(3, len(headline.near)))
    return {
        "same_noun": float(same_head),
        "noun_beside": float(crossed),
        "both_people": float(not same_head and a.measure.head in people and b.measure.head in people),
        "other_noun": float(bool(headline.head and body.head) and not same_head and not crossed),
        "same_verb": float(headline.verb is not None and headline.verb in body.close | {body.verb}),
        "other_verb": float(bool(headline.verb and body.verb) and headline.verb != body.verb),
        "same_role": float(a.role is b.role),
        "same_trend": float(a.trend is not None and a.trend == b.trend),
        "shared_words": len(shared) / max(1, len(headline.sentence)),
        "words_beside": min(1.0, len(beside) / size),
        "words_across": min(1.0, len(across) / size),
        "first_sentence": float(body.order == 0),
        "second_sentence": float(body.order == 1),
        "far_sentence": min(1.0, max(0, body.order - 1) / 6),
        "part": float(b.marker is not None and a.marker is None),
        "word_before": float(headline.before != "" and headline.before == body.before),
        "word_behind": float(headline.after != "" and headline.after == body.after),
        "repeated": float(body.repeated),
        "largest": float(body.largest),
        "dated": float(b.period is not None and a.period is None),
        "bounded": float(b.quantity.bound is not Bound.EXACT),
        "small": float(b.quantity.value is not None and abs(b.quantity.value) <= 1),
    }


def likeness(headline: Profile, body: Profile, rules: Rulebook) -> float:
    """The weighed evidence in logits: 0 for even chances."""
    weights: Mapping[str, Decimal] = rules.headlines.likeness
    total = float(weights["bias"])
    for name, strength in evidence(headline, body, rules).items():
        if strength:
            total += float(weights[name]) * strength
    return total


def chance(logits: float) -> float:
    """The probability that weighed evidence stands for, 0 to 1."""
    return 1 / (1 + exp(-logits))
