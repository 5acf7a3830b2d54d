"""Runs tests/corpus/must_hold.toml: what must be found at its level, and what must pass."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomli

from claimcheck import check_text
from claimcheck.model.finding import Severity

GROUPS = tomli.loads((Path(__file__).parent / "corpus" / "must_hold.toml").read_text("utf-8"))["group"]
LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "nothing": Severity.NOTE}


@pytest.mark.parametrize(
    ("level", "text"),
    [
        pytest.param(level, text, id=f"{group['name']}: {level} {number}")
        for group in GROUPS
        for level in LEVELS
        for number, text in enumerate(group.get(level, ()), start=1)
    ],
)
def test_what_must_hold(level: str, text: str) -> None:
    found = check_text(text, date="2021-11-17").findings
    worst = max((each.severity for each in found), key=lambda each: each.rank, default=Severity.NOTE)
    assert worst is LEVELS[level], [each.message for each in found]


def test_each_group_has_both_directions() -> None:
    assert all(group.get("error") or group.get("warning") for group in GROUPS)
    assert sum("nothing" in group for group in GROUPS) >= 10
