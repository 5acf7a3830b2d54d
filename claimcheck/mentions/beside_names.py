"""What a name with a number makes of the figure beside it: "chapters 4, 5 and 6", "100 Boeing 737 jets"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import is_plural, read_noun
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
QUANTITY: Final = MentionKind.QUANTITY
IDENTIFIER: Final = MentionKind.IDENTIFIER

LONGEST_NAME: Final = 40
"""Characters from a count to the number in the name of what it counts."""
# The name between them: "20 ATR 72 turboprops", "six Dassault Falcon 50s".
MODEL: Final = Pattern(r"(?: [A-Z][\w’'.-]*){1,3} ")
# Between the numbers of several: "chapters 4, 5 and 6".
JOINTS: Final = frozenset({" and ", ", ", " or ", " to ", "-", "–", ", and "})


def read_beside_names(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> None:
    """Let a name of several take in the numbers behind it, and a count pass over the name before its noun."""
    for first, second in pairwise(figures):
        # Of most pairs one look at what stands behind the first tells that it is none.
        behind = first.number_start + len(first.digits) + 1
        if text[behind : behind + 1].isupper() and _is_model(first, second, text, lexicon):
            _count_of_models(first, second, text)
            continue
        if second.start == first.end + 1 and first.kind is QUANTITY and _are_plural_models(second, text):
            second.become(second.start, second.number_end + 1, IDENTIFIER, "name in the plural")
        if first.kind is not IDENTIFIER and second.kind is not IDENTIFIER:
            continue
        if first.rules[-1].startswith("names ") and low[first.end : second.start] in JOINTS:
            _name_alike(second, first, lexicon)
        if second.kind is IDENTIFIER and second.start < first.phrase_end < second.end:
            _count_of_names(first, second, text, low, lexicon)
        elif second.start == first.end + 1 and first.kind is QUANTITY and not (first.unit or first.noun):
            _count_behind_name(first, second, text, low, lexicon)


def _are_plural_models(figure: Figure, text: str) -> bool:
    """ "three 737s": what a count stands before is a name in the plural."""
    end = figure.number_end
    plain = figure.kind is QUANTITY and figure.noun is None and figure.unit is None
    return (
        plain
        and figure.digits.isdecimal()
        and text.startswith("s", end)
        and not text[end + 1 : end + 2].isalnum()
    )


def _count_behind_name(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """ "two 2.8K panels", "200 7-Eleven stores", "three 737s": the name begins with its number."""
    if text.endswith("s", 0, second.end):
        first.noun = first.head = text[second.start : second.end]
        first.rules.append("counted " + first.head)
        return
    end, first.end = first.end, second.end
    if read_noun(first, text, low, lexicon):
        first.noun = text[second.start : first.phrase_end]
    first.end = end


def _is_model(first: Figure, second: Figure, text: str, lexicon: Lexicon) -> bool:
    """True when nothing but capitals stands between a count and a number: "20 ATR 72 turboprops"."""
    if second.number_start - first.number_start > LONGEST_NAME or first.unit or second.unit:
        return False
    if not text[second.number_start].isdecimal():
        return False
    if not MODEL.fullmatch(text, _end(first), second.number_start):
        return False
    counts = first.kind is QUANTITY
    if is_plural((first.head or "").lower(), lexicon) if counts else first.rules[-1] != "name behind number":
        # "Of 20 Swedes 12 were hurt".
        return False
    if text.startswith("s", _end(second)):
        return True
    named = second.kind is QUANTITY or second.rules[-1] == "name before number"
    return named and is_plural((second.head or "").lower(), lexicon)


def _count_of_models(first: Figure, second: Figure, text: str) -> None:
    """Let the first count what stands behind the second, which is a name: "12 Embraer 190s"."""
    begin, stop, head = _end(first) + 1, second.phrase_end, second.head
    if head is None:
        # The plural of the name itself.
        stop = _end(second) + 1
        head = text[begin:stop]
    first.kind, first.end, first.number_end = QUANTITY, begin - 1, begin - 1
    first.noun, first.head, first.phrase_end = text[begin:stop], head, stop
    first.rules = [first.rules[0], "counted " + head]
    second.noun = second.head = second.trend = None
    second.become(begin, _end(second), IDENTIFIER, "name before number")


def _end(figure: Figure) -> int:
    """Where the digits of the figure end."""
    return figure.number_start + len(figure.digits)


def _name_alike(second: Figure, first: Figure, lexicon: Lexicon) -> None:
    """ "chapters 4, 5 and 6"; not "chapters 4, 12 people and", which goes on with a count."""
    if second.kind is QUANTITY and not second.unit and not is_plural(second.head or "", lexicon):
        second.noun = second.head = None
        second.become(second.start, second.number_end, IDENTIFIER, first.rules[-1])


def _count_of_names(first: Figure, second: Figure, text: str, low: str, lexicon: Lexicon) -> None:
    """ "100 Boeing 737 jets": the name before the noun has a number of its own."""
    if first.noun is None:
        return
    begin, head = first.phrase_end - len(first.noun), first.head or ""
    end, first.end = first.end, second.end
    if read_noun(first, text, low, lexicon):
        first.noun = text[begin : first.phrase_end]
        first.rules = [rule for rule in first.rules if rule != "counted " + head]
    first.end = end
