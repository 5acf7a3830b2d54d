"""Runs tests/corpus/same_subject.toml: what is about two things passes, what is about one is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tomli

from claimcheck import check_text
from claimcheck.model.finding import Finding, Severity

CORPUS = tomli.loads((Path(__file__).parent / "corpus" / "same_subject.toml").read_text(encoding="utf-8"))
CHECKS = {"conflicting-figures", "diverging-figures", "headline-mismatch"}


def findings(case: dict[str, Any]) -> list[Finding]:
    report = check_text(case["text"], headline=case.get("headline"), date=case.get("date"))
    return [each for each in report.findings if each.check in CHECKS and each.severity is not Severity.NOTE]


def _named(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["name"]) for case in CORPUS[kind]]


@pytest.mark.parametrize("case", _named("different"))
def test_two_things_are_no_finding(case: dict[str, Any]) -> None:
    assert [(each.message, each.confidence) for each in findings(case)] == [], case["why"]


@pytest.mark.parametrize("case", _named("same"))
def test_one_thing_with_two_figures_is_found(case: dict[str, Any]) -> None:
    found = findings(case)
    assert len(found) == 1, [each.message for each in found]
    assert found[0].severity.rank >= Severity(case.get("level", "error")).rank
    assert case.get("hint", "") in found[0].hint


def test_the_corpus_is_large_enough() -> None:
    names = [case["name"] for kind in ("different", "same") for case in CORPUS[kind]]
    assert len(set(names)) == len(names)
    assert len(CORPUS["different"]) >= 60
    assert len(CORPUS["same"]) >= 40
    assert all(case["why"] for case in CORPUS["different"])
