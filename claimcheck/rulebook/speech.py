"""Verbs of saying, pronouns and titles."""

from claimcheck.rulebook.record import Record


class Speech(Record):
    """What rules/speech.toml holds; all words in lower case."""

    verbs: tuple[str, ...]
    settings: tuple[str, ...]
    """Words between a verb of saying and its day."""
    pronouns: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    particles: tuple[str, ...]
    titles: tuple[str, ...]
    legal_forms: tuple[str, ...]
    institutions: tuple[str, ...]
    bodies: tuple[str, ...]
