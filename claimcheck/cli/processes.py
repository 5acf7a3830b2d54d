"""How many processes a run may take, and what is said when somebody stops it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from claimcheck.cli.output import say
from claimcheck.pipeline.workers import Interrupted


def cores() -> int:
    """Return the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def telling_how_far() -> Iterator[None]:
    """Say how many stories were through when Ctrl-C ended the work on them."""
    try:
        yield
    except Interrupted as stopped:
        if stopped.done:
            stories = "1 story was" if stopped.done == 1 else f"{stopped.done} stories were"
            say(f"{stories} read, and none is reported")
        raise
