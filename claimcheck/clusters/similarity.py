"""How alike two claims are: the sum of named pieces of evidence, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.clusters.comparable import same_value
from claimcheck.clusters.evidence import Evidence
from claimcheck.clusters.nouns import alike, noun_evidence
from claimcheck.clusters.rarity import Rarity
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook.sameness import Sameness


class Background(NamedTuple):
    """What is known of two claims beyond their own words."""

    rarity: tuple[Rarity, Rarity]
    """What the words of each one's story weigh."""
    slip: str | None
    """The single slip that would turn one figure into the other, if there is one."""
    settled: bool
    """Whether they differ and the story gives one of them again elsewhere."""


def similarity(evidence: tuple[Evidence, ...]) -> float:
    """Return the points of ``evidence`` together, kept between 0 and 1."""
    return float(min(max(sum((each.points for each in evidence), Decimal(0)), Decimal(0)), Decimal(1)))


def weigh(first: Worded, second: Worded, background: Background, rules: Sameness) -> tuple[Evidence, ...]:
    """Return the evidence for and against two claims being one thing, the noun first; empty without a noun.

    ``first`` is the earlier one.
    """
    noun = noun_evidence(first, second, rules)
    if noun is None:
        return ()
    return (
        noun,
        *_event(first, second, rules),
        *_modifiers(first, second, rules),
        *_sentences(first, second, background.rarity, rules),
        *_circumstances(first, second, rules),
        *_article(first, second, rules),
        *_figures(first, second, background, rules),
    )


def _event(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    a, b = first.event, second.event
    if a and (a == b or a in second.modifiers):
        yield Evidence("same_event", rules.points.same_event, f'the same event, "{a}"')
    elif b and b in first.modifiers:
        yield Evidence("same_event", rules.points.same_event, f'the same event, "{b}"')
    elif a and b and a != second.claim.measure.head and b != first.claim.measure.head:
        yield Evidence("another_event", rules.points.another_event, f'other verbs, "{a}" and "{b}"')


def _modifiers(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    """The verb of one may be a modifier of the other, so it counts on neither side."""
    events = {first.event, second.event}
    a, b = first.modifiers - events, second.modifiers - events
    cutoff = float(rules.alike)
    only_a = {word for word in a if not any(alike(word, other, cutoff) for other in b)}
    only_b = {word for word in b if not any(alike(word, other, cutoff) for other in a)}
    if only_a and only_b:
        reason = f'each is narrowed in its own way, "{_listed(only_a)}" and "{_listed(only_b)}"'
        yield Evidence("own_modifiers", rules.points.own_modifiers, reason)
    elif shared := (a - only_a) | (b - only_b):
        reason = f'narrowed by the same words, "{_listed(shared)}"'
        yield Evidence("same_modifiers", rules.points.same_modifiers, reason)


def _sentences(
    first: Worded, second: Worded, rarity: tuple[Rarity, Rarity], rules: Sameness
) -> Iterator[Evidence]:
    """Sentences that say the same again with another figure are the strongest sign of a slip."""
    shared = first.stems & second.stems
    if not shared:
        return
    a, b = rarity
    smaller = min(a.weight(first.stems), b.weight(second.stems))
    overlap = (a.weight(shared) + b.weight(shared)) / 2 / smaller
    strength = min(1.0, overlap) * min(1.0, len(shared) / rules.restated_words)
    points = (rules.points.restated * Decimal(strength)).quantize(Decimal("0.01"))
    if points:
        yield Evidence("restated", points, f"the sentences share {len(shared)} of their rarer words")


def _circumstances(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    a, b = first.claim, second.claim
    if shared := a.entities & b.entities:
        reason = f"the same subject, {_listed(shared)}"
        yield Evidence("shared_subject", rules.points.shared_subject, reason)
    if a.period and _known(a) and _known(b):
        yield Evidence("same_period", rules.points.same_period, f"the same period, {a.period.text}")
    elif (a.period is None and _known(b)) or (b.period is None and _known(a)):
        yield Evidence("one_dated", rules.points.one_dated, "only one of them is dated")
    if a.place and a.place == b.place:
        yield Evidence("same_place", rules.points.same_place, f"the same place, {a.place}")


def _article(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    """The story introduces anew what its headline has named."""
    if SegmentKind.HEADLINE in (first.claim.segment, second.claim.segment):
        yield Evidence("headline", rules.points.headline, "one stands in the headline")
    elif second.points_back:
        reason = "the later one points back to something known"
        yield Evidence("points_back", rules.points.points_back, reason)
    elif second.introduces:
        reason = "the later one introduces something new"
        yield Evidence("introduced_anew", rules.points.introduced_anew, reason)


def _figures(first: Worded, second: Worded, background: Background, rules: Sameness) -> Iterator[Evidence]:
    small = _few(first, rules) and _few(second, rules)
    if background.slip and not _one_digit_each(first.claim, second.claim):
        yield Evidence("one_slip_apart", rules.points.one_slip_apart, f"one slip apart: {background.slip}")
    if not small and same_value(first.claim, second.claim):
        yield Evidence("same_figure", rules.points.same_figure, "the same figure")
    if background.settled and not second.points_back:
        yield Evidence("settled", rules.points.settled, "one of them is given again elsewhere")
    if _moved(first, second) or _moved(second, first):
        reason = "one is where a movement ended, the other may be where it began"
        yield Evidence("movement_between", rules.points.movement_between, reason)
    if not small and (_few(first, rules) or _few(second, rules)):
        yield Evidence("few_and_many", rules.points.few_and_many, "a few beside many are often a part")


def _one_digit_each(first: Claim, second: Claim) -> bool:
    """Any two of 200 and 300, 4 and 5 differ in one digit, slip or not; 20 and 200 do not differ in it."""
    digits = [_significant(claim) for claim in (first, second)]
    return digits[0] != digits[1] and all(len(each) == 1 for each in digits)


def _significant(claim: Claim) -> str:
    value = claim.quantity.value
    return "".join(map(str, value.as_tuple().digits)).strip("0") if value is not None else ""


def _few(side: Worded, rules: Sameness) -> bool:
    quantity = side.claim.quantity
    return quantity.dimension == "count" and quantity.value is not None and quantity.value < rules.few


def _known(claim: Claim) -> bool:
    return claim.period is not None and claim.period.known


def _moved(end: Worded, start: Worded) -> bool:
    """A figure that something rose to, and a lower one without a movement of its own."""
    high, low = end.claim.quantity.value, start.claim.quantity.value
    if end.claim.role != "level" or start.claim.trend or high is None or low is None:
        return False
    return high > low if end.claim.trend == "up" else high < low and end.claim.trend == "down"


def _listed(words: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(words))
