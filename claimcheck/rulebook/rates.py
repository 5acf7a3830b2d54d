"""A total, a number and what comes to each."""

from decimal import Decimal
from typing import NamedTuple


class Rates(NamedTuple):
    """What rules/rates.toml holds; all words in lower case."""

    each: tuple[str, ...]
    average: tuple[str, ...]
    steady: tuple[str, ...]
    ties: tuple[str, ...]
    breaks: tuple[str, ...]
    longest_gap: int
    sequel: tuple[str, ...]
    coarsest: Decimal
    sure: Decimal
