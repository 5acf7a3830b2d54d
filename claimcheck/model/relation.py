"""How two readings stand to each other."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """From harmless to impossible; see docs/readings.md."""

    INCOMPARABLE = "incomparable"
    AGREES = "agrees"
    UPDATED = "updated"
    ROUNDED = "rounded"
    DIVERGES = "diverges"
    CONTRADICTS = "contradicts"

    @property
    def rank(self) -> int:
        """0 for incomparable up to 5 for contradicts."""
        return _RANKS[self]


_RANKS = {relation: rank for rank, relation in enumerate(Relation)}
