"""A percentage that no whole number out of its whole gives.

What
----
"71 percent of the 43 members": 30 of 43 is 69.8 percent and 31 of 43 is 72.1, and there is nothing
between. The test is GRIM (Brown and Heathers, The GRIM Test, Social Psychological and Personality Science
8, 2017): so many whole numbers there are, so many percentages they give. At the precision of whole
percent it tells something of wholes up to 100, with a decimal up to 1,000.

Why
---
The percentage or the whole is wrong, or the percentage is of fewer than the whole: of those who answered,
say.

Flags
-----
"71 percent of the 43 members voted for the merger."

Passes
------
"72 percent of the 43 members", "about 71 percent of the 43 members", percentages of what is not counted
("71 percent of the 43 hectares"), of large wholes, and averages.

Limits
------
Over 100 percent is flagged unless a word of the sentence lets the whole be exceeded ("beds", "target").
Only where the copy ties the percentage to the whole itself. A percentage that was rounded the other way
is flagged, and so is one that was weighted, as those of surveys are.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic.proportions import proportions
from claimcheck.checks.arithmetic.sums import shown
from claimcheck.checks.arithmetic.terms import is_plain
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.rulebook.phrases import has_phrase

EXAMPLES = Examples(
    flags=(
        Example("of the members", "71 percent of the 43 members voted for the merger."),
        Example("the whole first", "Of the 43 members, 71 percent voted for the merger."),
        Example("of them", "Lier has 12 schools, and 40 percent of them have no gym."),
        Example("a possessive", "The union called out 35 percent of the port's 11 crane drivers."),
        Example("a decimal", "Inspectors found mould in 12.4 percent of the 125 flats."),
        Example("a symbol", "Some 30 of its ships are old, but 55% of the 14 ferries are not."),
        Example("among", "Among the 13 judges, 60 percent were for a retrial."),
        Example("few", "The hospital says 30 percent of its seven surgeons have resigned."),
    ),
    passes=(
        Example("it can be", "72 percent of the 43 members voted for the merger."),
        Example("about", "About 71 percent of the 43 members voted for the merger."),
        Example("more than", "More than 70 percent of the 43 members voted for the merger."),
        Example("no count", "71 percent of the 43 hectares have burned."),
        Example("a large whole", "71 percent of the 430 members voted for the merger."),
        Example("an average", "On average, 71 percent of the 43 members come to a meeting."),
        Example("of something else", "The three make up 71 percent of the 43 members' debts."),
        Example("a change", "Sales rose 71 percent in the 43 shops of the chain."),
        Example("a decimal", "Inspectors found mould in 12.8 percent of the 125 flats."),
    ),
)

_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_CONFIDENCE = 0.75
_NEAR = 60


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each percentage of the story that no whole number out of its whole gives."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield every percentage of a whole that is counted; of a large one, every percentage can be."""
    for share, part, whole, *_ in proportions(document, context):
        if share is None or whole is None or part is not None or not _is_percentage(share):
            continue
        if _is_counted(whole) and not _is_averaged(whole, context):
            yield Tie((share, whole), _misfit(share, whole, context))


def _is_percentage(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        claim.role in (Role.SHARE, Role.CHANGE)
        and quantity.unit == "percent"
        and is_plain(claim)
        and quantity.value is not None
        and quantity.value > 0
        and quantity.value != _HUNDRED
    )


def _is_counted(whole: Claim) -> bool:
    """True for a whole number of things."""
    quantity = whole.quantity
    count = quantity.value
    if count is None or quantity.unit is not None or not is_plain(whole) or not whole.noun:
        return False
    if whole.role is not Role.LEVEL or count != count.to_integral_value() or count <= 1:
        return False
    return not _owns(whole)


def _is_averaged(whole: Claim, context: Context) -> bool:
    """Answered once for a sentence, however many figures it holds."""
    key = ("averaged", whole.sentence)
    if key not in context.kept:
        context.kept[key] = has_phrase(whole.sentence_text, context.rules.shares.averaged)
    return context.kept[key]


def _owns(whole: Claim) -> bool:
    """ "Of the 43 members' debts": the share is of the debts."""
    end = whole.span.end - whole.sentence.start
    behind = whole.sentence_text[end : end + _NEAR].partition(",")[0]
    return any(word.endswith(("'s", "’s", "s'", "s’")) for word in behind.split()[:4])


def _misfit(share: Claim, whole: Claim, context: Context) -> Misfit | None:
    value, count = share.quantity.value, whole.quantity.value
    assert value is not None
    assert count is not None
    if value > _HUNDRED:
        return _more_than_all(share, whole, context)
    rounded = whole.reading.literal.low != whole.reading.literal.high
    if rounded or count * share.quantity.step >= _HUNDRED:
        return None
    exact = value * count / _HUNDRED
    below = exact.to_integral_value(rounding="ROUND_FLOOR")
    near = [(each, each * _HUNDRED / count) for each in (below, below + 1)]
    if any(abs(given - value) <= share.quantity.step * _HALF for _, given in near):
        return None
    sums = " and ".join(f"{each} of {count} is {shown(given)} %" for each, given in near)
    written = context.text(share.span)
    return Misfit(
        Severity.WARNING,
        _CONFIDENCE,
        f"{quoted(share, context)} cannot be a share of {count}",
        f"{sums}, and nothing lies between; the copy says {written}.",
        f"Is it {written} of fewer than {count}?",
    )


def _more_than_all(share: Claim, whole: Claim, context: Context) -> Misfit | None:
    """Return what is wrong with more than all of a whole that nothing can exceed."""
    if share.role is not Role.SHARE or has_phrase(whole.sentence_text, context.rules.shares.exceeded):
        return None
    written = quoted(share, context)
    return Misfit(
        Severity.WARNING,
        _CONFIDENCE,
        f"{written} cannot be a share of {context.text(whole.span)}",
        f"All of them are 100 percent; the copy says {written}.",
        "Look for a digit too many or a point that was lost.",
    )
