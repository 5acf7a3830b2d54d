"""What a run returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.model import report

if TYPE_CHECKING:
    import pandas


class Report(report.Report):
    """Documents, claims, clusters, findings and skipped inputs of one run, with the claims as a table."""

    def to_frame(self) -> pandas.DataFrame:
        """Return the claims as a DataFrame, one row a claim, in the report's order."""
        from claimcheck.formats.frame import to_frame

        return to_frame(self)
