"""The pairs of figures in a cluster that a finding is about, what it says of them, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.acknowledged import acknowledged
from claimcheck.checks.interface import Context, make_finding
from claimcheck.checks.voices import voices
from claimcheck.checks.wording import hint, message, slip_of
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.finding import Finding, Severity, Voices
from claimcheck.model.relation import Relation
from claimcheck.quantities.interval import facing


def rivals(cluster: Cluster, relation: Relation, context: Context) -> tuple[ComparedPair, ...]:
    """Return the pairs that stand in ``relation`` and that the copy leaves unexplained, most alike first."""
    return tuple(
        pair
        for pair in cluster.pairs
        if pair.relation is relation
        and not _worlds_apart(pair, context)
        and not acknowledged(pair.first, pair.second, context)
    )


def _worlds_apart(pair: ComparedPair, context: Context) -> bool:
    """True for "below 40,000" beside "three": no slip leads from one to the other, and no rounding."""
    ends = facing(pair.first.reading.expected, pair.second.reading.expected)
    if ends is None or pair.first.quantity.unit != pair.second.quantity.unit or ends[0] <= 0:
        return False
    return ends[1] > ends[0] * context.rules.sameness.farthest and slip_of(pair) is None


def rival_finding(
    module_name: str,
    pairs: tuple[ComparedPair, ...],
    cluster: Cluster,
    context: Context,
    *,
    severity: Severity,
    why: str,
) -> Finding:
    """Return the finding of the check with this ``__name__`` about ``pairs``, in the words of the first."""
    worst = pairs[0]
    voice = voices(worst.first, worst.second)
    return make_finding(
        module_name,
        context,
        claims_of(pairs),
        severity=severity,
        confidence=confidence(worst, voice, context),
        message=message(worst, cluster, context),
        why=why,
        hint=hint(worst, voice),
        voices=voice,
    )


def claims_of(pairs: tuple[ComparedPair, ...]) -> tuple[Claim, ...]:
    """Return the claims of the first pair and then those of the others, each once."""
    return tuple({claim.id: claim for claim in _claims(pairs)}.values())


def _claims(pairs: tuple[ComparedPair, ...]) -> Iterator[Claim]:
    for pair in pairs:
        yield from (pair.first, pair.second)


def confidence(pair: ComparedPair, voice: Voices | None, context: Context) -> float:
    """Return how sure a finding about ``pair`` is, from 0 to 1, to two places."""
    weights = context.rules.sameness.confidence
    sure = float(weights.base) + float(weights.similarity) * pair.similarity
    if voice is Voices.SAME:
        sure += float(weights.same_voice)
    elif voice is Voices.DIFFERENT:
        sure += float(weights.different_voices)
    if slip_of(pair):
        sure += float(weights.slip)
    return round(min(max(sure, 0.0), float(weights.highest)), 2)
