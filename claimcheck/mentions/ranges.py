"""Neighbouring figures that are one range: "from X to Y", "between X and Y", "X-Y", "three or four"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from claimcheck.mentions.figure import HUNDRED, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

FAR: Final = 24
"""Characters between two figures that can still be one range or list."""
CLAUSE, OBJECT = 70, 9
"""Characters and words before a figure in which a verb may stand whose object is between them."""
FUEL: Final = "consumption"
SHARED: Final = frozenset({"unit shared", "noun shared"})
LISTED: Final = frozenset({", ", " and ", ", and "})
KINDS: Final = (MentionKind.QUANTITY, MentionKind.AGE)


def join_ranges(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """Join what is one range, and let the earlier items of a list take the unit of the last."""
    if len(figures) < 2:
        return figures
    _share_units(figures, low, lexicon)
    _share_movements(figures, low)
    joined: list[Figure] = []
    chained_to = -1
    for index, figure in enumerate(figures):
        if index > chained_to and low.startswith(" to ", figure.end):
            chained_to = max(chained_to, _chain_end(figures, index, low, lexicon))
        if index > chained_to and joined and figure.start - joined[-1].end <= FAR:
            last = joined[-1]
            if _is_range(last, figure, low, lexicon):
                _join(last, figure, text, low, lexicon)
                continue
        joined.append(figure)
    return joined


def _chain_end(figures: list[Figure], index: int, low: str, lexicon: Lexicon) -> int:
    """Index of the last of three levels or more, "$160 to $180 to $200", that begin at ``index``; else -1."""
    end = index
    while end + 1 < len(figures) and low.startswith(" to ", figures[end].end):
        first, second = figures[end], figures[end + 1]
        if second.start != first.end + 4 or not _of_one_kind(first, second):
            break
        if first.value is None or second.value is None or not first.value < second.value:
            break
        if second.value > lexicon.widest * first.value:
            break
        end += 1
    return end if end > index + 1 else -1


def _share_units(figures: list[Figure], low: str, lexicon: Lexicon) -> None:
    """From the last to the first: a bare number in a list takes the unit or the noun of the next."""
    for index in range(len(figures) - 2, -1, -1):
        first, second = figures[index], figures[index + 1]
        if second.start - first.end > FAR:
            continue
        if (
            second.dimension == FUEL
            and not first.unit
            and low[first.end : second.start] in lexicon.cycle_joints
        ):
            first.noun, first.unit, first.dimension = None, second.unit, second.dimension
            first.rules.append("unit shared")
            continue
        if first.unit or first.noun or first.dimension != "count":
            continue
        if first.kind not in KINDS or second.kind not in KINDS:
            continue
        gap = low[first.end : second.start]
        if gap not in lexicon.list_joints or _own_magnitude(first, second):
            continue
        if gap == " by " and not second.unit:
            # "10 by 12 feet", but "beat ten by three runs".
            continue
        if gap == ", " and not _is_listed(figures, index, low, lexicon):
            # "a town of 6,800, 90 km from Oslo"
            continue
        if gap.startswith(", ") and len(gap) > 2 and not _goes_on(figures, index, low):
            # "15,000, or 25 percent": said again, and no list of two.
            continue
        if second.unit:
            first.unit, first.dimension, first.kind = second.unit, second.dimension, second.kind
            first.rules.append("unit shared")
        elif second.noun:
            first.noun, first.head = second.noun, second.head
            first.rules.append("noun shared")


def _share_movements(figures: list[Figure], low: str) -> None:
    """From the first to the last: "fell 3, 5 and 7 per cent" are three falls."""
    for first, second in pairwise(figures):
        if first.trend is None or second.trend or SHARED.isdisjoint(first.rules):
            continue
        alike = (first.unit, first.head) == (second.unit, second.head)
        if alike and second.kind is MentionKind.QUANTITY and low[first.end : second.start] in LISTED:
            second.trend = first.trend
            second.rules.append("movement shared")


def _is_listed(figures: list[Figure], index: int, low: str, lexicon: Lexicon) -> bool:
    """True when a third figure goes on the list, before or behind: "4, 5 and 6 km"."""
    if _goes_on(figures, index, low):
        return True
    if index + 2 >= len(figures):
        return False
    second, third = figures[index + 1], figures[index + 2]
    return low[max(second.end, second.phrase_end) : third.start] in lexicon.list_joints


def _goes_on(figures: list[Figure], index: int, low: str) -> bool:
    """True when the figure goes on a list: "four, five, or six"."""
    return index > 0 and low[figures[index - 1].end : figures[index].start] == ", "


def _own_magnitude(first: Figure, second: Figure) -> bool:
    """ "3 billion and £7": a sign before the second is its own, when the first has a magnitude of its own."""
    return second.start < second.number_start and first.value != first.coefficient and bool(second.unit)


def _is_range(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    if first.kind not in KINDS or second.kind not in KINDS:
        return False
    if first.value is None or second.value is None or not _of_one_kind(first, second):
        return False
    gap = low[first.end : second.start]
    rising = first.value < second.value or _shares_magnitude(first, second)
    if gap in lexicon.dashes:
        return rising and not _is_test(first, second, low, lexicon)
    if gap == " and ":
        return first.bound is Bound.EXACT and low.endswith(lexicon.range_between, 0, first.start)
    if gap == " or ":
        return _approximates(first, second)
    if gap not in lexicon.range_to:
        return False
    return not _moves(first, second, low, lexicon) if rising else _falls(first, second, low, lexicon)


def _is_test(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "0-60 mph", "0-60 in 3.1 seconds": a test, no range of speeds."""
    if first.value:
        return False
    tested = second.unit is None and low.startswith(lexicon.speed_tests, second.number_end)
    return tested or second.dimension == "speed"


