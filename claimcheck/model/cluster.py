"""Claims about the same measure of the same subject in the same period."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.claim import Claim
from claimcheck.model.relation import Relation


@dataclass(frozen=True, slots=True)
class ComparedPair:
    """Two claims of one cluster and how they stand."""

    first: Claim
    second: Claim
    relation: Relation
    similarity: float
    """How alike the measures are, 0 to 1."""
    reasons: tuple[str, ...]
    """Why they were held to be the same thing, in words."""


@dataclass(frozen=True, slots=True)
class Cluster:
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
