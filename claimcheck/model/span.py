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
