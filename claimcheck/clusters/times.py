"""What the times of two claims say against their being one thing."""

from __future__ import annotations

from datetime import timedelta

from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.period import Period

_WEEK = timedelta(days=7)


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
    if a.said != b.said and (not a.known or _may_be_said_of(a, b, first.claim.modality)):
        return None
    one_event = first.event is not None and first.event == second.event
    if second.points_back and (_days(a, b) or not a.known):
        return None
    if _days(a, b) and not one_event:
        return None
    same = _one_inside(a, b) if a.known else _plain(a) == _plain(b)
    return None if same else f"periods differ: {a.text} and {b.text}"


def _may_be_said_of(a: Period, b: Period, modality: Modality) -> bool:
    """Whether one of them may hold for what was said on the other: of late, or of a plan to come."""
    day, other = (a, b) if a.said else (b, a)
    assert day.start
    assert other.start
    assert other.end
    return other.end >= day.start - _WEEK and (other.start <= day.start or modality is not Modality.ACTUAL)


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


def no_shared_period(first: Worded, second: Worded) -> str | None:
    """Across stories, a figure without a period may be of any year."""
    if _known(first.claim.period) and _known(second.claim.period):
        return None
    return "the stories do not say for which period"


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


def _known(period: Period | None) -> bool:
    return period is not None and period.known


def _days(first: Period, second: Period) -> bool:
    """Return whether both are known single days."""
    return first.known and first.start == first.end and second.known and second.start == second.end


def _plain(period: Period) -> str:
    """The words of a period; "Sunday" and "on Sunday" are one."""
    return " ".join(period.text.lower().split()).removeprefix("on ")
