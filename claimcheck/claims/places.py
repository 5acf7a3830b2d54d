"""Where a figure is about: the place named near it."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.claims.words import WHERE, Words

NEAR: Final = 60
"""Characters from a figure within which a place belongs to it."""


def places_in(sentence: str, low: str, words: Words) -> list[tuple[int, str]]:
    """The places that a sentence names after "in", "at" or "near", or before "where", and where."""
    found = [
        (sentence.rfind(" ", 0, match.start()) + 1, match[1].removeprefix("the "))
        for match in words.place.finditer(sentence)
    ]
    if ", where " in low:
        found = sorted({*found, *((match.start(1), match[1]) for match in WHERE.finditer(sentence))})
    return found


def place_of(context: Context) -> str | None:
    """The place named closest behind the figure, else closest before it."""
    places = context.places
    if not places:
        return None
    start = context.mention.start - context.sentence.start
    end = context.mention.end - context.sentence.start
    name = next((name for at, name in places if end <= at <= end + NEAR), None)
    if name is None:
        name = next((name for at, name in reversed(places) if start - NEAR <= at < start), None)
    return None if name is None or name.split()[0].lower() in context.words.calendar else name
