"""The one way a reader says no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Unreadable(Exception):
    """An input that no story can be read from; ``reason`` is a sentence that begins after the path.

    Example: "is empty", which is shown as "draft.txt: is empty".
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class NoStory(Unreadable):
    """A file of an ending that programs use, too, such as .json, in which nothing says that it is a story."""


@contextmanager
def guarding(reason: str) -> Iterator[None]:
    """Turn whatever a library raises into Unreadable with ``reason``; for its calls alone, not our code."""
    try:
        yield
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(reason) from error
