"""How many figures one story may have, and how long it may take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import process_time
from typing import TypeVar

from claimcheck.pipeline.work import Overrun
from claimcheck.rulebook.limits import Limits

Step = TypeVar("Step")

clock = process_time
"""Seconds of the processor, so that a busy machine skips no story."""


class Allowance:
    """What is left for one story; looked at between steps, so that a step once begun is finished."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._until = clock() + limits.seconds

    def check(self) -> None:
        """Raise Overrun when the story has had its time."""
        if clock() > self._until:
            raise Overrun(
                f"takes more than {self._limits.seconds} seconds, and a story is worked on for no longer "
                "(seconds in limits.toml)"
            )

    def count(self, figures: int) -> None:
        """Raise Overrun when the story has more figures than are compared, or has had its time."""
        if figures > self._limits.figures:
            raise Overrun(
                f"has {figures:,} figures, and a story is read up to {self._limits.figures:,} "
                "(figures in limits.toml)"
            )
        self.check()

    def each(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Yield the steps; raise Overrun before one for which no time is left."""
        for step in steps:
            self.check()
            yield step
        self.check()
