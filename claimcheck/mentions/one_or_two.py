"""Where what is counted stands before the second of two numbers: "a year or two", "another goal or two"."""

from __future__ import annotations

from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.rulebook.pattern import Pattern

PHRASES_BEFORE = ("or",)
TWO = ("two", "three")
THING = Pattern(r"(?:^|[^a-z])(?P<begin>an?|another) (?P<thing>[a-z]+) or $")


def read_one_or_two(figure: Figure, text: str, low: str, units: UnitTable) -> bool:
    """Turn "two" behind "a year or" into the range from one to two years; False for other figures."""
    start = figure.number_start
    word = low[start : figure.number_end]
    if word not in TWO or figure.value is None or not low.endswith(" or ", 0, start):
        return False
    match = THING.search(low, max(0, start - 30), start)
    if match is None:
        return False
    thing = text[slice(*match.span("thing"))]
    if found := units.find(thing):
        figure.unit, figure.dimension = found
    else:
        figure.noun = figure.head = thing
    figure.start = figure.number_start = match.start("begin")
    figure.digits = text[figure.start : figure.number_end]
    figure.span_over(ONE, figure.value)
    figure.low_step = ONE
    figure.rules.append("one or " + word)
    return True
