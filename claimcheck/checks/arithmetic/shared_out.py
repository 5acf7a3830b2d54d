"""A total, a number and what comes to each, side by side: "$9 million for 300 flats, $30,000 each"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Interval, Reading
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.derive import ratio
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase
from claimcheck.rulebook.rates import Rates

_ASIDE = frozenset({Role.DATE, Role.TIME, Role.IDENTIFIER, Role.AGE, Role.RANK, Role.SCORE, Role.CONVERSION})
_PER = " / "
# "300 flats, $50,000 each", "300 owners $50,000 each": nothing but the noun.
_LISTED = Pattern(r"(?:[\w'’-]+ ?){0,2},?")


_PHRASE = 80
"""Characters of a count and what it is for."""
# Behind a count: " points per game", " a game".
_PER_ONE = Pattern(r"\s+(?P<whole>(?:[\w’'-]+ ){0,2}?)(?:per|a|an|each|every) (?P<part>[\w’'-]+)(?![\w’'-])")


class SharedOut(NamedTuple):
    """Three figures of which one is the others' quotient."""

    total: Claim
    number: Claim
    rate: Claim

    def quotient(self, *, exact: bool = False) -> Interval | None:
        """Return what the total comes to for each, in the rate's unit; None without one.

        ``exact`` leaves the rounding of the figures out.
        """
        whole, _, part = (self.rate.quantity.unit or "").partition(_PER)
        total = _converted(self.total, whole or None, exact)
        number = _converted(self.number, part if self.number.quantity.unit else None, exact)
        return None if total is None or number is None else ratio(total, number)


def _converted(claim: Claim, unit: str | None, exact: bool) -> Interval | None:
    reading = claim.reading
    if exact and claim.quantity.value is not None:
        value = Interval(claim.quantity.value, claim.quantity.value)
        reading = Reading(value, value)
    moved = convert(reading, claim.quantity.unit, unit)
    return None if moved is None else moved.literal


def shared_out(sentences: Sequence[FiguredSentence], rules: Rates) -> Iterator[SharedOut]:
    """Yield the threes of neighbours that words tie, in a sentence or in one and the start of the next."""
    for place, sentence in enumerate(sentences):
        figures = [claim for claim in sentence.claims if claim.role not in _ASIDE and not claim.malformed]
        for start in range(len(figures) - 2):
            three = figures[start : start + 3]
            gaps = [_behind_noun(one, sentence.between(one, other)) for one, other in pairwise(three)]
            if all(_is_tied(gap, rules) for gap in gaps):
                yield from _as_parts(three, sentence, rules)
        if len(figures) == 2 and place + 1 < len(sentences):
            yield from _with_next(figures, sentence, sentences[place + 1], rules)


def _with_next(
    pair: Sequence[Claim], sentence: FiguredSentence, following: FiguredSentence, rules: Rates
) -> Iterator[SharedOut]:
    begins = " ".join(following.before(0).casefold().split())
    if begins not in rules.sequel or not _is_tied(sentence.between(pair[0], pair[1]), rules):
        return
    if sentence.paragraph == following.paragraph:
        yield from _as_parts([*pair, following.claims[0]], following, rules)


def _behind_noun(claim: Claim, gap: str) -> str:
    """Return ``gap`` without what the figure before it counts: "six more officers" adds nothing."""
    copy, noun = gap.lstrip(), claim.noun or ""
    return gap[len(gap) - len(copy) + len(noun) :] if noun and copy.startswith(noun) else gap


def _is_tied(gap: str, rules: Rates) -> bool:
    if len(gap) > rules.longest_gap or any(mark in gap for mark in ";:"):
        return False
    if has_phrase(gap, rules.breaks):
        return False
    return has_phrase(gap, rules.ties) or "(" in gap or _LISTED.fullmatch(gap.strip()) is not None


