"""What becomes of each figure of a headline: given by the body, contradicted by a rival, or found nowhere."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import exp, log
from typing import NamedTuple

from claimcheck.checks.headline.derived import YEAR, derived
from claimcheck.checks.headline.figures import Kind, is_bare, kind_of, year_of
from claimcheck.checks.headline.profiles import Profiles
from claimcheck.checks.headline.rivals import Match, matches
from claimcheck.checks.headline.values import ABOVE, Support, gives
from claimcheck.checks.headline.words import (
    beside_same_word,
    next_word,
    numbers_in,
    ordinals_before,
    says,
    says_ordinal,
)
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import contains
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import has_phrase

UNLIKELY = -1.0
"""Odds in logits below which a figure that gives the headline's is less likely meant than a sum."""
USUAL = 3
"""Other values that a story usually has beside a headline's."""
NONE_OF_THEM = -3.0
"""Logits that the headline is about none of the body's figures."""


PARTS = (SegmentKind.HEADLINE, SegmentKind.SUMMARY, SegmentKind.CAPTION, SegmentKind.QUOTE)
"""What is checked against all that stands below it in this list, and against the body."""


class Body(NamedTuple):
    """What one part of a story is held against."""

    claims: Sequence[Claim]
    profiles: Profiles
    copy: str
    document: Document


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
        """True when nothing gives it, and the likest other figure is a lower bound that it satisfies."""
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
    for rank, part in enumerate(PARTS):
        checked = [
            (claim, kind)
            for claim in claims
            if claim.segment is part and (kind := kind_of(claim, context.rules))
        ]
        if checked:
            above = PARTS[: rank + 1]
            body = [claim for claim in claims if claim.segment not in above]
            copy = "\n".join(segment.text for segment in document.segments if segment.kind not in above)
            yield from _of_part(checked, Body(body, Profiles(body, context.rules), copy, document), context)


def _of_part(checked: Sequence[tuple[Claim, Kind]], body: Body, context: Context) -> Iterator[Verdict]:
    rules = context.rules
    matched = []
    for profile, (claim, kind) in zip(Profiles([claim for claim, _ in checked], rules), checked, strict=True):
        titles = [other for other, other_kind in checked if other is not claim and other_kind is Kind.AMOUNT]
        matched.append(matches(profile, kind, body.profiles, _taken(titles, body.claims, rules), rules))
    best = [givers[0] for givers, _ in matched if givers]
    for (claim, kind), (givers, rivals) in zip(checked, matched, strict=True):
        odds = _odds(givers, rivals)
        if odds < UNLIKELY and kind is Kind.AMOUNT and derived(claim, body.claims, body.document, context):
            # "Four Russians and a Ukrainian" gives the headline's five better than five of something else.
            givers, odds = [], 0.0
        own = givers[0] if givers else None
        how = own.how if own else _otherwise(claim, kind, body, context)
        away = own is not None and _given_away(own, best)
        yield Verdict(claim, kind, how, own, len(givers), tuple(rivals), odds, away)


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
    return meant + log((1 + len(others)) / (1 + USUAL))


def _best(rivals: Sequence[Match]) -> dict[Decimal | None, float]:
    """The likeness of the likest of each value."""
    best: dict[Decimal | None, float] = {}
    for rival in rivals:
        best.setdefault(rival.claim.quantity.value, rival.likeness)
    return best


def _taken(titles: Sequence[Claim], body: Sequence[Claim], rules: Rulebook) -> frozenset[str]:
    return frozenset(other.id for title in titles for other in body if gives(other, title, rules))


def _otherwise(claim: Claim, kind: Kind, body: Body, context: Context) -> Support | None:
    """How the body gives a figure that none of its figures gives by itself."""
    copy = body.copy
    if kind is Kind.AMOUNT and _one_unit(claim, copy, context.rules):
        return Support.WORD
    if kind is Kind.AMOUNT and (how := derived(claim, body.claims, body.document, context)):
        return how
    if kind is Kind.DAY:
        return Support.NAMED if beside_same_word(claim, copy) else _day(claim, body.claims, body.document)
    if kind is Kind.YEAR:
        return _year(year_of(claim) or 0, copy, body.claims, body.document)
    value = claim.quantity.value
    if value is None:
        return None
    if kind is Kind.ORDINAL:
        return _ordinal(claim, body, context.rules)
    if (kind is Kind.NAME or is_bare(claim)) and says_ordinal(copy, value, context.rules):
        return Support.ORDINAL
    if beside_same_word(claim, copy):
        return Support.NAMED
    if str(value) in numbers_in(copy):
        return _as_number(claim, value, body.claims)
    return (
        Support.WORD
        if kind is Kind.AMOUNT and _countable(claim) and says(copy, value, context.rules)
        else None
    )


def _as_number(claim: Claim, value: Decimal, body: Sequence[Claim]) -> Support:
    """How the body gives a number that it writes for something else, or with its unit left out."""
    same = [
        other for other in body if value in (other.quantity.value, other.quantity.low, other.quantity.high)
    ]
    unit = claim.quantity.unit
    sentences = {other.sentence for other in body if unit and other.quantity.unit == unit}
    if any(is_bare(other) and other.sentence in sentences for other in same):
        # "Rays weigh up to 500 pounds; this one weighed at least 300."
        return Support.BARE
    return Support.DIGITS if same else Support.UNREAD


def _ordinal(claim: Claim, body: Body, rules: Rulebook) -> Support | None:
    """How the body gives "2nd" before the headline's next word: in words, or as so many of a thing."""
    value = claim.quantity.value or Decimal(0)
    same, others = ordinals_before(next_word(claim), body.copy, value, rules)
    if same or (not others and says_ordinal(body.copy, value, rules)):
        return Support.WORD
    if others:
        return None
    return Support.COUNTED if any(_counts(other, value) for other in body.claims) else None


def _counts(claim: Claim, value: Decimal) -> bool:
    return (
        claim.quantity.value == value
        and claim.quantity.unit is None
        and claim.role in (Role.LEVEL, Role.IDENTIFIER)
    )


def _one_unit(claim: Claim, copy: str, rules: Rulebook) -> bool:
    """ "1 Year" over "a year in jail"."""
    quantity = claim.quantity
    if quantity.value != 1 or quantity.dimension != "time" or quantity.bound is not Bound.EXACT:
        return False
    return has_phrase(copy, tuple(f"{word} {quantity.unit}" for word in rules.headlines.one_unit))


def _countable(claim: Claim) -> bool:
    return claim.quantity.dimension in ("count", "share") or claim.quantity.unit == "year"


def _day(claim: Claim, body: Sequence[Claim], document: Document) -> Support | None:
    day = claim.period.start if claim.period else None
    days = {other.period.start for other in body if other.period} | {document.date}
    return Support.DATE if day and day in days else None


def _year(year: int, copy: str, body: Sequence[Claim], document: Document) -> Support | None:
    if str(year) in YEAR.findall(copy):
        return Support.WRITTEN
    if f"{year}s" in copy or f"’{year % 100}s" in copy or f"'{year % 100}s" in copy:
        return Support.WRITTEN
    ends = {
        day.year for claim in body if claim.period for day in (claim.period.start, claim.period.end) if day
    }
    if year in ends or (document.date and document.date.year == year):
        return Support.DATE
    return None
