"""Shares said with two numbers: "one in five", "a one-in-four chance", "9 in 10", "138 of every 1,000"."""

from __future__ import annotations

from typing import Final

from claimcheck.mentions.figure import QUANTITY, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import is_plural
from claimcheck.rulebook.pattern import Pattern

JOIN: Final = Pattern(
    r" (in|in every|out of|out of every|of every|for every) |-(in|out-of)-| [a-z]+ (in every) "
)
"""What stands between the two numbers; in "one child in every 30" the noun does, too."""
LONGEST_JOIN: Final = 24


def join_shares(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """Join the pairs of neighbours that are one share; the others are handed on as they are."""
    if len(figures) < 2:
        return figures
    joined = figures[:1]
    for figure in figures[1:]:
        last = joined[-1]
        # Most figures stand too far apart, and no more is asked of them.
        if figure.number_start - last.number_end <= LONGEST_JOIN and _is_share(last, figure, low, lexicon):
            joined[-1] = _share(last, figure, text, lexicon)
        else:
            joined.append(figure)
    return joined


def _is_share(first: Figure, second: Figure, low: str, lexicon: Lexicon) -> bool:
    if first.kind is not QUANTITY or second.kind is not QUANTITY or first.unit or second.unit:
        return False
    if first.value is None or second.value is None:
        return False
    match = JOIN.fullmatch(low, first.number_end, second.number_start)
    if match is None:
        return False
    if not 0 < first.value < second.value or first.value != int(first.value):
        return False
    if match[2] == "in" and first.value == 1:
        # "a 1-in-43 chance"
        return True
    if match[1] == "in" or match[2] == "in":
        # "1 in 66,000 babies", "1 in 3 million"; a plain "1 in 2013" could be a year.
        large = "," in second.digits or second.value != second.coefficient
        many = second.value in lexicon.number_forms.round_shares or (first.value == 1 and large)
        return many and not lexicon.number_forms.stretches.match(low, second.number_end)
    if match[3]:
        return second.noun is None
    if match[1] in (None, "out of") or first.value == 1:
        return True
    return second.value in lexicon.number_forms.round_shares


def _without_verb(share: Figure, words: list[str], lexicon: Lexicon) -> None:
    """ "one in 10 firms exports": behind "one" the verb has an -s, too."""
    if len(words) > 1 and is_plural(words[-2].lower(), lexicon) and is_plural(words[-1].lower(), lexicon):
        share.noun, share.head = " ".join(words[:-1]), words[-2]


def _share(first: Figure, second: Figure, text: str, lexicon: Lexicon) -> Figure:
    assert first.value is not None
    assert second.value is not None
    share = Figure(
        first.number_start,
        second.number_end,
        text[first.number_start : second.number_end],
        first.value / second.value,
        ZERO,
        "share of two numbers",
    )
    share.start = first.start
    share.bound, share.approximate = first.bound, first.approximate
    share.rules += first.rules[1:]
    share.dimension = "share"
    share.noun, share.head = second.noun or first.noun, second.head or first.head
    if first.value == 1 and second.noun and second.head:
        _without_verb(share, second.noun.split(" "), lexicon)
    return share
