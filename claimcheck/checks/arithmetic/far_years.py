"""Four digits where only a year can stand, of a year that no story tells of: "born in 9161", "since 1194"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.kinds import is_people, is_person
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.period import Period, Written, days_in
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import trie_pattern

DIGITS = 4
MONTHS = 12


def dated_sentences(document: Document, context: Context) -> Sequence[FiguredSentence]:
    """Return the sentences of ``document`` that hold figures, far years read as dates; worked out once."""
    key = ("dated sentences", document.id)
    if key not in context.shared:
        sentences = figured_sentences(document, context)
        context.shared[key] = tuple(_dated(each, context.rules) for each in sentences)
    found: Sequence[FiguredSentence] = context.shared[key]
    return found


def _dated(sentence: FiguredSentence, rules: Rulebook) -> FiguredSentence:
    claims: list[Claim] = []
    found = False
    for place, claim in enumerate(sentence.claims):
        far = _far_year(claim, sentence.before(place).lower(), rules)
        claims.append(far or claim)
        found = found or far is not None
        if found and len(claims) > 1:
            claims[-2:] = _one_period(sentence, claims[-2], claims[-1], rules)
    return sentence._replace(claims=tuple(claims)) if found else sentence


def _far_year(claim: Claim, before: str, rules: Rulebook) -> Claim | None:
    """Return the claim as a date when it is four digits that are no count, no amount and no date as read."""
    quantity = claim.quantity
    bare = claim.role is Role.LEVEL and quantity.unit is None
    if not bare or len(quantity.digits) != DIGITS or not quantity.digits.isdecimal():
        return None
    if is_people(claim, rules) or is_person(claim, rules):
        # "It is 20 years since 9165 people marched".
        return None
    counts = claim.noun is not None and claim.noun not in rules.ages.before
    year, match = int(quantity.digits), (_counted(rules) if counts else _leads(rules)).search(before)
    if match is None or not year:
        return None
    named = match.groupdict().get("month")
    month = rules.calendar.months[named] if named else None
    first, last = month or 1, month or MONTHS
    start, end = date(year, first, 1), date(year, last, days_in(year, last))
    text = f"{named.capitalize()} {year}" if named else str(year)
    span = claim.span._replace(start=claim.span.start - len(text) + DIGITS)
    period = Period(text, start, end, (Written(year, first, last),))
    return claim._replace(role=Role.DATE, span=span, period=period)


def _one_period(sentence: FiguredSentence, first: Claim, last: Claim, rules: Rulebook) -> tuple[Claim, ...]:
    """Return both ends of "9180 to 1988" as one date; other figures as they are."""
    ends = _only_year(first), _only_year(last)
    if ends[0] is None or ends[1] is None or first.period == last.period:
        return first, last
    gap = sentence.between(first, last).lower()
    if not _joins(rules).fullmatch(gap):
        return first, last
    start, end = date(ends[0], 1, 1), date(ends[1], MONTHS, 31)
    written = (Written(ends[0], 1, MONTHS), Written(ends[1], 1, MONTHS))
    text = f"{ends[0]}{gap}{ends[1]}"
    period = Period(text, start, end, written) if start <= end else Period(text, written=written)
    return (first._replace(span=first.span._replace(end=last.span.end), period=period),)


def _only_year(claim: Claim) -> int | None:
    written = claim.period.written if claim.role is Role.DATE and claim.period else ()
    return written[0].year if len(written) == 1 and not written[0].day else None


@lru_cache(maxsize=4)
def _leads(rules: Rulebook) -> Pattern:
    """What stands before a year: "in ", "in April ", "(", "-"."""
    leads, months = trie_pattern(rules.intervals.year_leads), trie_pattern(rules.calendar.months)
    part = trie_pattern(rules.calendar.parts_before())
    return Pattern(rf"(?:(?:^|[^a-z]){leads} (?:{part} |(?P<month>{months}) )?|\(|[-–—])$")


@lru_cache(maxsize=4)
def _counted(rules: Rulebook) -> Pattern:
    """What stands before the year where a noun follows: " since the ", "centenary of the "."""
    words = rules.intervals
    events = trie_pattern((*words.jubilees, *words.anniversaries.words))
    return Pattern(rf"(?:^ since(?: the)?|(?:^|[^a-z]){events} of (?:the|his|her|its|their)) $")


@lru_cache(maxsize=4)
def _joins(rules: Rulebook) -> Pattern:
    return Pattern(rf" ?(?:{'|'.join(map(re.escape, rules.calendar.leads.joins))}|and) ?")
