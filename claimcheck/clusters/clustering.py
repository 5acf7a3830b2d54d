"""The stage: claims into clusters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from claimcheck.clusters.candidates import across_documents as candidates_across
from claimcheck.clusters.candidates import inside_documents
from claimcheck.clusters.comparison import Comparer
from claimcheck.clusters.grouping import Edges, edges_of, stars
from claimcheck.clusters.table_pairs import table_pairs
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.comparison import Comparison
from claimcheck.model.document import Document
from claimcheck.model.relation import Relation
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.sameness import Sameness


def cluster(
    claims: Sequence[Claim], rules: Rulebook, *, across_documents: bool, documents: Iterable[Document] = ()
) -> tuple[Cluster, ...]:
    """Return every claim in exactly one cluster, in the order of their first claims.

    Claims of different documents meet only when ``across_documents`` is true; ``documents`` tell which are
    versions of one story. Ids are "C1", "C2", …
    """
    comparer = Comparer(claims, rules, documents)
    edges = edges_of(_compared(claims, rules, comparer, across_documents))
    groups = stars(edges, comparer)
    grouped = {place for group in groups for place in group}
    groups += [[place] for place in range(len(claims)) if place not in grouped]
    groups.sort(key=min)
    return tuple(
        _cluster(f"C{number}", group, _label(group, claims, rules.sameness), claims, edges)
        for number, group in enumerate(groups, 1)
    )


def _compared(
    claims: Sequence[Claim], rules: Rulebook, comparer: Comparer, across: bool
) -> Iterator[tuple[int, int, ComparedPair]]:
    candidates = inside_documents(claims, rules.sameness)
    if across:
        candidates = chain(candidates, candidates_across(claims, rules.sameness, comparer.stories))
    if any(claim.cell for claim in claims):
        given = comparer.stories.tables if across else {}
        candidates = chain(candidates, table_pairs(claims, comparer.cell_fit, comparer.relation, given))
    for first, second in candidates:
        comparison = comparer.compare(first, second)
        if comparison.objection is None:
            yield first, second, _pair(comparison)


def _pair(found: Comparison) -> ComparedPair:
    return ComparedPair(found.first, found.second, found.relation, found.similarity, found.evidence)


def _cluster(id: str, group: list[int], label: str, claims: Sequence[Claim], edges: Edges) -> Cluster:
    places = sorted(group)
    between = [
        edges[first][second] for first, second in combinations(places, 2) if second in edges.get(first, ())
    ]
    # Sorting is stable, so pairs that stand alike keep their reading order.
    pairs = tuple(sorted(between, key=lambda pair: (-pair.relation.rank, -pair.similarity)))
    return Cluster(
        id,
        label,
        tuple(claims[place] for place in places),
        pairs,
        pairs[0].relation if pairs else Relation.AGREES,
    )


def _label(group: list[int], claims: Sequence[Claim], rules: Sameness) -> str:
    """Return the label of the centre, which stands first, or of the next that says what is measured."""
    measures = [claims[place].measure for place in group]
    telling = (each for each in measures if each.head and each.head not in rules.weak_nouns)
    return next(telling, measures[0]).label
