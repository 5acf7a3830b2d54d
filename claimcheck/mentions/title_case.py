"""Headlines in Title Case, where a capital says nothing: read as if they were sentences."""

from __future__ import annotations

import re

from claimcheck.mentions.lexicon import Lexicon

LONG = 4
"""Letters from which a word begins with a capital in every style of title case."""
MOST = 0.75
WORD = re.compile(r"(?<![\w’'.])[A-Za-z][a-z’']*[a-z]\b")
QUOTED = re.compile(r"(?<![\w’'])[‘']([^‘’']*\d)[’'](?!\w)")
DIGITS = re.compile(r" ?\d")


def is_title_case(text: str) -> bool:
    """True when most of the longer words begin with a capital."""
    long = [word for word in WORD.findall(text) if len(word) >= LONG]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= MOST * len(long)


def as_sentence(text: str, lexicon: Lexicon) -> str:
    """The text without the capitals of title case, but for months, weekdays and labels ("Area 51").

    A closing quotation mark behind digits is blanked, so that 'San Antonio 4' are no feet. The length stays.
    """

    def small(match: re.Match[str]) -> str:
        word = match[0]
        low = word.lower()
        if low in lexicon.months or low in lexicon.weekdays:
            return word
        if low in lexicon.name_heads and DIGITS.match(text, match.end()):
            return word
        return low

    return WORD.sub(small, QUOTED.sub(r" \1 ", text))
