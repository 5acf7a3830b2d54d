"""Phrases that say on which side of a figure the true value lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BoundSign = Literal["=", "~", ">", ">=", "<", "<=", "<~", ">~"]


@dataclass(frozen=True, slots=True)
class BoundWording:
    """Words that turn a bound into something else."""

    movement: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What rules/bounds.toml holds; the keys are phrases in lower case."""

    before: dict[str, BoundSign]
    after: dict[str, BoundSign]
    signs: dict[str, BoundSign]
    wording: BoundWording
