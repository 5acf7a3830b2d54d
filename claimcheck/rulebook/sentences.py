"""Abbreviations, for the ends of sentences."""

from claimcheck.rulebook.record import Record


class Sentences(Record):
    """What rules/sentences.toml holds; lower case, without the last full stop."""

    abbreviations: tuple[str, ...]
    ending: tuple[str, ...]
