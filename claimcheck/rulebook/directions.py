"""What a word of movement beside two levels says of their order."""

from claimcheck.rulebook.record import Record


class Directions(Record):
    """What rules/directions.toml holds; all words in lower case."""

    unsteady: tuple[str, ...]
    up: tuple[str, ...]
    down: tuple[str, ...]
    other_orders: tuple[str, ...]
    signs: tuple[str, ...]
    spans: tuple[str, ...]
    cues: tuple[str, ...]
    comparatives: dict[str, str]
    """ "up" or "down", by the words."""
    reach: int
