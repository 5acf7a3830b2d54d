"""When a claim holds."""

from datetime import date
from typing import NamedTuple


class Period(NamedTuple):
    """Days from ``start`` to ``end``, both included, as far as they are known.

    A relative period ("this year") without a date to resolve it against keeps its text and no days;
    it is compatible with every period of the same document.
    """

    text: str
    """As written."""
    start: date | None = None
    end: date | None = None

    @property
    def known(self) -> bool:
        """True when both ends are known."""
        return self.start is not None and self.end is not None
