"""Up or down: whether the words around a figure say that it is a movement."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.rulebook.pattern import Pattern

ADJECTIVES: Final = ("year-on-year", "annual", "monthly", "pay", "price", "sharp", "further", "overall")
AFTER: Final = Pattern(rf" (?:(?:{'|'.join(ADJECTIVES)}) )?([a-z]+)(?!-[a-z])")
MORE: Final = ("higher", "more")
LESS: Final = ("lower", "less", "fewer")
BY: Final = "by"
WORD: Final = re.compile(r"[a-z]+")
REACH: Final = 7
COMPARATIVES: Final = ("more", "fewer", "less")
ARTICLES: Final = frozenset({"the", "a", "an", "its", "their"})
CLAUSE_END: Final = Pattern(r"[.;:,!?]")
CLAUSE: Final = 60
"""Characters behind "more" in which "than" shows that something is compared."""
OBJECT: Final = 7
"""Words of an object between a verb of movement and "by"."""


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """The words of movement before a figure, and those that may stand between."""
    return (*lexicon.up, *lexicon.down, *lexicon.between, BY)


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """The nouns of movement behind a figure, and the adjectives before them."""
    return (*ADJECTIVES, *lexicon.up_nouns, *lexicon.down_nouns, *MORE, *LESS)


def read_movement(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """Set the figure's trend from the verb or adverb before it or the noun behind it."""
    if not lexicon.reached.isdisjoint(figure.rules):
        # "Rose above 4 percent" is where it came to; "rose over 4 percent" is by how much.
        return None
    stop = figure.start
    for _ in range(REACH):
        if stop < 2 or low[stop - 1] != " ":
            break
        begin = low.rfind(" ", 0, stop - 1) + 1
        word = low[begin : stop - 1]
        if "—" in word or word[:1] == "(":
            word = word.rpartition("—")[2].lstrip("(")
            begin = stop - 1 - len(word)
        if word in lexicon.particles and _belongs_to_verb(figure, low, begin, stop, lexicon):
            return None
        if word in lexicon.up or word in lexicon.down:
            if _is_attribute(figure, word, low, begin, stop, lexicon):
                break
            return _moves(figure, "up" if word in lexicon.up else "down", word, low, lexicon)
        if word == BY:
            return _through_object(figure, low, begin, lexicon)
        if word not in lexicon.between:
            break
        stop = begin
    match = AFTER.match(low, figure.end)
    if match:
        word = match[1]
        if word in COMPARATIVES and _is_further(figure, match, low):
            return None
        if word in lexicon.up_nouns or word in MORE:
            _moves(figure, "up", word, low, lexicon)
        elif word in lexicon.down_nouns or word in LESS:
            _moves(figure, "down", word, low, lexicon)
    return None


def _is_further(figure: Figure, match: re.Match[str], low: str) -> bool:
    """ "five more people were hurt": others, where nothing is compared ("five more people than in May")."""
    if figure.dimension != "count":
        return False
    return " than " not in CLAUSE_END.split(low[match.end() : match.end() + CLAUSE], 1)[0] + " "


def _is_part_or_place(figure: Figure, word: str, low: str, lexicon: Lexicon) -> bool:
    """ "lost five of their last six games", "sank 12 miles off the coast", "jumped 2.35m": no change."""
    if figure.dimension == "length":
        before = WORD.findall(low, max(0, figure.start - CLAUSE), figure.start)
        covered = word in lexicon.strides and before[-1] != "by" and lexicon.levels.isdisjoint(before)
        return covered or low.startswith(lexicon.places_behind, figure.end)
    return figure.dimension == "count" and figure.noun is None and low.startswith(" of ", figure.end)


def _is_attribute(figure: Figure, word: str, low: str, begin: int, stop: int, lexicon: Lexicon) -> bool:
    """ "the lower 48", "a reduced $40 fee"; "they raised $2 million", where "it was raised $2" moves."""
    before = _word_before(low, begin)
    if stop == figure.start and before in ARTICLES:
        return True
    return word in lexicon.collecting and figure.dimension == "currency" and before not in lexicon.ending


def _word_before(low: str, begin: int) -> str:
    """The word that ends one blank before ``begin``."""
    stop = max(0, begin - 1)
    return low[low.rfind(" ", 0, stop) + 1 : stop]


def _belongs_to_verb(figure: Figure, low: str, begin: int, stop: int, lexicon: Lexicon) -> bool:
    """ "made up of fifteen members", "held up three guards": the adverb is a part of another verb."""
    if low.startswith("of ", stop):
        return True
    before = _word_before(low, begin)
    verb = before in lexicon.verbs or before.endswith(("ed", "ing"))
    return figure.noun is not None and verb and before not in lexicon.ending


def _through_object(figure: Figure, low: str, stop: int, lexicon: Lexicon) -> None:
    """ "cut rents by 5 percent": the object of the verb stands between it and "by"."""
    for word in reversed(low[max(0, stop - 60) : stop].split()[-OBJECT:]):
        if word in lexicon.up:
            return _moves(figure, "up", word, low, lexicon)
        if word in lexicon.down:
            return _moves(figure, "down", word, low, lexicon)
        if word.endswith((",", ".", ";")):
            return None
    return None


def _moves(figure: Figure, trend: str, word: str, low: str, lexicon: Lexicon) -> None:
    if _is_part_or_place(figure, word, low, lexicon):
        return
    measured = figure.dimension not in ("share", "count", "time")
    if trend == "down" and measured and not lexicon.reached_down.isdisjoint(figure.rules):
        # "dipped under $26,000"
        return
    figure.trend = trend
    figure.rules.append("movement " + word)
