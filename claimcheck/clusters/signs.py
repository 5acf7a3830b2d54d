"""How a piece of evidence gets its points."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.model.evidence import Evidence
from claimcheck.rulebook.sameness import Points

_HUNDREDTH = Decimal("0.01")


def sign(name: str, points: Points, reason: str, strength: float = 1.0) -> Evidence:
    """Return the evidence called ``name`` in rules/sameness.toml, with that share of its points."""
    worth: Decimal = getattr(points, name)
    if strength != 1:
        worth = (worth * Decimal(strength)).quantize(_HUNDREDTH)
    return Evidence(name, worth, reason, strength)
