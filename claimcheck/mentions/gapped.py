"""Movements whose verb is said once: "the Dow gained 0.2%, the S&P 0.4% and the Nasdaq 1%"."""

from __future__ import annotations

from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
QUANTITY: Final = MentionKind.QUANTITY

FAR: Final = 70
"""Characters from a figure to the next whose verb is left out."""
# The level that the first came to, a comma or "and", and the name of who moved next, with its number.
NAMED = Pattern(
    r"(?: (?:to|at) [^\s,;]+(?: [a-z]+)?)?(?:[,;]| and|[,;]? while|, and)"
    r"(?: the)?(?: [A-Z][\w&’'.-]*(?: \d{1,4})?){1,4} "
)


def carry_movement(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> None:
    """Give a figure right behind a name the trend of the one before, where both are of one unit or noun."""
    moved: Figure | None = None
    for figure in figures:
        if figure.kind is not QUANTITY:
            continue
        if figure.trend is not None:
            moved = figure if _by_verb(figure, low) else None
        elif moved is not None and _alike(moved, figure) and _is_gapped(moved, figure, text, low, lexicon):
            figure.trend = moved.trend
            figure.rules.append("movement carried")
            moved = figure


def _by_verb(figure: Figure, low: str) -> bool:
    """False for a movement by the noun behind it: "a 4% rise"."""
    word = figure.rules[-1].removeprefix("movement ")
    return not low.startswith(f" {word}", figure.end)


def _alike(first: Figure, second: Figure) -> bool:
    """The same unit or noun, or pence and points for the first and a percentage for the second."""
    same = (first.unit, first.head) == (second.unit, second.head) and bool(first.unit or first.head)
    return same or (second.unit == "percent" and second.value is not None)


def _is_gapped(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    begin = max(first.end, first.phrase_end)
    if not 0 < second.start - begin < FAR or low.startswith(" of ", second.end):
        return False
    gap = NAMED.fullmatch(text, begin, second.start)
    return gap is not None and text[begin : second.start].split()[-1].lower() not in lexicon.months
