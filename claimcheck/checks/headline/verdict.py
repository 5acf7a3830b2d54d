"""What becomes of each figure of a headline: given by the body, contradicted by a rival, or found nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.checks.headline.derived import derived
from claimcheck.checks.headline.likeness import Profile, profiles
from claimcheck.checks.headline.rivals import Match, matches
from claimcheck.checks.headline.values import gives, is_amount
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook import Rulebook


class Verdict(NamedTuple):
    """One figure of a headline and what the body says of it."""

    claim: Claim
    support: Match | None
    """The likest figure of the body that gives it."""
    derived: str | None
    """How the body calls for it, when no single figure gives it."""
    rival: Match | None
    """The likest figure of the body of the same kind that is another one."""


def verdicts(document: Document, context: Context) -> Iterator[Verdict]:
    """A verdict for each figure of the headline that is an amount."""
    claims = context.claims.get(document.id, ())
    body = [claim for claim in claims if claim.segment is not SegmentKind.HEADLINE]
    checked = [claim for claim in claims if claim.segment is SegmentKind.HEADLINE and _checked(claim, context.rules)]
    if not body or not checked:
        return
    others = profiles(body, context.rules)
    for profile in profiles(checked, context.rules):
        taken = _taken(profile.claim, checked, body, context.rules)
        yield _verdict(profile, others, body, taken, document, context)


def _verdict(
    profile: Profile,
    others: Sequence[Profile],
    body: Sequence[Claim],
    taken: frozenset[str],
    document: Document,
    context: Context,
) -> Verdict:
    found = matches(profile, others, taken, context.rules)
    support = next((match for match in found if match.how), None)
    rival = next((match for match in found if not match.how), None)
    how = None if support else derived(profile.claim, body, document, context)
    return Verdict(profile.claim, support, how, rival)


def _taken(claim: Claim, checked: Sequence[Claim], body: Sequence[Claim], rules: Rulebook) -> frozenset[str]:
    return frozenset(
        other.id for other in body for title in checked if title is not claim and gives(other, title, rules)
    )


def _checked(claim: Claim, rules: Rulebook) -> bool:
    """Amounts only; "one" is a pronoun in headlines, and "5 Things to Know" counts the story's own items."""
    if not is_amount(claim) or claim.quantity.digits.lower() == "one":
        return False
    counted = claim.role is Role.LEVEL and claim.quantity.unit is None
    listed = rules.headlines.listed
    return not (counted and (claim.measure.head in listed or not claim.measure.words.isdisjoint(listed)))
