"""What a number is part of the name of: "Flight 370", "the 14th Amendment", "Resolution 1441"."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.model.claim import Measure
from claimcheck.rulebook.pattern import Pattern

NUMBER: Final = Pattern(r"\d+(?:st|nd|rd|th)?(?![a-z])")
FAMILY: Final = Pattern(r"(?<![a-z])[a-z]{1,3}-\d")
TIED: Final = Pattern(r"\d-[a-z]+s?$")
LETTERS: Final = Pattern(r"[^\W\d_]+")


def name_of(context: Context) -> Measure | None:
    """The name without its number, or None when one story may well name several of them.

    So it is with the items of a series ("Game 2"), with a single digit behind it, and with one letter before
    the number or a few before a hyphen, which make families of roads and aircraft ("A320", "RQ-170").
    """
    mention, offset = context.mention, context.sentence.start
    start, end = mention.start - offset, mention.end - offset
    digits = mention.quantity.digits.lower()
    written = context.sentence.low[start:end]
    name = NUMBER.sub(" ", written, 1) if digits[:1].isdigit() else written.replace(digits, " ", 1)
    words = LETTERS.findall(name)
    # The digit of "7-Eleven" opens the name, and numbers no item of a series.
    single = len(digits) < 2 and not TIED.match(written)
    if single or FAMILY.search(written) or sum(map(len, words)) < 2 or any(map(str.isdigit, name)):
        return None
    if not context.words.serial.isdisjoint(words):
        return None
    return Measure(context.sentence.text[start:end], " ".join(words), None, frozenset(words))
