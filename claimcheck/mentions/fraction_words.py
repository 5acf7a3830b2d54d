"""Fractions in words: shares ("a third of"), parts of a unit ("half an hour"), of a magnitude."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.mentions.figure import ONE, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.mentions.units import read_unit
from claimcheck.rulebook.pattern import Pattern

ARTICLE = Pattern(r"(?:^|[^a-z])(an?)[ -]$")
WORD_BEFORE = Pattern(r"(?:^|[^a-z])([a-z]+)[ -]$")
# What the fraction is of: "half a million", "a quarter-mile", "a quarter of an hour".
WHOLE = Pattern(r"([ -]an?(?=[ -])|)[ -]([a-z]+)")
BEHIND = Pattern(r" ([a-z]+)(?![a-z])")
OF_A = Pattern(r" of an? ([a-z]+)")
AND_A = Pattern(r"(?:^|[^a-z])(an?|one)[ -]([a-z]+)[ -]and[ -]a[ -]$")
FIFTH = Decimal(5)
# Other fractions before a magnitude or a unit are ordinals: "a third million", "a tenth hour".
DIRECT = ("half", "quarter")


def read_denominator(
    text: str, low: str, start: int, match: re.Match[str], lexicon: Lexicon
) -> Figure | None:
    """ "two-thirds": the fraction of the cardinal at ``start`` and the word behind it; None if it is none."""
    gap, spoken, word = match.groups()
    value, denominator = lexicon.cardinals[low[start : match.start()]], lexicon.fractions[word]
    end = match.end()
    if spoken or gap[0] == "," or value >= denominator:
        return None
    if gap != "-":
        # "two third-generation farmers", "one second half": here the word is an ordinal.
        if low.startswith("-", end) or word.endswith("s") == (value == ONE):
            return None
        if word.startswith(("quarter", "hal")) and _is_period(low, start, lexicon):
            return None
    return _share(text, start, end, value / denominator, word)


def read_fraction(
    text: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable
) -> Figure | None:
    """The fraction whose word stands at ``low[start:end]``; None for an ordinal or a period."""
    word = low[start:end]
    worth = ONE / lexicon.fractions[word]
    article = ARTICLE.search(low, max(0, start - 4), start)
    begin = article.start(1) if article else start
    if article and low.endswith(("and a ", "and-a-"), 0, start):
        mixed = _and_a_half(text, low, start, end, worth, units)
        if mixed is not None:
            return mixed
    if word in DIRECT and (word == "half" or article):
        part = Figure(begin, end, text[begin:end], worth, ZERO, "fraction " + word)
        if _of_whole(part, text, low, lexicon, units, article=article is not None):
            return part
    if word == "half":
        return _half(
            text, low, begin if article and low.startswith(" of ", end) else start, end, worth, lexicon
        )
    if article is None and not _of_magnitude(low, end, lexicon):
        return None
    if article and low.startswith((" as ", " again "), end):
        more = _again(_share(text, begin, end, worth, word), low, lexicon)
        if more.trend:
            return more
    if not lexicon.number_forms.share_of.match(low, end) and not _is_compared(low, end, lexicon):
        closes = low.startswith((".", ","), end) or lexicon.number_forms.share_ends.match(low, end)
        if not (closes and _is_measured(low, begin, lexicon)):
            return None
    return _share(text, begin, end, worth, word)


def read_part_of(figure: Figure, text: str, low: str, lexicon: Lexicon, units: UnitTable) -> bool:
    """Turn the share into a part of the unit or magnitude behind it, and return whether it has a unit now.

    "Quarter of an hour" is 0.25 hour, "three-quarters of a million" 750,000, "two-thirds of a team" a share.
    """
    of = OF_A.match(low, figure.end)
    if of is None:
        return False
    factor = lexicon.multipliers.get(of[1])
    if factor is not None:
        if not low.startswith("-", of.end()):
            _scale(figure, factor, of[1], of.end(), text)
        return False
    return _take_unit(figure, text, low, units, of.start(1) - 1)


def _is_compared(low: str, end: int, lexicon: Lexicon) -> bool:
    """ "a third higher", "a quarter smaller"."""
    behind = BEHIND.match(low, end)
    return behind is not None and behind[1] in lexicon.number_forms.more


def _of_magnitude(low: str, end: int, lexicon: Lexicon) -> bool:
    """ "nearly quarter of a million", without its article."""
    of = OF_A.match(low, end)
    return of is not None and of[1] in lexicon.multipliers


def _of_whole(
    figure: Figure, text: str, low: str, lexicon: Lexicon, units: UnitTable, *, article: bool
) -> bool:
    """Take in what the half or quarter is of, when that is a magnitude or a unit."""
    whole = WHOLE.match(low, figure.end)
    if whole is None:
        return False
    half = low.startswith("half", whole.start() - len("half"))
    factor = lexicon.multipliers.get(whole[2])
    if factor is not None and (half or article):
        _scale(figure, factor, whole[2], whole.end(), text)
        return True
    # "half an hour", but "a half-hour" and "a quarter-mile": the article stands once.
    if article == bool(whole[1]):
        return False
    if _take_unit(figure, text, low, units, whole.start(2) - 1):
        return True
    if whole[1] and half:
        # "half a loaf": half of one thing.
        figure.end = figure.number_end = whole.start(2) - 1
        figure.digits = text[figure.start : figure.end]
    return bool(whole[1]) and half


def _scale(figure: Figure, factor: Decimal, word: str, end: int, text: str) -> None:
    assert figure.value is not None
    figure.step = ZERO if word.startswith("dozen") else factor * figure.value / FIFTH
    figure.value *= factor
    figure.dimension = "count"
    figure.end = figure.number_end = end
    figure.digits = text[figure.start : end]
    figure.rules.append("magnitude " + word)


def _take_unit(figure: Figure, text: str, low: str, units: UnitTable, blank: int) -> bool:
    """Give the figure the unit that follows the blank; False, and no change, when there is none."""
    end, figure.end = figure.end, blank
    if read_unit(figure, text, low, units):
        return True
    figure.end = end
    return False


def _and_a_half(text: str, low: str, start: int, end: int, worth: Decimal, units: UnitTable) -> Figure | None:
    """ "a year and a half", "an hour and a quarter"."""
    match = AND_A.search(low, max(0, start - 24), start)
    found = units.find(match[2]) if match else None
    if match is None or found is None:
        return None
    begin = match.start(1)
    figure = Figure(begin, end, text[begin:end], ONE + worth, Decimal("0.1"), "a unit and a part")
    figure.unit, figure.dimension = found
    return figure


def _half(text: str, low: str, start: int, end: int, worth: Decimal, lexicon: Lexicon) -> Figure | None:
    """ "half of the seats", "half the workforce", "cut by half"; not "the second half of"."""
    if lexicon.number_forms.half_of.match(low, end):
        if _is_period(low, start, lexicon):
            return None
        return _again(_share(text, start, end, worth, "half"), low, lexicon)
    return _share(text, start, end, worth, "half") if _after_by(low, start, lexicon) else None


def _is_measured(low: str, begin: int, lexicon: Lexicon) -> bool:
    """ "fell a third in May", "about a fifth."; not "wounded a third.", "added a third in stoppage time"."""
    before = WORD_BEFORE.search(low, max(0, begin - 14), begin)
    if before is None or before[1] in lexicon.number_forms.goals:
        return False
    if before[1] == "to":
        # "shrank to a fifth.", but "moved to a third, larger site".
        before = WORD_BEFORE.search(low, max(0, before.start(1) - 14), before.start(1))
        return before is not None and (before[1] in lexicon.up or before[1] in lexicon.down)
    return any(before[1] in words for words in (("by",), lexicon.between, lexicon.up, lexicon.down))


def _after_by(low: str, start: int, lexicon: Lexicon) -> bool:
    """ "by half", "by more than half", and no "two by half"."""
    for _ in range(3):
        before = WORD_BEFORE.search(low, max(0, start - 14), start)
        if before is None:
            return False
        if before[1] == "by":
            return True
        if before[1] not in lexicon.between:
            return False
        start = before.start(1)
    return False


def _is_period(low: str, start: int, lexicon: Lexicon) -> bool:
    before = WORD_BEFORE.search(low, max(0, start - 14), start)
    return before is not None and before[1] in lexicon.number_forms.periods


def _share(text: str, start: int, end: int, value: Decimal, word: str) -> Figure:
    figure = Figure(start, end, text[start:end], value, ZERO, "fraction " + word)
    figure.dimension = "share"
    return figure


def _again(figure: Figure, low: str, lexicon: Lexicon) -> Figure:
    """Make a rise of "half as many again", which is half more."""
    if again := lexicon.number_forms.again.match(low, figure.end):
        figure.end, figure.trend = again.end(), "up"
        figure.rules.append("movement again")
    return figure
