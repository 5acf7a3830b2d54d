"""How likely two claims are one thing: the sum of named pieces of evidence, each with its reason."""

from collections.abc import Iterator
from datetime import timedelta
from math import exp, log2
from typing import NamedTuple

from claimcheck.clusters.kinds import same_value
from claimcheck.clusters.nouns import alike, noun_evidence
from claimcheck.clusters.numbers import number_evidence
from claimcheck.clusters.signs import sign
from claimcheck.clusters.wording import STEM, Worded
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.evidence import Evidence
from claimcheck.model.period import Period
from claimcheck.rulebook.sameness import Points, Sameness

_WEEK = timedelta(days=7)


class Background(NamedTuple):
    """What is known of two claims beyond their own words."""

    slip: str | None
    """The single slip that would turn one figure into the other, if there is one."""
    others: int
    """How many other figures the stories give for the noun."""
    introduced: bool
    """Whether the story gave the later figure before, for the same noun."""
    only_of_unit: bool = False
    """Whether the stories give no other figure in their unit."""
    figures: int = 0
    """How many figures the story gives on the scale of these two."""


def similarity(evidence: tuple[Evidence, ...], rules: Sameness) -> float:
    """Return how likely it is that two claims with this evidence are one thing, between 0 and 1."""
    odds = sum((each.points for each in evidence), rules.points.start)
    return 1 / (1 + exp(-float(odds)))


def weigh(first: Worded, second: Worded, background: Background, rules: Sameness) -> tuple[Evidence, ...]:
    """Return the evidence for and against two claims being one thing, the noun first; empty without a noun.

    ``first`` is the earlier one.
    """
    noun = noun_evidence(first, second, rules)
    if noun is None:
        return ()
    points = rules.points
    return (
        noun,
        *_event(first, second, points),
        *_modifiers(first, second, rules),
        *_clause(first, second, points),
        *_wording(first, second, rules),
        *_circumstances(first, second, points),
        *_items(first, second, points),
        *_article(first, second, background, points),
        *number_evidence(first, second, background.slip, rules),
        *_crowd(first, second, background, points),
        *_length(background, rules),
    )


def _event(first: Worded, second: Worded, points: Points) -> Iterator[Evidence]:
    a, b = first.event, second.event
    if first.claim.role is Role.DATE and first.claim.measure.verb:
        yield sign("same_occasion", points, f'of what happens once, "{first.claim.measure.label}"')
    elif a and (a == b or a in second.modifiers):
        yield sign("same_event", points, f'the same event, "{a}"')
    elif b and b in first.modifiers:
        yield sign("same_event", points, f'the same event, "{b}"')
    elif a and b and a != second.claim.measure.head and b != first.claim.measure.head:
        counted = first.claim.quantity.dimension == "count" and not second.points_back
        yield sign("another_fate" if counted else "another_event", points, f'other verbs, "{a}" and "{b}"')


