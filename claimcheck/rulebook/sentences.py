"""Abbreviations, for the ends of sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """What rules/sentences.toml holds; lower case, without the last full stop."""

    abbreviations: tuple[str, ...]
    ending: tuple[str, ...]
