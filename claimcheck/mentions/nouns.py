"""The noun phrase counted by a number without a unit, and its head."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon

WORD = re.compile(r"([ -]|  +)([A-Za-zÀ-ÿ][\w’'-]*)")
PARTITIVE = re.compile(
    r" of (?:the |its |their |his |her |these |those |our |my |your |all |this )+(?=[A-Za-z])| of (?=[A-Z][\w]*[’']s )"
)
VAGUE_OF = re.compile(r" of (?:the |its |their |these |those |our )?(?=[A-Za-z])")
LONGEST = 6
"""Words in a counted phrase; a longer run has lost its way."""


def read_noun(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Give the figure the noun phrase that follows it; False when none does."""
    position = figure.end
    if low.startswith(" of ", position):
        of = (VAGUE_OF if figure.low is not None or figure.rules[0] == "collective" else PARTITIVE).match(
            text, position
        )
        if of is None:
            return False
        # The word before the phrase is its blank, as everywhere.
        position = of.end() - 1
    first = WORD.match(text, position)
    if first is None:
        return False
    begin = first.start(2)
    words: list[tuple[int, int]] = []
    plural = 0
    match: re.Match[str] | None = first
    while match is not None and len(words) < LONGEST:
        word = low[match.start(2) : match.end(2)]
        if word in lexicon.function and not (word in lexicon.inside_phrase and not words):
            break
        if word.startswith(("to-", "and-", "or-")):
            break
        if word in lexicon.inside_phrase and word == "of":
            break
        if plural and plural == len(words) and not _continues(word, match, text, lexicon):
            break
        if words and _is_verb(word, lexicon) and (plural or figure.value == 1):
            break
        words.append(match.span(2))
        if is_plural(word, lexicon):
            plural = len(words)
        position = match.end()
        match = WORD.match(text, position)
    return _settle(figure, text, low, begin, words, plural, lexicon)


def _continues(word: str, match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """After a plural, only another plural ("sports cars" aside) goes on the phrase: its verb has no -s."""
    return is_plural(word, lexicon) and word not in lexicon.verbs and match[1] == " "


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.verbs or (len(word) > 4 and word.endswith("ed") and not word.endswith("eed"))


def is_plural(word: str, lexicon: Lexicon) -> bool:
    """True for a noun's plural, as far as its form tells."""
    if word in lexicon.plurals:
        return True
    return (
        len(word) > 2
        and word.endswith("s")
        and not word.endswith(("ss", "us", "’s", "'s", "ous"))
        and word not in lexicon.not_plural
    )


def _settle(
    figure: Figure,
    text: str,
    low: str,
    begin: int,
    words: list[tuple[int, int]],
    plural: int,
    lexicon: Lexicon,
) -> bool:
    if words and text[begin - 1] == "-":
        # "a six-cylinder engine": only the word tied to the number is counted.
        words = words[:1]
    elif plural:
        words = words[:plural]
    elif figure.value is not None and figure.value == 1:
        words = _singular(words, low, lexicon)
    else:
        words = _without_plural(words, low, lexicon)[:1]
    while words and low[words[-1][0] : words[-1][1]] in ("more", "other", "new", "such", "additional"):
        words = words[:-1]
    if not words:
        return False
    stop = words[-1][1]
    figure.noun = text[begin:stop]
    figure.phrase_end = stop
    figure.head = text[words[-1][0] : stop]
    figure.rules.append("counted " + figure.head)
    return True


def _singular(words: list[tuple[int, int]], low: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    for index, (start, end) in enumerate(words):
        if index and _is_verb(low[start:end], lexicon):
            return words[:index]
    return words[:3]


def _without_plural(words: list[tuple[int, int]], low: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """No plural in sight: a count of something whose plural has no -s ("350 sales", "40 hp"), or a compound."""
    for index, (start, end) in enumerate(words):
        word = low[start:end]
        if word in lexicon.maybe_plural:
            return words[: index + 1]
        if _is_verb(word, lexicon) and index == 0:
            return []
        if _is_verb(word, lexicon):
            return words[:index]
    return words
