"""A piece of work on a story, and what stands for one that no process survives."""

from collections.abc import Callable
from typing import TypeVar

from claimcheck.rulebook.rulebook import Rulebook

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Item, Rulebook], Result]
"""What is done with each story; a function of a module, so that it can be named to another process."""


class Died(RuntimeError):
    """A process died of this piece of work."""


class Overrun(Exception):
    """A story has more in it, or takes longer, than is allowed; ``reason`` is a sentence after its name."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)
