"""Up or down: whether the words around a figure say that it is a movement."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon

AFTER = re.compile(r" (?:year-on-year |annual |monthly |pay |price |sharp |further |overall )?([a-z]+)")
REACH = 7
OBJECT = 5
"""Words of an object between a verb of movement and "by"."""


def read_movement(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """Set the figure's trend from the verb or adverb before it or the noun behind it."""
    stop = figure.start
    for _ in range(REACH):
        if stop < 2 or low[stop - 1] != " ":
            break
        begin = low.rfind(" ", 0, stop - 1) + 1
        word = low[begin : stop - 1]
        if word in lexicon.particles and _belongs_to_verb(figure, low, begin, stop, lexicon):
            return None
        if word in lexicon.up:
            return _moves(figure, "up", word)
        if word in lexicon.down:
            return _moves(figure, "down", word)
        if word == "by":
            return _through_object(figure, low, begin, lexicon)
        if word not in lexicon.between:
            break
        stop = begin
    match = AFTER.match(low, figure.end)
    if match:
        word = match[1]
        if word in lexicon.up_nouns or word in ("higher", "more"):
            _moves(figure, "up", word)
        elif word in lexicon.down_nouns or word in ("lower", "less", "fewer"):
            _moves(figure, "down", word)
    return None


def _belongs_to_verb(figure: Figure, low: str, begin: int, stop: int, lexicon: Lexicon) -> bool:
    """ "made up of fifteen members", "held up three guards": the adverb is a part of another verb."""
    if low.startswith("of ", stop):
        return True
    before = low[low.rfind(" ", 0, max(0, begin - 1)) + 1 : max(0, begin - 1)]
    verb = before in lexicon.verbs or before.endswith(("ed", "ing"))
    return figure.noun is not None and verb and before not in lexicon.ending


def _through_object(figure: Figure, low: str, stop: int, lexicon: Lexicon) -> None:
    """ "cut rents by 5 percent": the object of the verb stands between it and "by"."""
    for word in reversed(low[max(0, stop - 50) : stop].split()[-OBJECT:]):
        if word in lexicon.up:
            return _moves(figure, "up", word)
        if word in lexicon.down:
            return _moves(figure, "down", word)
        if word.endswith((",", ".", ";")):
            return None
    return None


def _moves(figure: Figure, trend: str, word: str) -> None:
    figure.trend = trend
    figure.rules.append("movement " + word)
