"""Figures that are worked out from those before them."""

from claimcheck.rulebook.record import Record


class Remainders(Record):
    """What rules/remainders.toml holds; all words in lower case."""

    remaining: tuple[str, ...]
    leaving: tuple[str, ...]
    whom: tuple[str, ...]
    distance: tuple[str, ...]
    joint: tuple[str, ...]
    no_sum: tuple[str, ...]
