"""Which stories a check concerns, as far as their figures tell at a glance: the others need not load it."""

from collections.abc import Sequence
from itertools import combinations, groupby, pairwise
from typing import Final

from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import ABOVE_THE_BODY
from claimcheck.model.quantity import Bound

_NO_AMOUNTS: Final = frozenset({Role.DATE, Role.TIME, Role.RANK, Role.IDENTIFIER})


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


def one_kind(claims: Sequence[Claim]) -> bool:
    """Return whether a sentence has two amounts of one kind, of which one may be counted from the other."""
    amounts = (claim for claim in claims if claim.role not in _NO_AMOUNTS)
    return any(
        _are_of_one_kind(first, second)
        for _, together in groupby(amounts, key=lambda claim: claim.sentence)
        for first, second in combinations(together, 2)
    )


def sums(claims: Sequence[Claim]) -> bool:
    """Return whether a sentence has two amounts of one kind, or the story a table or a list ("Men: 7")."""
    return one_kind(claims) or any(claim.cell for claim in claims) or sum(map(_is_bare, claims)) >= 3


def moves(claims: Sequence[Claim]) -> bool:
    """Return whether a figure moves, or has another beside it, or in its range, that it moved from."""
    return one_kind(claims) or any(
        claim.trend or claim.role is Role.CHANGE or claim.quantity.bound is Bound.RANGE for claim in claims
    )


def _are_of_one_kind(first: Claim, second: Claim) -> bool:
    """True for one unit and for two, as pounds and pence; one may leave its unit to the other."""
    one, other = first.quantity.unit, second.quantity.unit
    if one == other or (one and other):
        return True
    return not (second if one else first).noun


def _is_bare(claim: Claim) -> bool:
    return claim.role is Role.LEVEL and not claim.noun and not claim.quantity.unit
