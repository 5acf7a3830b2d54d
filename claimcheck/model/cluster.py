"""Claims about the same measure of the same subject in the same period."""

from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence
from claimcheck.model.relation import Relation


class ComparedPair(NamedTuple):
    """Two claims of one cluster and how they stand."""

    first: Claim
    second: Claim
    relation: Relation
    similarity: float
    """How likely it is that they are the same thing, 0 to 1."""
    evidence: tuple[Evidence, ...]
    """For and against their being the same thing."""


class Cluster(NamedTuple):
    """One claim, or several that were held to be about the same thing."""

    id: str
    label: str
    """What is measured, for people."""
    claims: tuple[Claim, ...]
    """In the order of the documents and of their text."""
    pairs: tuple[ComparedPair, ...]
    """The comparisons made, worst relation first; empty for a single claim."""
    relation: Relation
    """The worst relation among the pairs; AGREES for a single claim."""
