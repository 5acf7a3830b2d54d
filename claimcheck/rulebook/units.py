"""Units as newspapers write them."""

from typing import NamedTuple


class Pounds(NamedTuple):
    """Words near "pounds" that tell a weight from money."""

    weight: tuple[str, ...]
    money: tuple[str, ...]
    sums: tuple[str, ...]
    """After "pounds of", what is money still."""


class Degrees(NamedTuple):
    """Words that make a temperature of digits with a letter behind them."""

    before: tuple[str, ...]
    near: tuple[str, ...]


class Rates(NamedTuple):
    """What a figure can be given for."""

    divisors: tuple[str, ...]
    """Dimensions besides time."""
    things: tuple[str, ...]
    adverbs: dict[str, str]
    """Adverb of time → its unit: "monthly" is a month."""


class Units(NamedTuple):
    """What rules/units.toml holds: dimension → pint's name → spellings, and what tells them from words."""

    risky: tuple[str, ...]
    glued_only: tuple[str, ...]
    tails: tuple[str, ...]
    """Words behind a hyphen that leave the word before it a unit."""
    pounds: Pounds
    degrees: Degrees
    dimensions: dict[str, dict[str, tuple[str, ...]]]
    rates: Rates
