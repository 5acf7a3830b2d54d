"""The examples that document each check are run through the whole pipeline."""

import pytest

from claimcheck import check_text
from claimcheck.checks import CHECKS, Check, Example
from claimcheck.model.report import Report


def _cases(kind: str) -> list[object]:
    return [
        pytest.param(check, example, id=f"{check.id}: {example.name}")
        for check in CHECKS
        for example in getattr(check.examples, kind)
    ]


def _checked(example: Example) -> Report:
    return check_text(example.text, headline=example.headline, date=example.date)


@pytest.mark.parametrize(("check", "example"), _cases("flags"))
def test_flags(check: Check, example: Example) -> None:
    report = _checked(example)
    assert [finding.check for finding in report.findings] == [check.id], _shown(report)


@pytest.mark.parametrize(("check", "example"), _cases("passes"))
def test_passes(check: Check, example: Example) -> None:
    report = _checked(example)
    assert not [finding for finding in report.findings if finding.check == check.id], _shown(report)


def _shown(report: Report) -> str:
    """What the stages made of the example, for whoever reads a failure."""
    claims = [f"{claim.measure} {claim.role} {claim.quantity}" for claim in report.claims]
    return "\n".join([*(finding.message for finding in report.findings), *claims])
