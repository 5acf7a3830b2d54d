"""How neighbouring figures make one range, and what they share."""

from claimcheck.rulebook.record import Record


class Ranges(Record):
    """What rules/ranges.toml holds; all in lower case, white space included."""

    dashes: tuple[str, ...]
    to: tuple[str, ...]
    list: tuple[str, ...]
    cycles: tuple[str, ...]
    """Words between the figures of a list of fuel uses."""
    tests: tuple[str, ...]
    """Words behind "0-60"."""
    between: tuple[str, ...]
    opening: tuple[str, ...]
    ranging: tuple[str, ...]
    """Verbs before "from" with which a range may fall."""
    of_measures: tuple[str, ...]
    """Words before a measure with which it may fall, too."""
    going: tuple[str, ...]
    turning: tuple[str, ...]
    """Words that do the same with an object between them and "from"."""
    widest: int
    left_out: tuple[str, ...]
    again: tuple[str, ...]
    by_how_much: tuple[str, ...]
