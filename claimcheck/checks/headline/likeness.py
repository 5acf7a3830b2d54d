"""How likely a figure of the body is about what the headline's figure is about, from named evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import exp
from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.rulebook import Rulebook

WORD = re.compile(r"[A-Za-z][\w’'-]+")
STEM = 5
"""Letters that tell a word; enough for "injured" and "injures" to be one."""
NEAR = 45
"""Characters beside a figure that speak of it rather than of its neighbours."""


class Profile(NamedTuple):
    """The words around one figure, worked out once."""

    claim: Claim
    head: str
    verb: str | None
    words: frozenset[str]
    """Stems of the measure's words."""
    near: frozenset[str]
    """Stems of the words beside the figure."""
    sentence: frozenset[str]
    """Stems of all words of its sentence."""
    order: int
    """Number of its sentence among those of the body that hold figures, from 0."""


def profiles(claims: Sequence[Claim], rules: Rulebook) -> tuple[Profile, ...]:
    """A profile for each claim, in order."""
    common = frozenset(rules.sameness.common_words)
    order: dict[int, int] = {}
    found = []
    for claim in claims:
        place = order.setdefault(claim.sentence.start, len(order))
        text = claim.sentence_text
        start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
        beside = text[max(0, start - NEAR) : start] + " " + text[end : end + NEAR]
        measure = claim.measure
        found.append(
            Profile(
                claim,
                measure.head,
                measure.verb,
                frozenset(word[:STEM] for word in measure.words),
                stems(beside, common),
                stems(text, common),
                place,
            )
        )
    return tuple(found)


def stems(text: str, common: frozenset[str]) -> frozenset[str]:
    """The rarer words of a text, cut short."""
    return frozenset(
        word[:STEM] for word in map(str.lower, WORD.findall(text)) if len(word) > 2 and word not in common
    )


def evidence(headline: Profile, body: Profile, rules: Rulebook) -> dict[str, float]:
    """The strength of each piece of evidence, mostly 0 or 1; the names are those of rules/headlines.toml."""
    people = rules.headlines.people
    a, b = headline.claim, body.claim
    same_head = bool(headline.head) and headline.head == body.head
    crossed = not same_head and bool(
        (headline.head and headline.head[:STEM] in body.words | body.near)
        or (body.head and body.head[:STEM] in headline.words | headline.near)
    )
    shared = headline.sentence & body.sentence
    beside = headline.near & body.near
    size = max(1, len(headline.sentence))
    return {
        "same_noun": float(same_head),
        "noun_beside": float(crossed),
        "both_people": float(not same_head and headline.head in people and body.head in people),
        "other_noun": float(bool(headline.head and body.head) and not same_head and not crossed),
        "same_verb": float(headline.verb is not None and headline.verb == body.verb),
        "other_verb": float(bool(headline.verb and body.verb) and headline.verb != body.verb),
        "same_unit": float(a.quantity.unit == b.quantity.unit),
        "same_role": float(a.role is b.role),
        "same_trend": float(a.trend is not None and a.trend == b.trend),
        "shared_words": len(shared) / size,
        "words_beside": min(1.0, len(beside) / max(1, min(3, len(headline.near)))),
        "first_sentence": float(body.order == 0),
        "second_sentence": float(body.order == 1),
        "far_sentence": min(1.0, max(0, body.order - 1) / 6),
        "part": float(b.marker is not None and a.marker is None),
        "small": float(b.quantity.value is not None and abs(b.quantity.value) <= 1),
    }


def likeness(headline: Profile, body: Profile, rules: Rulebook) -> float:
    """The weighed evidence as a probability, 0 to 1."""
    weights: Mapping[str, Decimal] = rules.headlines.likeness
    total = float(weights["bias"])
    for name, strength in evidence(headline, body, rules).items():
        if strength:
            total += float(weights[name]) * strength
    return 1 / (1 + exp(-total))
