"""Options from what the user asked for, and all that can be wrong with it."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.checks import CHECKS
from claimcheck.config import ConfigError, make_options
from claimcheck.model.finding import Severity

IDS = [check.id for check in CHECKS]


def ids(options):
    return [id for id in IDS if options.settings("story.md").wants(id)]


def test_nothing_asked_for():
    options = make_options()
    assert ids(options) == IDS
    assert options.settings("story.md").date is None
    assert options.across_documents
    assert options.fail_on is Severity.WARNING


@pytest.mark.parametrize("written", ["2021-11-17", date(2021, 11, 17)])
def test_a_date(written):
    assert make_options(date=written).settings("story.md").date == date(2021, 11, 17)


@pytest.mark.parametrize(
    "written", ["", "2021", "20211117", "2021-W46-3", "2021-02-30", "17.11.2021", "today"]
)
def test_no_date(written):
    with pytest.raises(ConfigError, match=f'date: "{written}" is not a date; write it as YYYY-MM-DD'):
        make_options(date=written)


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        ((), (), IDS),
        (["diverging-figures"], (), ["diverging-figures"]),
        ("diverging-figures,conflicting-figures", (), ["conflicting-figures", "diverging-figures"]),
        ([" diverging-figures , conflicting-figures "], "conflicting-figures", ["diverging-figures"]),
        ((), ["conflicting-figures"], [id for id in IDS if id != "conflicting-figures"]),
        ([","], (), IDS),
    ],
)
def test_select_and_ignore(select, ignore, left):
    assert ids(make_options(select=select, ignore=ignore)) == left


@pytest.mark.parametrize("level", [*Severity, "never"])
def test_fail_on(level):
    assert make_options(fail_on=level).fail_on == (None if level == "never" else level)


@pytest.mark.parametrize(("scope", "across"), [("run", True), ("document", False)])
def test_scope(scope, across):
    assert make_options(scope=scope).across_documents is across


def test_all_mistakes_at_once():
    with pytest.raises(ConfigError) as raised:
        make_options(date="soon", select=["x", "y"], ignore=["z"], scope="archive", fail_on="fatal")
    names = [problem.partition(":")[0] for problem in raised.value.problems]
    assert names == ["date", "select", "select", "ignore", "scope", "fail-on"]


def test_no_check_left():
    with pytest.raises(ConfigError, match="no check is left to run"):
        make_options(ignore=IDS)
