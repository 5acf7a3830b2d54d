"""The sentences of a finding about two rival figures."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.checks.amounts import in_words, style_of
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.finding import Voices
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.interval import facing
from claimcheck.quantities.slip import slip


def message(pair: ComparedPair, cluster: Cluster, context: Context) -> str:
    """Return "“$3 billion” and “more than $2 billion” for trade turnover in 2021"."""
    figures = " and ".join(quoted(claim, context) for claim in (pair.first, pair.second))
    return f"{figures} for {cluster.label}{_period(pair)}"


def quoted(claim: Claim, context: Context) -> str:
    """Return the figure as written, in quotation marks; of a cell, with the names of row and column."""
    place = f" ({claim.cell.label})" if claim.cell else ""
    return f"“{context.text(claim.span)}”{place}"


def allowed(claim: Claim, context: Context) -> str:
    """Return what the words of a claim allow: "“at least 60” allows 60 or more"."""
    style = style_of(claim.quantity, context.text(claim.span))
    literal = claim.reading.literal
    verb = "is" if literal.low == literal.high else "allows"
    return f"“{context.text(claim.span)}” {verb} {in_words(literal, style)}"


def taken(claim: Claim, context: Context) -> str:
    """Return what the words of a claim allow and how a reader takes them, without saying one thing twice."""
    style = style_of(claim.quantity, context.text(claim.span))
    literal, expected = claim.reading.literal, claim.reading.expected
    if literal == expected:
        return allowed(claim, context)
    if literal.low is not None and literal.high is not None and literal.low:
        return f"{allowed(claim, context)} and a reader takes it as {in_words(expected, style)}"
    if expected.low is not None and expected.high is not None and expected.low_open:
        low, high = style.amount(expected.low), style.amount(expected.high)
        return f"“{context.text(claim.span)}” is taken as just over {low}, up to {high}"
    return f"“{context.text(claim.span)}” is taken as {in_words(expected, style)}"


def apart(pair: ComparedPair) -> str:
    """Return how far the expected readings lie from each other: "two figures 12 % apart".

    The share is of the larger of the two ends that face each other, as in the rule for diverging figures.
    """
    first, second = pair.first, pair.second
    other = convert(second.reading, second.quantity.unit, first.quantity.unit)
    ends = facing(first.reading.expected, other.expected) if other else None
    largest = max(map(abs, ends)) if ends else Decimal(0)
    if not ends or not largest:
        return "two figures"
    return f"two figures {100 * (ends[1] - ends[0]) / largest:.0f} % apart"


def slip_of(pair: ComparedPair) -> str | None:
    """Return the one slip that would turn one figure into the other, as a question, if there is one."""
    first, second = pair.first.quantity, pair.second.quantity
    if first.value is None or second.value is None or first.unit != second.unit:
        return None
    return slip(first.value, second.value, first.digits, second.digits)


def hint(pair: ComparedPair, voice: Voices | None) -> str:
    """Return the likely slip and the question to ask."""
    return " ".join(filter(None, (slip_of(pair), _question(pair, voice))))


def _question(pair: ComparedPair, voice: Voices | None) -> str:
    names = [claim.speaker.name for claim in (pair.first, pair.second) if claim.speaker]
    if voice is Voices.DIFFERENT:
        return f"Ask {' and '.join(names)} what each figure covers, or tell the reader that they differ."
    if voice is Voices.SAME:
        return f"Ask {names[0]} which of the two is meant." if names else "Which of the two is meant?"
    return f"Check the figure against what {names[0]} said."


def _period(pair: ComparedPair) -> str:
    periods = [claim.period for claim in (pair.first, pair.second) if claim.period and not claim.period.said]
    period = next((each for each in periods if each.known), periods[0] if periods else None)
    if period is None:
        return ""
    return f" in {period.text}" if period.text[:1].isdigit() else f" {period.text}"
