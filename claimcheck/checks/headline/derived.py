"""Figures of a headline that the body calls for: sums, multiples, shares, changes, time since a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.checks.headline.since import since, since_birth
from claimcheck.checks.headline.sums import HALF, LONGEST_GAP, adds, terms_of_sum
from claimcheck.checks.headline.values import Support
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

APART = 25
"""Characters behind a figure in which "over budget" says what it is."""
EACH_REACH = 8
"""Figures looked back from "$2 million each" for how many got it."""
HUNDRED = Decimal(100)


class Derivation(NamedTuple):
    """How the body calls for an amount, and the figures that it is worked out from."""

    how: Support
    terms: tuple[Claim, ...] = ()


def derived(
    headline: Claim, body: Sequence[Claim], document: Document, context: Context
) -> Derivation | None:
    """How the body calls for the headline's amount; None when it does not."""
    value = headline.quantity.value
    if value is None:
        return None
    if terms := terms_of_sum(headline, value, body, context):
        return Derivation(Support.SUM, terms)
    if terms := _apart(headline, value, body, context):
        return Derivation(Support.DIFFERENCE, terms)
    if headline.quantity.dimension != "share" and (terms := _products(headline, value, body, context)):
        return Derivation(Support.PRODUCT, terms)
    if headline.quantity.dimension == "time" and since(headline, value, body, document, context):
        return Derivation(Support.DATE)
    if headline.role is Role.AGE and since_birth(value, body, document, context):
        # The ages that the body gives are then of other years, and no rivals.
        return Derivation(Support.DATE, tuple(other for other in body if other.role is Role.AGE))
    if factor := context.rules.headlines.factors.get(headline.quantity.digits.lower()):
        return _multiplied(factor, body, context.rules.headlines.roughly)
    if headline.quantity.unit != "percent":
        return None
    return _share_or_change(headline, value, body, context)


def _apart(headline: Claim, value: Decimal, body: Sequence[Claim], context: Context) -> tuple[Claim, ...]:
    """ "Leads by 214,000" over 4,212,000 votes to 3,998,000: two neighbours in one sentence."""
    words, half = context.rules.headlines, (headline.quantity.step or Decimal(0)) * HALF
    at = headline.sentence.start
    before = headline.sentence_text[: headline.span.start - at]
    behind = headline.sentence_text[headline.span.end - at :]
    if not (ends_with_phrase(before, words.apart_before) or has_phrase(behind[:APART], words.apart_behind)):
        return ()
    terms = [claim for claim in body if adds(headline, claim)]
    for first, second in pairwise(terms):
        distance = (first.quantity.value or Decimal(0)) - (second.quantity.value or Decimal(0))
        if first.sentence == second.sentence and abs(abs(distance) - value) <= half:
            return first, second
    return ()


def _products(headline: Claim, value: Decimal, body: Sequence[Claim], context: Context) -> tuple[Claim, ...]:
    """ "$27.5M" for four men who get $6.875 million each, "$350B" for the second half of $700 billion."""
    rules = context.rules.headlines
    half = (headline.quantity.step or Decimal(0)) * HALF
    for position, claim in enumerate(body):
        amount = claim.quantity.value
        if not amount or not adds(headline, claim):
            continue
        beside = claim.sentence_text
        factors: list[Decimal] = []
        if has_phrase(beside, tuple(rules.factors)):
            factors = [factor for word, factor in rules.factors.items() if has_phrase(beside, (word,))]
        if headline.quantity.unit and has_phrase(beside, rules.each):
            near = body[max(0, position - EACH_REACH) : position + 2]
            factors += [other.quantity.value or Decimal(0) for other in near if _is_count(other)]
        if any(abs(amount * factor - value) <= half for factor in factors if factor != 1):
            return (claim,)
    return ()


def _is_count(claim: Claim) -> bool:
    return (
        claim.quantity.unit is None and claim.role in (Role.LEVEL, Role.CHANGE) and bool(claim.measure.head)
    )


def _multiplied(factor: Decimal, body: Sequence[Claim], roughly: Decimal) -> Derivation | None:
    """ "Profits doubled" over a rise from 12 million to 24 million euros."""
    for first, second in pairwise(_undated(body)):
        a, b = first.quantity.value, second.quantity.value
        if not a or not b or first.sentence != second.sentence or first.quantity.unit != second.quantity.unit:
            continue
        if any(abs(ratio - factor) <= factor * roughly for ratio in (a / b, b / a)):
            return Derivation(Support.CHANGE, (first, second))
    return None


def _undated(body: Sequence[Claim]) -> Iterator[Claim]:
    """The figures beside dates: "20 million in 2018, compared with 50 million in 2019"."""
    return (claim for claim in body if claim.role is not Role.DATE)


def _share_or_change(
    headline: Claim, value: Decimal, body: Sequence[Claim], context: Context
) -> Derivation | None:
    """ "30%" for 6,000 of 20,000, "31%" for a fall from 42 to 29."""
    rules = context.rules.headlines
    step = headline.quantity.step or Decimal(1)
    for first, second in pairwise(_undated(body)):
        a, b = first.quantity.value, second.quantity.value
        if not a or not b or first.quantity.unit == "percent":
            continue
        if first.sentence != second.sentence or first.quantity.unit != second.quantity.unit:
            continue
        gap = context.copy_between(first.span, second.span)
        if len(gap) > LONGEST_GAP:
            continue
        if has_phrase(gap, rules.of) and abs(HUNDRED * a / b - value) <= step * HALF:
            return Derivation(Support.SHARE, (first, second))
        if has_phrase(gap, rules.to) and any(
            abs(HUNDRED * abs(b - a) / base - value) <= step * HALF for base in (a, b)
        ):
            return Derivation(Support.CHANGE, (first, second))
    return None
