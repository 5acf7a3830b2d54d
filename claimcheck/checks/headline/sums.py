"""Figures of a headline that are sums of the body's: of neighbours, of "another" so many, and of one more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE

from claimcheck.checks.headline.figures import is_amount
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

LONGEST_GAP = 90
ONE_AND = Pattern(r"\b(?:an?|one) (?:[\w’'-]+ ){1,8}and $", IGNORECASE)
"""Before "two other guards": one who is no figure ("a journalist was wounded and two other guards")."""
LONGEST_TURN = 300
TERMS = 5
"""Figures that are added up at most; a list of more is a table."""
HALF = Decimal("0.5")

Total = tuple[Decimal, tuple[Claim, ...]]
"""A sum, and what is added up."""


def terms_of_sum(
    headline: Claim, value: Decimal, body: Sequence[Claim], context: Context
) -> tuple[Claim, ...]:
    """The figures of the body that add up to the headline's ``value``; none when none do."""
    half = (headline.quantity.step or Decimal(0)) * HALF
    for total, terms in _totals(headline, body, context):
        near = abs(total - value) <= half
        if total == value or (near and (headline.quantity.unit or total != total.to_integral_value())):
            return terms
    return ()


def _totals(headline: Claim, body: Sequence[Claim], context: Context) -> Iterator[Total]:
    """The sums of neighbours, and of a figure and "another" so many after it, wherever it stands."""
    rules = context.rules.headlines
    terms = [claim for claim in body if adds(headline, claim)]
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
        for second in _in_reach(terms, start + 1, first) if first.measure.verb else ():
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


def adds(headline: Claim, body: Claim) -> bool:
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
