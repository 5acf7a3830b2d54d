"""What a name with a number makes of the figure beside it: "chapters 4, 5 and 6", "100 Boeing 737 jets"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.nouns import is_plural, read_noun
from claimcheck.model.mention import MentionKind

# Between the numbers of several: "chapters 4, 5 and 6".
JOINTS = frozenset({" and ", ", ", " or ", " to ", "-", "–", ", and "})


def read_beside_names(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> None:
    """Let a name of several take in the numbers behind it, and a count pass over the name before its noun."""
    for first, second in pairwise(figures):
        if first.kind is not MentionKind.IDENTIFIER and second.kind is not MentionKind.IDENTIFIER:
            continue
        if first.rules[-1].startswith("names ") and low[first.end : second.start] in JOINTS:
            _name_alike(second, first, lexicon)
        if second.kind is MentionKind.IDENTIFIER and second.start < first.phrase_end < second.end:
            _count_of_names(first, second, text, low, lexicon)


def _name_alike(second: Figure, first: Figure, lexicon: Lexicon) -> None:
    """ "chapters 4, 5 and 6"; not "chapters 4, 12 people and", which goes on with a count."""
    if second.kind is MentionKind.QUANTITY and not second.unit and not is_plural(second.head or "", lexicon):
        second.noun = second.head = None
        second.become(second.start, second.number_end, MentionKind.IDENTIFIER, first.rules[-1])


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
