"""Headlines, whose capitals and quotation marks say nothing of names and feet, turned into sentences."""

from __future__ import annotations

import re
from typing import Final

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.rulebook.pattern import Pattern

MOST: Final = 0.75
# The letter first and what stands before it then: the search passes over all else without a look.
LONG_WORD: Final = Pattern(r"[A-Za-z](?<![\w’'.].)[a-z’']{2,}[a-z]\b")
"""A word of four letters or more begins with a capital in every style of title case."""
CAPITALISED: Final = Pattern(r"[A-Z](?<![\w’'.].)[a-z’']*[a-z]\b")
DIGITS: Final = Pattern(r" ?\d")
# "'San Antonio 4' freed", "'30 dead' in blast"; not "in '09", whose mark is no opening one.
QUOTED: Final = Pattern(r"(?<![\w’'])[‘'](?!\d\ds?\b(?![^‘’']*[’']))([^‘’']*\w)[’'](?!\w)")


def as_sentence(text: str, lexicon: Lexicon) -> str:
    """The headline without quotation marks and without the capitals of title case, of the same length.

    The capitals of months, weekdays and labels ("Area 51") stay.
    """
    if "'" in text or "‘" in text:
        text = QUOTED.sub(r" \1 ", text)
    if not is_title_case(text):
        return text

    def small(match: re.Match[str]) -> str:
        word = match[0]
        low = word.lower()
        if low not in lexicon.kept_capitals:
            return low
        return low if low in lexicon.name_heads and not DIGITS.match(text, match.end()) else word

    return CAPITALISED.sub(small, text)


def is_title_case(text: str) -> bool:
    """True when most of the longer words begin with a capital."""
    long = LONG_WORD.findall(text)
    return len(long) > 1 and sum([word[0].isupper() for word in long]) >= MOST * len(long)
