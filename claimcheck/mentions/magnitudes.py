"""Magnitude words after a number: "million", "bn", "lakh crore"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon

SPACED = re.compile(r"[ \u00a0\u202f-]([a-z]+)(?![a-z])")
GLUED = re.compile(r"([A-Za-z]+)(?![A-Za-z\d²³])")
# A short form one space away ("$3 bn"), for money only.
SHORT = re.compile(r"[ \u00a0-]([A-Za-z]{1,3})(?![A-Za-z])")
# What a glued "m" must be followed by to be metres and not million.
METRES = re.compile(r"[ -](?:long|wide|high|tall|deep|sprint|race|hurdles|final|relay|freestyle|butterfly|backstroke|breaststroke|dash|above|below|from|away|walk|swim|run|event|title|champion|record|by|x|and|or|to|in|apart|thick|pool|platform)(?![a-z])|[²³/.,;:)]|$| [×x]")
LARGEST = Decimal("1e21")


def read_magnitude(figure: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """Multiply the figure by the magnitude words that follow it."""
    end = figure.end
    following = text[end : end + 1]
    if following.isalpha():
        _glued(figure, text, lexicon)
        return
    while following in (" ", "-", "\u00a0", "\u202f") and (match := SPACED.match(low, figure.end)):
        factor = lexicon.magnitudes.get(match[1])
        if factor is None or figure.value is None or figure.value * factor > LARGEST:
            break
        figure.scale(factor, "magnitude " + match[1])
        figure.end = figure.number_end = match.end()
        following = text[figure.end : figure.end + 1]
    if figure.unit and figure.end == end and (match := SHORT.match(text, end)):
        factor = lexicon.glued.get(match[1])
        if factor is not None and not (match[1] in ("a", "t") or low[match.end() : match.end() + 1] == "'"):
            figure.scale(factor, "magnitude " + match[1])
            figure.end = figure.number_end = match.end()


def _glued(figure: Figure, text: str, lexicon: Lexicon) -> None:
    match = GLUED.match(text, figure.end)
    if match is None:
        return
    word = match[1]
    factor = lexicon.glued.get(word)
    if factor is None:
        return
    if figure.unit is None:
        if word == "m" and METRES.match(text, match.end()):
            return
        if word in ("mm", "M", "b", "t", "T", "B") and not text.startswith(" ", match.end()) and word != "M":
            return
        if word == "mm":
            return
    figure.scale(factor, "magnitude " + word)
    figure.end = figure.number_end = match.end()
