"""Verbs of saying, pronouns and titles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """What rules/speech.toml holds; all words in lower case."""

    verbs: tuple[str, ...]
    pronouns: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    particles: tuple[str, ...]
    titles: tuple[str, ...]
    legal_forms: tuple[str, ...]
    institutions: tuple[str, ...]
    bodies: tuple[str, ...]
