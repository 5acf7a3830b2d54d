"""How neighbouring figures make one range, and what they share."""

from typing import NamedTuple


class Ranges(NamedTuple):
    """What rules/ranges.toml holds; all in lower case, white space included."""

    dashes: tuple[str, ...]
    to: tuple[str, ...]
    list: tuple[str, ...]
    between: tuple[str, ...]
    opening: tuple[str, ...]
    going: tuple[str, ...]
    widest: int
    left_out: tuple[str, ...]
    again: tuple[str, ...]
    by_how_much: tuple[str, ...]
