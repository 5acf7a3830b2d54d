"""How likely a figure of the body is about what the headline's figure is about, from named evidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import exp

from claimcheck.checks.headline.profiles import Profile
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook


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
        "in_digits": float(b.quantity.digits[:1].isdigit()),
        "small": float(b.quantity.value is not None and abs(b.quantity.value) <= 1),
    }


def likeness(headline: Profile, body: Profile, rules: Rulebook) -> float:
    """The weighed evidence in logits: 0 for even chances."""
    return weighed(evidence(headline, body, rules), likeness_weights(rules))


def weighed(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of the weights of the signs, each by its strength, with that of nothing, in logits."""
    return weights["bias"] + sum(weights[name] * strength for name, strength in signs.items() if strength)


@lru_cache(maxsize=4)
def likeness_weights(rules: Rulebook) -> Mapping[str, float]:
    """The weights of rules/headlines.toml, [likeness]."""
    return {name: float(weight) for name, weight in rules.headlines.likeness.items()}


def chance(logits: float) -> float:
    """The probability that weighed evidence stands for, 0 to 1."""
    return 1 / (1 + exp(-logits))
