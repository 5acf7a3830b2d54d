"""Words that say that a figure is a movement, and which way it goes."""

from claimcheck.rulebook.record import Record


class Movement(Record):
    """What rules/movement.toml holds; all words in lower case."""

    up: tuple[str, ...]
    down: tuple[str, ...]
    up_nouns: tuple[str, ...]
    down_nouns: tuple[str, ...]
    between: tuple[str, ...]
    particles: tuple[str, ...]
    ending: tuple[str, ...]
    collecting: tuple[str, ...]
    """Verbs of movement that collect money when a sum stands right behind them."""
    reaching: tuple[str, ...]
    """Bounds that a movement has come to: "rose above 4 percent"."""
    reaching_down: tuple[str, ...]
    """Bounds that a fall of money or of a measure has come to."""
    strides: tuple[str, ...]
    """Of the words of movement, those of a body that covers the length behind them."""
    levels: tuple[str, ...]
    """What a length before such a word is a change of, nevertheless."""
    places: tuple[str, ...]
    """Words behind a length that say where, not how far something moved."""
