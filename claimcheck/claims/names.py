"""What a number is part of the name of: "Flight 370", "the 14th Amendment", "Resolution 1441"."""

from __future__ import annotations

from claimcheck.claims.context import Context
from claimcheck.model.claim import Measure
from claimcheck.rulebook.pattern import Pattern

NUMBER = Pattern(r"\d+(?:st|nd|rd|th)?(?![a-z])")
LETTERS = Pattern(r"[^\W\d_]+")


def name_of(context: Context) -> Measure | None:
    """The name without its number, or None when one story may well name several of them.

    So it is with the items of a series ("Game 2"), with one letter before the number, which makes families of
    roads and aircraft ("I-75", "A320"), and with a single digit.
    """
    mention, offset = context.mention, context.sentence.start
    start, end = mention.start - offset, mention.end - offset
    digits = mention.quantity.digits.lower()
    written = context.low[start:end]
    name = NUMBER.sub(" ", written, 1) if digits[:1].isdigit() else written.replace(digits, " ", 1)
    words = LETTERS.findall(name)
    if len(digits) < 2 or sum(map(len, words)) < 2 or any(map(str.isdigit, name)):
        return None
    if not context.words.serial.isdisjoint(words):
        return None
    return Measure(context.sentence.text[start:end], " ".join(words), None, frozenset(words))
