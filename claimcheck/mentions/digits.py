"""Figures written in digits: plain, grouped, decimal, with a fraction, or grouped as no number is."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
DECIMAL = re.compile(r"\d*\.\d+")
DOTTED_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d{1,2}")
# "10 000 000", with any kind of space between the groups, but with plain ones only where no other reading is near.
SPACED_GROUPS = re.compile(r"(?:[\u00a0\u202f\u2009]\d{3})+(?![\d,])|(?: \d{3}){2,}(?![\d,])|(?: 000)+(?![\d,])")
COMMON_FRACTION = re.compile(r"[ -]?(\d{1,2})[/⁄](\d{1,3})(?![\d/])")
LONGEST = 40
"""More digits than this are no quantity in any story."""


@lru_cache(maxsize=32)
def step_of(decimals: int) -> Decimal:
    """The worth of the last of so many decimals."""
    return Decimal(1).scaleb(-decimals)


def read_digits(text: str, start: int, end: int, lexicon: Lexicon) -> Figure:
    """The figure whose digits stand at ``text[start:end]``; it may end earlier (a list) or later (a fraction)."""
    token = text[start:end]
    if end - start > LONGEST:
        return named(start, end, token, "digits too many")
    if token.isdecimal():
        figure = Figure(start, end, token, Decimal(token), ONE, "digits")
        if end < len(text) and text[end] in " -\u00a0\u202f\u2009½⅓⅔¼¾⅛⅜⅝⅞⅕⅖⅗⅘/⁄":
            _extend(figure, text, lexicon)
        return figure
    if DECIMAL.fullmatch(token):
        figure = Figure(start, end, token, Decimal(token), step_of(len(token) - token.index(".") - 1), "digits")
        return figure
    return _grouped(text, start, end, token)


def _grouped(text: str, start: int, end: int, token: str) -> Figure:
    if ENGLISH.fullmatch(token) or INDIAN.fullmatch(token):
        whole, _, decimals = token.partition(".")
        step = step_of(len(decimals)) if decimals else ONE
        return Figure(start, end, token, Decimal(token.replace(",", "")), step, "digits grouped")
    if DOTTED_GROUPS.fullmatch(token):
        plain = token.replace(".", "").replace(",", ".")
        return Figure(start, end, token, Decimal(plain), ONE, "digits grouped with points")
    if "," not in token:
        return named(start, end, token, "digits with points")
    first, _, rest = token.partition(",")
    groups = [first, *rest.split(".")[0].split(",")]
    if len(first) <= 3 and any(len(group) not in (1, 3) for group in groups[1:]):
        figure = Figure(start, end, token, Decimal(token.split(".")[0].replace(",", "")), ONE, "digits malformed")
        figure.kind = MentionKind.MALFORMED
        return figure
    # A list without spaces: "1,2 and 3", "2013,2014".
    return read_plain(text, start, start + len(first))


def read_plain(text: str, start: int, end: int) -> Figure:
    """The figure at ``text[start:end]``, which holds digits and at most one point."""
    token = text[start:end]
    if token.count(".") > 1:
        return named(start, end, token, "digits with points")
    decimals = len(token.partition(".")[2])
    return Figure(start, end, token, Decimal(token), step_of(decimals), "digits")


def named(start: int, end: int, token: str, rule: str) -> Figure:
    """Digits that are a name: a version, an address, a serial number."""
    figure = Figure(start, end, token, ONE, ONE, rule)
    figure.kind = MentionKind.IDENTIFIER
    return figure


def _extend(figure: Figure, text: str, lexicon: Lexicon) -> None:
    """Take in what still belongs to the number: spaced groups, "3½", "3 1/2", "1/2"."""
    end = figure.end
    sign = lexicon.vulgar.get(text[end])
    if sign is not None:
        _add_fraction(figure, sign, end + 1, text)
    elif text[end] in "/⁄":
        match = COMMON_FRACTION.match(text, figure.start)
        if match and 0 < int(match[1]) < int(match[2]) and int(match[2]) <= 16:
            figure.value = figure.coefficient = Decimal(int(match[1])) / Decimal(int(match[2]))
            _end_at(figure, match.end(), text, "fraction")
            figure.step = Decimal(0)
    elif len(figure.digits) <= 3 and (match := SPACED_GROUPS.match(text, end)):
        figure.value = figure.coefficient = Decimal("".join(text[figure.start : match.end()].split()))
        _end_at(figure, match.end(), text, "digits grouped with spaces")
    elif match := COMMON_FRACTION.match(text, end):
        if 0 < int(match[1]) < int(match[2]) <= 16:
            _add_fraction(figure, Decimal(int(match[1])) / Decimal(int(match[2])), match.end(), text)


def _add_fraction(figure: Figure, part: Decimal, end: int, text: str) -> None:
    assert figure.value is not None
    figure.value = figure.coefficient = figure.value + part
    figure.step = Decimal("0.1")
    _end_at(figure, end, text, "mixed fraction")


def _end_at(figure: Figure, end: int, text: str, rule: str) -> None:
    figure.end = figure.number_end = end
    figure.digits = text[figure.start : end]
    figure.rules[0] = rule
