"""How two readings stand to each other."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """From harmless to impossible; see docs/readings.md."""

    INCOMPARABLE = "incomparable"
    AGREES = "agrees"
    ROUNDED = "rounded"
    DIVERGES = "diverges"
    CONTRADICTS = "contradicts"

    @property
    def rank(self) -> int:
        """0 for incomparable up to 4 for contradicts."""
        return list(Relation).index(self)
