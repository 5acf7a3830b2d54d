"""Phrases that say on which side of a figure the true value lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BoundSign = Literal["=", "~", ">", ">=", "<", "<=", "<~", ">~"]


@dataclass(frozen=True, slots=True)
class BoundWording:
    """Words that turn a bound into something else."""

    movement: tuple[str, ...]
    directions: tuple[str, ...]
    """Phrases that are a direction, too."""
    of_time: tuple[str, ...]
    """Words before "past" that make it a stretch of time."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What rules/bounds.toml holds; the keys are phrases in lower case."""

    before: dict[str, BoundSign]
    after: dict[str, BoundSign]
    signs: dict[str, BoundSign]
    wording: BoundWording
