"""The one way a reader says no."""

from __future__ import annotations


class Unreadable(Exception):
    """An input that no story can be read from; ``reason`` is a sentence that begins after the path.

    Example: "is empty", which is shown as "draft.txt: is empty".
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)
