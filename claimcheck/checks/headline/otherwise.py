"""How the body gives a headline's figure that none of its own gives: in words, as a name, by a date."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.headline.figures import Kind, is_bare, year_of
from claimcheck.checks.headline.profiles import Profiles
from claimcheck.checks.headline.since import YEAR
from claimcheck.checks.headline.stems import Stems, stems_of
from claimcheck.checks.headline.values import Support
from claimcheck.checks.headline.words import (
    beside_same_word,
    named_in_words,
    numbers_in,
    ordinals_like,
    says,
    says_ordinal,
    words_behind,
)
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.quantity import Bound
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase

FEW = 6
"""So many that an ordinal up to it is a count only of the very thing that the headline names."""


class Body(NamedTuple):
    """What one part of a story is held against."""

    claims: Sequence[Claim]
    profiles: Profiles
    copy: str
    document: Document


def given_otherwise(claim: Claim, kind: Kind, body: Body, context: Context) -> Support | None:
    """How the body gives a figure that none of its figures gives by itself."""
    copy = body.copy
    if kind is Kind.AMOUNT and _one_unit(claim, copy, context.rules):
        return Support.WORD
    if kind is Kind.DAY:
        return Support.NAMED if beside_same_word(claim, copy) else _day(claim, body.claims, body.document)
    if kind is Kind.YEAR:
        return _year(year_of(claim) or 0, copy, body.claims, body.document)
    value = claim.quantity.value
    if value is None:
        return None
    if kind is Kind.ORDINAL:
        return _ordinal(claim, body, context.rules)
    if (kind is Kind.NAME or is_bare(claim)) and says_ordinal(copy, value, context.rules):
        return Support.ORDINAL
    if beside_same_word(claim, copy) or named_in_words(claim, body.claims):
        return Support.NAMED
    if str(value) in numbers_in(copy):
        return _as_number(claim, value, body.claims)
    return (
        Support.WORD
        if kind is Kind.AMOUNT and _countable(claim) and says(copy, value, context.rules)
        else None
    )


def _as_number(claim: Claim, value: Decimal, body: Sequence[Claim]) -> Support:
    """How the body gives a number that it writes for something else, or with its unit left out."""
    same = [
        other for other in body if value in (other.quantity.value, other.quantity.low, other.quantity.high)
    ]
    unit = claim.quantity.unit
    sentences = {other.sentence for other in body if unit and other.quantity.unit == unit}
    if any(is_bare(other) and other.sentence in sentences for other in same):
        # "Rays weigh up to 500 pounds; this one weighed at least 300."
        return Support.BARE
    return Support.DIGITS if same else Support.UNREAD


def _ordinal(claim: Claim, body: Body, rules: Rulebook) -> Support | None:
    """How the body gives "2nd" before the headline's words: in words, or as so many of a thing."""
    value, stems = claim.quantity.value or Decimal(0), stems_of(rules)
    same, others = ordinals_like(claim, body.copy, rules)
    if same or (not others and says_ordinal(body.copy, value, rules)):
        return Support.WORD
    named = words_behind(claim, stems)
    for other in body.claims:
        if _counts(other, value) and (value > FEW or _is_of(other, named, stems)):
            return Support.COUNTED
    return None


def _is_of(claim: Claim, named: frozenset[str], stems: Stems) -> bool:
    """ "No. 2" and "Day 3" stand for an ordinal of anything, "two states" for the second state."""
    return claim.role is Role.IDENTIFIER or stems.one(claim.measure.head) in named


def _counts(claim: Claim, value: Decimal) -> bool:
    return (
        claim.quantity.value == value
        and claim.quantity.unit is None
        and claim.role in (Role.LEVEL, Role.IDENTIFIER)
    )


def _one_unit(claim: Claim, copy: str, rules: Rulebook) -> bool:
    """ "1 Year" over "a year in jail"."""
    quantity = claim.quantity
    if quantity.value != 1 or quantity.dimension != "time" or quantity.bound is not Bound.EXACT:
        return False
    return has_phrase(copy, tuple(f"{word} {quantity.unit}" for word in rules.headlines.one_unit))


def _countable(claim: Claim) -> bool:
    return claim.quantity.dimension in ("count", "share") or claim.quantity.unit == "year"


def _day(claim: Claim, body: Sequence[Claim], document: Document) -> Support | None:
    day = claim.period.start if claim.period else None
    days = {other.period.start for other in body if other.period} | {document.date}
    return Support.DATE if day and day in days else None


def _year(year: int, copy: str, body: Sequence[Claim], document: Document) -> Support | None:
    if str(year) in YEAR.findall(copy):
        return Support.WRITTEN
    if f"{year}s" in copy or f"’{year % 100}s" in copy or f"'{year % 100}s" in copy:
        return Support.WRITTEN
    ends = {
        day.year for claim in body if claim.period for day in (claim.period.start, claim.period.end) if day
    }
    if document.date and document.date.year == year:
        return Support.DATE
    # "2024" for "last year".
    return Support.PERIOD if year in ends else None
