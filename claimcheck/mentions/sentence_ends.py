"""Where sentences end, by our own rules and a list of news abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from claimcheck.model.mention import Mention
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

CANDIDATE: Final = re.compile(r"[.!?…][\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9$€£¥])")
# Of a text read backwards, since a search for what ends somewhere tries every place before.
LAST_WORD: Final = Pattern(r"[^\s(\"“‘'\[–—]+")
LONGEST: Final = 2000
"""Characters; no sentence of a story is longer, so what is longer is no sentence."""
NAME_START: Final = Pattern(
    r"\s+[\"“‘'(\[]?(?:The|A|An|He|She|It|They|We|In|On|At|But|And|If|For|This|That|These|Those|His|Her|Its|Their|There|When|While|After|Before|More|Some|Many|Most|No|Not|As|By|To|From|With|Last|Officials|Police)\b"
)


class SentenceEnds:
    """Splits copy into sentences; made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self._abbreviations = frozenset(rules.sentences.abbreviations)
        self._ending = frozenset(rules.sentences.ending)

    def split(self, text: str) -> list[tuple[int, int]]:
        """Start and end of every sentence of ``text``, white space left out."""
        spans = []
        start = 0
        for match in CANDIDATE.finditer(text):
            if text[match.start()] != "." or self._ends(text, start, match):
                spans.append((start, match.end()))
                start = match.end()
        spans.append((start, len(text)))
        if len(text) > LONGEST:
            spans = [part for begin, end in spans for part in _parts(text, begin, end)]
        return [trimmed for begin, end in spans if (trimmed := _trim(text, begin, end))]

    def _ends(self, text: str, start: int, match: re.Match[str]) -> bool:
        word = _last_word(text, max(start, match.start() - 20), match.start())
        if not word:
            return True
        spelled = word.lower()
        if spelled in self._ending:
            return bool(NAME_START.match(text, match.end()))
        if spelled in self._abbreviations:
            return False
        # An initial: "J. Smith", "U.S. officials".
        return not (len(spelled) == 1 and spelled.isalpha() and word.isupper())


def _last_word(text: str, begin: int, end: int) -> str:
    """The word that ends at ``end``, without a bracket or a quotation mark before it; "" for none."""
    word = text[max(begin, text.rfind(" ", begin, end) + 1) : end]
    if word.isalpha():
        return word
    backwards = LAST_WORD.match(text[begin:end][::-1])
    return backwards[0][::-1] if backwards else ""


def around_figures(
    text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], offset: int
) -> list[tuple[int, int]]:
    """Return the sentences with no end inside a figure: both halves are one, unless that is too long for one.

    Of what is too long the first half ends before the figure. ``offset`` is where the text stands in the
    mentions' source.
    """
    kept: list[tuple[int, int]] = []
    index = 0
    for begin, end in spans:
        figure = mentions[index - 1] if index else None
        if kept and figure is not None and figure.end - offset > kept[-1][1]:
            begin, before = kept.pop()[0], figure.start - offset
            if end - begin > LONGEST and (half := _trim(text, begin, before)):
                kept.append(half)
                begin = before
        kept.append((begin, end))
        while index < len(mentions) and mentions[index].start - offset < end:
            index += 1
    return kept


def _parts(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A text too long for a sentence, cut at white space, so that work on each figure stays bounded."""
    while end - begin > LONGEST:
        cut = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST) + 1
        if not cut:
            cut = begin + LONGEST
        yield begin, cut
        begin = cut
    yield begin, end


def _trim(text: str, begin: int, end: int) -> tuple[int, int] | None:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return (begin, end) if begin < end else None


@lru_cache(maxsize=4)
def sentence_ends_of(rules: Rulebook) -> SentenceEnds:
    """The splitter of ``rules``, made once."""
    return SentenceEnds(rules)
