"""A value that nothing of its kind can have.

What
----
An earthquake of magnitude 12, a temperature under absolute zero, a person of 345, a turnout of 107 percent, a
chance of 120 percent, a fall by 120 percent, a latitude of 95 degrees, minus three people, 13pm.

Why
---
One keystroke too many makes such figures, and each shows by itself that it is wrong.

Flags
-----
"A magnitude 71 earthquake shook the coast." A point was lost.

Passes
------
Shares that may be more than all ("120 percent of the target", "debt of 120 percent of output"), growth by
more than 100 percent, falls of profits and of other figures that go below nought, ages of trees and nations,
claims to a great age.

Limits
------
Words beside the figure tell what it is of, so a bare "107 percent" is not looked at. Between commas behind
the name of a person, three digits are an age ("Jon Smith, 338, said"), save in sentences of votes, scores,
flights and the like, and where two names have such figures. A chance of 110 percent in a quotation is a way
of speaking.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.arithmetic.extremes import Limit, limit_of
from claimcheck.checks.arithmetic.figured import figured_sentences
from claimcheck.checks.arithmetic.set_off_ages import set_off_age
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

EXAMPLES = Examples(
    flags=(
        Example("a magnitude", "A magnitude 71 earthquake shook the coast of Norland."),
        Example("a temperature", "The night was cold, at minus 300 degrees Celsius, the station said."),
        Example("an age", "A 345-year-old man was rescued from the river."),
        Example("a share", "In the north, 112 percent of the voters backed the treaty."),
        Example("a turnout", "The commission put turnout at 107 percent."),
        Example("a chance", "There is a 120 percent chance of rain on Sunday."),
        Example("a fall", "Sales of the old model fell 120 percent last year."),
        Example("a latitude", "The station stands at a latitude of 95 degrees."),
        Example("an hour", "The talks begin at 13pm in Lier."),
    ),
    passes=(
        Example("a magnitude", "A magnitude 7.1 earthquake shook the coast of Norland."),
        Example("a temperature", "The night was cold, at minus 30 degrees Celsius, the station said."),
        Example("a tree", "A 345-year-old oak fell into the river."),
        Example("a target", "Sales came to 112 percent of the target."),
        Example("growth", "Sales of the new model rose 120 percent last year."),
        Example("a profit", "Net profit fell 120 percent, to a loss of 3 million euros."),
        Example("a claim", "The woman claims to be the oldest in the world, aged 134."),
        Example("a latitude", "The station stands at a latitude of 85 degrees."),
        Example("an hour", "The talks begin at 1pm in Lier."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each figure of the story that crosses the limit of its kind."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield each figure to which the words beside it set a limit."""
    for sentence in figured_sentences(document, context):
        for place, claim in enumerate(sentence.claims):
            limit = limit_of(sentence, place, context) or set_off_age(sentence, place, document, context)
            if limit is not None:
                said = context.text(claim.span)
                yield Tie((claim,), _misfit(said, limit) if limit.crossed else None)


def _misfit(said: str, limit: Limit) -> Misfit:
    return Misfit(
        Severity.WARNING,
        limit.confidence,
        f"“{said}” is no possible value",
        f"{limit.what.capitalize()} is {limit.limit}; the copy says {said}.",
        "Look for a digit too many or a point that was lost.",
    )
