"""Magnitude words after a number: "million", "bn", "lakh crore"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.rulebook.pattern import Pattern

SPACED: Final = Pattern(r"[ \u00a0\u202f-]([a-z]+)(?![a-z])")
GLUED: Final = Pattern(r"([A-Za-z]+)(?![A-Za-z\d²³])")
# A short form one space away ("$3 bn"), for money only.
SHORT: Final = Pattern(r"[ \u00a0-]([A-Za-z]{1,3})(?![A-Za-z])")
# What follows or precedes a glued letter and tells what it stands for.
BEHIND: Final = Pattern(r"[ -]([a-z×]+)|[²³/.,;:)]|$")
BEFORE: Final = Pattern(r"([a-z]+) (?:the )?$")
# "$2m–4m": the letter again, with the money left out.
# "3bn, 2.5m, 40K": in a list of numbers with such letters, "m" is one of them.
LISTED_BEFORE: Final = Pattern(
    r"\d([a-z]{1,3})(?:[,;] | and |, and | or )$|\d,\d{3}(?:, | and | or |,? to )$"
)
LISTED_BEHIND: Final = Pattern(r"(?:[,;]| and|, and| or) \d[\d.,]*([a-z]{1,3})(?![a-z])")
MONEY_BEFORE: Final = Pattern(r"[$€£¥][\d.,]+m?(?:[-–—]| to | and | or )$")
FAR: Final = 60
"""Characters before "18.8m." in which a large number makes it millions."""
LARGEST: Final = Decimal("1e21")


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """The words and short forms of magnitude; a bracket may close before them."""
    return (*lexicon.multipliers, *lexicon.money_multipliers, *lexicon.glued, ")")


def read_magnitude(figure: Figure, text: str, low: str, lexicon: Lexicon, units: UnitTable) -> None:
    """Multiply the figure by the magnitude words that follow it."""
    end = figure.end
    following = text[end : end + 1]
    if following == ")" and _stands_in_brackets(figure, text, low, lexicon):
        figure.start, end = figure.start - 1, end + 1
        figure.end, following = end, text[end : end + 1]
    if following.isalpha():
        _glued(figure, text, low, lexicon, units)
        return
    while following in (" ", "-", "\u00a0", "\u202f") and (match := SPACED.match(low, figure.end)):
        factor = lexicon.multipliers.get(match[1])
        if factor is None or figure.value is None or figure.value * factor > LARGEST:
            if match[1] in lexicon.money_multipliers:
                _of_money(figure, match, low, lexicon, units)
            break
        figure.scale(factor, "magnitude " + match[1])
        figure.end = figure.number_end = match.end()
        following = text[figure.end : figure.end + 1]
    if figure.unit and figure.end == end and (match := SHORT.match(text, end)):
        factor = lexicon.glued.get(match[1])
        if factor is not None and not (match[1] in ("a", "t") or low[match.end() : match.end() + 1] == "'"):
            figure.scale(factor, "magnitude " + match[1])
            figure.end = figure.number_end = match.end()


def _of_money(figure: Figure, match: re.Match[str], low: str, lexicon: Lexicon, units: UnitTable) -> None:
    """ "60 grand", "£60 grand" and "five grand a year"; not "60 grand pianos", "two grand slams"."""
    behind = BEHIND.match(low, match.end())
    if behind is None or (behind[1] and behind[1] not in lexicon.function):
        return
    figure.scale(lexicon.money_multipliers[match[1]], "magnitude " + match[1])
    figure.end = figure.number_end = match.end()
    if figure.unit is None:
        figure.unit, figure.dimension = units.bare_money, "currency"
        figure.rules.append("assumed " + units.bare_money)


def _stands_in_brackets(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """ "a loss of (7.5) million pounds"."""
    if not figure.start or text[figure.start - 1] != "(":
        return False
    match = SPACED.match(low, figure.end + 1)
    return match is not None and match[1] in lexicon.multipliers


def _glued(figure: Figure, text: str, low: str, lexicon: Lexicon, units: UnitTable) -> None:
    match = GLUED.match(text, figure.end)
    if match is None:
        return
    word = match[1]
    factor = lexicon.glued.get(word)
    if factor is None:
        return
    if figure.unit is None and _is_unit(word, low, figure.start, match.end(), lexicon, units):
        return
    figure.scale(factor, "magnitude " + word)
    figure.end = figure.number_end = match.end()


def _is_unit(word: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable) -> bool:
    """ "100m final", "ran 3,000m", "5mm", "weighs 1.2t": without money before, the letter may be a unit."""
    behind = BEHIND.match(low, end)
    if word == "m":
        return _is_metres(behind, low, start, end, lexicon)
    if word == "t":
        # Tonnes, but for money: "1.2t yen".
        found = units.find(behind[1]) if behind and behind[1] else None
        return found is None or found[1] != "currency"
    return word == "mm" or (word in ("b", "T", "B") and not low.startswith(" ", end))


def _is_metres(behind: re.Match[str] | None, low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    forms = lexicon.number_forms
    if MONEY_BEFORE.search(low, max(0, start - 16), start) or _is_listed(low, start, end, lexicon):
        return False
    before = BEFORE.search(low, max(0, start - 12), start)
    if before and before[1] in forms.metres_before:
        return True
    if behind is None or behind[1] is None:
        return behind is not None and not lexicon.number_forms.large_before.search(
            low, max(0, start - FAR), start
        )
    if behind[1] in forms.races_behind and low.endswith(" the ", 0, start):
        # "won the 200m in 21 seconds", not "the 200m people have".
        return low[start : end - 1] in forms.races
    return behind[1] in forms.metres_behind


def _is_listed(low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """True beside a large number or another short form: "3bn, 2.5m and 40K", but "5km, 10m and 2t"."""
    for match in (LISTED_BEFORE.search(low, max(0, start - 16), start), LISTED_BEHIND.match(low, end)):
        if match and (match[1] is None or match[1] in lexicon.glued):
            return match[1] not in lexicon.number_forms.also_units
    return False
