"""Parts that do not add up to their total.

What
----
An enumeration that the copy presents as all of a total: "15 crew, nine Greeks and five Filipinos", "36
seats: 24 Republicans and 11 Democrats", "seven men and five women, 13 people in all", "$1.2 million and
$800,000, a combined $2.5 million", "nine plus five makes 15", "Men: 7 / Women: 5 / Total: 13", a row of
totals under a table, a list, or paragraphs such as "Men: 7". Also what the next words divide ("131 bodies,
96 of them in Uly and 35 in Karsh"), what is said to be left ("186 of the 212 staff … The remaining 36"), to
lie between ("asked for $409m … received $151m, a gap of $285m"), or to be what two come to ("18.6 percent
and 9.2 percent. Together 28.7").

Why
---
Somebody is missing or was counted twice, or one of the figures is wrong.

Flags
-----
"The crew of 15, nine Greeks and five Filipinos, was rescued."

Passes
------
Parts that need not be all ("15 people, including nine Greeks and five Filipinos"), kinds that overlap ("12
pupils, of whom nine play chess and seven football"), and whatever rounding explains ("about 15").

Limits
------
An enumeration needs an "and" before its last part, and the total must stand beside it or, for men and women
and the like, in the sentence before. What is left or lies between is held against at most two sentences
before it, and reported only where no sum of the figures there gives it. Parts that may be all or not, such
as "of them five adults and six children", or "bringing the total to 900", are only held to come to no more
than the total. What the next words divide is told apart by no more than where or whose it is, and is
flagged only when one figure is a slip away from what fits: its parts may not be all.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import reduce
from itertools import chain

from claimcheck.checks.amounts import Style, in_words, style_of
from claimcheck.checks.arithmetic.added_up import added_up
from claimcheck.checks.arithmetic.divided import divided
from claimcheck.checks.arithmetic.remainders import remainders
from claimcheck.checks.arithmetic.table_sums import sum_ties
from claimcheck.checks.arithmetic.tables import columns
from claimcheck.checks.arithmetic.terms import is_plain, term
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.arithmetic.totals import Total, totals
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound
from claimcheck.quantities.decimals import add as plus
from claimcheck.quantities.derive import add
from claimcheck.quantities.interval import facing, intersects
from claimcheck.quantities.slip import slip_of_sum

EXAMPLES = Examples(
    flags=(
        Example("a crew", "The crew of 15, nine Greeks and five Filipinos, was rescued."),
        Example("brackets", "All 15 people on board (nine men and five women) were rescued."),
        Example("a colon", "Texas has 36 seats: 24 Republicans and 11 Democrats hold them."),
        Example("of them", "Twelve people were killed, of them seven men and four women."),
        Example("a jury", "A 12-member jury of seven men and six women found him guilty."),
        Example("a total", "It sold 300 cars in May, 200 in June and 100 in July, a total of 700."),
        Example("in all", "Nine men, five women and a child were hurt, 16 people in all."),
        Example("combined", "The two gave $1.2 million and $800,000, a combined $2.5 million."),
        Example("plus", "Nine men plus five women makes 15 people."),
        Example("leaving", "He took £48,250. The bank repaid £2,000, leaving her £28,250 out of pocket."),
        Example("of them in", "Police counted 131 cars, 69 of them in Uly and 35 in Karsh."),
        Example("a line of labels", "Men: 7 / Women: 5 / Total: 13"),
        Example(
            "two sentences",
            "Alcohol has killed 19 people since June. The 14 men and four women were from Lier.",
        ),
    ),
    passes=(
        Example("it adds up", "The crew of 15, nine Greeks and six Filipinos, was rescued."),
        Example("including", "The crew of 15, including nine Greeks and five Filipinos, was rescued."),
        Example("overlapping", "Of the 12 pupils, nine play chess and seven play football."),
        Example("about", "About 15 people (nine men and five women) were rescued."),
        Example("rounded", "The two gave $1.24 million and $820,000, a combined $2.1 million."),
        Example("a single one", "All 15 people on board (nine men, five women and a child) were rescued."),
        Example("in places", "Police counted 131 cars, 72 of them in Uly and 21 in Karsh."),
        Example("a list of things", "The raid turned up 15 rifles, nine pistols and five knives."),
        Example("some of them", "Nine people were hurt — two critically, four seriously — in the storm."),
        Example(
            "the rest",
            "The fine of $612 million is split into $325 million for one agency, $150 million for "
            "another and the rest for a third.",
        ),
        Example(
            "two sentences",
            "Alcohol has killed 19 people since June. The 14 men and five women were from Lier.",
        ),
    ),
)

_HALF, _DOUBLE = Decimal("0.5"), Decimal(2)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each total of the story that its parts do not add up to."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield every total that stands with all of its parts."""
    seen: set[str] = set()
    ways = (totals, added_up, columns, remainders, divided)
    for total in chain.from_iterable(find(document, context) for find in ways):
        # "a combined $2.5 million" is a total by two of these, and one finding.
        if total.claim.id not in seen:
            seen.add(total.claim.id)
            yield Tie((total.claim, *total.parts), _misfit(total, context))
    yield from sum_ties(document, context)


