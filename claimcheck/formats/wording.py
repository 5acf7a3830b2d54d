"""The parts of a claim and of a cluster in words for people."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.formats.amounts import amount, interval
from claimcheck.formats.dates import days
from claimcheck.formats.numerals import grouped
from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.finding import Voices
from claimcheck.model.interval import Interval
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.relation import Relation
from claimcheck.model.report import HeldBack

UNKNOWN = "not stated"
OWN_VOICE = "The newsroom's own voice"

_AS_WRITTEN = frozenset({Role.DATE, Role.TIME, Role.RANK, Role.SCORE, Role.IDENTIFIER})
"""Roles whose figure is no amount, so that "2021" must not become "2,021"."""

_ROLES = {
    Role.LEVEL: "level",
    Role.CHANGE: "change",
    Role.SHARE: "share of a whole",
    Role.RATE: "rate",
    Role.RANK: "rank",
    Role.AGE: "age",
    Role.DURATION: "duration",
    Role.DATE: "date",
    Role.TIME: "time of day",
    Role.SCORE: "score",
    Role.CONVERSION: "conversion",
    Role.IDENTIFIER: "name",
}
_BOUNDS = {
    (Bound.EXACT, False): "the figure itself",
    (Bound.EXACT, True): "about",
    (Bound.ABOVE, False): "more than",
    (Bound.ABOVE, True): "just over",
    (Bound.AT_LEAST, False): "at least",
    (Bound.AT_LEAST, True): "about this or more",
    (Bound.BELOW, False): "less than",
    (Bound.BELOW, True): "just under",
    (Bound.AT_MOST, False): "at most",
    (Bound.AT_MOST, True): "about this or less",
    (Bound.RANGE, False): "a range",
    (Bound.RANGE, True): "roughly a range",
}
_SEGMENTS = {
    SegmentKind.HEADLINE: "headline",
    SegmentKind.SUMMARY: "summary",
    SegmentKind.BODY: "body",
    SegmentKind.CAPTION: "caption",
    SegmentKind.QUOTE: "block quotation",
    SegmentKind.TABLE: "table",
    SegmentKind.LIST: "list",
}
_RELATIONS = {
    Relation.INCOMPARABLE: "cannot be compared",
    Relation.AGREES: "agree",
    Relation.UPDATED: "updated, day by day",
    Relation.ROUNDED: "agree when rounded",
    Relation.DIVERGES: "diverge",
    Relation.CONTRADICTS: "contradict",
}
_VOICES = {
    Voices.SAME: "one voice: a slip",
    Voices.DIFFERENT: "two sources: a disagreement the copy should acknowledge",
}


def value_of(claim: Claim) -> str:
    """The figure of a claim without its bound, with unit or counted noun: "$2 billion", "150 projects"."""
    quantity = claim.quantity
    if not is_amount(claim):
        return quantity.digits
    noun = f" {claim.noun}" if claim.noun and quantity.unit is None else ""
    return _value(quantity) + noun


def bound(quantity: Quantity) -> str:
    """What the words around the figure do to it: "more than", "about", "the figure itself"."""
    return _BOUNDS[quantity.bound, quantity.approximate]


def readings(claim: Claim) -> tuple[str, str]:
    """The literal and the expected reading in words; a figure that is no amount stands as it is written."""
    if not is_amount(claim):
        return claim.quantity.digits, claim.quantity.digits
    unit = claim.quantity.unit
    return interval(claim.reading.literal, unit), interval(claim.reading.expected, unit)


def is_amount(claim: Claim) -> bool:
    """True when the figure has a place on a scale, as a date, a rank and misgrouped digits have not."""
    return claim.role not in _AS_WRITTEN and not claim.malformed


def role(value: Role) -> str:
    """A role: "level", "share of a whole"."""
    return _ROLES[value]


def segment(kind: SegmentKind) -> str:
    """The part of a story: "headline", "block quotation"."""
    return _SEGMENTS[kind]


def relation(value: Relation) -> str:
    """How the figures of a cluster stand, as a verb: "agree", "diverge"."""
    return _RELATIONS[value]


def voices(value: Voices) -> str:
    """Whether it is a slip or a disagreement."""
    return _VOICES[value]


def speaker(attribution: Attribution | None) -> str:
    """Name and role, or the newsroom's own voice."""
    return attribution.label if attribution else OWN_VOICE


def period(value: Period | None) -> str:
    """The period as written, with its days when the words do not name them: "this year (2021)"."""
    if value is None:
        return UNKNOWN
    if value.said:
        return f"{UNKNOWN} (said {value.text})"
    if value.start is None or value.end is None:
        return f"{value.text} (undated)"
    named = days(value.start, value.end)
    return value.text if named in value.text else f"{value.text} ({named})"


def confidence(value: float) -> str:
    """How often a finding like this one is right, to the tenth: "right about 6 times in 10"."""
    tenths = round(value * 10)
    return "right nearly always" if tenths > 9 else f"right about {counted(max(tenths, 1), 'time')} in 10"


def percentage(ratio: Decimal) -> str:
    """A distance in percent, to the whole number: "12 %", "less than 1 %"."""
    percent = grouped(round(ratio * 100, 0))
    return "less than 1 %" if percent == "0" else f"{percent} %"


def counted(count: int, singular: str, plural: str | None = None) -> str:
    """A number of things: "1 story", "2,000 stories"."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def held_by(held: HeldBack) -> str:
    """Who holds a finding back, and why: "ignored at draft.md:3: both counts are known"."""
    return f"{'ignored' if held.in_copy else 'accepted'} at {held.place}" + (
        f": {held.reason}" * bool(held.reason)
    )


def _value(quantity: Quantity) -> str:
    if quantity.value is not None:
        return amount(quantity.value, quantity.unit)
    return interval(Interval(quantity.low, quantity.high), quantity.unit)
