"""The limit that the words beside a figure set it, and whether it crosses it."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.extreme_words import ExtremeWords, extreme_words
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.checks.arithmetic.terms import is_lent
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase

HUNDRED = Decimal(100)
NOON, DAY, HOUR = Decimal(12), Decimal(24), Decimal(60)
NEAR = 3
AFTER_NAME = "age after name"


MARK = re.compile(r"[^\w\s'’-]")


class Beside(NamedTuple):
    """A figure and the copy on either side of it, in lower case."""

    claim: Claim
    text: str
    """The figure as written."""
    before: str
    behind: str
    figured: FiguredSentence
    near: tuple[Claim, ...]
    """The figures right before it and right behind it."""
    sentence: str
    rules: Rulebook
    words: ExtremeWords

    @property
    def ahead(self) -> str:
        """The copy before the figure, whatever stands in it."""
        return self.figured.ahead_of(self.claim).lower()

    @property
    def rest(self) -> str:
        """The same behind it."""
        return self.figured.behind(self.claim).lower()


class Limit(NamedTuple):
    """A limit that the words beside a figure set it."""

    what: str
    """What has the limit: "a magnitude"."""
    limit: str
    """The limit, in words: "at most 10"."""
    confidence: float
    """Of a finding."""
    crossed: bool


def limit_of(sentence: FiguredSentence, place: int, context: Context) -> Limit | None:
    """Return the limit of a figure, crossed or not; None where the words beside it set none."""
    claim, rules = sentence.claims[place], context.rules
    if is_lent(claim):
        return None
    around = (context.text(claim.span), sentence.before(place), sentence.after(place))
    near = sentence.claims[max(0, place - NEAR) : place + NEAR + 1]
    text, before, behind = map(str.lower, around)
    words = extreme_words(rules)
    beside = Beside(claim, text, before, behind, sentence, near, claim.sentence_text, rules, words)
    return next((found for look in LIMITS if (found := look(beside))), None)


def _least(claim: Claim) -> Decimal:
    """Return the least value that the figure may stand for; nought for one without."""
    return claim.reading.literal.low or Decimal(0)


def _magnitude(beside: Beside) -> Limit | None:
    limit, claim = beside.rules.extremes.magnitude, beside.claim
    written = claim.quantity.value or Decimal(0)
    named = claim.role is Role.IDENTIFIER and beside.text.startswith(limit.names)
    counted = claim.role is Role.LEVEL and not claim.quantity.unit
    if not (named or counted):
        return None
    told = beside.words.magnitude_before.search(beside.before) or beside.words.magnitude_behind.match(
        beside.behind
    )
    if not (named or told) or not has_phrase(beside.sentence, limit.words):
        return None
    return Limit("the magnitude of an earthquake", f"at most {limit.most}", 0.9, written > limit.most)


def _temperature(beside: Beside) -> Limit | None:
    coldest = beside.rules.extremes.coldest.get(beside.claim.quantity.unit or "")
    high = beside.claim.reading.literal.high
    if coldest is None or beside.claim.role is not Role.LEVEL or high is None or high >= 0:
        return None
    return Limit("a temperature", f"at least {coldest}, the absolute zero", 0.9, high < coldest)


def _age(beside: Beside) -> Limit | None:
    limit, claim = beside.rules.extremes.age, beside.claim
    aged = claim.role is Role.AGE and claim.quantity.unit == "year"
    plain = claim.role is Role.LEVEL and not claim.quantity.unit and not claim.noun
    told = beside.words.aged.search(beside.before)
    # "She is 138.", "who was 138 years old".
    being = beside.words.being.search(beside.before) and (aged or beside.words.closed.match(beside.behind))
    named = AFTER_NAME in claim.rules
    if not (aged or named or (plain and (told or (being and _is_age_like(beside))))):
        return None
    person = beside.words.person_behind.match(beside.behind) or told or being
    if not (person or named) or has_phrase(beside.sentence, limit.excuses):
        return None
    return Limit("the age of a person", f"at most {limit.most}", 0.8, _least(claim) > limit.most)


def _is_age_like(beside: Beside) -> bool:
    """True for a number that would be an age, were it not so great."""
    value, widest = beside.claim.quantity.value, beside.rules.extremes.set_off
    told = has_phrase(beside.sentence, widest.counted)
    return beside.text.isdecimal() and value is not None and value <= widest.most and not told


def _share(beside: Beside) -> Limit | None:
    claim = beside.claim
    if claim.role is not Role.SHARE or claim.quantity.unit != "percent":
        return None
    words, rules, crossed = beside.words, beside.rules.extremes, _least(claim) > HUNDRED
    whole = (
        words.of_a_whole.match(beside.behind)
        or words.turnout.search(beside.before)
        or words.whole_before.search(beside.before)
    )
    if whole and not has_phrase(beside.sentence, rules.share.excuses):
        return Limit("a share of a whole", "at most 100 percent", 0.8, crossed)
    chance = words.chance_behind.match(beside.behind) or words.chance_before.search(beside.before)
    if chance and not any(mark in beside.sentence for mark in rules.chance.excuses):
        return Limit("a chance", "at most 100 percent", 0.8, crossed)
    return None


def _probability(beside: Beside) -> Limit | None:
    claim = beside.claim
    value = claim.quantity.value or Decimal(0)
    plain = claim.role is Role.LEVEL and not claim.quantity.unit and not claim.noun
    if not plain or not beside.words.probability.search(beside.before):
        return None
    return Limit("a probability", "at most 1", 0.8, value > 1 and value != value.to_integral_value())


def _decrease(beside: Beside) -> Limit | None:
    claim, limit = beside.claim, beside.rules.extremes.decrease
    if claim.role is not Role.CHANGE or claim.trend != "down" or claim.quantity.unit != "percent":
        return None
    level = beside.words.level.search(beside.before) and not beside.words.fall_of.search(beside.before)
    if level or beside.behind.startswith(" of "):
        return None
    if has_phrase(beside.sentence, limit.below_nought):
        return None
    return Limit("a fall", "at most 100 percent, which leaves nothing", 0.8, _least(claim) > HUNDRED)


def _position(beside: Beside) -> Limit | None:
    claim, limit, words = beside.claim, beside.rules.extremes.position, beside.words
    value = claim.quantity.value or Decimal(0)
    if claim.role is not Role.LEVEL or claim.quantity.unit not in (None, "degree"):
        return None
    placed = claim.quantity.unit and words.place.search(beside.before)
    for what, most, told in (
        ("a latitude", limit.latitude.most, words.latitude),
        ("a longitude", limit.longitude.most, words.longitude),
    ):
        named = told.before.search(beside.before) or told.behind.match(beside.behind)
        if named or (placed and told.way.match(beside.behind)):
            return Limit(what, f"at most {most} degrees", 0.9, value > most)
    return None


def _negative(beside: Beside) -> Limit | None:
    claim = beside.claim
    value = claim.quantity.value or Decimal(0)
    # A minus that is glued to its digits is as often a hyphen, and then no part of the figure.
    below = value < 0 or beside.words.minus.search(beside.before) is not None
    if claim.role is not Role.LEVEL or claim.quantity.unit or not claim.noun or not below:
        return None
    noun = claim.noun.lower().split()[-1]
    if noun not in MARK.split(beside.behind, 1)[0].split():
        # "minus three, 8,400 people": the noun is another figure's.
        return None
    if noun not in beside.rules.ages.persons or has_phrase(
        beside.sentence, beside.rules.extremes.negative.excuses
    ):
        return None
    return Limit(f"a number of {noun}", "at least 0", 0.8, crossed=True)


def _clock(beside: Beside) -> Limit | None:
    claim = beside.claim
    value = claim.quantity.value
    if claim.role is Role.TIME and beside.words.clock.match(beside.behind) and value is not None:
        # "13:30 p.m." says twice what it means.
        return Limit("an hour of the day", "at most 23", 0.85, value >= DAY)
    if claim.role is not Role.LEVEL or claim.quantity.unit:
        return None
    match = beside.words.clock.match(beside.behind)
    if value is None or not beside.text.isdecimal():
        return _clock_range(beside) if match else None
    if match is None:
        # "7:75 p.m." is two figures, of which the second is the minutes.
        return _clock_start(beside, value)
    if beside.before.endswith(":"):
        return Limit("a minute of the hour", "at most 59", 0.85, value >= HOUR)
    return Limit("an hour before or after noon", "at most 12", 0.8, value > NOON)


def _clock_range(beside: Beside) -> Limit | None:
    """ "From 9 to 19 a.m."."""
    hours = (beside.claim.quantity.low, beside.claim.quantity.high)
    if None in hours:
        return None
    over = any(hour is not None and hour > NOON for hour in hours)
    return Limit("an hour before or after noon", "at most 12", 0.8, over)


def _clock_start(beside: Beside, value: Decimal) -> Limit | None:
    """ "From 90 to 11 a.m."; and the 60 of "from 22:00 to 06:60", which is read as two figures."""
    timed = any(each.role is Role.TIME for each in beside.near) or beside.words.clock_lead.search(
        beside.ahead
    )
    if timed and beside.before == ":" and len(beside.text) == len("60"):
        return Limit("a minute of the hour", "at most 59", 0.8, value >= HOUR)
    if beside.words.clock_ahead.match(beside.rest):
        return Limit("an hour before or after noon", "at most 12", 0.8, value > NOON)
    return None


LIMITS: tuple[Callable[[Beside], Limit | None], ...] = (
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
