"""What becomes of each figure of a headline: given by the body, contradicted by a rival, or found nowhere."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import exp, log
from typing import NamedTuple

from claimcheck.checks.headline.derived import derived
from claimcheck.checks.headline.figures import Kind, code_of, kind_of
from claimcheck.checks.headline.otherwise import Body, given_otherwise
from claimcheck.checks.headline.profiles import Profiles
from claimcheck.checks.headline.rivals import Match, match, matches
from claimcheck.checks.headline.values import ABOVE, Support, comparable, gives
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.model.document import ABOVE_THE_BODY, Document
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import contains, scale
from claimcheck.rulebook import Rulebook

UNLIKELY = -1.0
"""Odds in logits below which a figure that gives the headline's is less likely meant than a sum."""
USUAL = 3
"""Other values that a story usually has beside a headline's."""
SMALL = 12
"""So many of one thing a story may have of another, too."""
NONE_OF_THEM = -3.0
"""Logits that the headline is about none of the body's figures."""


class Verdict(NamedTuple):
    """One figure of a headline and what the body says of it."""

    claim: Claim
    kind: Kind
    how: Support | None
    """How the body gives it; None when it does not."""
    support: Match | None
    """The likest figure of the body that gives it, when one does by itself."""
    supports: int
    """How many do."""
    rivals: tuple[Match, ...]
    """The figures of the body of the same kind that are other ones, the likest first."""
    odds: float
    """Logarithm of the odds of what gives it against the best of each other value; 0 when nothing does."""
    given_away: bool
    """True when what gives it gives another figure of the headline that it is likelier to be about."""
    within_span: bool = False
    """True when nothing gives it, and a bounded or approximate time of the body has room for it."""

    @property
    def rival(self) -> Match | None:
        """The likest other figure."""
        return self.rivals[0] if self.rivals else None

    @property
    def rival_share(self) -> float:
        """The likest other figure's share, 0 to 1, among all others; 0 without any."""
        if not self.rivals:
            return 0.0
        return exp(self.rivals[0].likeness) / (exp(NONE_OF_THEM) + sum(map(exp, _best(self.rivals).values())))

    @property
    def within_bound(self) -> bool:
        """True when nothing gives it, and a lower bound on the same subject, or a time, has room for it."""
        if self.within_span:
            return True
        rival, value = self.rival, self.claim.quantity.value
        if self.how is not None or rival is None or value is None or rival.claim.quantity.bound not in ABOVE:
            return False
        return contains(rival.claim.reading.expected, value)

    @property
    def slipped(self) -> Match | None:
        """The likest other figure that is one slip away."""
        return next((rival for rival in self.rivals if rival.slip), None)


def verdicts(document: Document, context: Context) -> Sequence[Verdict]:
    """A verdict for each figure checked of the headline and of the other parts above the body; kept."""
    key = ("verdicts", document.id)
    if key not in context.shared:
        context.shared[key] = tuple(_verdicts(document, context))
    found: tuple[Verdict, ...] = context.shared[key]
    return found


def _verdicts(document: Document, context: Context) -> Iterator[Verdict]:
    claims = context.claims.get(document.id, ())
    for rank, part in enumerate(ABOVE_THE_BODY):
        checked = [
            (claim, kind)
            for claim in claims
            if claim.segment is part and (kind := kind_of(claim, context.rules))
        ]
        if checked:
            above = ABOVE_THE_BODY[: rank + 1]
            body = [claim for claim in claims if claim.segment not in above]
            copy = "\n".join(segment.text for segment in document.segments if segment.kind not in above)
            yield from _of_part(checked, Body(body, Profiles(body, context.rules), copy, document), context)


def _of_part(checked: Sequence[tuple[Claim, Kind]], body: Body, context: Context) -> Iterator[Verdict]:
    rules = context.rules
    titles = Profiles([claim for claim, _ in checked], rules)
    matched = []
    for profile, (claim, kind) in zip(titles, checked, strict=True):
        others = [other for other, other_kind in checked if other is not claim and other_kind is Kind.AMOUNT]
        matched.append(matches(profile, kind, body.profiles, taken(others, body.claims, rules), rules))
    best = [givers[0] for givers, _ in matched if givers]
    for (claim, kind), (givers, rivals) in zip(checked, matched, strict=True):
        # "G20": a name that the body does not use is no figure; "2D" over a body of "3D" is one.
        if givers or rivals or kind is not Kind.NAME or code_of(claim) is None:
            yield _crossed(
                _verdict(claim, kind, givers, rivals, best, body, context), titles, best, body, rules
            )


