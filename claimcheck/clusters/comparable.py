"""What leaves two claims without a common scale, whatever else they share.

Each veto takes two claims and returns the reason in words why they are never compared, or None.
"""

from __future__ import annotations

from claimcheck.clusters.kinds import currency, kind
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Modality, Role
from claimcheck.model.document import SegmentKind

_PLANS = frozenset({Modality.PLANNED, Modality.FORECAST})
_HEADLINED = _PLANS | {Modality.ACTUAL, Modality.HYPOTHETICAL}
_OPEN = frozenset({Modality.ACTUAL, Modality.HYPOTHETICAL, Modality.ASKED})
"""What is asked or supposed of a thing mostly takes its figure for granted."""


def other_role(first: Worded, second: Worded) -> str | None:
    """A change is no level, and a share no count."""
    a, b = first.claim, second.claim
    return None if kind(a) == kind(b) else f"one is a {a.role}, the other a {b.role}"


def other_unit(first: Worded, second: Worded) -> str | None:
    """Dollars are not miles, and not euros: rates of exchange change by the day."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension != b.dimension:
        return f"one is a {a.dimension}, the other a {b.dimension}"
    if currency(a) != currency(b):
        return f"currencies differ: {currency(a)} and {currency(b)}"
    return None


def other_direction(first: Worded, second: Worded) -> str | None:
    """A rise and a fall are two movements."""
    a, b = first.claim, second.claim
    if a.role is Role.CHANGE and a.trend and b.trend and a.trend != b.trend:
        return f"one went {a.trend}, the other {b.trend}"
    return None


def other_modality(first: Worded, second: Worded) -> str | None:
    """What is planned, denied or asked may well differ from what is.

    A headline has one tense for all, and "the 540 jobs to be cut" names its thing whatever is said of it.
    """
    a, b = first.claim.modality, second.claim.modality
    if a is b or {a, b} <= _PLANS or (_headline(first, second) and {a, b} <= _HEADLINED):
        return None
    if {a, b} <= _OPEN or (second.points_back and Modality.DENIED not in (a, b)):
        return None
    return f"one is {a}, the other {b}"


def _headline(first: Worded, second: Worded) -> bool:
    return SegmentKind.HEADLINE in (first.claim.segment, second.claim.segment)
