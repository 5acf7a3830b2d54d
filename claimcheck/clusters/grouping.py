"""Pairs into clusters, as stars: a centre and the claims that were held to be the same as it.

Bare connected components swallow everything at scale, since any link may be wrong; a star holds only what was
compared with its centre.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck.clusters.comparison import Comparer
from claimcheck.model.cluster import ComparedPair
from claimcheck.model.relation import Relation

Edges = dict[int, dict[int, ComparedPair]]


def edges_of(pairs: Iterable[tuple[int, int, ComparedPair]]) -> Edges:
    """Return the compared pairs by both of their places."""
    edges: Edges = defaultdict(dict)
    for first, second, pair in pairs:
        edges[first][second] = edges[second][first] = pair
    return edges


def stars(edges: Edges, comparer: Comparer) -> list[list[int]]:
    """Return groups of places of two or more claims, each place in one group at most.

    The place with the most neighbours is the first centre, and stands first in its group. A neighbour stays
    out when it clashes with one that is in. The agreeing ones come first: when a figure for another year
    agrees with the centre, the figure for this year was never its rival.
    """
    taken: set[int] = set()
    groups = []
    for centre in sorted(edges, key=lambda place: (-len(edges[place]), place)):
        if centre in taken:
            continue
        group = [centre]
        for place in sorted(edges[centre], key=lambda place: _order(place, edges[centre][place])):
            if place not in taken and not any(comparer.clash(place, member) for member in group[1:]):
                group.append(place)
        if len(group) > 1:
            taken.update(group)
            groups.append(group)
    return groups


def _order(place: int, pair: ComparedPair) -> tuple[float, bool, int]:
    return -pair.similarity, pair.relation is not Relation.AGREES, place
