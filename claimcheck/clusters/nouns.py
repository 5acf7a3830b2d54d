"""Whether two claims count or measure the same: the one piece of evidence that no comparison does without."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.clusters.comparable import same_value
from claimcheck.clusters.evidence import Evidence
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Role
from claimcheck.rulebook.sameness import Sameness


def noun_evidence(first: Worded, second: Worded, rules: Sameness) -> Evidence | None:
    """Return how the measures' nouns meet; None when they do not, and the claims are about two things."""
    noun = _same_measure(first, second, rules)
    if noun or first.claim.quantity.dimension == "count" or first.claim.role is Role.SHARE:
        return noun
    if not (first.claim.measure.head and second.claim.measure.head):
        return Evidence("unknown_noun", rules.points.unknown_noun, unlike_nouns(first, second))
    return Evidence("another_noun", rules.points.another_noun, unlike_nouns(first, second))


def _same_measure(first: Worded, second: Worded, rules: Sameness) -> Evidence | None:
    points = rules.points
    if first.weak or second.weak:
        if not _echoes(first, second, rules):
            return None
        reason = "the same figure from the same speaker close by"
        return Evidence("echoed_figure", points.echoed_figure, reason)
    a, b = first.claim.measure.head, second.claim.measure.head
    if a == b:
        general = a in rules.general_nouns
        name = "same_general_noun" if general else "same_noun"
        worth = points.same_general_noun if general else points.same_noun
        return Evidence(name, worth, f'the same noun, "{a}"')
    if rules.event_nouns.get(a, a) == second.event or rules.event_nouns.get(b, b) == first.event:
        return Evidence("noun_is_event", points.noun_is_event, f'"{a}" and "{b}" tell of one event')
    if alike(a, b, float(rules.alike)):
        return Evidence("alike_noun", points.alike_noun, f'nouns alike, "{a}" and "{b}"')
    if a in second.modifiers or b in first.modifiers:
        return Evidence(
            "noun_narrows", points.noun_narrows, f'the noun of one narrows the other, "{a}" and "{b}"'
        )
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
