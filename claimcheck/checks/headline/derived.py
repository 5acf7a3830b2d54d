"""Figures of a headline that the body calls for: sums, multiples, shares, changes, time since a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from re import IGNORECASE
from typing import NamedTuple

from claimcheck.checks.headline.figures import is_amount, year_of
from claimcheck.checks.headline.values import Support
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.quantities.interval import contains
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase, trie_pattern

YEAR = Pattern(r"(?<![\d.,$-])(1[4-9]\d\d|20\d\d)(?![\d%]|[.,]\d)")
LONGEST_GAP = 90
ONE_AND = Pattern(r"\b(?:an?|one) (?:[\w’'-]+ ){1,8}and $", IGNORECASE)
"""Before "two other guards": one who is no figure ("a journalist was wounded and two other guards")."""
LONGEST_TURN = 300
APART = 25
"""Characters behind a figure in which "over budget" says what it is."""
EACH_REACH = 8
"""Figures looked back from "$2 million each" for how many got it."""
TERMS = 5
"""Figures that are added up at most; a list of more is a table."""
HUNDRED = Decimal(100)
HALF = Decimal("0.5")
ROUGHLY = Decimal("0.1")
"""Share by which a change may miss "doubled"."""
ROUND_YEARS = Decimal("0.04")
"""Share by which centuries may be off that a headline gives in round numbers."""


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
    if terms := _sums(headline, value, body, context):
        return Derivation(Support.SUM, terms)
    if terms := _apart(headline, value, body, context):
        return Derivation(Support.DIFFERENCE, terms)
    if headline.quantity.dimension != "share" and (terms := _products(headline, value, body, context)):
        return Derivation(Support.PRODUCT, terms)
    if headline.quantity.dimension == "time" and _since(headline, value, body, document):
        return Derivation(Support.DATE)
    if headline.role is Role.AGE and _since_birth(value, body, document, context):
        # The ages that the body gives are then of other years, and no rivals.
        return Derivation(Support.DATE, tuple(other for other in body if other.role is Role.AGE))
    if factor := context.rules.headlines.factors.get(headline.quantity.digits.lower()):
        return _multiplied(factor, body)
    if headline.quantity.unit != "percent":
        return None
    return _share_or_change(headline, value, body, context)


def _sums(headline: Claim, value: Decimal, body: Sequence[Claim], context: Context) -> tuple[Claim, ...]:
    half = (headline.quantity.step or Decimal(0)) * HALF
    for total, terms in _totals(headline, body, context):
        near = abs(total - value) <= half
        if total == value or (near and (headline.quantity.unit or total != total.to_integral_value())):
            return terms
    return ()


def _apart(headline: Claim, value: Decimal, body: Sequence[Claim], context: Context) -> tuple[Claim, ...]:
    """ "Leads by 214,000" over 4,212,000 votes to 3,998,000: two neighbours in one sentence."""
    words, half = context.rules.headlines, (headline.quantity.step or Decimal(0)) * HALF
    at = headline.sentence.start
    before = headline.sentence_text[: headline.span.start - at]
    behind = headline.sentence_text[headline.span.end - at :]
    if not (ends_with_phrase(before, words.apart_before) or has_phrase(behind[:APART], words.apart_behind)):
        return ()
    terms = [claim for claim in body if _adds(headline, claim)]
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
        if not amount or not _adds(headline, claim):
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


Total = tuple[Decimal, tuple[Claim, ...]]
"""A sum, and what is added up."""


def _totals(headline: Claim, body: Sequence[Claim], context: Context) -> Iterator[Total]:
    """The sums of neighbours, and of a figure and "another" so many after it, wherever it stands."""
    rules = context.rules.headlines
    terms = [claim for claim in body if _adds(headline, claim)]
    for start, first in enumerate(terms):
        total = first.quantity.value or Decimal(0)
        added = [first]
        for second in terms[start + 1 : start + TERMS]:
            if not _joined(added[-1], second, rules, context):
                break
            amount = second.quantity.value or Decimal(0)
            between = context.copy_between(added[-1].span, second.span)
            added.append(second)
            if has_phrase(between, rules.part):
                yield total - amount, tuple(added)
            total += amount
            yield total, tuple(added)
        for second in _in_reach(terms, start + 2, first) if first.measure.verb else ():
            if _elsewhere(first, second, rules, context):
                both = (first.quantity.value or Decimal(0)) + (second.quantity.value or Decimal(0))
                yield both, (first, second)
        yield from _with_singles(first, total, terms[start + 1 : start + 2], rules, context)


def _in_reach(terms: Sequence[Claim], place: int, first: Claim) -> Iterator[Claim]:
    """The terms from ``place`` on that stand near enough behind ``first`` for one turn of the copy."""
    while place < len(terms) and terms[place].span.start - first.span.end <= LONGEST_TURN:
        yield terms[place]
        place += 1


def _with_singles(
    last: Claim, total: Decimal, following: Sequence[Claim], rules: Headlines, context: Context
) -> Iterator[Total]:
    """ "nine officers and a trooper": one more that is no figure."""
    stop = following[0].span.start if following else last.span.end + LONGEST_GAP
    source = context.documents[last.span.document].source
    behind = source[last.span.end : min(stop, last.span.end + LONGEST_GAP, last.sentence.end)]
    before = source[max(last.sentence.start, last.span.start - LONGEST_GAP) : last.span.start]
    if last.quantity.unit is None and (
        has_phrase(behind, rules.one_more) or has_phrase(before, rules.one_before)
    ):
        yield total + 1, (last,)
    if last.marker == "other" and ONE_AND.search(before):
        yield total + 1, (last,)
    if last.quantity.unit is None and (listed := _listed_before(before, rules)) > 1:
        yield total + listed, (last,)


def _listed_before(before: str, rules: Headlines) -> int:
    """How many are listed one by one before a figure: 2 in "the uncle, the aunt and eight cousins"."""
    found = _list_pattern(rules.singles).search(before)
    return found[0].count(",") + found[0].count(" and ") - found[0].count(", and ") if found else 0


@lru_cache(maxsize=4)
def _list_pattern(singles: tuple[str, ...]) -> Pattern:
    one = rf"\b{trie_pattern(singles)} [\w’'-]+(?: [\w’'-]+)?"
    return Pattern(rf"(?:{one}(?:, and |, | and ))+$", IGNORECASE)


def _adds(headline: Claim, body: Claim) -> bool:
    """Only amounts of the headline's own unit add up to it."""
    return (
        body.quantity.value is not None
        and body.quantity.unit == headline.quantity.unit
        and body.quantity.dimension == headline.quantity.dimension
        and is_amount(body)
        and body.role is not Role.AGE
    )


