"""Figures written in digits: plain, grouped, decimal, with a fraction, or grouped as no number is."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from claimcheck.mentions.figure import ONE, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

ENGLISH: Final = Pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
INDIAN: Final = Pattern(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
DECIMAL: Final = Pattern(r"\d*\.\d+")
DOTTED_GROUPS: Final = Pattern(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d{1,2}")
# "10 000 000", with any kind of blank between the groups, but plain ones only where no other reading is near.
SPACED_GROUPS: Final = Pattern(
    r"(?:[\u00a0\u202f\u2009]\d{3})+(?![\d,])|(?: \d{3}){2,}(?![\d,])|(?: 000)+(?![\d,])"
)
# One group behind a plain blank: a noun must follow, and nothing before may take the first digits.
ONE_GROUP: Final = Pattern(r" \d{3}(\.\d+)?(?= [a-z])")
WORD_BEFORE: Final = Pattern(r"(?:^|[.!?:]['’\"”]? |([A-Za-z]+) )$")
STROKES: Final = frozenset("/⁄")
GAPS: Final = frozenset(" -\u00a0\u202f\u2009")
COMMON_FRACTION: Final = Pattern(r"[ -]?(\d{1,2})[/⁄](\d{1,3})(?![\d/])")
LONGEST: Final = 40
"""More digits than this are no quantity in any story."""
LONGEST_RUN: Final = 500
"""More characters than this without a blank are no copy; looking around a figure ends at a blank."""


@lru_cache(maxsize=32)
def step_of(decimals: int) -> Decimal:
    """The worth of the last of so many decimals."""
    return Decimal(1).scaleb(-decimals)


def read_digits(text: str, start: int, end: int, lexicon: Lexicon) -> Figure:
    """The figure whose digits stand at ``text[start:end]``; it may end elsewhere: a list, a fraction."""
    token = text[start:end]
    if end - start > LONGEST:
        return named(start, end, token, "digits too many")
    if token.isdecimal():
        figure = Figure(start, end, token, Decimal(token), ONE, "digits")
        gap, following = text[end : end + 1], text[end + 1 : end + 2]
        if (
            gap in lexicon.vulgar
            or gap in STROKES
            or (gap in GAPS and (following.isdecimal() or following in lexicon.vulgar))
        ):
            _extend(figure, text, lexicon)
        return figure
    if DECIMAL.fullmatch(token):
        step = step_of(len(token) - token.index(".") - 1)
        return Figure(start, end, token, Decimal(token), step, "digits")
    return _grouped(text, start, end, token)


def _grouped(text: str, start: int, end: int, token: str) -> Figure:
    if ENGLISH.fullmatch(token) or INDIAN.fullmatch(token):
        decimals = token.partition(".")[2]
        step = step_of(len(decimals)) if decimals else ONE
        return Figure(start, end, token, Decimal(token.replace(",", "")), step, "digits grouped")
    if DOTTED_GROUPS.fullmatch(token):
        plain = token.replace(".", "").replace(",", ".")
        return Figure(start, end, token, Decimal(plain), ONE, "digits grouped with points")
    if "," not in token:
        return named(start, end, token, "digits with points")
    first, _, rest = token.partition(",")
    groups = [first, *rest.split(".")[0].split(",")]
    if _are_malformed(groups):
        figure = Figure(
            start, end, token, Decimal(token.split(".")[0].replace(",", "")), ONE, "digits malformed"
        )
        figure.kind = MentionKind.MALFORMED
        return figure
    # A list without spaces: "1,2 and 3", "2013,2014".
    return read_plain(text, start, start + len(first))


def _are_malformed(groups: list[str]) -> bool:
    """ "4,2000", "1234,567", "1,,000" are slips; "1,2" and "2013,2014" lists without blanks."""
    first, *others = map(len, groups)
    if 0 in others:
        return others[-1] == 3
    return any(length not in (1, 3) for length in others) if first <= 3 else set(others) == {3}


def read_plain(text: str, start: int, end: int) -> Figure:
    """The figure at ``text[start:end]``, which holds digits and at most one point."""
    token = text[start:end]
    if token.count(".") > 1:
        return named(start, end, token, "digits with points")
    decimals = len(token.partition(".")[2])
    return Figure(start, end, token, Decimal(token), step_of(decimals), "digits")


def has_run(text: str) -> bool:
    """Whether a run of characters without a blank may be too long to be copy."""
    # Such a run covers one of the pieces of half its length that the text is cut into.
    half = LONGEST_RUN // 2
    begin, last = 0, len(text) - half
    while begin <= last:
        if text.find(" ", begin, begin + half) < 0:
            return True
        begin += half
    return False


def read_run(text: str, start: int) -> Figure | None:
    """The rest of a run of characters without a blank, as one name, where the run is too long to be copy."""
    behind = text.find(" ", start, start + LONGEST_RUN)
    if behind < 0:
        behind = len(text)
    if behind - start <= LONGEST_RUN and (start < LONGEST_RUN or " " in text[start - LONGEST_RUN : start]):
        return None
    end = text.find(" ", start)
    end = len(text) if end < 0 else end
    return named(start, end, text[start:end], "characters too many")


def named(start: int, end: int, token: str, rule: str) -> Figure:
    """Digits that are a name: a version, an address, a serial number."""
    figure = Figure(start, end, token, ONE, ONE, rule)
    figure.kind = MentionKind.IDENTIFIER
    return figure


def _extend(figure: Figure, text: str, lexicon: Lexicon) -> None:
    """Take in what still belongs to the number: spaced groups, "3½", "3 ⅜", "3 1/2", "1/2"."""
    end = figure.end
    sign = text[end] if text[end] in lexicon.vulgar else text[end + 1 : end + 2]
    if sign in lexicon.vulgar:
        _add_fraction(figure, lexicon.vulgar[sign], text.index(sign, end) + 1, text)
    elif text[end] in STROKES:
        match = COMMON_FRACTION.match(text, figure.start)
        if match and (part := _part(match, lexicon)):
            figure.value = figure.coefficient = part
            _end_at(figure, match.end(), text, "fraction")
            figure.step = ZERO
            _share_of(figure, text)
    elif len(figure.digits) <= 3 and (match := SPACED_GROUPS.match(text, end)):
        _take_groups(figure, match.end(), text)
    elif group := _one_group(figure, text, lexicon):
        figure.value = figure.coefficient = Decimal(text[figure.start : end] + text[end + 1 : group.end()])
        figure.step = step_of(len(group[1] or ".") - 1)
        _end_at(figure, group.end(), text, "digits grouped with spaces")
    elif (match := COMMON_FRACTION.match(text, end)) and (part := _part(match, lexicon)):
        _add_fraction(figure, part, match.end(), text)


def _take_groups(figure: Figure, end: int, text: str) -> None:
    """ "10 000 000"; a list of hundreds of groups is a name, as digits too many are."""
    if end - figure.start > LONGEST:
        figure.kind = MentionKind.IDENTIFIER
        _end_at(figure, end, text, "digits too many")
        return
    figure.value = figure.coefficient = Decimal("".join(text[figure.start : end].split()))
    _end_at(figure, end, text, "digits grouped with spaces")


def _part(match: re.Match[str], lexicon: Lexicon) -> Decimal | None:
    """The worth of a common fraction; None for 9/11, 24/7 and the like."""
    over, under = int(match[1]), int(match[2])
    return Decimal(over) / Decimal(under) if 0 < over < under and under in lexicon.denominators else None


def _one_group(figure: Figure, text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """ "4 287 homes", "at 17 204.5 points"; not "in block 4 287 homes", "On July 4 300 people"."""
    group = ONE_GROUP.match(text, figure.end)
    if group is None or len(figure.digits) > 3 or figure.digits[0] == "0":
        return None
    before = WORD_BEFORE.search(text, max(0, figure.start - 20), figure.start)
    if before is None:
        return None
    word = (before[1] or "").lower()
    forms = lexicon.number_forms
    takes = word in forms.group_before or (group[1] and word in forms.decimal_group_before)
    return group if takes or not word or word in lexicon.verbs or word.endswith("ed") else None


def read_vulgar(text: str, start: int, end: int, lexicon: Lexicon) -> Figure:
    """The figure of a one-character fraction."""
    figure = Figure(start, end, text[start:end], lexicon.vulgar[text[start]], ZERO, "fraction")
    _share_of(figure, text)
    return figure


def _share_of(figure: Figure, text: str) -> None:
    """ "3/4 of the votes", "½ of": a share."""
    if text.startswith(" of ", figure.end):
        figure.dimension = "share"


def _add_fraction(figure: Figure, part: Decimal, end: int, text: str) -> None:
    assert figure.value is not None
    figure.value = figure.coefficient = figure.value + part
    figure.step = Decimal("0.1")
    _end_at(figure, end, text, "mixed fraction")


def _end_at(figure: Figure, end: int, text: str, rule: str) -> None:
    figure.end = figure.number_end = end
    figure.digits = text[figure.start : end]
    figure.rules[0] = rule
