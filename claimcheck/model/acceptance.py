"""A finding that was looked at and accepted: one entry of a baseline."""

from datetime import date
from typing import NamedTuple

Passages = tuple[tuple[str, str], ...]
"""Of each passage, the sentence with its figures masked, and the figure as it is normalised; sorted."""


class Acceptance(NamedTuple):
    """What makes the finding known again, wherever it stands, and why it was accepted."""

    check: str
    passages: Passages
    reason: str = ""
    expires: date | None = None
    """The last day on which it holds; None for ever."""
    stories: tuple[str, ...] = ()
    """Absolute paths of the files it stood in; not part of what makes it known."""
    place: str = ""
    """File and line of the entry, for messages."""
    expired: bool = False

    @property
    def key(self) -> tuple[str, Passages]:
        """What the finding is known by."""
        return self.check, self.passages
