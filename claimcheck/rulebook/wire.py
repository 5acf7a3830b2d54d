"""The lines above a story on a teleprinter wire."""

from claimcheck.rulebook.record import Record


class Wire(Record):
    """What rules/wire.toml holds; all words in lower case."""

    headline: tuple[str, ...]
    notes: tuple[str, ...]
    bylines: tuple[str, ...]
