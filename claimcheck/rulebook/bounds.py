"""Phrases that say on which side of a figure the true value lies."""

from typing import Literal

from claimcheck.rulebook.record import Record

BoundSign = Literal["=", "~", ">", ">=", "<", "<=", "<~", ">~"]


class BoundWording(Record):
    """Words that turn a bound into something else."""

    movement: tuple[str, ...]
    directions: tuple[str, ...]
    """Phrases that are a direction, too."""
    of_time: tuple[str, ...]
    """Words before "past" that make it a stretch of time."""
    behind_noun: tuple[str, ...]
    """Phrases that are a bound behind the counted noun, too."""
    passing: tuple[str, ...]
    """Phrases that are a verb before a time "ago"."""
    ago: tuple[str, ...]
    comparing: tuple[str, ...]
    """Phrases that compare behind a noun of movement."""
    during: tuple[str, ...]
    """Phrases that say how long something goes on, before a time."""
    lasting: tuple[str, ...]
    """Words before those that leave them a bound."""
    apart: tuple[str, ...]
    """Words behind that time that leave them a bound."""


class Bounds(Record):
    """What rules/bounds.toml holds; the keys are phrases in lower case."""

    before: dict[str, BoundSign]
    after: dict[str, BoundSign]
    signs: dict[str, BoundSign]
    hyphened: dict[str, BoundSign]
    """Words before a hyphen and the figure."""
    wording: BoundWording
