"""The figures above a body that are likely wrong, and how sure that is."""

from collections.abc import Iterator
from datetime import date
from math import log
from typing import NamedTuple

from claimcheck.checks.headline.decision import suspicion
from claimcheck.checks.headline.likeness import chance
from claimcheck.checks.headline.rivals import Match
from claimcheck.checks.headline.since import YEAR
from claimcheck.checks.headline.verdict import Verdict, verdicts
from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.finding import Severity
from claimcheck.quantities.interval import intersects
from claimcheck.rulebook.headlines import Headlines

FREE = (SegmentKind.CAPTION, SegmentKind.QUOTE)
"""Parts that may say what the body does not: only an outright rival counts."""


class Suspect(NamedTuple):
    """A figure that is likely wrong."""

    verdict: Verdict
    rival: Match | None
    """The figure of the body that it is likely a slip of; None when the body has none on the same subject."""
    others: tuple[Match, ...]
    """More figures of the body on the subject, the likest first: one of them may be the slip."""
    severity: Severity
    confidence: float
    """0 to 1, to two places."""


def suspects(document: Document, context: Context) -> Iterator[Suspect]:
    """Yield the figures of headline, summary, captions and pull quotes that are likely wrong."""
    rules = context.rules.headlines
    for verdict in verdicts(document, context):
        chances = suspicion(verdict, context.rules)
        rival = _rival(verdict, rules)
        sure = rival is not None and chances >= rules.error and _outright(verdict, rival, rules)
        sure = sure and not (rival and _once_so_old(rival.claim, document.date))
        free = verdict.claim.segment in FREE
        if chances < rules.warning or (free and not (sure and rival and _retells(rival))):
            continue
        severity = Severity.ERROR if sure and not free else Severity.WARNING
        yield Suspect(verdict, rival, _others(verdict, rival, rules), severity, _confidence(chances, rules))


def _once_so_old(claim: Claim, published: date | None) -> bool:
    """True for "In 1957, aged 19,": an age of another year leaves room for the headline's."""
    years = set(YEAR.findall(claim.sentence_text))
    return claim.role is Role.AGE and bool(years - {str(published.year) if published else ""})


def _retells(rival: Match) -> bool:
    """True when a figure a slip away or of the same event tells that a caption or a quote is about it."""
    return rival.slip is not None or bool(rival.evidence["same_event"])


def _outright(verdict: Verdict, rival: Match, rules: Headlines) -> bool:
    """True when nothing gives the figure, and the body has another for the same thing that rules it out."""
    return (
        verdict.how is None
        and chance(rival.likeness) >= rules.error_rival
        and not _both_hold(verdict.claim, rival.claim)
        and not _worlds_apart(verdict.claim, rival, rules)
    )


def _confidence(chances: float, rules: Headlines) -> float:
    """How often a finding like this one is right, among stories of which fewer are wrong than in the fit."""
    sure = chance(log(chances / (1 - chances)) - float(rules.rarer))
    return min(round(sure, 2), float(rules.most_sure))


def _others(verdict: Verdict, named: Match | None, rules: Headlines) -> tuple[Match, ...]:
    """The same figure where it stands again, those a slip away, and those about as likely as the one named.

    Where none is named, those a slip away or, without any, the likest: the reader sees what the story has.
    """
    if named is None:
        slipped = [rival for rival in verdict.rivals if rival.slip]
        return tuple((slipped or verdict.rivals[:1])[: rules.most_named])
    least = max(named.likeness - float(rules.near_lead), log(rules.rival / (1 - rules.rival)))
    value = named.claim.quantity.value
    near = [
        rival
        for rival in verdict.rivals
        if rival is not named
        and (rival.slip or rival.likeness >= least or rival.claim.quantity.value == value)
    ]
    return tuple(near[: rules.most_named - 1])


def _both_hold(first: Claim, second: Claim) -> bool:
    """True for "49" over "at least 48": one true figure may satisfy both."""
    return first.quantity.unit == second.quantity.unit and intersects(
        first.reading.expected, second.reading.expected
    )


def _worlds_apart(claim: Claim, rival: Match, rules: Headlines) -> bool:
    """True for "Dow falls 19" over 169,000 jobs lost: no slip leads from one to the other, and no subject."""
    first, second = claim.quantity.value, rival.claim.quantity.value
    if rival.slip or not first or not second:
        return False
    small, large = sorted((abs(first), abs(second)))
    return large > small * rules.farthest


def _rival(verdict: Verdict, rules: Headlines) -> Match | None:
    """The rival to name: one that is a slip away, unless another is far likelier to be about the same."""
    best, slipped = verdict.rival, verdict.slipped
    if best is None:
        return None
    if slipped and slipped.likeness > best.likeness - float(rules.slip_lead):
        return slipped
    return best if chance(best.likeness) >= rules.rival else None
