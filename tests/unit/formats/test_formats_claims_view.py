"""The table of claims: what its cells say in the few columns of a terminal."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.formats.terminal import claims_view

DATE = "2024-05-15"


@pytest.mark.parametrize(
    ("story", "shown", "not_shown"),
    [
        ("It sold 12 cars in March 2021.", "in March 2021", "March 31"),
        ("It sold 12 cars this year.", "(2024)", "said"),
        ("It will cut 12 jobs, it said on Monday.", "12 jobs", "Monday"),
    ],
)
def test_when(story: str, shown: str, not_shown: str) -> None:
    table = claims_view.render(claimcheck.check_text(story, date=DATE), width=120)
    assert shown in table
    assert not_shown not in table


def test_a_role_alone_begins_its_column() -> None:
    lines = claims_view.render(claimcheck.check_text("It opened in 2019.", date=DATE), width=80).splitlines()
    assert lines[3].index("(date)") == lines[1].index("of what")
