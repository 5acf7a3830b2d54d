"""What a figure takes from the one before it: the bound of a figure it converts, the noun it leaves out."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import read_noun
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

CLAUSE_END = re.compile(r"[.;:()]")
FAR = 70


def carry(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> None:
    """Let each figure take what it leaves out from the one before."""
    for first, second in pairwise(figures):
        if first.kind is not MentionKind.QUANTITY or second.kind is not MentionKind.QUANTITY:
            continue
        gap = low[max(first.end, first.phrase_end) : second.start]
        if gap == " " and second.unit and not first.unit and not first.noun and first.dimension == "count":
            _count_of_measures(first, second, text, low, lexicon)
        if len(gap) > FAR:
            continue
        if gap in lexicon.again and first.unit != second.unit and second.unit:
            _say_again(first, second)
        elif first.noun and _leaves_out(second, gap, lexicon):
            second.noun, second.head = first.noun, first.head
            second.rules.append("noun carried")


def _leaves_out(second: Figure, gap: str, lexicon: Lexicon) -> bool:
    """ "3.9 million headsets, up from 2.4 million": a bare count, tied to the one before by a word."""
    if second.unit is not None or second.noun is not None or second.dimension != "count":
        return False
    return gap.endswith(lexicon.left_out) and not CLAUSE_END.search(gap)


def _count_of_measures(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """ "two 500-megawatt reactors": what is counted stands behind the measure."""
    end, first.end = first.end, second.end
    read_noun(first, text, low, lexicon)
    first.end = end


def _say_again(first: Figure, second: Figure) -> None:
    if second.bound is Bound.EXACT and not second.approximate and first.bound is not Bound.RANGE:
        second.bound, second.approximate = first.bound, first.approximate
    second.trend = second.trend or first.trend
    second.rules.append("said again")
