"""How copy says that a figure went from one level to another."""

from decimal import Decimal

from claimcheck.rulebook.record import Record


class Widths(Record):
    """How far from exact the figure of a change may be, as a share of itself but for ``fraction``."""

    multiple: Decimal
    fraction: Decimal
    """A share of the whole."""
    round: Decimal
    sure: Decimal
    magnitude: Decimal
    """How many times one level is the other."""


class ChangeUnits(Record):
    """Units that a change has and its levels have not."""

    hundredths: tuple[str, ...]
    points: tuple[str, ...]


class Changes(Record):
    """What rules/changes.toml holds; all words in lower case."""

    before: tuple[str, ...]
    comparing: tuple[str, ...]
    then: tuple[str, ...]
    after: tuple[str, ...]
    filler: int
    """Words between one of these and its figure."""
    led_by: tuple[str, ...]
    sequel: tuple[str, ...]
    sequel_named: tuple[str, ...]
    lasting: tuple[str, ...]
    again: tuple[str, ...]
    breaks: tuple[str, ...]
    longest_gap: int
    other_bases: tuple[str, ...]
    comparisons: dict[str, tuple[str, ...]]
    """Kind of comparison → the phrases that name it."""
    widths: Widths
    units: ChangeUnits