def _falls(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "ranged from 5% to 3%", "densities of 1.3 A/cm2 to 0.03 A/cm2": one range, the higher end first."""
    if first.value == second.value or first.bound is not Bound.EXACT:
        return False
    if low.endswith(lexicon.ranging, 0, first.start):
        return True
    measured = first.unit is not None and first.dimension not in ("currency", "share", "time", "age")
    return measured and first.unit == second.unit and low.endswith(lexicon.of_measures, 0, first.start)


def _of_one_kind(first: Figure, second: Figure) -> bool:
    """Units agree, or one of the two leaves out its own, or the rate ("$500,000 to $1 million a year")."""
    if first.unit and second.unit:
        return first.unit == second.unit or second.unit.startswith(first.unit + " / ")
    if first.unit and first.dimension != "currency":
        return False
    return not first.noun or first.noun == second.noun or first.head == second.head


def _approximates(first: Figure, second: Figure) -> bool:
    """ "three or four years", "eight or nine euros": neighbouring whole numbers are one vague figure."""
    assert first.value is not None
    shared = not SHARED.isdisjoint(first.rules) or "unit shared" in second.rules
    if second.coefficient == first.value + 1 and _shares_magnitude(first, second):
        # "two or three dozen", "four or five thousand"
        return first.bound is second.bound
    return shared and second.value == first.value + 1 and first.bound is second.bound


def _moves(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "rose from 51 to 53 percent", "rose by $43.6 billion to $419.2 billion", "fell 266 to 11,867"."""
    assert first.value is not None
    assert second.value is not None
    before = low[max(0, first.start - CLAUSE) : first.start].split()[-OBJECT:]
    if before and before[-1] == "from":
        return len(before) > 1 and (before[-2] in lexicon.going or _turns(before, lexicon))
    if first.trend is None:
        return False
    shared = bool({"unit shared", "noun shared"} & set(first.rules))
    if second.value >= lexicon.widest * first.value and (not shared or (before and before[-1] == "by")):
        return True
    return first.unit is not None and first.dimension != "share" and not shared


def _turns(before: list[str], lexicon: Lexicon) -> bool:
    """ "raised its stake from 10% to 12%": the object stands between the verb and "from"."""
    for word in reversed(before[:-1]):
        if not word[-1].isalnum():
            return False
        if word in lexicon.turning:
            return True
    return False


def _shares_magnitude(first: Figure, second: Figure) -> bool:
    """ "$89 to $93 billion": the first number is short of the magnitude word of the second."""
    return (
        second.coefficient != second.value
        and first.value in (first.coefficient, first.coefficient * HUNDRED)
        and first.value < second.coefficient
    )


def _join(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """Widen the first to the range."""
    assert first.value is not None
    assert second.value is not None
    floor, step = first.value, first.step
    if _shares_magnitude(first, second):
        factor = second.value / second.coefficient
        floor, step = floor * factor, step * factor
        first.rules.append("magnitude shared")
    elif (
        second.value not in (second.coefficient, second.coefficient * HUNDRED)
        and first.coefficient == first.value
    ):
        # "$200 to $4 million": 200 dollars, as written; the claim keeps the doubt.
        first.rules.append("magnitude doubtful")
    first.rules += [*(rule for rule in second.rules if rule not in first.rules), "range"]
    (low_end, first.low_step), (high_end, first.step) = sorted([(floor, step), (second.value, second.step)])
    first.span_over(low_end, high_end)
    first.digits = text[first.number_start : second.number_end]
    first.number_end, first.end = second.number_end, second.end
    first.kind, first.phrase_end = second.kind, second.phrase_end
    if second.unit:
        first.unit, first.dimension = second.unit, second.dimension
    first.noun, first.head = second.noun or first.noun, second.head or first.head
    first.trend = first.trend or second.trend
    first.approximate = first.approximate or second.approximate
    for word in lexicon.range_opening:
        begin = first.start - len(word)
        if low.endswith(word, 0, first.start) and not low[begin - 1 : begin].isalnum():
            first.start = begin
