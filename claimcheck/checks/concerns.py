"""Which stories a check concerns, as far as their figures tell at a glance: the others need not load it."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import ABOVE_THE_BODY


def every_story(claims: Sequence[Claim]) -> bool:
    """Return True: a check may find something in any story."""
    return True


def figures_above(claims: Sequence[Claim]) -> bool:
    """Return whether a headline, or another part above the body, has a figure."""
    return any(claim.segment in ABOVE_THE_BODY for claim in claims)


def malformed(claims: Sequence[Claim]) -> bool:
    """Return whether the digits of a figure are grouped as no number is."""
    return any(claim.malformed for claim in claims)


def shares(claims: Sequence[Claim]) -> bool:
    """Return whether a figure is a share, or a change by one."""
    return any(claim.role in (Role.SHARE, Role.CHANGE) for claim in claims)


def ages(claims: Sequence[Claim]) -> bool:
    """Return whether a figure is an age, or a bare number, as in "is 45"."""
    return any(claim.role is Role.AGE or _is_bare(claim) for claim in claims)


def two_units(claims: Sequence[Claim]) -> bool:
    """Return whether a sentence has two figures in different units, one after the other."""
    return any(
        first.sentence == second.sentence and None not in units and units[0] != units[1]
        for first, second in pairwise(claims)
        for units in [(first.quantity.unit, second.quantity.unit)]
    )


def _is_bare(claim: Claim) -> bool:
    return claim.role is Role.LEVEL and not claim.noun and not claim.quantity.unit
