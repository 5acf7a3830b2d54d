"""Signs, told apart from hyphens: "fell -1.3%", "minus 5 degrees", "+12%", but "sub-300" and "10-12"."""

from __future__ import annotations

from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.rulebook.pattern import Pattern

MINUS: Final = "-−–"
SPOKEN: Final = ("minus ", "minus-")
EITHER: Final = ("plus or minus ", "plus-or-minus ")
"""Either way, and no sign: "plus or minus 3 percentage points"."""
# What a minus may follow when nothing behind the figure shows that it is an amount.
BELOW_ZERO: Final = " below zero"
DEGREE: Final = ("degree", "angle")
OPENING: Final = Pattern(
    r"(?:^|[ (])"
    r"(?:of|to|at|from|was|is|by|fell|dropped|hit|reached|between|and|below|around|about|low as|\() ?$"
)
# Before a negative share that is a level: "inflation slowed to -0.3%"; any other is a fall.
LEVELS: Final = (" to ", " at ", " is ", " was ", " be ", " stood at ")
SIGNED_DIMENSIONS: Final = ("share", "currency", "temperature", "angle")


def read_sign(figure: Figure, text: str, low: str) -> None:
    """Negate the figure when a minus stands before it; a plus before a percentage is a rise."""
    start = figure.start
    before = text[start - 1] if start else ""
    if before and before in MINUS:
        free = start < 2 or text[start - 2] in " (\u00a0\t"
        if free and (
            figure.dimension in SIGNED_DIMENSIONS or OPENING.search(low, max(0, start - 14), start - 1)
        ):
            _negate(figure, start - 1, "sign " + before)
            if figure.dimension == "share" and not low.endswith(LEVELS, 0, start - 1):
                figure.trend = "down"
            return
    if before == "+" and figure.dimension == "share" and (start < 2 or text[start - 2] in " (\u00a0\t"):
        # "revenue (+12%)", as "-3%" is a fall.
        figure.start, figure.trend = start - 1, "up"
        figure.rules.append("sign +")
        return
    spoken = before in (" ", "-") and low.endswith(SPOKEN, 0, start) and not low.endswith(EITHER, 0, start)
    if spoken and not low[start - 7 : start - 6].isalpha():
        _negate(figure, start - len("minus "), "sign minus")
        if figure.dimension == "share" and not low.endswith(LEVELS, 0, figure.start):
            figure.trend = "down"


def read_below_zero(figure: Figure) -> None:
    """Negate "4 below zero" and "4C below zero"."""
    if figure.value is None or figure.dimension not in ("count", "angle", "temperature") or figure.noun:
        return
    if figure.unit is None:
        figure.unit, figure.dimension = DEGREE
    _negate(figure, figure.start, "sign" + BELOW_ZERO)
    figure.end = figure.phrase_end = figure.end + len(BELOW_ZERO)


def _negate(figure: Figure, start: int, rule: str) -> None:
    if figure.value is not None:
        figure.value = -figure.value
        figure.coefficient = -figure.coefficient
        figure.start = start
        figure.rules.append(rule)
