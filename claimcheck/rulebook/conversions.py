"""A figure said again in another unit."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Conversions(Record):
    """What rules/conversions.toml holds; all words in lower case."""

    openers: tuple[str, ...]
    restating: tuple[str, ...]
    kept: tuple[str, ...]
    of: tuple[str, ...]
    difference_before: tuple[str, ...]
    difference_behind: tuple[str, ...]
    coarsest: Decimal
    small_difference: Decimal
    about: Decimal
    sure: Decimal
    currency_drift: Decimal
    alternatives: dict[str, tuple[str, ...]]
    """Unit → others that its name may stand for."""
    scales: dict[str, str]
    """Scale of temperature → the one that bare degrees beside it are on."""
