"""Figures of a headline that the body does not give but calls for: a sum of neighbours, years since a date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.rulebook.headlines import Headlines
from claimcheck.rulebook.phrases import has_phrase

YEAR = re.compile(r"\b(1[4-9]\d\d|20\d\d)\b")
LONGEST_GAP = 80
TERMS = 4
"""Figures that are added up at most; a list of more is a table."""


def derived(headline: Claim, body: Sequence[Claim], document: Document, context: Context) -> str | None:
    """How the body calls for the headline's figure; None when it does not."""
    value = headline.quantity.value
    if value is None:
        return None
    if _sum_of_neighbours(headline, value, body, context):
        return "the sum of neighbours"
    if _since_a_year(headline, value, body, document):
        return "years since a date"
    return None


def _sum_of_neighbours(headline: Claim, value: Decimal, body: Sequence[Claim], context: Context) -> bool:
    rules = context.rules.headlines
    for start, first in enumerate(body):
        total = first.quantity.value
        if total is None or not _adds(headline, first):
            continue
        previous = first
        for second in body[start + 1 : start + TERMS]:
            amount = second.quantity.value
            if amount is None or not _adds(headline, second) or not _joined(previous, second, rules, context):
                break
            total += amount
            if total == value:
                return True
            previous = second
    return False


def _adds(headline: Claim, body: Claim) -> bool:
    """Only amounts of the headline's own unit add up to it."""
    return (
        body.quantity.unit == headline.quantity.unit
        and body.quantity.dimension == headline.quantity.dimension
        and body.role in (Role.LEVEL, Role.CHANGE, Role.RATE, Role.DURATION, Role.SHARE)
    )


def _joined(first: Claim, second: Claim, rules: Headlines, context: Context) -> bool:
    """Two figures of one sentence with a word of adding between them, of one kind of thing."""
    if first.span.start == second.span.start or first.sentence != second.sentence:
        return False
    gap = context.copy_between(first.span, second.span)
    if len(gap) > LONGEST_GAP or not (has_phrase(gap, rules.sum) or gap.strip().endswith(",")):
        return False
    a, b = first.measure.head, second.measure.head
    return a == b or not b or not a or (a in rules.people and b in rules.people) or first.quantity.unit is not None


def _since_a_year(headline: Claim, value: Decimal, body: Sequence[Claim], document: Document) -> bool:
    """ "20 years on" over a story that names the year."""
    if headline.quantity.unit not in ("year", "decade", "century") or document.date is None:
        return False
    factor = {"year": 1, "decade": 10, "century": 100}[headline.quantity.unit]
    years = {claim.period.start.year for claim in body if claim.period and claim.period.start}
    return any(_years(document.date, year) == value * factor for year in years)


def _years(published: date, year: int) -> int:
    return published.year - year
