"""Times of a headline that have passed since a date of the body, and ages since a birth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from claimcheck.checks.headline.figures import year_of
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.quantities.interval import contains
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase

HUNDRED = Decimal(100)
YEAR = Pattern(r"(?<![\d.,$-])(1[4-9]\d\d|20\d\d)(?![\d%]|[.,]\d)")


def since(
    headline: Claim, value: Decimal, body: Sequence[Claim], document: Document, context: Context
) -> bool:
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
    roughly = context.rules.headlines.round_years
    if months >= 12 and any(
        _fits(headline, Decimal(12 * abs(published.year - year)) / months, roughly) for year in years
    ):
        return True
    starts = _starts(body)
    return any(
        _lies_back(day, start, unit, value)
        for start in starts
        for day in (published, *starts)
        if day != start
    )


def since_birth(value: Decimal, body: Sequence[Claim], document: Document, context: Context) -> bool:
    """ "Dies aged 87" over "born on 11 November 1937".

    In a story without a date any age may be meant, unless it gives the age at the death itself.
    """
    if document.date is None and _gives_age_at_death(body, context):
        return False
    born = context.rules.lifetimes.born
    for claim in body:
        year = claim.role is Role.DATE and has_phrase(claim.sentence_text, born) and year_of(claim)
        if year and (document.date is None or 0 <= document.date.year - year - value <= 1):
            return True
    return False


def _gives_age_at_death(body: Sequence[Claim], context: Context) -> bool:
    """True where the story says how old the one whose death it tells of was: "has died aged 88"."""
    died = context.rules.lifetimes.natural
    ages = (claim for claim in body if claim.role is Role.AGE and claim.quantity.unit == "year")
    return any(has_phrase(claim.sentence_text, died) for claim in ages)


def _fits(headline: Claim, value: Decimal, roughly: Decimal) -> bool:
    """ "400 years" since 1600, counted in 2010; of fewer than a hundred every one counts."""
    title = headline.quantity.value or Decimal(0)
    round_number = title >= HUNDRED and title % HUNDRED == 0 and abs(value - title) <= title * roughly
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
