"""Bugs that are met on the way, told with what was being done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck.pipeline.work import Overrun


class StageError(RuntimeError):
    """A bug met on the way; ``doing`` says on which story, and ``bug`` is the exception itself."""

    def __init__(self, doing: str, bug: Exception) -> None:
        self.doing, self.bug = doing, bug
        super().__init__(doing, bug)

    def __str__(self) -> str:
        return f"internal error while {self.doing}"


@contextmanager
def naming(doing: str) -> Iterator[None]:
    """Turn whatever goes wrong inside into a StageError that says what was being done."""
    try:
        yield
    except (StageError, Overrun):
        raise
    except Exception as error:
        raise StageError(doing, error) from error
