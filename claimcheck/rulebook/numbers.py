"""Words that express numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Numbers:
    """What rules/numbers.toml holds; every key is a word in lower case, every value what it is worth."""

    units: dict[str, int]
    tens: dict[str, int]
    magnitudes: dict[str, Decimal]
    glued: dict[str, Decimal]
    """Short forms after digits; upper and lower case are told apart."""
    collective: dict[str, int]
    vague: dict[str, tuple[int, ...]]
    """First value, and the first value that is too large."""
    fractions: dict[str, int]
    """Denominators."""
    multiples: dict[str, Decimal]
    ordinals: dict[str, int]
    vulgar: dict[str, str]
    """One-character fractions as "numerator/denominator"."""
