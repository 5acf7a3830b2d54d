"""Names that hold numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What rules/identifiers.toml holds; all words in lower case."""

    before: tuple[str, ...]
    weak: tuple[str, ...]
    after: tuple[str, ...]
    whole: tuple[str, ...]
    """Figures that are names by themselves, as written."""
