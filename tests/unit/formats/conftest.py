"""What the tests of the formats share."""

from __future__ import annotations

import pytest
from formats_stories import report_on_seed

from claimcheck.model.report import Report


@pytest.fixture(scope="session")
def seed_report() -> Report:
    """The seed story with its one warning, one agreeing cluster, one skipped input and one notice."""
    return report_on_seed()