def _as_parts(three: Sequence[Claim], sentence: FiguredSentence, rules: Rates) -> Iterator[SharedOut]:
    """Yield the one way in which the three are total, number and rate, if there is one alone."""
    ways = [SharedOut(_once(total, rate), number, rate) for total, number, rate in permutations(three)]
    fitting = [way for way in ways if _is_way(way, sentence, rules)]
    if len(fitting) == 1 and not _has_more_to_add(fitting[0], sentence):
        yield fitting[0]


def _once(total: Claim, rate: Claim) -> Claim:
    """Return a sum a year as a sum, where so much comes to each: "£216,000 a year, or £36,000 each"."""
    whole, per, _ = (total.quantity.unit or "").partition(_PER)
    if not per or whole != rate.quantity.unit:
        return total
    return total._replace(quantity=total.quantity._replace(unit=whole, dimension=rate.quantity.dimension))


def _has_more_to_add(way: SharedOut, sentence: FiguredSentence) -> bool:
    """True when another figure in the unit of the total stands in the sentence: "plus $300 in tips"."""
    unit, spans = way.total.quantity.unit, [claim.span for claim in way]
    return any(claim.quantity.unit == unit and claim.span not in spans for claim in sentence.claims)


def _is_way(way: SharedOut, sentence: FiguredSentence, rules: Rates) -> bool:
    whole, per, part = (way.rate.quantity.unit or "").partition(_PER)
    total, number = way.total.quantity, way.number.quantity
    if not whole and way.rate.quantity.unit is None:
        return _is_counted(way, sentence)
    if not whole or total.unit != whole or total.dimension in ("share", "time"):
        return False
    if total.value is None or number.value is None or way.rate.quantity.value is None:
        return False
    if number.unit is not None:
        return bool(per) and _is_time(way, sentence, rules) and part != whole
    if (
        number.dimension == "count"
        and per
        and part in rules.heads
        and way.number.measure.head in rules.crowds
    ):
        return way.number.role is Role.LEVEL
    if number.dimension != "count" or way.number.noun is None or way.number.role is not Role.LEVEL:
        return False
    if per:
        return _stem(part) == _stem(way.number.noun.split()[-1])
    return total.dimension == "currency" and _is_for_each(way.rate, sentence, rules)


def _is_counted(way: SharedOut, sentence: FiguredSentence) -> bool:
    """True for counts of two things and how many of the one come to each of the other: "15 points a game"."""
    total, number, rate = way
    if any(each.quantity.unit or not each.noun or each.role is Role.RATE for each in (total, number)):
        return False
    if rate.sentence != sentence.claims[0].sentence or any(each.quantity.value is None for each in way):
        return False
    digits = rate.quantity.digits
    said = sentence.text[rate.span.start - sentence.start :][:_PHRASE]
    match = _PER_ONE.match(said.casefold().partition(digits.casefold())[2])
    if match is None or total.noun is None or number.noun is None:
        return False
    counted = match["whole"].split()
    return match["part"] in (number.measure.head, _stem(number.noun.split()[-1])) and (
        not counted or _stem(counted[-1]) == _stem(total.noun.split()[-1])
    )


def _is_time(way: SharedOut, sentence: FiguredSentence, rules: Rates) -> bool:
    """True for a number of hours or months beside what is paid or done in one, or an average speed."""
    if way.number.quantity.dimension != "time":
        return False
    return way.rate.quantity.dimension != "speed" or has_phrase(sentence.text, rules.steady)


def _is_for_each(rate: Claim, sentence: FiguredSentence, rules: Rates) -> bool:
    if rate not in sentence.claims:
        return False
    place = sentence.claims.index(rate)
    behind = " ".join(sentence.after(place).casefold().split())
    if any(behind.startswith(word) and not behind[len(word) :][:1].isalpha() for word in rules.each):
        return True
    return ends_with_phrase(sentence.before(place), rules.average)


def _stem(noun: str) -> str:
    low = noun.casefold()
    return low[:-1] if low.endswith("s") else low
