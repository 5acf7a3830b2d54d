"""What makes two claims different things, whatever else they share.

Each veto takes two claims and returns the reason in words why they are never compared, or None.
``INCOMPARABLE`` are those without a common scale; ``DIFFERENT`` those that show two things of one kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal

from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import SegmentKind
from claimcheck.model.period import Period
from claimcheck.model.quantity import Bound, Quantity

Veto = Callable[[Worded, Worded], str | None]

COMPARED_ROLES = frozenset({Role.LEVEL, Role.CHANGE, Role.SHARE, Role.RATE, Role.AGE, Role.DURATION})
"""A date, rank or score is no amount: another one is as often as not another event."""

_WEEK = timedelta(days=7)
_PLANS = frozenset({Modality.PLANNED, Modality.FORECAST})
_HEADLINED = _PLANS | {Modality.ACTUAL, Modality.HYPOTHETICAL}
_OPEN = frozenset({Modality.ACTUAL, Modality.HYPOTHETICAL, Modality.ASKED})
"""What is asked or supposed of a thing mostly takes its figure for granted."""


def never_compared(claim: Claim) -> str | None:
    """Return why ``claim`` is compared with nothing, or None."""
    if claim.malformed:
        return "its digits are grouped as no number is"
    if claim.role is Role.DATE and claim.measure.head:
        return None
    if claim.role not in COMPARED_ROLES:
        return f"a {claim.role} is no amount"
    return None


def objection(first: Worded, second: Worded, vetoes: Sequence[Veto]) -> str | None:
    """Return the reason of the first of ``vetoes`` that holds, or None."""
    return next((reason for veto in vetoes if (reason := veto(first, second))), None)


def other_role(first: Worded, second: Worded) -> str | None:
    """A change is no level, and a share no count."""
    a, b = first.claim, second.claim
    return None if kind(a) == kind(b) else f"one is a {a.role}, the other a {b.role}"


def kind(claim: Claim) -> Role:
    """Return the role that must be the same; "cutting 1,200 jobs" and "the 1,200 jobs" are one."""
    counted = claim.quantity.dimension == "count"
    return Role.LEVEL if counted and claim.role is Role.CHANGE else claim.role


def other_unit(first: Worded, second: Worded) -> str | None:
    """Dollars are not miles, and not euros: rates of exchange change by the day."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension != b.dimension:
        return f"one is a {a.dimension}, the other a {b.dimension}"
    if currency(a) != currency(b):
        return f"currencies differ: {currency(a)} and {currency(b)}"
    return None


def other_direction(first: Worded, second: Worded) -> str | None:
    """A rise and a fall are two movements."""
    a, b = first.claim, second.claim
    if a.role is Role.CHANGE and a.trend and b.trend and a.trend != b.trend:
        return f"one went {a.trend}, the other {b.trend}"
    return None


def other_modality(first: Worded, second: Worded) -> str | None:
    """What is planned, denied or asked may well differ from what is.

    A headline has one tense for all, and "the 540 jobs to be cut" names its thing whatever is said of it.
    """
    a, b = first.claim.modality, second.claim.modality
    if a is b or {a, b} <= _PLANS or (_headline(first, second) and {a, b} <= _HEADLINED):
        return None
    if {a, b} <= _OPEN or (second.points_back and Modality.DENIED not in (a, b)):
        return None
    return f"one is {a}, the other {b}"


def other_period(first: Worded, second: Worded) -> str | None:
    """Two known periods that differ, or two that nothing resolves and that are worded otherwise.

    What points back ("food reached the 32 trapped miners on Tuesday") is told on the day of another event;
    what another verb says may be, too; people killed on two days are not the same.
    """
    a, b = first.claim.period, second.claim.period
    if first.claim.role in (Role.AGE, Role.DATE):
        return None
    if a is None or b is None or a.known != b.known:
        return None
    one_event = first.event is not None and first.event == second.event
    if second.points_back and (_days(a, b) or not a.known):
        return None
    if _days(a, b) and not one_event:
        return None
    same = _one_inside(a, b) if a.known else _plain(a) == _plain(b)
    return None if same else f"periods differ: {a.text} and {b.text}"


def _one_inside(a: Period, b: Period) -> bool:
    """Monday and "this week" may be one time; a day and its year are not, as the year has many."""
    if (a.start, a.end) == (b.start, b.end):
        return True
    if not (a.start and a.end and b.start and b.end):
        return False
    outer, inner = (a, b) if a.start <= b.start and b.end <= a.end else (b, a)
    if not (outer.start <= inner.start and inner.end <= outer.end):  # type: ignore[operator]
        return False
    return outer.end - outer.start < _WEEK  # type: ignore[operator]


def former_figure(first: Worded, second: Worded) -> str | None:
    """A figure for an earlier time is held against today's on purpose."""
    if first.former == second.former or (_known(first.claim.period) and _known(second.claim.period)):
        return None
    return "one is given for an earlier time"


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
    if a.verb == b.verb and a.head == b.head and (a.words <= b.words or b.words <= a.words):
        return None
    return f'the years are for other events, "{a.label}" and "{b.label}"'


