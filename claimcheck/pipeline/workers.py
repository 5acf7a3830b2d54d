"""Work on stories by one process or several, with the results in the order of the stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from claimcheck.pipeline.work import Died, Item, Result, Work
from claimcheck.rulebook.rulebook import Rulebook

WORTH_IT = 64
"""Fewer stories than this are done before another process has started."""


class Interrupted(KeyboardInterrupt):
    """Somebody had enough; ``done`` is the number of stories that were through."""

    def __init__(self, done: int) -> None:
        self.done = done
        super().__init__(done)


def in_order(
    work: Work[Item, Result], items: Iterable[Item], rules: Rulebook, jobs: int
) -> Iterator[Result | Died]:
    """Yield what ``work`` makes of each item, in their order, by up to ``jobs`` processes.

    What ``work`` takes and gives can be pickled, and what it raises is raised here. Died stands for an item
    that ends every process that works on it. Raises Interrupted for Ctrl-C.
    """
    done = 0
    try:
        for result in _results(work, iter(items), rules, jobs):
            yield result
            done += 1
    except KeyboardInterrupt as pressed:
        raise Interrupted(done) from pressed


def _results(
    work: Work[Item, Result], items: Iterator[Item], rules: Rulebook, jobs: int
) -> Iterator[Result | Died]:
    first = list(islice(items, WORTH_IT)) if jobs > 1 else []
    if len(first) < WORTH_IT:
        yield from (work(item, rules) for item in chain(first, items))
        return
    # Several processes take a while to import.
    from claimcheck.pipeline.crew import Crew

    with Crew(work, rules, jobs) as crew:
        yield from crew.results(chain(first, items))
