"""A change that its own levels do not give.

What
----
A percentage, a fraction, a multiple or an amount of change beside the two levels that it leads from and to:
"from 60 to 90, a 30 percent increase", "doubled from 12 to 36"; and beside the level and the amount:
"rose 183 points, or 11 percent, to 16,336".

Why
---
The sum is done with every value that the figures as written allow, a percentage that is cut off instead of
rounded included. What is reported is a change that none of them gives, with the sum.

Flags
-----
"Sales rose from 60 to 90 boats, a 30 percent increase."

Passes
------
"Sales rose 50 percent, to 90 boats from 60", "nearly doubled", changes against another period than that of
the levels, rates a year. Points that are called percent are a note; percentage points between levels that are
no percentages ("from 60 to 90 boats, 50 percentage points") are flagged. Levels a hundred times apart in
other magnitudes, "to $1.2 million from $2.8 billion a year earlier", are a note.

Limits
------
Only neighbours in a sentence, a next one that begins "That is a … percent increase" or "The increase was",
and one before that tells the same of the year before. Levels in the wrong order are left to wrong-direction.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic.change_sums import (
    Levels,
    levels,
    percent_between,
    percent_of_amount,
    points_between,
    stated_percent,
)
from claimcheck.checks.arithmetic.moves import Move, Part, compares_unlike, is_multiple, moves, way
from claimcheck.checks.arithmetic.sums import allowance, middle, shown
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ONE, add, multiply, subtract
from claimcheck.quantities.interval import intersects
from claimcheck.rulebook.phrases import has_phrase

EXAMPLES = Examples(
    flags=(
        Example("percent", "Sales rose from 60 to 90 boats, a 30 percent increase."),
        Example("doubled", "The number of cases doubled from 12 to 36."),
        Example("points", "Support was up 4 percentage points, from 51 to 53 percent."),
        Example("of the wrong base", "Output fell 50 percent to 60 tonnes from 90 tonnes."),
        Example("a third", "Profit fell by a third to 400 million euros from 900 million euros."),
        Example("an index", "The Dow rose 183 points, or 2.1%, to 16,336."),
        Example("in the next sentence", "Rents rose from $800 to $900. That is a 22 percent increase."),
        Example("an amount", "The workforce was cut by 300, from 2,150 to 1,950."),
    ),
    passes=(
        Example("percent", "Sales rose from 60 to 90 boats, a 50 percent increase."),
        Example("nearly doubled", "The number of cases nearly doubled from 12 to 23."),
        Example("points", "Support was up 2 percentage points, from 51 to 53 percent."),
        Example("a third", "Profit fell by a third to 600 million euros from 900 million euros."),
        Example("an index", "The Dow rose 183 points, or 1.1%, to 16,336."),
        Example("per year", "Sales rose from 60 to 90 boats, growth of 14 percent a year."),
        Example("another thing", "Sales rose from 60 to 90 boats, while profit increased 30 percent."),
        Example(
            "another base",
            "Profit rose 30 percent on the year to $90 million from $85 million a quarter earlier.",
        ),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each change that its levels do not give."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the changes that stand beside their levels."""
    for move in moves(document, context):
        if compares_unlike(move, context.rules.changes):
            continue
        found = levels(move)
        if found is not None:
            yield from _magnitudes_apart(move, found, context)
            yield from _between_levels(move, found, context)
        elif Part.AFTER in move.parts and Part.SHARE in move.parts and Part.AMOUNT in move.parts:
            yield from _from_amount(move, context)


def _between_levels(move: Move, found: Levels, context: Context) -> Iterator[Tie]:
    if _turned_round(move, found):
        return
    share, amount = move.parts.get(Part.SHARE), move.parts.get(Part.AMOUNT)
    if share is not None and share.quantity.unit == "percentage_point":
        if _is_measured(move, found):
            yield Tie((share, *move.ends), _no_points(share, way(move, context), context))
        else:
            yield _distance(share, move, found, context, " points")
    elif share is not None and " / " not in (share.quantity.unit or ""):
        actual = percent_between(found)
        if actual is not None:
            yield _percent(share, move, found, actual, context)
    if amount is not None and _is_of(amount, found, context):
        yield _distance(amount, move, found, context, "")


def _magnitudes_apart(move: Move, found: Levels, context: Context) -> Iterator[Tie]:
    """Yield "to $1.22 million from $2.81 billion a year earlier": another word makes a likelier change."""
    first, last = (middle(end) for end in (found.before, found.after))
    if len(move.ends) < len(("before", "after")) or not first or not last or found.unit == "percent":
        return
    words = {rule for claim in move.ends for rule in claim.rules if rule.startswith("magnitude ")}
    times = max(first, last) / min(first, last)
    rules = context.rules.changes
    compared = any(has_phrase(move.copy, phrases) for phrases in rules.comparisons.values())
    if len(words) != len(move.ends) or not compared or times < rules.widths.magnitude:
        return
    yield Tie(
        move.ends,
        Misfit(
            Severity.NOTE,
            0.5,
            f"{way(move, context)} is a change by a factor of {shown(times.to_integral_value())}",
            "The two levels have other words of magnitude, and are compared over a short time.",
            "Ask whether both words are right.",
        ),
    )