def _modifiers(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    """The verb of one may be a modifier of the other, so it counts on neither side."""
    events = {first.event, second.event}
    a, b = first.modifiers - events, second.modifiers - events
    cutoff = float(rules.alike)
    only_a = {word for word in a if not any(alike(word, other, cutoff) for other in b)}
    only_b = {word for word in b if not any(alike(word, other, cutoff) for other in a)}
    if only_a and only_b:
        reason = f'each is narrowed in its own way, "{_listed(only_a)}" and "{_listed(only_b)}"'
        yield sign("own_modifiers", rules.points, reason)
    elif shared := (a - only_a) | (b - only_b):
        reason = f'narrowed by the same words, "{_listed(shared)}"'
        yield sign("same_modifiers", rules.points, reason)
    elif narrowing := (a or b).difference(rules.implied):
        yield sign("one_narrowed", rules.points, f'only one is narrowed, by "{_listed(narrowing)}"')


def _clause(first: Worded, second: Worded, points: Points) -> Iterator[Evidence]:
    if first.clause != second.clause:
        yield sign("one_clause", points, "a clause narrows only one of them")


def _wording(first: Worded, second: Worded, rules: Sameness) -> Iterator[Evidence]:
    """Passages that say the same again with another figure are a strong sign of a slip."""
    if shared := first.near & second.near:
        reason = f"near the figures stand the same rarer words, {_listed(shared)}"
        yield sign("restated", rules.points, reason, min(1.0, len(shared) / rules.restated_words))
    same = sum(a == b != "" for a, b in zip(first.straight, second.straight, strict=True))
    if same:
        reason = "the words straight before and behind the figures are the same"
        yield sign("same_setting", rules.points, reason, same / len(first.straight))


def _circumstances(first: Worded, second: Worded, points: Points) -> Iterator[Evidence]:
    a, b = first.claim, second.claim
    if shared := a.entities & b.entities:
        yield sign("shared_subject", points, f"the same subject, {_listed(shared)}")
    elif bool(a.entities) != bool(b.entities):
        yield sign("one_named", points, f"only one names a subject, {_listed(a.entities or b.entities)}")
    if a.period and b.period and _same_period(a.period, b.period):
        yield sign("same_period", points, f"the same period, {a.period.text}")
    elif a.period and b.period and _known(a) and _known(b):
        yield sign("another_day", points, f"given for other days, {a.period.text} and {b.period.text}")
    elif _known(a) != _known(b):
        dated = a.period if _known(a) else b.period
        name = "one_in_a_period" if dated and _lasts(dated) else "one_dated"
        yield sign(name, points, "only one of them is dated")
    if a.place and a.place == b.place:
        yield sign("same_place", points, f"the same place, {a.place}")
    if a.role is not b.role:
        yield sign("another_role", points, f"one is a {a.role}, the other a {b.role}")
    if a.modality is not b.modality and Modality.ACTUAL in (a.modality, b.modality):
        yield sign("another_modality", points, f"one is {a.modality}, the other {b.modality}")


def _items(first: Worded, second: Worded, points: Points) -> Iterator[Evidence]:
    a, b = first.claim, second.claim
    if a.segment is b.segment is SegmentKind.LIST and a.paragraph != b.paragraph:
        yield sign("own_items", points, "each stands in an item of its own")


def _article(first: Worded, second: Worded, background: Background, points: Points) -> Iterator[Evidence]:
    """The story introduces anew what its headline has named."""
    if SegmentKind.HEADLINE in (first.claim.segment, second.claim.segment):
        yield sign("headline", points, "one stands in the headline")
    given = background.introduced and not same_value(first.claim, second.claim)
    if second.points_back and given:
        yield sign("given_before", points, "the later one points back to where the story gave its own figure")
        return
    if second.points_back:
        same = first.claim.measure.head == second.claim.measure.head
        if same and _told_apart(first, second):
            yield sign("points_within", points, "the later one is narrowed to some of what is known")
            return
        name = "points_back" if same else "points_elsewhere"
        yield sign(name, points, "the later one points back to something known")
        if background.introduced or not same:
            return
        if _names_it_again(first, second):
            yield sign("refers_back", points, "and its figure was not given before, while another was")
        if not background.others:
            yield sign("sole_antecedent", points, "and the story has given no third figure for this noun")
    elif second.introduces and SegmentKind.HEADLINE is not first.claim.segment:
        yield sign("introduced_anew", points, "the later one introduces something new")


def _told_apart(first: Worded, second: Worded) -> bool:
    """ "The 23 surviving shops", "the 900 people of the isles": what narrows them was not said before."""
    said = first.claim.sentence_text.lower()
    if any(word[:STEM] not in said for word in second.modifiers - {first.event}):
        return True
    return bool(second.tail) and not any(word in said for word in second.tail)


def _names_it_again(first: Worded, second: Worded) -> bool:
    """ "The 32 people killed" are not the 87 people saved: a general noun needs its event."""
    return not second.general or second.event in (None, first.event, *first.modifiers)


def _crowd(first: Worded, second: Worded, background: Background, points: Points) -> Iterator[Evidence]:
    if background.others and first.claim.measure.head == second.claim.measure.head:
        reason = f"the story gives {background.others} more figures for this noun"
        yield sign("crowded", points, reason, min(1.0, background.others / 2))
    elif background.only_of_unit:
        yield sign("only_of_unit", points, f"the story gives no other figure in {first.claim.quantity.unit}")


def _length(background: Background, rules: Sameness) -> Iterator[Evidence]:
    """The more figures a story gives, the more of its pairs look alike by chance."""
    if background.figures > rules.usual_figures:
        doublings = log2(background.figures / rules.usual_figures)
        yield sign(
            "many_figures",
            rules.points,
            f"the story gives {background.figures} figures of this kind",
            doublings,
        )


def _known(claim: Claim) -> bool:
    return claim.period is not None and claim.period.known


def _same_period(first: Period, second: Period) -> bool:
    if first.known and second.known:
        return (first.start, first.end) == (second.start, second.end)
    return first.text.casefold() == second.text.casefold()


def _lasts(period: Period) -> bool:
    return period.start is not None and period.end is not None and period.end - period.start > _WEEK


def _listed(words: frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(words))
