"""Which claims are worth comparing: those that share a block, so that work grows with the text alone.

A block is of one kind of figure and one word. One over the limits of rules/sameness.toml is cut by a second
word, as keys of two words keep their yield on any amount of text where caps on single words lose it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from claimcheck.clusters.kinds import names, never_compared, scale
from claimcheck.clusters.stories import Stories
from claimcheck.model.claim import Claim
from claimcheck.rulebook.sameness import Blocks, Sameness

Pair = tuple[int, int]
_Blocks = dict[Hashable, list[int]]

# As many letters as alike words share: "invest" and "invested".
_PREFIX = 6


def inside_documents(claims: Sequence[Claim], rules: Sameness) -> Iterator[Pair]:
    """Yield the places of two claims of one document that share a noun or an event, the earlier one first."""
    for places in by_document(claims).values():
        blocks: _Blocks = defaultdict(list)
        for place in places:
            if claims[place].cell is None and never_compared(claims[place]) is None:
                for key in _inside_keys(claims[place], rules):
                    blocks[scale(claims[place]), key].append(place)
        yield from sorted(_pairs(blocks.values(), claims, rules.blocks))


def across_documents(
    claims: Sequence[Claim], rules: Sameness, stories: Stories | None = None
) -> Iterator[Pair]:
    """Yield the places of two claims of different documents that share a noun or an event, and a name.

    Versions of one story, which ``stories`` knows, need no name.
    """
    blocks: _Blocks = defaultdict(list)
    for place, claim in enumerate(claims):
        if claim.cell is None and never_compared(claim) is None:
            shared: list[Hashable] = list(names(claim))
            if stories:
                shared.append(("story", stories.key(claim.span.document)))
            for word in _measure_keys(claim, rules):
                for each in shared:
                    blocks[scale(claim), each, word].append(place)
    for first, second in sorted(_pairs(blocks.values(), claims, rules.blocks)):
        if claims[first].span.document != claims[second].span.document:
            yield first, second


def by_document(claims: Sequence[Claim]) -> dict[str, list[int]]:
    """Return the places of each document's claims, in order."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, claim in enumerate(claims):
        places[claim.span.document].append(place)
    return places


def _inside_keys(claim: Claim, rules: Sameness) -> set[str | None]:
    """What has a unit meets all of its kind, as money may be told by other nouns; a count needs its noun."""
    keys: set[str | None] = {*_measure_keys(claim, rules)}
    if claim.quantity.dimension == "count":
        keys.update(
            word[:_PREFIX] for word in claim.measure.words.difference(rules.weak_nouns, rules.light_verbs)
        )
    else:
        keys.add(None)
    return keys


def _measure_keys(claim: Claim, rules: Sameness) -> set[str]:
    head, verb = claim.measure.head, claim.measure.verb
    keys = set()
    if head and head not in rules.weak_nouns:
        keys |= {head[:_PREFIX], rules.event_nouns.get(head, head)[:_PREFIX]}
    if verb and verb not in rules.light_verbs:
        keys.add(verb[:_PREFIX])
    return keys


def _pairs(blocks: Iterable[Sequence[int]], claims: Sequence[Claim], limits: Blocks) -> set[Pair]:
    found: set[Pair] = set()
    for block in blocks:
        if len(block) <= limits.limit:
            found.update(combinations(block, 2))
            continue
        found.update(_ahead(block, limits.window))
        for part in _cut(block, claims):
            near = combinations(part, 2) if len(part) <= limits.limit else _ahead(part, limits.window)
            found.update(near)
    return found


def _cut(block: Sequence[int], claims: Sequence[Claim]) -> Iterable[Sequence[int]]:
    """Return the parts of a block that share a second word, whole-block words left out."""
    parts: _Blocks = defaultdict(list)
    for place in block:
        for word in {*claims[place].measure.words, *claims[place].entities}:
            parts[word].append(place)
    return [part for part in parts.values() if len(part) < len(block)]


def _ahead(block: Sequence[int], window: int) -> Iterator[Pair]:
    for index, first in enumerate(block):
        for second in block[index + 1 : index + 1 + window]:
            yield first, second
