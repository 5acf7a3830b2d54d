"""Where something stands: offsets that the reader made and every later stage carries."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one document's source; ``source[start:end]`` is the exact text."""

    document: str
    """Id of the document."""
    start: int
    """First code point, counted from 0 in the decoded source."""
    end: int
    """One past the last code point."""

    def overlaps(self, other: Span) -> bool:
        """True when both stand in one document and share a code point."""
        return self.document == other.document and self.start < other.end and other.start < self.end
