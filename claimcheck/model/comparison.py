"""What became of holding two claims against each other."""

from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence
from claimcheck.model.relation import Relation


class Comparison(NamedTuple):
    """Two claims, the evidence for and against their being about one thing, and how they then stand."""

    first: Claim
    second: Claim
    objection: str | None
    """Why they are two things, in words; None when they are held to be one."""
    evidence: tuple[Evidence, ...] = ()
    """For and against, the noun first; empty when a veto came before it."""
    similarity: float = 0.0
    """How likely it is that they are one thing, 0 to 1."""
    relation: Relation = Relation.INCOMPARABLE
