"""Several processes that work on stories, and what happens when one of them dies.

A process is started once, and given its rules once. Stories go out in parcels, so that little is waited for,
and only a few parcels are out at a time, so that no archive is held whole. A process that dies takes its
parcel with it: its stories are then tried one by one, and the one that it dies of again is given up on.
"""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import Generic

from claimcheck.pipeline.work import Died, Item, Result, Work
from claimcheck.rulebook.rulebook import Rulebook

PARCEL = 16
"""Stories that go out together."""
AHEAD = 3
"""Parcels that are out for each process."""


class Crew(Generic[Item, Result]):
    """The processes, and the parcels that are out, the earliest first."""

    def __init__(self, work: Work[Item, Result], rules: Rulebook, jobs: int) -> None:
        self._work, self._rules, self._jobs = work, rules, jobs
        self._out: deque[tuple[Sequence[Item], Future[list[Result]]]] = deque()

    def __enter__(self) -> Crew[Item, Result]:
        self._pool = self._started(self._jobs)
        return self

    def __exit__(self, *_: object) -> None:
        # What is being worked on is waited for on the way out anyway, and a thread that ends then is noisy.
        self._pool.shutdown(cancel_futures=True)

    def results(self, items: Iterator[Item]) -> Iterator[Result | Died]:
        """Yield what the work makes of each item, in their order."""
        while parcel := list(islice(items, PARCEL)):
            self._send(parcel)
            if len(self._out) >= AHEAD * self._jobs:
                yield from self._next()
        while self._out:
            yield from self._next()

    def _send(self, parcel: Sequence[Item]) -> None:
        future: Future[list[Result]]
        try:
            future = self._pool.submit(_all, self._work, parcel)
        except BrokenProcessPool as broken:
            # A process died since the last parcel went out, which shows when its results are asked for.
            future = Future()
            future.set_exception(broken)
        self._out.append((parcel, future))

    def _next(self) -> Sequence[Result | Died]:
        parcel, future = self._out.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            return self._one_by_one(parcel)

    def _one_by_one(self, parcel: Sequence[Item]) -> Sequence[Result | Died]:
        """Do a parcel again that went down with its process, and send out again all that went with it."""
        waiting = [each for each, _ in self._out]
        self._out.clear()
        results: list[Result | Died] = []
        self._pool = self._started(1)
        for item in parcel:
            try:
                results += self._pool.submit(_all, self._work, [item]).result()
            except BrokenProcessPool:
                results.append(Died())
                self._pool = self._started(1)
        self._pool.shutdown()
        self._pool = self._started(self._jobs)
        for each in waiting:
            self._send(each)
        return results

    def _started(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(jobs, get_context(_way_to_start()), _begin, (self._rules,))


def _way_to_start() -> str:
    """Copying this process is quicker, but a copy holds the locks of threads that it does not have."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


_rules: Rulebook


def _begin(rules: Rulebook) -> None:
    """Keep the rules of this process; leave it to the one that started it to stop for Ctrl-C."""
    global _rules
    _rules = rules
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # As in the first process, looking for cycles takes longer than what it could free.
    gc.disable()


def _all(work: Work[Item, Result], parcel: Sequence[Item]) -> list[Result]:
    return [work(item, _rules) for item in parcel]
