"""Runs tests/corpus/arithmetic: a file for each check, with passages that it flags and some that it passes.

A passage has a ``text``, and may have a ``headline``, the ``date`` of the story and what the finding ``says``
in its message, its reason or its hint. A passage that passes must not be flagged by any of these checks.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tomli

from claimcheck import check_text
from claimcheck.checks import CHECKS
from claimcheck.model.finding import Finding, Severity

FOLDER = Path(__file__).parent / "corpus" / "arithmetic"
CORPUS = {
    path.stem.replace("_", "-"): tomli.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.toml"))
}
ENOUGH = 25


def _findings(case: dict[str, Any]) -> list[Finding]:
    report = check_text(case["text"], headline=case.get("headline"), date=case.get("date"))
    return [each for each in report.findings if each.check in CORPUS and each.severity is not Severity.NOTE]


def _cases(kind: str) -> list[Any]:
    return [
        pytest.param(check, case, id=f"{check}: {case['text'][:60]}")
        for check, cases in CORPUS.items()
        for case in cases[kind]
    ]


@pytest.mark.parametrize(("check", "case"), _cases("flags"))
def test_flags(check: str, case: dict[str, Any]) -> None:
    found = _findings(case)
    assert [each.check for each in found] == [check], [(each.check, each.message) for each in found]
    said = " ".join((found[0].message, found[0].why, found[0].hint))
    assert case.get("says", "") in said, said


@pytest.mark.parametrize(("check", "case"), _cases("passes"))
def test_passes(check: str, case: dict[str, Any]) -> None:
    found = _findings(case)
    assert not found, [(each.check, each.message, each.why) for each in found]


@pytest.mark.parametrize("check", CORPUS)
def test_each_check_has_passages_enough(check: str) -> None:
    assert check in {each.id for each in CHECKS}
    for kind in ("flags", "passes"):
        texts = [case["text"] for case in CORPUS[check][kind]]
        assert len(set(texts)) == len(texts)
        assert len(texts) >= ENOUGH
