"""Vague plurals: "dozens", "hundreds of thousands", "tens of millions of dollars"."""

from __future__ import annotations

from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.mentions.units import read_unit
from claimcheck.rulebook.pattern import Pattern

OF_WORD = Pattern(r" of ([a-z]+)")
BEFORE = Pattern(r"(?:^|[^a-z\d])([a-z\d]+)[ -]$")
SCORES = Pattern(r" of (?=[a-z])| ([a-z]+)")


def read_vague(
    text: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable
) -> Figure | None:
    """The vague plural whose first word stands at ``low[start:end]``; None when it is no number here."""
    phrase = low[start:end]
    if (tail := OF_WORD.match(low, end)) and f"{phrase} of {tail[1]}" in lexicon.vague:
        phrase, end = f"{phrase} of {tail[1]}", tail.end()
    if phrase not in lexicon.vague or not _is_vague(phrase, low, start, end, lexicon):
        return None
    floor, ceiling = lexicon.vague[phrase]
    figure = Figure(start, end, text[start:end], floor, ONE, "vague " + phrase)
    figure.span_over(floor, ceiling)
    figure.approximate = True
    if low.startswith(" of ", end):
        # The unit stands one blank behind the figure, as everywhere.
        figure.end = end + len(" of")
        if not read_unit(figure, text, low, units):
            figure.end = end
    return figure


def _is_vague(phrase: str, low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """No "two hundreds" (of a batsman), "in the tens", "test scores" and "scores in every match"."""
    before = BEFORE.search(low, max(0, start - 14), start)
    word = before[1] if before else ""
    if word in lexicon.cardinals or word.isdecimal():
        return False
    if phrase == "tens":
        return low.startswith(" of ", end)
    if phrase != "scores":
        return True
    behind = SCORES.match(low, end)
    if behind is None or word in lexicon.number_forms.results:
        return False
    if behind[1] is None:
        return True
    follows = not word or word in lexicon.function or word in lexicon.verbs or word.endswith("ed")
    return follows and behind[1] in lexicon.number_forms.befell
