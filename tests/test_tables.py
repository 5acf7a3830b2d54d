"""Runs tests/corpus/tables: every table in Markdown, HTML, Word, OpenDocument and CSV."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import tomli
from table_files import STORIES, files

from claimcheck import Report, check
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Severity

CORPUS = [
    table
    for path in sorted((Path(__file__).parent / "corpus" / "tables").glob("*.toml"))
    for table in tomli.loads(path.read_text(encoding="utf-8"))["table"]
]
FORMATS = (*STORIES, ".csv")
CASES = [pytest.param(case, ending, id=f"{case['name']} {ending}") for case in CORPUS for ending in FORMATS]


@pytest.mark.parametrize(("case", "ending"), CASES)
def test_a_table_is_read_and_held_against_its_story(
    case: dict[str, Any], ending: str, tmp_path: Path
) -> None:
    report = _checked(case, ending, tmp_path)
    claims = {(claim.cell.row, claim.cell.column): claim for claim in reversed(report.claims) if claim.cell}
    above = ending == ".csv" and bool(case.get("title"))
    for place, expected in case.get("cells", {}).items():
        row, column = map(int, place.split(","))
        row += above
        assert _said(report, claims.get((row, column)), expected) == (expected or None), place
    if "finds" in case:
        found = [each for each in report.findings if each.severity is not Severity.NOTE]
        assert sorted({each.check for each in found}) == case["finds"], [each.message for each in found]
        assert any(case.get("says", "") in f"{each.message} {each.why}" for each in found) or not found


def _checked(case: dict[str, Any], ending: str, folder: Path) -> Report:
    story = (case.get("headline", "What the committee heard"), case.get("prose", ""), case.get("title", ""))
    for name, data in files(ending, *story, case["rows"]).items():
        (folder / name).write_bytes(data)
    report = check([folder], date="2024-12-05")
    assert not report.skipped
    return report


def _said(report: Report, claim: Claim | None, expected: Any) -> dict[str, str] | None:
    """What is known of a claim under the names that are expected; "" for none."""
    if claim is None:
        return None
    known = {
        "text": report.place(claim.span).text,
        "value": f"{Decimal(claim.quantity.value or 0).normalize():f}",
        "unit": claim.quantity.unit,
        "period": claim.period.text if claim.period else None,
        "measure": claim.measure.label,
        "role": claim.role.value,
    }
    return {name: known[name] for name in expected} if expected else known


def test_every_form_of_a_table_has_sums_that_are_wrong_and_sums_that_are_right() -> None:
    found = [case["finds"] for case in CORPUS if "finds" in case]
    for check_id in ("sum-of-parts", "shares-of-whole", "conflicting-figures"):
        assert sum(check_id in each for each in found) >= 2
    assert sum(not each for each in found) >= 25
