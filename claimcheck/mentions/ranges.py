"""Neighbouring figures: ranges ("from X to Y", "X-Y") and units shared along a list ("eight or nine euros")."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

DASH = frozenset({"-", "–", "—", " - ", " – ", "‑"})
LIST = frozenset(
    {
        ", ",
        " or ",
        " and ",
        ", or ",
        ", and ",
        "/",
        " to ",
        "- or ",
        "-, ",
        "-, ",
        "- and ",
        "-to-",
        " versus ",
        " vs. ",
    }
)
FAR = 24
GOING = frozenset({"went", "goes", "go", "going", "gone", "moved", "moves", "swung", "changed"})
WIDEST = 3
"""More than this many times "by X" makes "to Y" a level: "by 3,000 to 45,000" against "by 1 to 1.5 degrees"."""
KINDS = (MentionKind.QUANTITY, MentionKind.AGE)


def join_ranges(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """Join what is one range, and let the earlier items of a list take the unit of the last."""
    if len(figures) < 2:
        return figures
    _share_units(figures, low)
    joined: list[Figure] = []
    for figure in figures:
        if joined and _is_range(joined[-1], figure, low, lexicon):
            _join(joined[-1], figure, text, low)
        else:
            joined.append(figure)
    return joined


def _between(first: Figure, second: Figure, low: str) -> str | None:
    """The words between two figures, None when they stand too far apart."""
    if second.start - first.end > FAR:
        return None
    return low[first.end : second.start]


def _share_units(figures: list[Figure], low: str) -> None:
    """From the last to the first: a bare number joined to one with a unit or a noun takes it."""
    for index in range(len(figures) - 2, -1, -1):
        first, second = figures[index], figures[index + 1]
        if first.unit or first.kind not in KINDS or second.kind not in KINDS or first.dimension != "count":
            continue
        gap = _between(first, second, low)
        if gap is None or not (gap in LIST or gap in DASH):
            continue
        if first.noun is not None:
            continue
        if second.unit:
            first.unit, first.dimension = second.unit, second.dimension
            first.kind = second.kind
            first.rules.append("unit shared")
        elif second.noun:
            first.noun, first.head = second.noun, second.head
            first.rules.append("noun shared")


def _is_range(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    if first.kind not in KINDS or second.kind not in KINDS or first.value is None or second.value is None:
        return False
    gap = _between(first, second, low)
    if gap in DASH and first.unit == second.unit and not first.value and second.dimension == "speed":
        # "0-60 mph" is a test, no range of speeds.
        return False
    if gap is None or not _same_unit(first, second):
        return False
    if (first.unit and not second.unit and first.dimension != "currency") or (first.noun and not second.noun):
        return False
    if first.noun and second.noun and first.noun != second.noun and first.head != second.head:
        return False
    if gap in DASH:
        return first.value < second.value or _shares_magnitude(first, second)
    before = low[max(0, first.start - 16) : first.start]
    if gap == " and ":
        opened = low.endswith(("between ", "between the ages of ", "between ages "), 0, first.start)
        return opened and first.bound is Bound.EXACT
    if gap == " or ":
        return _approximates(first, second)
    if gap not in (" to ", "-to-", " up to ", " and up to "):
        return False
    if first.value >= second.value and not _shares_magnitude(first, second):
        return False
    return not _moves(before, first, second, lexicon)


def _approximates(first: Figure, second: Figure) -> bool:
    """ "three or four years", "eight or nine euros": neighbouring whole numbers are one vague figure."""
    assert first.value is not None
    return (
        second.value == first.value + 1
        and first.bound is second.bound
        and "unit shared" in first.rules + second.rules
    )


def _moves(before: str, first: Figure, second: Figure, lexicon: Lexicon) -> bool:
    """ "rose from 51 to 53 percent" names two levels, no range."""
    words = before.split()
    if words and words[-1] == "from":
        return len(words) > 1 and (words[-2] in lexicon.up or words[-2] in lexicon.down or words[-2] in GOING)
    if words and words[-1] == "by" and first.trend is not None and second.value >= WIDEST * first.value:
        return True
    # "increased by $43.6 billion to $419.2 billion": a change and the level it leads to.
    return (
        first.trend is not None
        and "unit shared" not in first.rules
        and first.unit is not None
        and first.dimension != "share"
    )


def _same_unit(first: Figure, second: Figure) -> bool:
    """One of them may leave out the unit, or the rate ("$500,000 to $1 million a year")."""
    if first.unit is None or second.unit is None or first.unit == second.unit:
        return True
    return second.unit.startswith(first.unit + " / ")


def _shares_magnitude(first: Figure, second: Figure) -> bool:
    """ "$89 to $93 billion": the first number is short of the magnitude word of the second."""
    return (
        second.coefficient != second.value
        and first.coefficient == first.value
        and first.coefficient < second.coefficient
    )


def _join(first: Figure, second: Figure, text: str, low: str) -> None:
    assert first.value is not None
    assert second.value is not None
    low_value, high_value = first.value, second.value
    first.low_step = first.step
    if _shares_magnitude(first, second):
        factor = second.value / second.coefficient
        low_value, first.low_step = low_value * factor, first.step * factor
        first.rules.append("magnitude shared")
    elif second.value != second.coefficient and first.coefficient == first.value:
        first.rules.append("magnitude doubtful")
    first.rules += [rule for rule in second.rules if rule not in first.rules]
    first.rules.append("range")
    first.unit, first.dimension = (
        second.unit or first.unit,
        second.dimension if second.unit else first.dimension,
    )
    first.kind = second.kind
    first.noun, first.head = second.noun or first.noun, second.head or first.head
    first.step = second.step
    first.span_over(low_value, high_value)
    first.digits = text[first.number_start : second.number_end]
    first.number_end, first.end = second.number_end, second.end
    first.trend = first.trend or second.trend
    first.approximate = first.approximate or second.approximate
    for word in ("from ", "between "):
        if low.startswith(word, max(0, first.start - len(word))):
            first.start -= len(word)
