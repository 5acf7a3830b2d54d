"""Units as newspapers write them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitSymbols:
    """Spellings that need care."""

    risky: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rates:
    """How two units join to a rate."""

    words: tuple[str, ...]
    things: tuple[str, ...]
    adverbs: dict[str, str]
    """Adverb of time → its unit: "monthly" is a month."""


@dataclass(frozen=True, slots=True)
class Units:
    """What rules/units.toml holds: dimension → pint's name → spellings."""

    dimensions: dict[str, dict[str, tuple[str, ...]]]
    symbols: UnitSymbols
    rates: Rates