def other_place(first: Worded, second: Worded) -> str | None:
    """Nine in Lyon, four in Nice."""
    a, b = first.claim.place, second.claim.place
    return f"places differ: {a} and {b}" if a and b and a != b else None


def part_or_more(first: Worded, second: Worded) -> str | None:
    """A word makes one a part, a remainder or an update of another figure."""
    a, b = first.claim.marker, second.claim.marker
    return None if a == b else f'"{a or b}" makes one of them a part of, or an addition to, another figure'


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


def vague_word(first: Worded, second: Worded) -> str | None:
    """ "Dozens of villages" is no count that 132 could be wrong about."""
    if _vague(first.claim.quantity) or _vague(second.claim.quantity):
        return "one is a vague word, not a figure"
    return None


def single_one(first: Worded, second: Worded) -> str | None:
    """ "One officer" is picked out of the four."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension == "count" and a.value != b.value and 1 in (a.value, b.value):
        return "one is a single case out of several"
    return None


def other_case(first: Worded, second: Worded) -> str | None:
    """ "In a separate attack, 21 were wounded": the sentence itself says so."""
    if first.set_apart == second.set_apart or same_value(first.claim, second.claim):
        return None
    return "one is told of another case"


def no_whole_number(first: Worded, second: Worded) -> str | None:
    """ "A 5.8 tremor" counts no tremors."""
    a, b = first.claim.quantity, second.claim.quantity
    if a.dimension != "count" or a.value is None or b.value is None or _whole(a.value) == _whole(b.value):
        return None
    return "only one is a whole number"


def other_event(first: Worded, second: Worded) -> str | None:
    """People killed are not people hurt; for money, and "the 27 infected students", the verb says less."""
    if first.claim.role is not Role.SHARE and first.claim.quantity.dimension != "count":
        return None
    a, b = first, second
    if second.points_back and not second.general:
        return None
    if a.event and b.event and a.event != b.event and not _mentions(a, b.event) and not _mentions(b, a.event):
        return f'events differ: "{a.event}" and "{b.event}"'
    return None


def no_shared_subject(first: Worded, second: Worded) -> str | None:
    """Across stories, two fires in two towns look alike until a name is shared."""
    if names(first.claim) & names(second.claim):
        return None
    return "the stories do not name the same subject"


def no_shared_period(first: Worded, second: Worded) -> str | None:
    """Across stories, a figure without a period may be of any year."""
    if _known(first.claim.period) and _known(second.claim.period):
        return None
    return "the stories do not say for which period"


INCOMPARABLE: tuple[Veto, ...] = (other_role, other_unit, other_direction, other_modality)
DIFFERENT: tuple[Veto, ...] = (
    one_sentence,
    part_or_more,
    other_period,
    other_subject,
    other_place,
    unnamed_age,
    other_occasion,
    other_kind,
    vague_word,
    single_one,
    other_case,
    no_whole_number,
    other_event,
    former_figure,
)
ACROSS_DOCUMENTS: tuple[Veto, ...] = (no_shared_subject, no_shared_period)


def one_moment(first: Claim, second: Claim) -> bool:
    """Return whether two claims hold for the same days, whenever they were written.

    A count of what happened on a day may grow from version to version ("killed on Monday"), unless it says up
    to when it counts ("by Monday evening"); an amount for a period may not.
    """
    a, b = first.period, second.period
    if a is None or b is None or not (a.known and b.known) or (a.start, a.end) != (b.start, b.end):
        return False
    counted = first.quantity.dimension == "count"
    return not counted or (_up_to(a) and _up_to(b))


def _up_to(period: Period) -> bool:
    return period.text.lower().startswith(("as of", "by ", "until"))


def names(claim: Claim) -> frozenset[str]:
    """Return the subjects and the place of a claim, in lower case: what must be shared across stories."""
    return claim.entities | {claim.place.lower()} if claim.place else claim.entities


def currency(quantity: Quantity) -> str | None:
    """Return the ISO code of a sum of money, or of money a month; None for anything else."""
    if quantity.unit is None or not quantity.dimension.startswith("currency"):
        return None
    return quantity.unit.split(" ")[0]


def same_value(first: Claim, second: Claim) -> bool:
    """Return whether two claims give the same figure in the same unit, whatever their bounds."""
    a, b = first.quantity, second.quantity
    return (a.value, a.low, a.high, a.unit) == (b.value, b.low, b.high, b.unit)


def _whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _vague(quantity: Quantity) -> bool:
    """Only the ends of a range written in numbers have a step."""
    return quantity.bound is Bound.RANGE and not quantity.low_step


def _mentions(side: Worded, event: str) -> bool:
    """A participle is a modifier too: "32 trapped miners"."""
    return event in side.modifiers or event == side.claim.measure.head


def _headline(first: Worded, second: Worded) -> bool:
    return SegmentKind.HEADLINE in (first.claim.segment, second.claim.segment)


def _known(period: Period | None) -> bool:
    return period is not None and period.known


def _days(first: Period, second: Period) -> bool:
    """Return whether both are known single days."""
    return first.known and first.start == first.end and second.known and second.start == second.end


def _plain(period: Period) -> str:
    """The words of a period; "Sunday" and "on Sunday" are one."""
    return " ".join(period.text.lower().split()).removeprefix("on ")


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
