"""A bar on standard error while more than a few files are read; nothing when nobody is watching."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.pipeline.stages import Input

FEW = 5
"""Files that are read before a bar could be seen."""


def watched(inputs: Iterable[Input], paths: Sequence[str]) -> Iterator[Input]:
    """Hand the inputs on, and draw how far they are when a person watches standard error."""
    if not sys.stderr.isatty():
        yield from inputs
        return
    from claimcheck.pipeline.files import find_files

    total = sum(1 for _ in find_files([path for path in paths if path != "-"]))
    if total > FEW:
        yield from _drawn(inputs, total)
    else:
        yield from inputs


def _drawn(inputs: Iterable[Input], total: int) -> Iterator[Input]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("files"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=total)
        path = None
        for each in inputs:
            if each.path != path:
                progress.advance(task)
                path = each.path
            yield each
