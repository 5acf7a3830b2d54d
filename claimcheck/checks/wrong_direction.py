"""A rise from a higher figure, or a fall from a lower one.

What
----
A verb, noun or adverb of direction beside two levels that stand the other way: "fell from 11 to 14", "to
$9 million, up from $12 million", "a rise of 5 percent to 90 from 95".

Why
---
Either the word is wrong or one of the figures is, or the two changed places. Only levels that are apart
whatever they are rounded from are reported, and whole numbers that do not move at all ("rose from 90 to 90").

Flags
-----
"The toll fell from 11 to 14."

Passes
------
"The toll rose from 11 to 14", rankings, exchange rates, a profit that fell to a loss, figures below nought,
and "prices fell from 5 to 10 percent", which may be by how much.

Limits
------
The level of before must stand behind "from"; "compared with" may compare with something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.arithmetic.change_sums import Levels, levels
from claimcheck.checks.arithmetic.directions import direction, may_be_span
from claimcheck.checks.arithmetic.moves import Move, compares_unlike, moves, way
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

_OTHER = {"up": "down", "down": "up"}

EXAMPLES = Examples(
    flags=(
        Example("fell", "The toll fell from 11 to 14."),
        Example("up from", "Net profit was $9 million, up from $12 million a year earlier."),
        Example("rose to", "Attendance rose to 31,000 from 38,000 last season."),
        Example("with a percentage", "Sales increased 15 percent to $85 million from $100 million."),
        Example("down from", "The jobless rate is 6.1 percent, down from 5.8 percent in May."),
        Example("a noun", "The mayor announced an increase from 40 to 30 in the number of patrols."),
        Example("an adverb", "The index closed lower at 4,100 points, down from 4,020 points."),
        Example("with periods", "Murders declined from 40 in 2014 to 52 in 2015."),
    ),
    passes=(
        Example("rose", "The toll rose from 11 to 14."),
        Example("up from", "Net profit was $12 million, up from $9 million a year earlier."),
        Example("by how much", "Prices fell from 5 to 10 percent in most shops."),
        Example("a ranking", "The port rose from 14 to 11 in the world ranking."),
        Example("into the red", "The bank fell to a loss of $5 million from a profit of $3 million."),
        Example("rounding", "The share edged up to 21 percent from 20.8 percent."),
        Example("a currency", "The rupee fell to 83 per dollar from 82."),
        Example("no levels", "The firm lost from 10 to 20 trucks a month."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each change whose levels stand the other way than its words say."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the changes whose words say a direction and whose levels differ."""
    rules = context.rules
    for move in moves(document, context):
        found = levels(move)
        if move.trend is not None and compares_unlike(move, rules.changes):
            continue
        if found is None or _is_below_nought(found):
            continue
        said, went = direction(move, rules), None if found.rises is None else "up" if found.rises else "down"
        if went is None:
            if said is not None and not may_be_span(move, rules):
                yield Tie(move.ends, _unmoved(move, context) if _is_one_count(found) else None)
        elif said == went:
            yield Tie(move.ends)
        elif said is not None and not (said == "down" and may_be_span(move, rules)):
            yield Tie(move.ends, _misfit(move, said, context))


def _misfit(move: Move, said: str, context: Context) -> Misfit:
    written = way(move, context)
    return Misfit(
        Severity.WARNING,
        0.85,
        f"{written} goes {_OTHER[said]}, and the copy says {said}",
        "The two levels are apart whatever they are rounded from, the other way than the words say.",
        "The word is wrong, one of the figures is, or the two changed places.",
    )


def _unmoved(move: Move, context: Context) -> Misfit:
    return Misfit(
        Severity.WARNING,
        0.75,
        f"{way(move, context)} is no change",
        "The two levels are one and the same number, and the copy says that it moved.",
        "One of them is wrong.",
    )


def _is_one_count(found: Levels) -> bool:
    """True for two levels that are the same whole number, which no rounding sets apart."""
    return found.unit is None and found.before == found.after and found.before.low == found.before.high


def _is_below_nought(found: Levels) -> bool:
    return any(end.low is None or end.low < 0 for end in (found.before, found.after))