def _crossed(
    verdict: Verdict, titles: Profiles, best: Sequence[Match], body: Body, rules: Rulebook
) -> Verdict:
    """The verdict on one of two figures that the body has crosswise: "5 dead, 2 hurt", but five are hurt."""
    own = verdict.support
    if own is None or verdict.kind is not Kind.AMOUNT:
        return verdict
    for other in best:
        if (
            other.claim is own.claim
            or other.title is own.title
            or not comparable(other.claim, own.title, rules)
        ):
            continue
        first = match(other.claim, titles.of(own.title), body.profiles, None, rules)
        second = match(own.claim, titles.of(other.title), body.profiles, None, rules)
        lead = first.likeness + second.likeness - own.likeness - other.likeness
        if lead > max(0.0, -verdict.odds):
            return verdict._replace(rivals=(first, *verdict.rivals), odds=-lead)
    return verdict


def _verdict(
    claim: Claim,
    kind: Kind,
    givers: Sequence[Match],
    rivals: Sequence[Match],
    best: Sequence[Match],
    body: Body,
    context: Context,
) -> Verdict:
    odds = _odds(givers, rivals)
    if kind is Kind.AMOUNT and (not givers or odds < UNLIKELY):
        # "Four Russians and a Ukrainian" gives the headline's five better than five of something else, and
        # the four are then no rival.
        worked_out = derived(claim, body.claims, body.document, context)
        if worked_out:
            terms = {term.id for term in worked_out.terms}
            others = tuple(rival for rival in rivals if rival.claim.id not in terms)
            if givers and (claim.quantity.value or 0) > SMALL:
                # "1,200 employees … 700, another 350 and 150" gives it twice.
                return Verdict(
                    claim, kind, givers[0].how, givers[0], len(givers), others, 0.0, given_away=False
                )
            return Verdict(claim, kind, worked_out.how, None, 0, others, 0.0, given_away=False)
    own = givers[0] if givers else None
    how = own.how if own else given_otherwise(claim, kind, body, context)
    away = own is not None and _given_away(own, best)
    within = how is None and kind is Kind.AMOUNT and _within_span(claim, body.claims, context.rules)
    return Verdict(claim, kind, how, own, len(givers), tuple(rivals), odds, away, within)


def _within_span(claim: Claim, body: Sequence[Claim], rules: Rulebook) -> bool:
    """ "22 years later" over "more than two decades", "13 days" over "nearly two weeks"."""
    value, unit = claim.quantity.value, claim.quantity.unit
    if value is None or claim.quantity.dimension != "time":
        return False
    for other in body:
        loose = other.quantity.approximate or other.quantity.bound is not Bound.EXACT
        factor = rules.headlines.time_factor(other.quantity.unit, unit) if loose else None
        if factor and contains(scale(other.reading.expected, factor), value):
            return True
    return False


def _given_away(own: Match, best: Sequence[Match]) -> bool:
    """ "221 missing, 221 dead": one figure of the body cannot give both."""
    others = [match for match in best if match is not own and match.claim is own.claim]
    first = next(match for match in best if match.claim is own.claim)
    most = max((match.likeness for match in others), default=own.likeness)
    return bool(others) and (most > own.likeness or (most == own.likeness and first is not own))


def _odds(givers: Sequence[Match], rivals: Sequence[Match]) -> float:
    if not givers:
        return 0.0
    others = _best(rivals)
    meant = givers[0].likeness - log(exp(NONE_OF_THEM) + sum(map(exp, others.values())))
    # One that took another's place may be any that the story gives: the more, the less likely this one.
    meant += log((1 + len(others)) / (1 + USUAL))
    # Without another figure of its kind, none can have taken its place.
    return meant if others else max(0.0, meant)


def _best(rivals: Sequence[Match]) -> dict[Decimal | None, float]:
    """The likeness of the likest of each value."""
    best: dict[Decimal | None, float] = {}
    for rival in rivals:
        best.setdefault(rival.claim.quantity.value, rival.likeness)
    return best


def taken(titles: Sequence[Claim], body: Sequence[Claim], rules: Rulebook) -> frozenset[str]:
    """The ids of the body's figures that give one of ``titles``, and so rival no other."""
    return frozenset(other.id for title in titles for other in body if gives(other, title, rules))
