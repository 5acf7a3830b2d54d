"""A total, a number and what comes to each."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Pace(Record):
    """How many of a short span of time a long one may have."""

    short: str
    long: str
    least: Decimal
    most: Decimal


class Paces(Record):
    """How one thing is said by two spans of time."""

    per: tuple[str, ...]
    again: tuple[str, ...]
    not_behind: tuple[str, ...]
    adverbs: dict[str, str]
    spans: tuple[Pace, ...]


class Rates(Record):
    """What rules/rates.toml holds; all words in lower case."""

    each: tuple[str, ...]
    heads: tuple[str, ...]
    crowds: tuple[str, ...]
    average: tuple[str, ...]
    steady: tuple[str, ...]
    ties: tuple[str, ...]
    breaks: tuple[str, ...]
    longest_gap: int
    sequel: tuple[str, ...]
    works_out: tuple[str, ...]
    coarsest: Decimal
    sure: Decimal
    paces: Paces
