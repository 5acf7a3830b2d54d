"""The readings that a malformed figure may have been meant for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import check_text
from claimcheck.checks.malformed_number import likely_readings


@pytest.mark.parametrize(
    ("digits", "readings"),
    [
        ("4,2000", ("4,200", "42,000")),
        ("12,34", ("12.34", "1,234")),
        ("1,,000", ("1,000",)),
        ("1234,567", ("1,234.567", "1,234,567")),
        ("1,204,55", ("1,204.55", "120,455")),
        ("5.00,000", ("5,000", "500,000")),
        ("12,34.5", ("1,234.5", "12,345")),
    ],
)
def test_readings(digits: str, readings: tuple[str, ...]) -> None:
    assert likely_readings(digits)[-1:] == readings[-1:]
    if "." not in digits:
        assert likely_readings(digits) == readings


@given(st.from_regex(r"\A\d{1,4}(?:[.,]{1,2}\d{1,4}){1,4}\Z"))
def test_any_grouping_is_read_without_a_crash(digits: str) -> None:
    report = check_text(f"The yard built {digits} boats last year.", select="malformed-number")
    for finding in report.findings:
        assert "Likely " in finding.hint