def _from_amount(move: Move, context: Context) -> Iterator[Tie]:
    """ "Rose 183 points, or 1.1%, to 16,336"."""
    rules = context.rules.changes
    share, amount, after = (move.parts[part] for part in (Part.SHARE, Part.AMOUNT, Part.AFTER))
    actual = percent_of_amount(amount, after, move.trend, rules)
    claims = (share, amount, after)
    if actual is None or after.quantity.unit == "percent":
        return
    if share.quantity.unit == "percentage_point":
        first, second = (context.text(claim.span) for claim in (amount, after))
        yield Tie(claims, _no_points(share, f"{first} to {second}", context))
        return
    if share.quantity.unit != "percent":
        return
    if intersects(share.reading.literal, actual):
        yield Tie(claims)
        return
    first, second = (context.text(claim.span) for claim in (amount, after))
    way = f"{first} to {second}" if move.trend is None else f"{first} {move.trend} to {second}"
    exact = percent_of_amount(amount, after, move.trend, rules, exact=True)
    yield Tie(claims, _misfit(share, _Sum(way, exact, actual, " %"), "", context))


def _percent(share: Claim, move: Move, found: Levels, actual: Interval, context: Context) -> Tie:
    rules = context.rules.changes
    claims = (share, *move.ends)
    stated = stated_percent(share, rules)
    if any(intersects(each, actual) for each in stated):
        return Tie(claims)
    points = points_between(found)
    if found.unit == share.quantity.unit == "percent" and any(intersects(each, points) for each in stated):
        return Tie(claims, _meant_points(share, move, context))
    backwards = percent_between(Levels(found.after, found.before, found.unit))
    hint = ""
    if backwards is not None and any(intersects(each, backwards) for each in stated):
        hint = "It is the change seen from the other level."
    done = _Sum(way(move, context), percent_between(found.middles), actual, " %")
    return Tie(claims, _misfit(share, done, hint, context))


def _distance(stated: Claim, move: Move, found: Levels, context: Context, unit: str) -> Tie:
    """Compare an amount, or points, with the distance of the levels."""
    actual = points_between(found)
    claims = (stated, *move.ends)
    if intersects(stated.reading.literal, actual):
        return Tie(claims)
    done = _Sum(way(move, context), points_between(found.middles), actual, unit)
    return Tie(claims, _misfit(stated, done, "", context))


def _is_of(amount: Claim, found: Levels, context: Context) -> bool:
    """True for an amount in the unit of the levels, or in points of an index or of percentages."""
    noun = (amount.noun or "").casefold().split()
    if noun and noun[-1] in context.rules.changes.units.points:
        return found.unit in (None, "percent")
    return amount.quantity.unit == found.unit


def _turned_round(move: Move, found: Levels) -> bool:
    """True when the change goes the other way than its levels, which is the fault of another check."""
    return move.trend is not None and found.rises is not None and found.rises != (move.trend == "up")


class _Sum(NamedTuple):
    """A sum as it is shown."""

    way: str
    exact: Interval | None
    """The result for the figures as written."""
    allowed: Interval
    """The results for all that they may be rounded from."""
    unit: str

    def __str__(self) -> str:
        value = None if self.exact is None else middle(self.exact)
        result = "" if value is None else f"{shown(value)}{self.unit}"
        if self.allowed.low == self.allowed.high:
            return f"{self.way} is {result}"
        return f"{self.way} is {result}; {allowance(self.allowed, self.unit)} with the rounding as written"


def _misfit(stated: Claim, done: _Sum, hint: str, context: Context) -> Misfit:
    said = quoted(stated, context)
    sure = _is_far(stated, done.allowed, context)
    return Misfit(
        Severity.ERROR if sure else Severity.WARNING,
        0.9 if sure else 0.8,
        f"{said} is not the change of {done.way}",
        f"{done}; the copy says {said}.",
        hint,
    )


def _is_far(stated: Claim, actual: Interval, context: Context) -> bool:
    """True when even a change off by a good share of itself would not be the one that the copy states."""
    rules = context.rules.changes
    off = rules.widths.sure
    wider = Interval(
        None if actual.low is None else multiply(actual.low, subtract(ONE, off)),
        None if actual.high is None else multiply(actual.high, add(ONE, off)),
    )
    allowed = (stated.reading.literal,) if _is_amount(stated) else stated_percent(stated, rules)
    return not any(intersects(each, wider) for each in allowed)


def _is_amount(stated: Claim) -> bool:
    return stated.quantity.dimension != "share" and not is_multiple(stated)


def _is_measured(move: Move, found: Levels) -> bool:
    """True for levels in a unit but percent, or of something counted: a bare number may be a percentage."""
    return found.unit not in (None, "percent") or any(claim.noun for claim in move.ends)


def _no_points(share: Claim, way: str, context: Context) -> Misfit:
    said = quoted(share, context)
    return Misfit(
        Severity.WARNING,
        0.75,
        f"{said} is not the change of {way}",
        f"Percentage points lie between two percentages, and {way} are none.",
        "Say percent.",
    )


def _meant_points(share: Claim, move: Move, context: Context) -> Misfit:
    said = quoted(share, context)
    return Misfit(
        Severity.NOTE,
        0.6,
        f"{said} is a change in percentage points",
        f"{way(move, context)} is so many percentage points; in percent it is another figure.",
        "Say percentage points.",
    )
