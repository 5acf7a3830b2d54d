"""Shares of one whole that come to more than all of it.

What
----
Percentages side by side that are of one vote, one budget or one market, and those of answers or kinds
that shut each other out: "45 percent of the vote, 38 percent for Vold and 32 percent for Dahl", "of the
budget, 45 percent goes to schools, 38 percent to roads and 22 percent to rents", "65 percent approve and 45
percent disapprove". In a table, a column whose header says so ("share of the vote"), or whose total is 100
percent.

Why
---
They add up to more than 100 percent, and no rounding makes up for it: one of them is wrong.

Flags
-----
"Ness won 45 percent of the vote, Vold 38 percent and Dahl 32 percent."

Passes
------
Shares that come to 100 percent with the rounding of each, and those of different wholes: of men and of
women, of two years, two places or two questions; answers of which people may give several.

Limits
------
Only shares in one sentence, without another figure between them, or in one column or row of a table. What is
left to come to 100 percent is nobody's slip: shares that fall short are never flagged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce

from claimcheck.checks.arithmetic.divisions import Division, divisions
from claimcheck.checks.arithmetic.sums import shown
from claimcheck.checks.arithmetic.table_cells import bar
from claimcheck.checks.arithmetic.table_shares import table_divisions
from claimcheck.checks.arithmetic.terms import is_plain
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.quantities.derive import add

EXAMPLES = Examples(
    flags=(
        Example("a vote", "Ness won 45 percent of the vote, Vold 38 percent and Dahl 32 percent."),
        Example("two of a vote", "Ness won 58 percent of the vote to 48 percent for Vold."),
        Example("answers", "In the poll, 65 percent approve of the plan and 45 percent disapprove."),
        Example(
            "a budget",
            "The firm spends 40 percent of its budget on staff, 35 percent on rent and 30 percent on travel.",
        ),
        Example(
            "a market",
            "Varga has 60 percent of the market, with Halden at 35 percent and Lier at 15 percent.",
        ),
        Example(
            "brackets",
            "The Centre (48 percent of the vote) beat the Greens (31 percent) and the Left (27 percent).",
        ),
        Example("symbols", "Of those asked, 61% said yes, 37% said no and 12% were undecided."),
        Example("men and women", "The class is 60 percent men and 45 percent women."),
    ),
    passes=(
        Example("a vote", "Ness won 45 percent of the vote, Vold 38 percent and Dahl 17 percent."),
        Example("rounded", "Ness won 45 percent of the vote, Vold 38 percent and Dahl 18 percent."),
        Example("of others", "The plan has the support of 68 percent of men and 52 percent of women."),
        Example("two years", "She won 55 percent of the vote, up from 48 percent four years ago."),
        Example("two places", "She won 55 percent of the vote in Lier and 58 percent in Lunde."),
        Example("counted", "With 90 percent of the votes counted, Ness had 52 percent and Vold 45 percent."),
        Example("several answers", "In the poll, 65 percent said they read and 58 percent that they sing."),
        Example("turnout", "Ness won 55 percent of the vote on a turnout of 65 percent."),
        Example("two measures", "The plant makes 60 percent of sales and 70 percent of profit."),
    ),
)

_HUNDRED = Decimal(100)
_MOST_CLAIMS = 30


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each whole of the story of which more than all is given away."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the shares of each whole that stand side by side, the largest first."""
    for division in divisions(document, context):
        shares = sorted(division.shares, key=_size, reverse=True)
        yield Tie(tuple(shares), _misfit(division, context))
    for division in table_divisions(document, context):
        yield Tie(_largest(division), _in_a_table(division, context))


def _largest(division: Division) -> tuple[Claim, ...]:
    return tuple(sorted(division.shares, key=_size, reverse=True)[:_MOST_CLAIMS])


def _in_a_table(division: Division, context: Context) -> Misfit | None:
    """Return what is wrong with a column, or a row, of shares."""
    least = reduce(add, map(bar, division.shares)).low
    if least is None or least <= _HUNDRED:
        return None
    summed = shown(sum(map(_size, division.shares), Decimal(0)))
    first, last = division.shares[0], division.shares[-1]
    return Misfit(
        Severity.WARNING,
        0.85,
        f"The shares from {quoted(first, context)} to {quoted(last, context)} are more than all "
        "of their whole",
        f"{len(division.shares)} shares come to {summed} %, and to no less than {shown(least)} % with the "
        "rounding of each.",
        "Are they of one whole, and is each of them right?",
    )


def _size(share: Claim) -> Decimal:
    return share.quantity.value or Decimal(0)


def _misfit(division: Division, context: Context) -> Misfit | None:
    least = reduce(add, (share.reading.literal for share in division.shares)).low
    if least is None or least <= _HUNDRED:
        return None
    written = [context.text(share.span) for share in division.shares]
    summed = sum(map(_size, division.shares), Decimal(0)).normalize()
    plain = all(map(is_plain, division.shares))
    whole = f"the {division.whole}" if division.whole else "one whole"
    return Misfit(
        Severity.WARNING,
        0.85 if plain else 0.7,
        f"{_listed(written)} of {whole} are more than all of it",
        f"{' + '.join(shown(_size(share)) for share in division.shares)} = {summed:f} %, and no less than "
        f"{least.normalize():f} % with the rounding as written.",
        "Are they of one whole, and is each of them right?",
    )


def _listed(texts: Sequence[str]) -> str:
    return f"{', '.join(f'“{text}”' for text in texts[:-1])} and “{texts[-1]}”"
