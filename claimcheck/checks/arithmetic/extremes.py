"""The limit that the words beside a figure set it, and that it crosses."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.extreme_words import ExtremeWords, extreme_words
from claimcheck.checks.arithmetic.terms import is_lent
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase

HUNDRED = Decimal(100)
NOON, HOUR = Decimal(12), Decimal(60)


class Beside(NamedTuple):
    """A figure and the copy on either side of it, in lower case."""

    claim: Claim
    text: str
    """The figure as written."""
    before: str
    behind: str
    sentence: str
    rules: Rulebook
    words: ExtremeWords


class Crossed(NamedTuple):
    """A limit that a figure crosses."""

    what: str
    """What has the limit: "a magnitude"."""
    limit: str
    """The limit, in words: "at most 10"."""
    confidence: float


def crossed(claim: Claim, text: str, before: str, behind: str, rules: Rulebook) -> Crossed | None:
    """Return the limit that the figure crosses; None for a possible one, and for one without a limit."""
    if is_lent(claim):
        return None
    words = extreme_words(rules)
    beside = Beside(claim, text.lower(), before.lower(), behind.lower(), claim.sentence_text, rules, words)
    return next((found for look in LIMITS if (found := look(beside))), None)


def _least(claim: Claim) -> Decimal:
    """Return the least value that the figure may stand for; nought for one without."""
    return claim.reading.literal.low or Decimal(0)


def _magnitude(beside: Beside) -> Crossed | None:
    limit, claim = beside.rules.extremes.magnitude, beside.claim
    written = claim.quantity.value or Decimal(0)
    named = claim.role is Role.IDENTIFIER and beside.text.startswith("magnitude")
    counted = claim.role is Role.LEVEL and not claim.quantity.unit
    if written <= limit.most or not (named or counted):
        return None
    told = beside.words.magnitude_before.search(beside.before) or beside.words.magnitude_behind.match(
        beside.behind
    )
    if not (named or told) or not has_phrase(beside.sentence, limit.words):
        return None
    return Crossed("the magnitude of an earthquake", f"at most {limit.most}", 0.9)


def _temperature(beside: Beside) -> Crossed | None:
    coldest = beside.rules.extremes.coldest.get(beside.claim.quantity.unit or "")
    high = beside.claim.reading.literal.high
    if coldest is None or beside.claim.role is not Role.LEVEL or high is None or high >= coldest:
        return None
    return Crossed("a temperature", f"at least {coldest}, the absolute zero", 0.9)


def _age(beside: Beside) -> Crossed | None:
    limit, claim = beside.rules.extremes.age, beside.claim
    aged = claim.role is Role.AGE and claim.quantity.unit == "year"
    bare = claim.role is Role.LEVEL and not claim.quantity.unit and beside.words.aged.search(beside.before)
    if _least(claim) <= limit.most or not (aged or (bare and not claim.noun)):
        return None
    person = beside.words.person_behind.match(beside.behind) or beside.words.aged.search(beside.before)
    if not person or has_phrase(beside.sentence, limit.excuses):
        return None
    return Crossed("the age of a person", f"at most {limit.most}", 0.8)


def _share(beside: Beside) -> Crossed | None:
    claim = beside.claim
    if claim.role is not Role.SHARE or claim.quantity.unit != "percent" or _least(claim) <= HUNDRED:
        return None
    words, rules = beside.words, beside.rules.extremes
    whole = words.of_a_whole.match(beside.behind) or words.turnout.search(beside.before)
    if whole and not has_phrase(beside.sentence, rules.share.excuses):
        return Crossed("a share of a whole", "at most 100 percent", 0.8)
    chance = words.chance_behind.match(beside.behind) or words.chance_before.search(beside.before)
    if chance and not any(mark in beside.sentence for mark in rules.chance.excuses):
        return Crossed("a chance", "at most 100 percent", 0.8)
    return None


def _probability(beside: Beside) -> Crossed | None:
    claim = beside.claim
    value = claim.quantity.value or Decimal(0)
    plain = claim.role is Role.LEVEL and not claim.quantity.unit and not claim.noun
    if not plain or value <= 1 or value == value.to_integral_value():
        return None
    if not beside.before.endswith(("probability of ", "probability is ", "probability was ")):
        return None
    return Crossed("a probability", "at most 1", 0.8)


def _decrease(beside: Beside) -> Crossed | None:
    claim, limit = beside.claim, beside.rules.extremes.decrease
    if claim.role is not Role.CHANGE or claim.trend != "down" or claim.quantity.unit != "percent":
        return None
    if _least(claim) <= HUNDRED or beside.words.level.search(beside.before):
        return None
    if beside.behind.startswith(" of ") or has_phrase(beside.sentence, limit.below_nought):
        return None
    return Crossed("a fall", "at most 100 percent, which leaves nothing", 0.8)


def _position(beside: Beside) -> Crossed | None:
    claim, limit, words = beside.claim, beside.rules.extremes.position, beside.words
    value = claim.quantity.value or Decimal(0)
    if claim.role is not Role.LEVEL or claim.quantity.unit not in (None, "degree"):
        return None
    if words.latitude_before.search(beside.before) or words.latitude_behind.match(beside.behind):
        return (
            Crossed("a latitude", f"at most {limit.latitude} degrees", 0.9)
            if value > limit.latitude
            else None
        )
    if words.longitude_before.search(beside.before) or words.longitude_behind.match(beside.behind):
        return (
            Crossed("a longitude", f"at most {limit.longitude} degrees", 0.9)
            if value > limit.longitude
            else None
        )
    return None


def _negative(beside: Beside) -> Crossed | None:
    claim = beside.claim
    value = claim.quantity.value or Decimal(0)
    if claim.role is not Role.LEVEL or claim.quantity.unit or not claim.noun or value >= 0:
        return None
    noun = claim.noun.lower().split()[-1]
    if noun not in beside.rules.ages.persons or has_phrase(
        beside.sentence, beside.rules.extremes.negative.excuses
    ):
        return None
    return Crossed(f"a number of {noun}", "at least 0", 0.8)


def _clock(beside: Beside) -> Crossed | None:
    claim = beside.claim
    value = claim.quantity.value
    if claim.role is not Role.LEVEL or claim.quantity.unit or value is None or not beside.text.isdecimal():
        return None
    match = beside.words.clock.match(beside.behind)
    if match is None:
        # "7:75 p.m." is two figures, of which the second is the minutes.
        return None
    if beside.before.endswith(":"):
        return Crossed("the minutes of an hour", "at most 59", 0.85) if value >= HOUR else None
    # "13:30 p.m." says twice what it means.
    return Crossed("an hour before or after noon", "at most 12", 0.8) if value > NOON else None


LIMITS: tuple[Callable[[Beside], Crossed | None], ...] = (
    _magnitude,
    _temperature,
    _age,
    _share,
    _probability,
    _decrease,
    _position,
    _negative,
    _clock,
)
