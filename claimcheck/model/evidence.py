"""One sign that two claims are, or are not, about the same thing."""

from decimal import Decimal
from typing import NamedTuple


class Evidence(NamedTuple):
    """A named sign with its weight and a reason for people."""

    name: str
    """The key in rules/sameness.toml that gives its points."""
    points: Decimal
    """What it adds to the odds, as a natural logarithm; negative for a sign against."""
    reason: str
    """In words: 'the same noun, "turnover"'."""
    strength: float = 1.0
    """How much of the sign is there, more than 0 and up to 1; the points are this share of the rule's."""
