"""How a headline follows from its story."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Headlines:
    """What rules/headlines.toml holds; all words in lower case."""

    listed: tuple[str, ...]
    sum: tuple[str, ...]
    people: tuple[str, ...]
    decade: int
    century: int
    likeness: dict[str, Decimal]
    """Evidence → its weight, in logits; "bias" is the weight of nothing."""