def _misfit(total: Total, context: Context) -> Misfit | None:
    summed = reduce(add, (term(part, context).interval for part in total.parts))
    summed = add(summed, Interval(Decimal(total.singles), Decimal(total.singles)))
    stated = _closed(total.claim, context)
    if intersects(summed, stated):
        return None
    ends = facing(summed, stated)
    assert ends is not None
    lacks = summed.high == ends[0]
    if lacks and (total.may_lack or total.claim.quantity.bound in (Bound.ABOVE, Bound.AT_LEAST)):
        return None
    if not _is_near(total, context):
        return None
    sure = total.is_stated and all(is_plain(claim) for claim in (total.claim, *total.parts))
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.9 if sure else 0.8,
        f"The parts of {quoted(total.claim, context)} come to {_comes(total, summed, context)}",
        _why(total, summed, context),
        _hint(total),
    )


def _closed(claim: Claim, context: Context) -> Interval:
    interval = term(claim, context).interval
    return Interval(interval.low, interval.high) if is_plain(claim) else interval


def _is_near(total: Total, context: Context) -> bool:
    """True when the copy can mean the total to be their sum: half to double, or one slip from it."""
    value, values = total.claim.quantity.value, _values(total)
    if value is None or values is None:
        return True
    summed = reduce(plus, values)
    return summed * _HALF <= value <= summed * _DOUBLE or slip_of_sum(value, values) is not None


def _hint(total: Total) -> str:
    value, values = total.claim.quantity.value, _values(total)
    return (slip_of_sum(value, values) if value is not None and values else None) or ""


def _values(total: Total) -> list[Decimal] | None:
    """What is added up; None where a part is no single number."""
    known = [part.quantity.value for part in total.parts if part.quantity.value is not None]
    if len(known) < len(total.parts):
        return None
    return [*known, Decimal(total.singles)] if total.singles else known


def _why(total: Total, summed: Interval, context: Context) -> str:
    style = style_of(total.claim.quantity, context.text(total.claim.span))
    terms = " + ".join([*(_shown(part, style) for part in total.parts), *["1"] * total.singles])
    return f"{terms} = {_comes(total, summed, context)}; the copy says {context.text(total.claim.span)}."


def _comes(total: Total, summed: Interval, context: Context) -> str:
    style = style_of(total.claim.quantity, context.text(total.claim.span))
    exact = summed.low is not None and summed.low == summed.high
    return style.amount(summed.low) if exact and summed.low is not None else in_words(summed, style)


def _shown(claim: Claim, style: Style) -> str:
    value = claim.quantity.value
    return claim.quantity.digits if value is None else style.amount(value)
