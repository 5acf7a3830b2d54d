"""How a headline follows from its story."""

from decimal import Decimal
from typing import NamedTuple


class Headlines(NamedTuple):
    """What rules/headlines.toml holds; all words in lower case."""

    listed: tuple[str, ...]
    sum: tuple[str, ...]
    people: tuple[str, ...]
    decade: int
    century: int
    likeness: dict[str, Decimal]
    """Evidence → its weight, in logits; "bias" is the weight of nothing."""