def _joined(first: Claim, second: Claim, rules: Headlines, context: Context) -> bool:
    """Two figures with a word of adding between them, of one kind of thing."""
    if first.span.start == second.span.start:
        return False
    if second.marker in rules.another and second.paragraph - first.paragraph <= 1:
        return True
    if first.sentence != second.sentence:
        return False
    gap = context.copy_between(first.span, second.span)
    if len(gap) > LONGEST_GAP or not (has_phrase(gap, rules.sum) or gap.strip().endswith((",", ";"))):
        return False
    a, b = first.measure.head, second.measure.head
    return (
        a == b
        or not b
        or not a
        or (a in rules.people and b in rules.people)
        or first.quantity.unit is not None
    )


def _elsewhere(first: Claim, second: Claim, rules: Headlines, context: Context) -> bool:
    """ "Killed at least 28 … Meanwhile, an attack in the north killed 45"."""
    if first.measure.verb is None or first.measure.verb != second.measure.verb:
        return False
    return has_phrase(context.copy_between(first.span, second.span), rules.elsewhere)


def _since(headline: Claim, value: Decimal, body: Sequence[Claim], document: Document) -> bool:
    """ "20 years on" over a story that names the year, "in 2 months" over one that names the day.

    In a story without a date any number of years may have passed since a year that it names.
    """
    published = document.date
    unit = headline.quantity.unit
    if unit is None:
        return False
    months = _months(unit)
    years = {int(year) for segment in document.segments for year in YEAR.findall(segment.text)}
    if published is None:
        return months >= 12 and bool(years)
    if months >= 12 and any(
        _fits(headline, Decimal(12 * abs(published.year - year)) / months) for year in years
    ):
        return True
    starts = _starts(body)
    return any(
        _lies_back(day, start, unit, value)
        for start in starts
        for day in (published, *starts)
        if day != start
    )


def _since_birth(value: Decimal, body: Sequence[Claim], document: Document, context: Context) -> bool:
    """ "Dies aged 87" over "born on 11 November 1937"; in a story without a date any age may be meant."""
    born = context.rules.lifetimes.born
    for claim in body:
        year = claim.role is Role.DATE and has_phrase(claim.sentence_text, born) and year_of(claim)
        if year and (document.date is None or 0 <= document.date.year - year - value <= 1):
            return True
    return False


def _fits(headline: Claim, value: Decimal) -> bool:
    """ "400 years" since 1600, counted in 2010; of fewer than a hundred every one counts."""
    title = headline.quantity.value or Decimal(0)
    round_number = title >= HUNDRED and title % HUNDRED == 0 and abs(value - title) <= title * ROUND_YEARS
    return round_number or contains(headline.reading.expected, value)


def _starts(body: Sequence[Claim]) -> set[date]:
    """The days on which what the body tells of began or ended."""
    periods = [claim.period for claim in body if claim.period]
    return {day for period in periods for day in (period.start, period.end) if day}


def _months(unit: str) -> int:
    return {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(unit, 0)


def _lies_back(published: date, start: date, unit: str, value: Decimal) -> bool:
    """True when the day lies so many whole units back or ahead, the first day counted or not."""
    months = _months(unit)
    if months:
        apart = abs(12 * (published.year - start.year) + published.month - start.month)
        return Decimal(apart) == value * months
    days = {"day": 1, "week": 7}.get(unit)
    apart = abs((published - start).days)
    return days is not None and (apart == value * days or (days == 1 and apart + 1 == value))


def _multiplied(factor: Decimal, body: Sequence[Claim]) -> Derivation | None:
    """ "Profits doubled" over a rise from 12 million to 24 million euros."""
    for first, second in pairwise(body):
        a, b = first.quantity.value, second.quantity.value
        if not a or not b or first.sentence != second.sentence or first.quantity.unit != second.quantity.unit:
            continue
        if any(abs(ratio - factor) <= factor * ROUGHLY for ratio in (a / b, b / a)):
            return Derivation(Support.CHANGE, (first, second))
    return None


def _share_or_change(
    headline: Claim, value: Decimal, body: Sequence[Claim], context: Context
) -> Derivation | None:
    """ "30%" for 6,000 of 20,000, "31%" for a fall from 42 to 29."""
    rules = context.rules.headlines
    step = headline.quantity.step or Decimal(1)
    for first, second in pairwise(body):
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
