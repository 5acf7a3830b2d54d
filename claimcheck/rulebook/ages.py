"""Words of ages and decades of life."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.rulebook.bounds import BoundSign


@dataclass(frozen=True, slots=True)
class Ages:
    """What rules/ages.toml holds; all words in lower case."""

    before: tuple[str, ...]
    turning: tuple[str, ...]
    between: tuple[str, ...]
    persons: tuple[str, ...]
    limits: tuple[str, ...]
    own_limits: tuple[str, ...]
    older: tuple[str, ...]
    over: tuple[str, ...]
    being: tuple[str, ...]
    owners: tuple[str, ...]
    """ "in her 60s"."""
    groups: dict[str, BoundSign]
    """Words before the plural of an age, and the bound that they are."""
    decades: dict[str, int]
    """The plural of a ten, and its first year."""
    plurals: dict[str, int]
    """Other numbers in the plural."""
