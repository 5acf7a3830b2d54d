"""The figures of the body that stand beside a headline's figure: those that give it, and those that rival it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.checks.headline.likeness import Profile, likeness
from claimcheck.checks.headline.values import comparable, gives, is_amount
from claimcheck.model.claim import Claim
from claimcheck.quantities.slip import slip
from claimcheck.rulebook import Rulebook


class Match(NamedTuple):
    """A figure of the body, and how likely it is about the headline's subject."""

    claim: Claim
    likeness: float
    """0 to 1."""
    how: str | None
    """How it gives the headline's figure ("as written", "rounded"); None for a rival."""


def matches(headline: Profile, body: Sequence[Profile], taken: frozenset[str], rules: Rulebook) -> list[Match]:
    """Every figure of the body of the headline figure's kind, the likest first.

    ``taken`` are the ids of claims that give another figure of the headline, and so are no rivals of this one.
    """
    found = []
    for profile in body:
        how = gives(profile.claim, headline.claim, rules)
        if how is None and (profile.claim.id in taken or not _rivals(profile.claim, headline.claim)):
            continue
        found.append(Match(profile.claim, likeness(headline, profile, rules), how))
    return sorted(found, key=lambda match: -match.likeness)


def _rivals(body: Claim, headline: Claim) -> bool:
    return is_amount(body) and body.quantity.unit == headline.quantity.unit and comparable(body, headline) is not None


def slip_between(first: Claim, second: Claim) -> str | None:
    """The one slip that would turn one figure into the other."""
    a, b = first.quantity, second.quantity
    return slip(a.value, b.value, a.digits, b.digits) if a.value is not None and b.value is not None else None
