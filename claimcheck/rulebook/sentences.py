"""Abbreviations, for the ends of sentences."""

from typing import NamedTuple


class Sentences(NamedTuple):
    """What rules/sentences.toml holds; lower case, without the last full stop."""

    abbreviations: tuple[str, ...]
    ending: tuple[str, ...]
