"""Two figures against each other and the distance between them: "by 12 points, 52 to 41"."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence, around, figured_sentences
from claimcheck.checks.arithmetic.joins import any_of, folded, folded_end
from claimcheck.checks.arithmetic.terms import is_plain
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ZERO
from claimcheck.quantities.derive import subtract
from claimcheck.quantities.interval import intersects, scale
from claimcheck.quantities.slip import slip_of_sum
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

_MINUS_ONE = Decimal(-1)
_HALF = Decimal("0.5")
_SCORE = Pattern(r"(\d+)\D+(\d+)")
_POINTS = "percentage_point"
_MANY = 100
_TOP, _AROUND = 3, 2
"""Sentences at the top of the story, and around two numbers of votes, in which their distance may stand."""


class Margin(NamedTuple):
    """A distance and the two figures that it lies between, which may be one score."""

    distance: Claim
    figures: tuple[Claim, ...]
    between: Interval
    """What the two figures leave for the distance, which is never below 0."""


class _Patterns(NamedTuple):
    against: Pattern
    """Between the two figures."""
    before: Pattern
    """The end of what stands before the distance: "by "."""
    leads: Pattern
    """Between the distance and the two figures: " votes, ", "-point lead over Smith, "."""
    follows: Pattern
    """Between the two figures and the distance: ", a "."""
    lead: Pattern
    """Behind the distance that follows: "-point lead"."""


def margins(document: Document, context: Context) -> Iterator[Margin]:
    """Yield the distances of ``document`` that stand beside the two figures they lie between."""
    patterns = _patterns(context.rules)
    sentences = figured_sentences(document, context)
    for number, sentence in enumerate(sentences):
        if len(sentence.claims) < 2:
            continue
        for place in range(len(sentence.claims)):
            pair = _pair(sentence, place, patterns)
            distance = pair and _distance(sentence, place, place + len(pair) - 1, patterns)
            if pair and distance:
                yield Margin(distance, pair, _between(pair, sentence, distance, context.rules))
            elif pair and _are_votes(pair, context.rules) and sentence.is_prose:
                top = [each for each in sentences[: min(number, _TOP)] if each.is_prose]
                near = (*top, *around(sentences, number, _AROUND, _AROUND))
                yield from _told_nearby(pair, sentence, near, context)


def _are_votes(pair: Sequence[Claim], rules: Rulebook) -> bool:
    """True for votes in such numbers that no other two figures have their distance."""
    least = min(claim.quantity.value or ZERO for claim in pair)
    return least >= _MANY and any(claim.measure.head in rules.shares.margins.cast for claim in pair)


def _told_nearby(
    pair: tuple[Claim, ...], sentence: FiguredSentence, near: Iterable[FiguredSentence], context: Context
) -> Iterator[Margin]:
    """ "Won by just 212 votes. She had 21,418 votes to 21,206": the distance that fits, or is a slip away."""
    patterns = _patterns(context.rules)
    found = [
        Margin(claim, pair, _between(pair, sentence, claim, context.rules))
        for each in near
        for place, claim in enumerate(each.claims)
        if _measures(claim)
        and claim not in pair
        and patterns.before.search(folded_end(each.before(place)))
        and (claim.noun is None or claim.measure.head in context.rules.shares.margins.cast)
    ]
    fitting = [margin for margin in found if intersects(margin.distance.reading.literal, margin.between)]
    slips = [margin for margin in found if _is_one_slip_off(margin)]
    if fitting or len({margin.distance.quantity.value for margin in slips}) == 1:
        yield (fitting or slips)[0]


def _is_one_slip_off(margin: Margin) -> bool:
    """True when one slip in the distance, or in one of the two, makes them fit."""
    distance = margin.distance.quantity.value or ZERO
    first, second = sorted(claim.quantity.value or ZERO for claim in margin.figures)
    return slip_of_sum(second, (first, distance)) is not None


def _pair(sentence: FiguredSentence, place: int, patterns: _Patterns) -> tuple[Claim, ...] | None:
    first = sentence.claims[place]
    if first.role is Role.SCORE:
        return (first,) if _SCORE.fullmatch(sentence.written(first)) else None
    if _is_range(first):
        return (first,)
    second = sentence.claims[place + 1 : place + 2]
    if not second or not _comparable(first, second[0]):
        return None
    gap = folded(sentence.between(first, second[0]))
    return (first, second[0]) if patterns.against.fullmatch(gap) else None


def _is_range(claim: Claim) -> bool:
    """ "25 to 41", which reads as a range where the lower figure stands first."""
    quantity = claim.quantity
    limited = quantity.low is not None and quantity.high is not None and quantity.low_step > 0
    return limited and quantity.unit in (None, "percent") and not quantity.approximate


def _comparable(first: Claim, second: Claim) -> bool:
    one, other = first.quantity, second.quantity
    same = one.unit == other.unit and one.dimension == other.dimension
    return same and one.unit in (None, "percent") and one.value is not None and other.value is not None


def _distance(sentence: FiguredSentence, first: int, last: int, patterns: _Patterns) -> Claim | None:
    """The distance just before the two figures or just behind them."""
    claims = sentence.claims
    if first > 0 and _measures(claims[first - 1]):
        gap = folded(sentence.between(claims[first - 1], claims[first]))
        before = folded_end(sentence.before(first - 1))
        if patterns.leads.fullmatch(gap) and (patterns.before.search(before) or patterns.lead.match(gap)):
            return claims[first - 1]
    if last + 1 < len(claims) and _measures(claims[last + 1]):
        gap, behind = (
            folded(sentence.between(claims[last], claims[last + 1])),
            folded(sentence.after(last + 1)),
        )
        if patterns.follows.fullmatch(gap) and (patterns.before.search(gap) or patterns.lead.match(behind)):
            return claims[last + 1]
    return None


def _measures(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.value is not None and (quantity.unit == _POINTS or quantity.dimension == "count")


def _between(
    pair: tuple[Claim, ...], sentence: FiguredSentence, distance: Claim, rules: Rulebook
) -> Interval:
    """What the two leave between them, the larger less the smaller; percentages are rounded, counts not."""
    first, second = _ends(pair, sentence)
    if distance.measure.head == "point" or distance.quantity.unit == _POINTS:
        low, high = rules.shares.margins.polled
        if first.low == first.high and second.low == second.high and low <= _sum(first, second) <= high:
            first, second = _rounded(first), _rounded(second)
    left = subtract(first, second)
    return scale(left, _MINUS_ONE) if left.high is not None and left.high < 0 else left


def _ends(pair: tuple[Claim, ...], sentence: FiguredSentence) -> tuple[Interval, Interval]:
    scored = pair[0].role is Role.SCORE and _SCORE.fullmatch(sentence.written(pair[0]))
    if scored:
        return _exactly(Decimal(scored[1])), _exactly(Decimal(scored[2]))
    quantity = pair[0].quantity
    if quantity.low is not None and quantity.high is not None:
        one, other = _exactly(quantity.high), _exactly(quantity.low)
        return (_rounded(one), _rounded(other)) if quantity.unit else (one, other)
    return _closed(pair[0]), _closed(pair[1])


def _exactly(value: Decimal) -> Interval:
    return Interval(value, value)


def _sum(first: Interval, second: Interval) -> Decimal:
    return (first.low or Decimal(0)) + (second.low or Decimal(0))


def _rounded(exact: Interval) -> Interval:
    assert exact.low is not None
    assert exact.high is not None
    return Interval(exact.low - _HALF, exact.high + _HALF)


def _closed(claim: Claim) -> Interval:
    literal = claim.reading.literal
    return Interval(literal.low, literal.high) if is_plain(claim) else literal


@lru_cache(maxsize=8)
def _patterns(rules: Rulebook) -> _Patterns:
    words = rules.shares.margins
    nouns = rf"{any_of(words.nouns)}s?"
    counted = rf"(?:[- ]{nouns})?"
    leading = rf"(?: {any_of(words.after)})"
    name = r"(?: [^\s,;:()—–]+){0,5}?"
    mark = r"(?:[,(:;—–]|with|for|in)"
    return _Patterns(
        against=Pattern(rf"(?: {nouns})?\s?{any_of(words.against)}(?: the)?\s?"),
        before=Pattern(rf"(?:^|\W){any_of(words.before)} $"),
        leads=Pattern(rf"{counted}{leading}?{name}\s?[,(:—–]\s?"),
        follows=Pattern(rf"(?: {nouns})?{name}\s?{mark}? ?(?:an? |{any_of(words.before)} )+"),
        lead=Pattern(rf"{counted}{leading}"),
    )
