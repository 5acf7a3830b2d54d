"""The figures of the body beside a headline's figure: those that give it, and those that rival it."""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from claimcheck.checks.headline.figures import Kind, code_of, label_of, year_of
from claimcheck.checks.headline.likeness import evidence, likeness_weights, weighed
from claimcheck.checks.headline.persons import too_young_or_old
from claimcheck.checks.headline.profiles import Profile, Profiles
from claimcheck.checks.headline.values import Support, comparable, gives
from claimcheck.model.claim import Claim, Role
from claimcheck.model.quantity import Bound
from claimcheck.quantities.interval import contains
from claimcheck.quantities.slip import slip as slip_of
from claimcheck.rulebook import Rulebook


class Match(NamedTuple):
    """A figure of the body, and how likely it is about the headline's subject."""

    title: Claim
    """The headline's figure."""
    claim: Claim
    """The body's."""
    likeness: float
    """In logits: 0 for even chances."""
    how: Support | None
    """How it gives the headline's figure; None for a rival."""
    slip: str | None
    """The one slip that would turn a rival into the headline's figure, as a question."""
    evidence: Mapping[str, float]
    """What the likeness was weighed from, by the names in rules/headlines.toml."""


def matches(
    headline: Profile, kind: Kind, body: Profiles, taken: Container[str], rules: Rulebook
) -> tuple[list[Match], list[Match]]:
    """The figures of the body that give the headline's figure, and its rivals, the likest first of both.

    ``taken`` are the ids of claims that give another figure of the headline, and so are no rivals here.
    """
    givers, rivals = _sorted_out(headline, kind, body, taken, rules, converting=False)
    if not givers and kind is Kind.AMOUNT and _convertible(headline.claim, body.claims):
        givers, rivals = _sorted_out(headline, kind, body, taken, rules, converting=True)
    if givers:
        rivals = [rival for rival in rivals if not _allows(rival.claim, headline.claim)]
        if headline.claim.quantity.dimension == "share":
            # A quarter that the body gives is not rivalled by a percentage.
            unit = headline.claim.quantity.unit
            rivals = [rival for rival in rivals if rival.claim.quantity.unit == unit]
    return sorted(givers, key=_likest), sorted(rivals, key=_likest)


def _sorted_out(
    headline: Profile,
    kind: Kind,
    body: Profiles,
    taken: Container[str],
    rules: Rulebook,
    *,
    converting: bool,
) -> tuple[list[Match], list[Match]]:
    givers, rivals = [], []
    for claim in body.claims:
        if claim.quantity.digits.lower() in rules.headlines.multiples:
            # "may double her chance" counts nothing.
            continue
        how = _gives(claim, headline.claim, kind, rules, converting=converting)
        if how is not None:
            givers.append(match(claim, headline, body, how, rules))
        elif claim.id not in taken and _rivals(claim, headline.claim, kind, rules):
            rivals.append(match(claim, headline, body, None, rules))
    return givers, rivals


def match(claim: Claim, headline: Profile, body: Profiles, how: Support | None, rules: Rulebook) -> Match:
    """How likely a figure of the body is about the headline's subject, and how it gives its figure, if so."""
    found = evidence(headline, body.of(claim), body)
    slip = None if how else slip_between(headline.claim, claim)
    return Match(headline.claim, claim, weighed(found, likeness_weights(rules)), how, slip, found)


def _convertible(headline: Claim, body: Sequence[Claim]) -> bool:
    first = headline.quantity
    return first.unit is not None and any(
        claim.quantity.dimension == first.dimension and claim.quantity.unit != first.unit for claim in body
    )


def _allows(body: Claim, headline: Claim) -> bool:
    """ "Nearly two dozen" beside 21 is the same figure once more."""
    value = headline.quantity.value
    bounded = body.quantity.approximate or body.quantity.bound is not Bound.EXACT
    return value is not None and bounded and contains(body.reading.expected, value)


def _likest(match: Match) -> float:
    return -match.likeness


CENTURY = "date century"
_ROLES = {Kind.ORDINAL: Role.RANK, Kind.NAME: Role.IDENTIFIER}


def _gives(body: Claim, headline: Claim, kind: Kind, rules: Rulebook, *, converting: bool) -> Support | None:
    if body.role is Role.AGE and too_young_or_old(headline, headline, rules):
        # "Boy, 41" over "Daryl Benway, 41".
        return None
    if kind is Kind.AMOUNT:
        return gives(body, headline, rules, converting=converting)
    if kind is Kind.YEAR:
        return Support.WRITTEN if year_of(body) == year_of(headline) else None
    if kind is Kind.NAME and (code := code_of(headline)):
        return Support.WRITTEN if code == code_of(body) else None
    if body.quantity.value is None or body.quantity.value != headline.quantity.value:
        return None
    if kind is Kind.DAY:
        same = body.period and headline.period and body.period.start == headline.period.start
        return Support.WRITTEN if same or (body.role is Role.DATE and headline.period is None) else None
    # "the 12-century mosque" is a slip of the keys for the same century.
    century = CENTURY in body.rules or body.quantity.unit == "century"
    return Support.WRITTEN if body.role is _ROLES[kind] or century else None


def _rivals(body: Claim, headline: Claim, kind: Kind, rules: Rulebook) -> bool:
    if kind is Kind.AMOUNT:
        unfit = body.role is Role.AGE and too_young_or_old(body, headline, rules)
        return comparable(body, headline, rules) and not unfit
    if kind is Kind.YEAR:
        return year_of(body) is not None
    if kind is Kind.DAY:
        return "date month day" in body.rules
    if body.quantity.value is None:
        return False
    if kind is Kind.ORDINAL and CENTURY in headline.rules:
        return CENTURY in body.rules
    if body.role is not _ROLES[kind]:
        return False
    return kind is Kind.ORDINAL or label_of(body, rules) == label_of(headline, rules)


def slip_between(first: Claim, second: Claim) -> str | None:
    """The one slip that would turn one figure into the other."""
    a, b = first.quantity, second.quantity
    if a.value is None or b.value is None:
        return None
    return slip_of(a.value, b.value, a.digits, b.digits)
