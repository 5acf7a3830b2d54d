"""A share that its part and its whole do not give, a margin that its two figures do not leave.

What
----
A part, its whole and the share, when the copy says the share of just these two: "18 of 60, or 40
percent", "half of the 40 flats, 12 in all". A share said twice: "two in three, or 76 percent". A word for
a share: "30 of the 200 members, a majority". And two figures with the distance between them: "by 12
votes, 52 to 41".

Why
---
One of the figures is wrong, and the reader can see it.

Flags
-----
"18 of the 60 members, or 40 percent, voted against the plan."

Passes
------
Whatever some rounding of the figures as written explains: "about a third, or 30 percent"; "by 12 points,
52 percent to 41 percent", which may be 52.4 and 40.6. Shares of something else ("18 of 60 members, 40
percent of the women").

Limits
------
A percentage that is off by less than one unit of its last digit is a note: its writer may have rounded
the other way. The three figures must stand in one sentence, side by side; only for votes may the distance
stand in another one, and it is then reported when it is a slip away.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.margins import Margin, margins
from claimcheck.checks.arithmetic.proportions import Proportion, proportions
from claimcheck.checks.arithmetic.sums import allowance, shown
from claimcheck.checks.arithmetic.terms import percent, rounded_either_way, share_of_one, term
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.interval import Interval
from claimcheck.quantities.derive import ratio
from claimcheck.quantities.interval import intersects

EXAMPLES = Examples(
    flags=(
        Example("or", "18 of the 60 members, or 40 percent, voted against the plan."),
        Example("brackets", "Eighteen of the club's 60 members (36 percent) voted against the plan."),
        Example("the share first", "Half of the 40 flats, 12 in all, stand empty."),
        Example("the share between", "The firm closed 18, or 40 percent, of its 60 stores."),
        Example("the whole first", "Of the 60 members, 18, or 40 percent, voted against the plan."),
        Example("twice", "Two in three, or 76 percent, said that they would move."),
        Example("a majority", "30 of the 200 members, a majority, wanted a new vote."),
        Example("votes", "The council passed the budget by 12 votes, 52 to 41."),
        Example(
            "votes in another sentence", "She won by 212 votes. She had 21,818 votes to 21,206 for Holm."
        ),
        Example("a lead", "Ness had 52 percent to 41 percent for Vold, a 15-point lead."),
    ),
    passes=(
        Example("it fits", "18 of the 60 members, or 30 percent, voted against the plan."),
        Example("rounded", "The firm closed 22 of its 60 stores, or 37 percent."),
        Example("of others", "18 of the 60 members, 40 percent of the women, voted against the plan."),
        Example("about", "About a third, or 30 percent, said that they would move."),
        Example("a large whole", "Some 1,800 of the 6,000 workers, or 31 percent, are on strike."),
        Example("a majority", "130 of the 200 members, a majority, wanted a new vote."),
        Example("votes", "The council passed the budget by 11 votes, 52 to 41."),
        Example("rounded points", "Ness leads by 12 points, 52 percent to 41 percent."),
        Example("a change", "The club lost 18 of its 60 members, 40 percent more than last year."),
    ),
)

_SURE, _LIKELY = 0.95, 0.85


class _Sum(NamedTuple):
    """The share that the figures give, as a part of one, and how it comes about in words."""

    given: Interval
    how: str


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each share and each margin of the story that its figures do not give."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield every share that stands beside its part and its whole, and every margin beside its figures."""
    for proportion in proportions(document, context):
        given = _given(proportion, context)
        claims = [proportion.share, proportion.part, proportion.twice, proportion.whole]
        if given is not None:
            yield Tie(tuple(filter(None, claims)), _misfit(proportion, given, context))
    for margin in margins(document, context):
        yield Tie((margin.distance, *margin.figures), _wrong_margin(margin, context))


def _given(proportion: Proportion, context: Context) -> _Sum | None:
    if proportion.twice is not None:
        share = share_of_one(proportion.twice)
        return None if share is None else _Sum(share, proportion.twice.quantity.digits)
    if proportion.part is None or proportion.whole is None:
        return None
    part, whole = term(proportion.part, context), term(proportion.whole, context)
    share = ratio(part.interval, whole.interval)
    if share is None:
        return None
    return _Sum(share, f"{_written(proportion.part)} ÷ {_written(proportion.whole)}")


def _misfit(proportion: Proportion, given: _Sum, context: Context) -> Misfit | None:
    if proportion.share is None:
        return _wrong_word(proportion, given, context)
    claim = proportion.share
    share = share_of_one(claim)
    if share is None or intersects(share, given.given):
        return None
    either = rounded_either_way(claim)
    near = either is not None and intersects(either, given.given)
    return Misfit(
        Severity.NOTE if near else Severity.ERROR,
        0.5 if near else _SURE,
        f"{quoted(claim, context)} is not the share that its figures give",
        _why(given, context.text(claim.span)),
        "Rounded the other way?" if near else "",
    )


def _wrong_word(proportion: Proportion, given: _Sum, context: Context) -> Misfit | None:
    meant = context.rules.shares.majorities[proportion.word or ""]
    allowed = Interval(meant.low, meant.high, meant.low_open, meant.high_open)
    if proportion.part is None or intersects(allowed, given.given):
        return None
    return Misfit(
        Severity.ERROR,
        _LIKELY,
        f"{quoted(proportion.part, context)} is not “{proportion.word}” of its whole",
        _why(given, proportion.word or ""),
    )


def _why(given: _Sum, said: str) -> str:
    return f"{given.how} is {allowance(percent(given.given), ' %')}; the copy says {said}."


def _wrong_margin(margin: Margin, context: Context) -> Misfit | None:
    claim = margin.distance
    if intersects(claim.reading.literal, margin.between):
        return None
    figures = " and ".join(context.text(figure.span) for figure in margin.figures)
    return Misfit(
        Severity.WARNING,
        _LIKELY,
        f"{quoted(claim, context)} is not the distance between its figures",
        f"Between {figures} lie {allowance(margin.between)}; the copy says {context.text(claim.span)}.",
    )


def _written(claim: Claim) -> str:
    value = claim.quantity.value
    return shown(value) if isinstance(value, Decimal) else claim.quantity.digits
