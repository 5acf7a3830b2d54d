"""Work by several processes: the order of the results, bugs, deaths and Ctrl-C."""

from __future__ import annotations

import os
import signal
from concurrent.futures.process import BrokenProcessPool

import pytest

from claimcheck.pipeline import crew
from claimcheck.pipeline.bugs import StageError, naming
from claimcheck.pipeline.work import Died
from claimcheck.pipeline.workers import WORTH_IT, Interrupted, in_order
from claimcheck.rulebook.loading import load_rulebook

RULES = load_rulebook()
MANY = WORTH_IT + 40
FATAL = MANY - 3


def doubled(number, rules):
    assert rules.numbers.units == RULES.numbers.units
    return 2 * number, os.getpid()


def buggy(number, rules):
    with naming(f"doubling {number}"):
        return 2 * number // (number != FATAL)


def deadly(number, rules):
    if number == FATAL:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def results(work, many, jobs):
    return list(in_order(work, range(many), RULES, jobs))


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_stories(jobs):
    found = results(doubled, MANY, jobs)
    assert [value for value, _ in found] == [2 * number for number in range(MANY)]
    assert (os.getpid() in {process for _, process in found}) is (jobs == 1)


def test_a_few_stories_start_no_process():
    assert {process for _, process in results(doubled, WORTH_IT - 1, 2)} == {os.getpid()}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bug_is_told_with_its_story(jobs):
    with pytest.raises(StageError, match=f"internal error while doubling {FATAL}") as raised:
        results(buggy, MANY, jobs)
    assert isinstance(raised.value.bug, ZeroDivisionError)


@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_a_process_that_dies_loses_one_story(way, monkeypatch):
    monkeypatch.setattr(crew, "_way_to_start", lambda: way)
    found = results(deadly, MANY, 2)
    assert [place for place, each in enumerate(found) if isinstance(each, Died)] == [FATAL]
    assert [each for each in found if not isinstance(each, Died)] == [
        2 * number for number in range(MANY) if number != FATAL
    ]


def test_a_process_that_dies_before_the_next_parcel_goes_out_loses_nothing(monkeypatch):
    """The pool refuses new parcels then; here it is broken before the first, so nothing is waited for."""
    started = crew.Crew._started
    broken = []

    def first_one_broken(self, jobs):
        pool = started(self, jobs)
        if not broken:
            broken.append(pool)
            with pytest.raises(BrokenProcessPool):
                pool.submit(os._exit, 1).result()
        return pool

    monkeypatch.setattr(crew.Crew, "_started", first_one_broken)
    assert [value for value, _ in results(doubled, MANY, 2)] == [2 * number for number in range(MANY)]
    assert broken


def test_ctrl_c_says_how_far_it_came():
    def numbers():
        yield from range(MANY)
        raise KeyboardInterrupt

    with pytest.raises(Interrupted) as stopped:
        list(in_order(doubled, numbers(), RULES, 1))
    assert stopped.value.done == MANY
