"""One amount in two units: "5ft 10in", "5-foot-10", "5′10″", "2 hours and 30 minutes", "3lb 4oz"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.mentions.figure import ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound
from claimcheck.rulebook.pattern import Pattern

GAPS = frozenset({"", " ", "-", "\u00a0", " and ", "-and-"})
# "5 feet, 10 inches" is one length, "three years, two months" a list of times as often as not.
PAUSES = frozenset({", ", ", and "})
LONGEST_GAP = 6
# "5 ft 10 in tall": before anything else, "in" is the preposition.
INCHES = Pattern(r"(?P<unit> in)(?: (?P<degree>[a-z]+)|\.|[,;)]|$)")
PRIMES = frozenset({"'", "’", "′", "' ", "’ ", "′ "})


def join_compounds(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """Join each figure with the one in the next smaller unit behind it; hand on the others as they are."""
    if len(figures) < 2:
        return figures
    joined = figures[:1]
    for figure in figures[1:]:
        last = joined[-1]
        if figure.start - last.end <= LONGEST_GAP and (part := _smaller(last, figure, low, lexicon)):
            _join(last, figure, *part, text, lexicon)
        else:
            joined.append(figure)
    return joined


def _smaller(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> tuple[str, Decimal] | None:
    """The smaller unit and how many make up the larger, when the two figures are one amount."""
    if not (_may_join(first) and _may_join(second)):
        return None
    assert second.value is not None
    gap = low[first.end : second.start]
    if gap in PRIMES and first.unit is None and second.unit == "inch":
        return lexicon.number_forms.smaller["foot"]
    part = lexicon.number_forms.smaller.get(first.unit or "")
    if gap not in GAPS and (gap not in PAUSES or first.dimension == "time"):
        return None
    if part is None or not ZERO <= second.value < part[1]:
        return None
    if second.bound is not Bound.EXACT or second.approximate or low.endswith("between ", 0, first.start):
        return None
    if second.unit == part[0] or _is_bare(first, second, gap) or _is_minutes(first, second, low):
        return part
    return None


def _is_bare(first: Figure, second: Figure, gap: str) -> bool:
    """ "5-foot-10", "5 foot 10": inches without their unit."""
    if first.unit != "foot" or second.unit is not None:
        return False
    return gap == "-" or (gap in (" ", "") and second.noun is None)


def _is_minutes(first: Figure, second: Figure, low: str) -> bool:
    """ "2h 30m": behind hours, what was read as metres."""
    return first.unit == "hour" and second.unit == "meter" and low.startswith("m", second.number_end)


def _may_join(figure: Figure) -> bool:
    return figure.kind is MentionKind.QUANTITY and figure.value is not None


def _join(first: Figure, second: Figure, unit: str, many: Decimal, text: str, lexicon: Lexicon) -> None:
    """The amount in the smaller unit, in which it has no fraction."""
    assert first.value is not None
    assert second.value is not None
    first.value = first.coefficient = first.value * many + second.value
    first.unit, first.step = unit, second.step
    if first.dimension == "count":
        first.dimension = second.dimension
    first.number_end, first.end = second.number_end, second.end
    inches = INCHES.match(text, second.end) if second.unit is None else None
    if inches and (inches["degree"] is None or inches["degree"] in lexicon.number_forms.degrees):
        first.end = inches.end("unit")
    first.digits = text[first.number_start : second.number_end]
    first.trend = first.trend or second.trend
    first.rules += [rule for rule in second.rules if rule not in first.rules]
    first.rules.append("compound")
