"""How likely a figure of the body is about what the headline's figure is about, from named evidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import exp

from claimcheck.checks.headline.persons import evidence_of_persons
from claimcheck.checks.headline.profiles import Profile, Profiles
from claimcheck.checks.headline.slots import evidence_of_slots
from claimcheck.checks.headline.stretches import aligned
from claimcheck.model.claim import Claim, Role
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook

PERSON = "person"
"""What the measure of "118 people" counts, which may be "118 residents"."""


def evidence(headline: Profile, body: Profile, among: Profiles) -> dict[str, float]:
    """The strength of each piece of evidence, mostly 0 or 1; the names are those of rules/headlines.toml.

    ``among`` are all figures of the body, which tell how rare a word beside one of them is.
    """
    return {
        **_nouns(headline, body),
        **_events(headline, body),
        **_wording(headline, body, among),
        **_alignment(headline, body, among),
        **_place(body),
        **_figure(headline.claim, body.claim),
        **evidence_of_slots(headline, body, among.rules),
        **evidence_of_persons(headline.claim, body.claim, among.rules),
    }


def _nouns(headline: Profile, body: Profile) -> dict[str, float]:
    same = bool(headline.head) and headline.head == body.head
    crossed = not same and bool(
        (headline.head and headline.head in body.words | body.close)
        or (body.head and body.head in headline.words | headline.close)
    )
    a, b = headline.people, body.people
    return {
        "same_noun": float(same),
        "noun_beside": float(crossed),
        "other_noun": float(bool(headline.head and body.head) and not same and not crossed),
        "both_people": float(a is True and b is True),
        "any_people": float(a is True and b is True and not same and body.claim.measure.head == PERSON),
        "people_and_thing": float(a is True and b is False),
        "thing_and_people": float(a is False and b is True),
    }


def _events(headline: Profile, body: Profile) -> dict[str, float]:
    """What happened to what the figures count, and the verb of the measure, which may stand farther off."""
    verb, event = headline.verb, headline.event
    return {
        "other_verb": float(bool(verb and body.verb) and verb != body.verb),
        "same_event": float(event is not None and event == body.event),
        "other_event": float(bool(event and body.event) and event != body.event),
        "event_beside": float(event is not None and event != body.event and event in body.close),
    }


def _wording(headline: Profile, body: Profile, among: Profiles) -> dict[str, float]:
    """The words that both have beside the figure, near it, and in the sentence."""
    beside = headline.near & body.near
    across = (headline.near & body.close) - beside
    shared = headline.sentence & body.sentence
    rare = max(1.0, among.rarity(among.known(headline.near)))
    return {
        "ahead": _part(headline.ahead & body.ahead, headline.ahead),
        "behind": _part(headline.behind & body.behind, headline.behind),
        "rare_beside": among.rarity(beside) / rare,
        "shared_words": len(shared - beside - across) / max(1, len(headline.sentence)),
        "words_shared": len(shared) / 5,
        "word_behind": float(headline.after != "" and headline.after == body.after),
    }


def _alignment(headline: Profile, body: Profile, among: Profiles) -> dict[str, float]:
    """The words that stand in the same order on the same side of both figures, and speak of them alone."""
    words = frozenset((*headline.own_before, *headline.own_behind))
    most = max(1.0, sum(map(among.worth, among.owned(words))))
    before = aligned(headline.own_before, body.own_before, among.worth)
    return {"aligned": (before + aligned(headline.own_behind, body.own_behind, among.worth)) / most}


def _part(words: frozenset[str], whole: frozenset[str]) -> float:
    """The share that ``words`` are of ``whole``, of which three words are as good as all."""
    return min(1.0, len(words) / max(1, min(3, len(whole))))


def _place(body: Profile) -> dict[str, float]:
    """What a headline is about stands early."""
    return {
        "first_sentence": float(body.order == 0),
        "second_sentence": float(body.order == 1),
        "far_sentence": min(1.0, max(0, body.order - 1) / 6),
        "later_figure": min(1.0, body.place / 10),
        "repeated": float(body.repeated),
        "largest": float(body.largest),
    }


def _figure(headline: Claim, body: Claim) -> dict[str, float]:
    quantity = body.quantity
    return {
        "same_role": float(headline.role is body.role),
        "age_for_time": float(
            body.role is Role.AGE and headline.role is not Role.AGE and headline.quantity.dimension == "time"
        ),
        "same_trend": float(headline.trend is not None and headline.trend == body.trend),
        "bounded": float(quantity.bound is not Bound.EXACT),
        "vague": float(quantity.value is None),
        "in_digits": float(quantity.digits[:1].isdigit()),
        "small": float(quantity.value is not None and abs(quantity.value) <= 1),
    }


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
