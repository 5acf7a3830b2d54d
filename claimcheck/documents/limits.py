"""The guards against files made, or grown, to take a run's memory and time."""

from __future__ import annotations

from claimcheck.model.document import Document
from claimcheck.rulebook.limits import Limits

_MEGABYTE = 1_000_000


def too_large(size: int, most: int) -> str | None:
    """Return why a file of ``size`` bytes is left unread when it has more than ``most``, else None."""
    if size <= most:
        return None
    return f"is {megabytes(size)} large, and a file of its kind is read up to {megabytes(most)}"


def too_long(story: Document, limits: Limits) -> str | None:
    """Return why a story is left unread when its copy has too many characters, else None."""
    length = sum(len(segment.text) for segment in story.segments)
    if length <= limits.story:
        return None
    return f"is {length:,} characters long, and a story is read up to {limits.story:,}"


def megabytes(size: int) -> str:
    """Return a size in bytes as people say it."""
    return f"{size / _MEGABYTE:,.0f} MB" if size >= _MEGABYTE else f"{size:,} bytes"
