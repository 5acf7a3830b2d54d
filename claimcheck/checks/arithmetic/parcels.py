"""So many things of so much each, and what they come to nearby: "193 withdrawals of £250 … £48,250"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.checks.arithmetic.figured import FiguredSentence, around
from claimcheck.checks.arithmetic.joins import any_of, folded, folded_end
from claimcheck.checks.arithmetic.shared_out import SharedOut
from claimcheck.checks.arithmetic.terms import is_amount, is_plain
from claimcheck.model.claim import Claim
from claimcheck.quantities.decimals import ZERO, divide_whole, multiply
from claimcheck.quantities.interval import intersects
from claimcheck.quantities.slip import slip
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.rates import Rates

_AROUND = 2
"""Sentences on either side in which the total may stand."""
_PER = " / "
_WORD = r"[^\s,;:()—–]+"
_OF = Pattern(rf"(?: {_WORD}){{1,4}} of $")
_IN = Pattern(r"\bin(?:to)? $")


def parcels(sentences: Sequence[FiguredSentence], rules: Rates) -> Iterator[SharedOut]:
    """Yield the totals that so many things of so much each come to, or are one slip from."""
    for place, sentence in enumerate(sentences):
        if not sentence.is_prose:
            continue
        for number, each, gap in sentence.neighbours():
            if _is_number(number) and _is_so_much(each) and _OF.fullmatch(folded(gap)):
                total = _parted(number, each, sentence)
                if total is not None:
                    yield SharedOut(total, number, each)
                elif _for_each(rules).match(folded(sentence.behind(each))):
                    yield from _nearby(number, each, around(sentences, place, _AROUND, _AROUND))
        first = sentence.claims[0]
        if " ".join(sentence.before(0).casefold().split()) in rules.works_out:
            yield from _worked_out(first, around(sentences, place, _AROUND, 0))


def _is_number(claim: Claim) -> bool:
    return (
        is_amount(claim)
        and claim.quantity.dimension == "count"
        and claim.noun is not None
        and is_plain(claim)
    )


def _is_so_much(claim: Claim) -> bool:
    return is_amount(claim) and claim.quantity.unit is not None and is_plain(claim)


def _parted(number: Claim, each: Claim, sentence: FiguredSentence) -> Claim | None:
    """ "£500 in two sums of £250": the sum just before, unless others of its unit stand there."""
    before = [claim for claim in sentence.claims if claim.span.end <= number.span.start]
    if not before or not _IN.search(folded_end(sentence.ahead_of(number))):
        return None
    gap = folded(sentence.between(before[-1], number))
    alike = before[-1].quantity.unit == each.quantity.unit and is_amount(before[-1])
    return before[-1] if alike and gap in (" in ", " into ") else None


def _nearby(number: Claim, each: Claim, near: Sequence[FiguredSentence]) -> Iterator[SharedOut]:
    totals = [
        claim
        for sentence in near
        for claim in sentence.claims
        if claim is not each and _is_so_much(claim) and claim.quantity.unit == each.quantity.unit
    ]
    yield from _likely([SharedOut(total, number, each) for total in totals])


def _worked_out(each: Claim, near: Sequence[FiguredSentence]) -> Iterator[SharedOut]:
    """ "It costs £480m a year. It reaches 1.2 million children. That works out at £400 a child"."""
    whole, _, part = (each.quantity.unit or "").partition(_PER)
    claims = [
        claim
        for sentence in near
        for claim in sentence.claims
        if claim.quantity.value and claim.span.end < each.span.start
    ]
    numbers = [claim for claim in claims if part and _is_number(claim) and claim.measure.head == part]
    totals = [total for claim in claims if (total := once(claim, whole)) is not None]
    yield from _likely([SharedOut(total, number, each) for total in totals for number in numbers])


def once(total: Claim, unit: str) -> Claim | None:
    """Return a sum of money, or of one a year, as a sum alone; None for one in another unit."""
    own, _, _ = (total.quantity.unit or "").partition(_PER)
    if own != unit or not total.quantity.dimension.startswith("currency"):
        return None
    return total._replace(quantity=total.quantity._replace(unit=unit, dimension="currency"))


def _likely(ways: Sequence[SharedOut]) -> Iterator[SharedOut]:
    """Yield the first that fits; where none does, the one that is a slip away, if it alone is."""
    fitting = next((way for way in ways if _fits(way)), None)
    slips = [way for way in ways if _is_one_slip_off(way)]
    if fitting is not None:
        yield fitting
    elif len({(way.total.quantity.value, way.number.quantity.value) for way in slips}) == 1:
        yield slips[0]


def _fits(way: SharedOut) -> bool:
    quotient = way.quotient()
    return quotient is not None and intersects(way.rate.reading.literal, quotient)


def _is_one_slip_off(way: SharedOut) -> bool:
    total, number, each = (claim.quantity.value or ZERO for claim in way)
    if slip(total, multiply(number, each)):
        return True
    pairs = ((number, each), (each, number))
    return any(
        whole != ZERO
        and multiply(divide_whole(total, whole), whole) == total
        and slip(other, divide_whole(total, whole))
        for other, whole in pairs
    )


@lru_cache(maxsize=8)
def _for_each(rules: Rates) -> Pattern:
    return Pattern(rf"\s?{any_of(rules.each)}\b")
