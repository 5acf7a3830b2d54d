"""What comes to each of a number, where it is not the total divided by the number.

What
----
A total, a number and what comes to each in one sentence or two, tied by words: "$9 million for 300 flats,
$50,000 each", "300 miles in five hours, an average of 50 mph", "1,200 tickets at $25 each, raising
$300,000", "300 points in 20 games, 12 a game". So many things of so much each, and what they come to
nearby: "193 withdrawals of £250 each. The thefts, totalling £48,250". And one thing by two spans of time:
"300 calls a day, 20,000 a month".

Why
---
The total is divided by the number, with all that the rounding of both allows. What is reported is a rate
that is none of the quotients, not even rounded more coarsely than it is written.

Flags
-----
"The city paid $9 million for 300 flats, $50,000 each."

Passes
------
"$9 million for 300 flats, $30,000 each", prices of something else than what was counted, top speeds, and
figures that only stand side by side.

Limits
------
All three figures are needed, as neighbours; where the total stands in another sentence, only what is a slip
away from it is reported. A day, a week or a year is taken to have as few working hours and days as anything
is open in, and at most all that there are. Fees, discounts and first instalments that the copy tells in
other words make a right sum look wrong, so a finding is a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from claimcheck.checks.arithmetic.coarse import as_rounded
from claimcheck.checks.arithmetic.figured import figured_sentences
from claimcheck.checks.arithmetic.paces import pace_ties
from claimcheck.checks.arithmetic.parcels import parcels
from claimcheck.checks.arithmetic.shared_out import SharedOut, shared_out
from claimcheck.checks.arithmetic.sums import allowance, middle, shown
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Bound
from claimcheck.quantities.decimals import ONE, add, subtract
from claimcheck.quantities.interval import intersects, scale
from claimcheck.rulebook.rates import Rates

EXAMPLES = Examples(
    flags=(
        Example("each", "The city paid $9 million for 300 flats, $50,000 each."),
        Example("a price", "The club sold 1,200 tickets at $25 each, raising $300,000."),
        Example("an average", "The fund paid $1.2 million to 40 families, an average of $50,000."),
        Example("speed", "She drove 300 miles in five hours, an average of 50 mph."),
        Example("a month", "He rented the hall for 6 months at $500 a month, or $4,000."),
        Example("per", "The state spent $60 million on 20,000 pupils, or $5,000 per pupil."),
        Example("in the next sentence", "The fund paid $1.2 million to 40 families. That is $50,000 each."),
        Example("apiece", "Three heirs shared $900, or $200 apiece."),
        Example("counts", "Holm scored 300 points in 20 games, an average of 12 points per game."),
        Example("two paces", "The clinic takes 300 calls a day, or 20,000 a month."),
        Example("a total nearby", "He made 163 withdrawals of £250 each. The thefts came to £48,250."),
        Example("in sums", "He withdrew £500 in two sums of £520."),
    ),
    passes=(
        Example("each", "The city paid $9 million for 300 flats, $30,000 each."),
        Example("a price", "The club sold 1,200 tickets at $25 each, raising $30,000."),
        Example("rounded", "The fund paid $1.2 million to 41 families, an average of $30,000."),
        Example("speed", "She drove 300 miles in five hours, an average of 60 mph."),
        Example("two paces", "The clinic takes 300 calls a day, or 8,000 a month."),
        Example("an hour and a week", "He earns $20 an hour, or $900 a week."),
        Example("a top speed", "She drove 300 miles in five hours, at up to 90 mph."),
        Example("another thing", "The city paid $9 million for 300 flats, while shops cost $50,000 each."),
        Example("per share", "The firm made $9 million for its 300 owners, or 40 cents per share."),
        Example("a total nearby", "He made 193 withdrawals of £250 each. The thefts came to £48,250."),
        Example("a part", "Two of the men took $50,000 each from the $1 million fund."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each rate that is no quotient of its total and number."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the totals, numbers and rates that words tie."""
    rules = context.rules.rates
    sentences = figured_sentences(document, context)
    for three in chain(shared_out(sentences, rules), parcels(sentences, rules)):
        quotient = three.quotient()
        if quotient is None:
            continue
        claims = (three.rate, three.total, three.number)
        stated = _stated(three.rate, rules)
        yield Tie(claims, None if intersects(stated, quotient) else _misfit(three, quotient, stated, context))
    for sentence in sentences:
        yield from pace_ties(sentence, context)


def _stated(rate: Claim, rules: Rates) -> Interval:
    """Return what the rate allows, rounded coarsely at will."""
    quantity = rate.quantity
    if quantity.value is None or quantity.bound is not Bound.EXACT or quantity.approximate:
        return rate.reading.literal
    return as_rounded(quantity.value, quantity.step, rules.coarsest)


def _misfit(three: SharedOut, quotient: Interval, stated: Interval, context: Context) -> Misfit:
    total, number = (context.text(claim.span) for claim in (three.total, three.number))
    said = quoted(three.rate, context)
    exact = three.quotient(exact=True)
    value = None if exact is None else middle(exact)
    result = "" if value is None or quotient.low == quotient.high else f"{shown(value)}; "
    sure = not intersects(stated, _widened(quotient, context.rules.rates))
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.85 if sure else 0.75,
        f"{said} is not {total} by {number}",
        f"{total} ÷ {number} is {result}{allowance(quotient)} with the rounding as written; "
        f"the copy says {said}.",
        "One of the three is wrong, or something else is in the total.",
    )


def _widened(quotient: Interval, rules: Rates) -> Interval:
    low, high = scale(quotient, subtract(ONE, rules.sure)), scale(quotient, add(ONE, rules.sure))
    return Interval(low.low, high.high)
