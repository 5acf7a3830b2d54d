"""The lines above a story on a teleprinter wire."""

from typing import NamedTuple


class Wire(NamedTuple):
    """What rules/wire.toml holds; all words in lower case."""

    headline: tuple[str, ...]
    notes: tuple[str, ...]
    bylines: tuple[str, ...]
