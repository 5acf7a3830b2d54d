"""A bar on standard error while more than a few files are read; nothing when nobody is watching."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.pipeline.gathering import Input

FEW = 5
"""Files, or stories of one file, that are read before a bar could be seen."""


def watched(inputs: Iterable[Input], paths: Sequence[str]) -> Iterator[Input]:
    """Hand the inputs on, and draw how far they are when a person watches standard error."""
    if not sys.stderr.isatty():
        yield from inputs
        return
    from claimcheck.pipeline.files import find_files

    total = sum(1 for _ in find_files([path for path in paths if path != "-"])) + ("-" in paths)
    rest = iter(inputs)
    head = [] if total > FEW else list(islice(rest, FEW))
    yield from head
    if (following := next(rest, None)) is not None:
        yield from _drawn(chain([following], rest), total, {each.path for each in head}, len(head))


def _drawn(inputs: Iterable[Input], total: int, paths: set[str], stories: int) -> Iterator[Input]:
    """Draw how many files and stories were read, with those that were before there was a bar."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files, {task.fields[stories]:,} stories"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total, completed=len(paths), stories=stories)
        for each in inputs:
            paths.add(each.path)
            stories += 1
            progress.update(task, completed=len(paths), stories=stories)
            yield each
