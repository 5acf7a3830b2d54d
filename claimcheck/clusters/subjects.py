"""What shows that two claims are about two things: other names, places, events or kinds."""

from __future__ import annotations

from claimcheck.clusters.kinds import names, same_value, slip_between
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim, Role


def other_subject(first: Worded, second: Worded) -> str | None:
    """Two companies, two countries, two persons."""
    a, b = first.claim.entities, second.claim.entities
    if a and b and not a & b:
        return f"subjects differ: {_listed(a)} and {_listed(b)}"
    return None


def unnamed_age(first: Worded, second: Worded) -> str | None:
    """A story has many ages; a shared name, or a word like "baby", makes two of them one person's."""
    if first.claim.role is not Role.AGE or first.claim.entities & second.claim.entities:
        return None
    if first.claim.entities or second.claim.entities:
        return "nothing says that the ages are of one person"
    if not first.modifiers & second.modifiers:
        return "nothing says that the ages are of one person"
    return None if second.points_back else "the later one may bring another person in"


def other_occasion(first: Worded, second: Worded) -> str | None:
    """A year belongs to one event of one thing: the north terminal is not the south terminal."""
    a, b = first.claim.measure, second.claim.measure
    if first.claim.role is not Role.DATE:
        return None
    if a.verb is None and not _same_or_slip(first.claim, second.claim):
        return "the years are for two events, since no slip makes one of the other"
    if a.verb == b.verb and a.head == b.head and (a.words <= b.words or b.words <= a.words):
        return None
    return f'the years are for other events, "{a.label}" and "{b.label}"'


def other_number(first: Worded, second: Worded) -> str | None:
    """Section 230 is not Section 512; only a slip makes one of the other."""
    a, b = first.claim, second.claim
    if a.role is not Role.IDENTIFIER:
        return None
    if a.measure.head != b.measure.head:
        return f'the names differ, "{a.measure.label}" and "{b.measure.label}"'
    return None if _same_or_slip(a, b) else "one name with two numbers that no slip makes of each other"


def other_place(first: Worded, second: Worded) -> str | None:
    """Nine in Lyon, four in Nice."""
    a, b = first.claim.place, second.claim.place
    return f"places differ: {a} and {b}" if a and b and a != b else None


def one_sentence(first: Worded, second: Worded) -> str | None:
    """Nobody gives two figures for one thing in one breath, unless to set them against each other."""
    a, b = first.claim, second.claim
    if a.sentence == b.sentence and not same_value(a, b):
        return "two different figures in one sentence are two things, or set against each other"
    return None


def other_kind(first: Worded, second: Worded) -> str | None:
    """Net profit is not gross profit."""
    for group, word in sorted(first.kinds):
        rivals = [other for other_group, other in second.kinds if other_group == group]
        if rivals and word not in rivals:
            return f"kinds differ: {word} and {rivals[0]}"
    return None


def other_case(first: Worded, second: Worded) -> str | None:
    """ "In a separate attack, 21 were wounded": the sentence itself says so."""
    if first.set_apart == second.set_apart or same_value(first.claim, second.claim):
        return None
    return "one is told of another case"


def other_event(first: Worded, second: Worded) -> str | None:
    """People killed are not people hurt; for money and what points back, the verb says less."""
    if first.claim.role is not Role.SHARE and first.claim.quantity.dimension != "count":
        return None
    a, b = first, second
    if second.points_back and not second.general:
        return None
    if (second.points_back or not second.general) and not (a.fate and b.fate):
        return None
    if a.event and b.event and a.event != b.event and not _mentions(a, b.event) and not _mentions(b, a.event):
        return f'events differ: "{a.event}" and "{b.event}"'
    return None


def no_shared_subject(first: Worded, second: Worded) -> str | None:
    """Across stories, two fires in two towns look alike until a name is shared."""
    if names(first.claim) & names(second.claim):
        return None
    return "the stories do not name the same subject"


def _same_or_slip(first: Claim, second: Claim) -> bool:
    return same_value(first, second) or slip_between(first, second) is not None


def _mentions(side: Worded, event: str) -> bool:
    """A participle is a modifier too: "32 trapped miners"."""
    return event in side.modifiers or event == side.claim.measure.head


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
