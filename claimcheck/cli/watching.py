"""``check --watch``: the check again whenever a story, a rule or the configuration is saved."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.cli.exits import Exit, PipeClosed, Usage
from claimcheck.cli.output import say, to_stdout
from claimcheck.formats.missing_extra import MissingExtra
from claimcheck.formats.wording import counted
from claimcheck.pipeline.files import find_files

_PATIENCE = 500
"""Milliseconds after which a watch that has just begun looks for what it may have missed."""
_MISSING = (0, 0)
_CLEARED = "\x1b[H\x1b[2J"

Stamps = Mapping[str, tuple[int, int]]
"""When each file was last changed, in nanoseconds, and its size."""


def keep_checking(
    check: Callable[[], int],
    paths: Sequence[str],
    others: Callable[[], Sequence[Path]],
    written: Sequence[Path],
) -> Exit:
    """Run ``check``, and again after every change to the stories in ``paths`` or to ``others``, until Ctrl-C.

    ``others`` are asked for after each run, since a run is what finds its settings. The files that the check
    itself has ``written`` are no change, though they lie among the stories. A mistake in what was asked for
    ends the first run as it would without a watch; one that a later change brings (in a rule file, say) is
    said, and the watch goes on. Raises Usage for standard input and when watchfiles is not installed.
    """
    try:
        import watchfiles
    except ImportError as error:
        raise Usage(str(MissingExtra("--watch", "watchfiles", "watch"))) from error
    if "-" in paths:
        raise Usage("--watch needs files: standard input is read once")
    # A single run does without; this one is to last.
    gc.enable()
    run = check
    try:
        while True:
            before = _stamps(paths, others(), written)
            run()
            run = _guarded(check)
            # What a run met for the first time is watched from now on.
            met = others()
            before = {**_stamps(paths, met, written), **before}
            there = sum(stamp != _MISSING for stamp in before.values())
            say(f"watching {counted(there, 'file')}; Ctrl-C ends")
            folders = _folders(paths, met)
            waiting = watchfiles.watch(
                *folders, recursive=False, watch_filter=None, yield_on_timeout=True, rust_timeout=_PATIENCE
            )
            # The first wake-up is for what changed before the watch began, the others are for events.
            for number, events in enumerate(waiting):
                if (events or number == 0) and _stamps(paths, met, written) != before:
                    break
            if sys.stdout.isatty():
                to_stdout([_CLEARED])
    except KeyboardInterrupt:
        return Exit.CLEAN


def _guarded(check: Callable[[], int]) -> Callable[[], int]:
    from claimcheck.cli.errors import explained

    def run() -> int:
        try:
            return check()
        except PipeClosed:
            raise
        except Exception as error:
            return explained(error)

    return run


def _stamps(paths: Sequence[str], others: Sequence[Path], but: Sequence[Path]) -> Stamps:
    found = (str(each) if isinstance(each, Path) else each.path for each in find_files(paths))
    names = (*found, *(str(file) for other in others for file in _files(other)))
    ours = {os.path.realpath(path) for path in but}
    return {name: _stamp(name) for name in names if os.path.realpath(name) not in ours}


def _stamp(name: str) -> tuple[int, int]:
    try:
        state = Path(name).stat()
    except (OSError, ValueError):
        return _MISSING
    return state.st_mtime_ns, state.st_size


def _files(path: Path) -> Iterator[Path]:
    return iter(sorted(path.iterdir())) if path.is_dir() else iter([path])


def _folders(paths: Sequence[str], others: Sequence[Path]) -> list[str]:
    """The folders in which a change may matter.

    Folders and not files, since most editors save by putting a new file in the old one's place.
    """
    found: set[str] = set()
    for path in (*paths, *map(str, others)):
        folder = Path(path)
        while any(mark in str(folder) for mark in "*?[") and not folder.exists():
            folder = folder.parent
        if folder.is_dir():
            found.update(_below(str(folder)))
        else:
            found.add(str(folder.parent))
    return sorted(each for each in found if Path(each).is_dir())


def _below(folder: str) -> Iterator[str]:
    for root, folders, _ in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield root
