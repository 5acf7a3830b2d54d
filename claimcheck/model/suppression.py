"""What the copy itself asks to be left alone."""

from typing import NamedTuple

from claimcheck.model.span import Span

WHOLE = 2**62
"""The end of a suppression that covers a whole story, however long."""


class Suppression(NamedTuple):
    """``claimcheck: ignore[check-id] reason``; offsets are into the document's source."""

    checks: tuple[str, ...]
    """Ids of the checks, as written; empty for all of them."""
    reason: str
    """As written; "" when there is none."""
    place: int
    """Where it is written."""
    start: int
    """Of the stretch whose findings it holds back."""
    end: int
    problem: str = ""
    """Why it cannot be followed, as a sentence that begins after its place; "" when it can."""

    def covers(self, span: Span) -> bool:
        """True when the span, of the same document, lies in the stretch or reaches into it."""
        return span.start < self.end and self.start < span.end

    def names(self, check: str) -> bool:
        """True when it is about the check of this id."""
        return not self.problem and (not self.checks or check in self.checks)
