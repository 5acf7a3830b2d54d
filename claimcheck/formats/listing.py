"""A report that is made story by story, so that no story has to be held for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from claimcheck.model.report import Report


class Listing(Protocol):
    """The findings of a run in one format."""

    def add(self, report: Report) -> None:
        """Take what is said of the findings of a report, which is on one story or on all of them."""

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the whole text, piece by piece; ``run`` says what was skipped and how much was read."""


def listed(listing: Listing, report: Report) -> str:
    """Return the text of a report that is there whole."""
    listing.add(report)
    return "".join(listing.parts(report))
