"""Whether two claims count or measure the same: the one piece of evidence that no comparison does without."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.clusters.kinds import same_value
from claimcheck.clusters.signs import sign
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Role
from claimcheck.model.evidence import Evidence
from claimcheck.rulebook.sameness import Sameness


def noun_evidence(first: Worded, second: Worded, rules: Sameness) -> Evidence | None:
    """Return how the measures' nouns meet; None when they do not, and the claims are about two things."""
    noun = _same_measure(first, second, rules)
    if noun or first.claim.quantity.dimension in ("count", "share"):
        return noun
    known = first.claim.measure.head and second.claim.measure.head
    return sign("another_noun" if known else "unknown_noun", rules.points, unlike_nouns(first, second))


def _same_measure(first: Worded, second: Worded, rules: Sameness) -> Evidence | None:
    points = rules.points
    if first.weak or second.weak:
        reason = "the same figure from the same speaker close by"
        return sign("echoed_figure", points, reason) if _echoes(first, second, rules) else None
    a, b = first.claim.measure.head, second.claim.measure.head
    if first.claim.role is Role.IDENTIFIER:
        return sign("same_name", points, f'the same name, "{a}"') if a == b else None
    if a == b:
        name = "same_general_noun" if a in rules.general_nouns else "same_noun"
        return sign(name, points, f'the same noun, "{a}"')
    if a in second.modifiers and b in first.modifiers:
        return sign("same_noun", points, f'the same words, "{first.claim.measure.label}"')
    if rules.event_nouns.get(a, a) == second.event or rules.event_nouns.get(b, b) == first.event:
        return sign("noun_is_event", points, f'"{a}" and "{b}" tell of one event')
    if alike(a, b, float(rules.alike)):
        return sign("alike_noun", points, f'nouns alike, "{a}" and "{b}"')
    if a in second.modifiers or b in first.modifiers:
        return sign("noun_narrows", points, f'the noun of one narrows the other, "{a}" and "{b}"')
    if a in second.claim.entities or b in first.claim.entities:
        return sign("noun_narrows", points, f'one is named where the other says what it is, "{a}" and "{b}"')
    return None


def unlike_nouns(first: Worded, second: Worded) -> str:
    """Return the reason why claims without noun evidence are not compared."""
    if first.weak or second.weak:
        head = (first if first.weak else second).claim.measure.head
        return f'"{head}" does not say what is measured' if head else "one does not say what it measures"
    return f'what is measured differs: "{first.claim.measure.label}" and "{second.claim.measure.label}"'


@lru_cache(maxsize=4096)
def alike(first: str, second: str, cutoff: float) -> bool:
    """Return whether two words differ in no more than an ending or a slip of the keys."""
    if first == second:
        return True
    from rapidfuzz import fuzz  # slow to import, and a short story seldom needs it

    return fuzz.ratio(first, second, score_cutoff=100 * cutoff) > 0


def _echoes(first: Worded, second: Worded, rules: Sameness) -> bool:
    """A weak noun leans on a nearby claim: the same speaker giving the same value in the same unit."""
    a, b = first.claim, second.claim
    return (
        a.quantity.dimension != "count"
        and a.span.document == b.span.document
        and abs(a.paragraph - b.paragraph) <= rules.echo_paragraphs
        and a.speaker == b.speaker
        and same_value(a, b)
    )
