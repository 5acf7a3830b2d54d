"""When a claim holds."""

from datetime import date
from typing import NamedTuple


def days_in(year: int, month: int) -> int:
    """How many days a month has; raises ValueError outside the calendar."""
    # The module calendar loads locale, which a plain check does without.
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


class Written(NamedTuple):
    """A year, some months of it, or one day of a month, as far as written; its neighbours lend the rest."""

    year: int | None = None
    first: int | None = None
    last: int | None = None
    """First and last month; None for a bare day ("the 20th", the 3 of "3-9 March")."""
    day: int | None = None
    weekday: int | None = None
    """The day of the week that stands beside it, 0 for Monday."""


class Period(NamedTuple):
    """Days from ``start`` to ``end``, both included, as far as they are known.

    A relative period ("this year") without a date to resolve it against keeps its text and no days;
    it is compatible with every period of the same document.
    """

    text: str
    """As written."""
    start: date | None = None
    end: date | None = None
    written: tuple[Written, ...] = ()
    """Its parts of the calendar as they are written, one or two; a day that does not exist is one of them."""
    said: bool = False
    """Whether it is when something was said ("it said on Monday"), which need not be when that holds."""

    @property
    def known(self) -> bool:
        """True when both ends are known."""
        return self.start is not None and self.end is not None
