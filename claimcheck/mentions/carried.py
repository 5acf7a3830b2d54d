"""What a figure takes from the one before it: the bound of a figure it converts, the noun it leaves out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from claimcheck.mentions.figure import HUNDRED, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import is_plural, read_noun
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
QUANTITY: Final = MentionKind.QUANTITY
AGE: Final = MentionKind.AGE

CLAUSE_END: Final = re.compile(r"[.;:()]")
SAID_AGAIN: Final = "said again"
FAR: Final = 70
TENFOLD: Final = 10
"""A start and an end of one change are no further apart, where one leaves out the magnitude word."""


def carry(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> None:
    """Let each figure take what it leaves out from the one before, or from the one behind."""
    counted: Figure | None = None
    is_last = False
    """Whether nothing but what says a figure again came behind the last one counted."""
    for first, second in pairwise(figures):
        if first.kind is not QUANTITY or second.kind is not QUANTITY:
            if second.kind is AGE and second.start == first.end + 1 and first.kind is QUANTITY:
                _count_of_ages(first, second, text, low, lexicon)
            continue
        if first.rules[-1] != SAID_AGAIN:
            is_last = first.noun is not None
            counted = first if is_last else counted
        if counted and low.startswith(" who ", second.end) and _is_bare(second):
            # "12 people are out of work, and 7 who have been for over a year".
            _count_alike(second, counted, lexicon)
        end = first.end if first.end > first.phrase_end else first.phrase_end
        if second.start - end > FAR:
            continue
        gap = low[end : second.start]
        if gap == " " and second.noun and text[second.number_end] == "-":
            if _is_bare(first) or "noun carried" in first.rules:
                _count_of_measures(first, second, text, low, lexicon)
            continue
        if gap == " " and second.unit and not first.unit and not first.noun and first.dimension == "count":
            _count_of_measures(first, second, text, low, lexicon)
        if (gap in lexicon.again or gap == " or ") and _says_again(first, second, gap, lexicon):
            _say_again(first, second)
        elif gap == " from " and low.endswith("to ", 0, first.start) and _is_short(first, second):
            _share_backwards(first, second)
        elif gap == " to " and first.unit and _is_bare(second) and low.endswith("from ", 0, first.start):
            # "from four years to six"
            second.unit, second.dimension = first.unit, first.dimension
            second.rules.append("unit carried")
        elif _is_bare(second):
            if counted and is_last and gap.endswith(lexicon.left_out) and not CLAUSE_END.search(gap):
                _count_alike(second, counted, lexicon, one=gap == " and " or counted.value == 1)
        elif second.noun and second.trend and _is_bare(first) and gap in lexicon.by_how_much:
            first.noun, first.head = second.noun, second.head
            first.rules.append("noun carried")


def _says_again(first: Figure, second: Figure, gap: str, lexicon: Lexicon) -> bool:
    """ "9 miles (15 km)", and of a movement "up $110 or 3.9%"."""
    if first.unit == second.unit or not second.unit:
        return False
    moved = first.trend and first.unit and first.dimension != "share" and second.dimension == "share"
    return gap in lexicon.again or (gap == " or " and bool(moved))


def _is_short(first: Figure, second: Figure) -> bool:
    """True when the first leaves out the unit of the second, or its magnitude word."""
    if first.value is None or second.value is None or first.noun or first.value != first.coefficient:
        return False
    if first.unit and first.unit != second.unit:
        return False
    if first.value >= TENFOLD * second.coefficient:
        return False
    scaled = second.value not in (second.coefficient, second.coefficient * HUNDRED)
    return scaled or (second.unit is not None and not first.unit)


def _share_backwards(first: Figure, second: Figure) -> None:
    """ "cut its forecast to 1.2 from 1.1 billion", "rose to 5 from 3 percent"."""
    assert second.value is not None
    if second.value not in (second.coefficient, second.coefficient * HUNDRED):
        first.scale(second.value / second.coefficient, "magnitude shared")
    if second.unit and not first.unit:
        first.unit, first.dimension = second.unit, second.dimension
        first.rules.append("unit shared")


def _is_bare(figure: Figure) -> bool:
    """True for a number alone, which may leave out what it counts."""
    return figure.unit is None and figure.noun is None and figure.dimension == "count"


def _count_alike(second: Figure, first: Figure, lexicon: Lexicon, *, one: bool = False) -> None:
    """ "3.9 million headsets, up from 2.4 million"; not "the 5 speed car and 2,000", but for ``one``."""
    assert first.head is not None
    if one or is_plural(first.head.lower(), lexicon):
        second.noun, second.head = first.noun, first.head
        second.rules.append("noun carried")


def _count_of_measures(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """ "two 500-megawatt reactors", "two four-bedroom flats": what is counted stands behind the measure."""
    end, first.end = first.end, max(second.end, second.phrase_end)
    if not read_noun(first, text, low, lexicon) and second.head and is_plural(second.head, lexicon):
        # "nine 3-pointers"
        first.noun, first.head = text[second.start : second.phrase_end], second.head
    first.end = end


def _count_of_ages(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """ "twelve 100-year-old oaks", "two 15-year-olds": what is counted stands behind the age."""
    if not _is_bare(first) or text.find("-", second.number_end, second.end) < 0:
        return
    if text.endswith("s", 0, second.end):
        first.noun = first.head = text[second.start : second.end]
        return
    end, first.end = first.end, second.end
    read_noun(first, text, low, lexicon)
    first.end = end


def _say_again(first: Figure, second: Figure) -> None:
    # "Nearly three in four (73%)": the share is said again more exactly, where a conversion is as vague.
    exactly = first.dimension == second.dimension == "share"
    if second.bound is Bound.EXACT and not (second.approximate or exactly) and first.bound is not Bound.RANGE:
        second.bound, second.approximate = first.bound, first.approximate
    second.trend = second.trend or first.trend
    second.rules.append(SAID_AGAIN)
