"""Of what kind a claim is: whether it is ever compared, on which scale, and under which names."""

from __future__ import annotations

from collections.abc import Hashable

from claimcheck.model.claim import Claim, Role
from claimcheck.model.quantity import Quantity
from claimcheck.quantities.slip import slip

COMPARED_ROLES = frozenset({Role.LEVEL, Role.CHANGE, Role.SHARE, Role.RATE, Role.AGE, Role.DURATION})
"""A date, rank or score is no amount: another one is as often as not another event. Years of an
event and numbers of a name are compared all the same, when the claim says which."""


def never_compared(claim: Claim) -> str | None:
    """Return why ``claim`` is compared with nothing, or None."""
    if claim.malformed:
        return "its digits are grouped as no number is"
    if claim.role in (Role.DATE, Role.IDENTIFIER) and claim.measure.head:
        return None
    if claim.role not in COMPARED_ROLES:
        return f"a {claim.role} is no amount"
    return None


def kind(claim: Claim) -> Role:
    """Return the role that must be the same; "cutting 1,200 jobs" and "the 1,200 jobs" are one."""
    counted = claim.quantity.dimension == "count"
    return Role.LEVEL if counted and claim.role is Role.CHANGE else claim.role


def scale(claim: Claim) -> Hashable:
    """Return what two claims must share to be held against each other; other units are converted."""
    return kind(claim), claim.quantity.dimension, currency(claim.quantity)


def currency(quantity: Quantity) -> str | None:
    """Return the ISO code of a sum of money, or of money a month; None for anything else."""
    if quantity.unit is None or not quantity.dimension.startswith("currency"):
        return None
    return quantity.unit.split(" ")[0]


def names(claim: Claim) -> frozenset[str]:
    """Return the subjects and the place of a claim, in lower case: what must be shared across stories."""
    return claim.entities | {claim.place.lower()} if claim.place else claim.entities


def same_value(first: Claim, second: Claim) -> bool:
    """Return whether two claims give the same figure in the same unit, whatever their bounds."""
    a, b = first.quantity, second.quantity
    return (a.value, a.low, a.high, a.unit) == (b.value, b.low, b.high, b.unit)


def slip_between(first: Claim, second: Claim) -> str | None:
    """Return the one slip that would turn one figure into the other, as a question, if there is one."""
    a, b = first.quantity, second.quantity
    if a.value is None or b.value is None or a.unit != b.unit:
        return None
    return slip(a.value, b.value, a.digits, b.digits)
