"""A figure that is not as far from another one as the copy says.

What
----
Two figures and how far one is above or below the other: "164 homes, 22 fewer than the 186 it sold the year
before", "$318 a tonne, $41 below the $359 of a year ago". And what is added to a figure, and what it leads
to: "eight more cases, bringing the number to 57. The county had reported 49".

Why
---
The sum is done with every value that the figures as written allow, pounds and pence in one unit. What is
reported is a figure that it does not give, where no other figure of the kind near it gives it.

Flags
-----
"The firm sold 164 homes, 22 fewer than the 168 it sold last year."

Passes
------
Whatever rounding explains ("about 160 homes, 22 fewer than the 186 …"), differences in percent, comparisons
with something that has no figure, and figures that only stand near each other.

Limits
------
A difference stands right before the figure that it is counted from, which has an article or a possessive
before it: "22 fewer than the 186". Where the figure that is compared stands in a sentence before, and where
what was there before is told by no more than its unit, the three are flagged only when one of them is a
slip away: a digit, two that changed places, a nought.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from claimcheck.checks.amounts import in_words, style_of
from claimcheck.checks.arithmetic.compared import compared
from claimcheck.checks.arithmetic.differences import Difference, amount, common_unit
from claimcheck.checks.arithmetic.reached import reached
from claimcheck.checks.arithmetic.terms import is_plain
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.interval import Interval
from claimcheck.quantities.derive import add, subtract

EXAMPLES = Examples(
    flags=(
        Example("fewer", "The firm sold 164 homes, 22 fewer than the 168 it sold last year."),
        Example("above", "The bridge cost $740 million, $90 million above the $560 million planned."),
        Example("pence", "A meal costs £2.85, 75p more than the £1.20 that the state pays."),
        Example(
            "a total", "It opened nine more schools, bringing the number to 57. It had 84 schools in May."
        ),
        Example("short of", "The party would win 102 seats, 14 short of the 161 that a majority needs."),
        Example(
            "in the sentence before",
            "It was 46.8 degrees. That is 8.3 degrees above the normal of 41.5 degrees.",
        ),
        Example("a length", "The extension of 11 km took the line to 54 km. Before that it was 23 km long."),
        Example("from", "A 75-cent surcharge was added to breakfast, taking it to $9.60 from $8.75."),
    ),
    passes=(
        Example("fewer", "The firm sold 164 homes, 22 fewer than the 186 it sold last year."),
        Example("about", "The firm sold about 160 homes, 22 fewer than the 186 it sold last year."),
        Example(
            "a total", "It opened nine more schools, bringing the number to 57. It had 48 schools in May."
        ),
        Example(
            "others", "It opened nine more schools, bringing the number to 57. It shut four schools in May."
        ),
        Example("pence", "A meal costs £2.85, 75p more than the £2.10 that the state pays."),
        Example("without a figure", "A meal costs £2.85, 75p more than the state pays."),
        Example(
            "in the sentence before",
            "It was 46.8 degrees. That is 5.3 degrees above the normal of 41.5 degrees.",
        ),
        Example("at least", "At least 60 boats sank, 20 more than the 35 first reported."),
        Example("a share", "The share of 42 percent is well below the 47 percent of last year."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure that is not as far from another one as the copy says."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the figures of which one is what the other two come to."""
    for each in chain(compared(document, context), reached(document, context)):
        others = tuple(claim for claim in each[:3] if claim is not each.stated)
        yield Tie((each.stated, *others), None if each.fits(context) else _misfit(each, context))


def _misfit(found: Difference, context: Context) -> Misfit:
    whole, part, rest = (context.text(claim.span) for claim in found[:3])
    unit = common_unit(found[:3], context)
    amounts = [amount(claim, unit, context) for claim in found[:3]]
    if found.stated is found.whole:
        said, way, result = f"{rest} more than {part}", f"{part} + {rest}", add(*amounts[1:])
    else:
        said, way, result = f"{rest} less than {whole}", f"{whole} − {rest}", subtract(amounts[0], amounts[2])
    sure = found.is_beside and all(map(is_plain, found[:3]))
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.9 if sure else 0.75,
        f"{quoted(found.stated, context)} is not {said}",
        f"{way} = {_comes(found, result, context)}; the copy says {context.text(found.stated.span)}.",
        found.likely_slip(context) or "",
    )


def _comes(found: Difference, result: Interval, context: Context) -> str:
    """Return a sum as the stated figure is written, but for units that its text alone names."""
    style = style_of(found.stated.quantity, context.text(found.stated.span))
    if not style.exponent:
        style = style._replace(ending="")
    return in_words(result, style).removeprefix("exactly ")
