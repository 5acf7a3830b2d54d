"""Stories of too many figures, and such as take too long, are skipped; the clock is the test's own."""

from __future__ import annotations

import pytest

from claimcheck.cli.exits import Exit, exit_code
from claimcheck.pipeline import allowance, check_documents, extract_documents, read_bytes
from claimcheck.rulebook.loading import load_rulebook
from claimcheck.rulebook.rulebook import Rulebook

STORY = b"Calm returns\n\nThe town of Lunde was quiet on Monday, and 12 of its 40 shops opened.\n"
LONG = "takes more than 60 seconds, and a story is worked on for no longer (seconds in limits.toml)"


def rules(**limits):
    made = vars(load_rulebook())
    return Rulebook(**made | {"limits": made["limits"]._replace(**limits)})


def inputs():
    for name in ("a.txt", "b.txt"):
        yield from read_bytes(STORY, name)


@pytest.fixture
def slow(monkeypatch):
    """Makes the first story take so many looks at the clock, and then more time than there is."""

    def made(looks):
        past = iter([0.0] * looks + [61.0])
        monkeypatch.setattr(allowance, "clock", lambda: next(past, 61.0))

    return made


def one_by_one(book):
    return check_documents(inputs(), book, across_documents=False)


@pytest.mark.parametrize("looks", [1, 2, 3, 10])
def test_a_story_that_takes_too_long_is_skipped_and_the_next_is_read(slow, looks):
    slow(looks)
    report = one_by_one(load_rulebook())
    assert [(each.path, each.reason) for each in report.skipped] == [("a.txt", LONG)]
    assert [each.id for each in report.documents] == ["b.txt"]
    assert report.read.documents == 1
    assert exit_code(report, strict=False) is Exit.CLEAN
    assert exit_code(report, strict=True) is Exit.UNREAD


@pytest.mark.parametrize("run", [one_by_one, lambda book: extract_documents(inputs(), book)])
def test_a_story_of_too_many_figures_is_skipped(run):
    report = run(rules(figures=1))
    assert {each.reason for each in report.skipped} == {
        "has 2 figures, and a story is read up to 1 (figures in limits.toml)"
    }
    assert report.documents == ()
    assert exit_code(report, strict=False) is Exit.UNREAD
    assert len(run(rules(figures=2)).documents) == 2


def test_the_time_of_one_story_is_not_that_of_the_next(monkeypatch):
    ticks = iter(range(10**6))
    monkeypatch.setattr(allowance, "clock", lambda: float(next(ticks)))
    assert one_by_one(load_rulebook()).skipped == ()
