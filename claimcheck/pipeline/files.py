"""Finding and reading the stories on disk; what cannot be read becomes a skipped document with its reason."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path

from claimcheck.documents import (
    ENDINGS,
    READABLE,
    InputOptions,
    NoStory,
    Unreadable,
    by_line,
    input_options,
    largest_file,
    read_each,
    read_lines,
    too_large,
)
from claimcheck.model.document import Document, PassedOver, SkippedDocument
from claimcheck.rulebook.loading import load_rulebook

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

_STDIN_SHOWN = "<stdin>"
_REASONS = {
    errno.ENOENT: "does not exist",
    errno.EACCES: "may not be read (permission denied)",
    errno.EPERM: "may not be read (permission denied)",
    errno.ELOOP: "is a link that leads back to itself",
}


def find_files(paths: Sequence[str]) -> Iterator[Path | SkippedDocument]:
    """Yield the files that ``paths`` stand for, each once, and a skipped document for a path of none.

    A path is a file, a folder or a pattern with * ? or [. A folder is searched with its subfolders, by name,
    for the endings that a reader takes; hidden files and folders are left out. A link in it, or one that a
    pattern matches, is followed to a place in the folder; one that leads out is a skipped document, unless
    it is a path itself. Standard input is no file and is left to ``read_files``. The order in which the
    paths are given makes no difference.
    """
    found: set[str] = set()
    named = _named(paths)
    for path in _in_order(paths):
        yield from _new_in(path, found, named)


def read_files(
    paths: Sequence[str],
    *,
    stdin: bytes | None = None,
    stdin_filename: str | None = None,
    options: InputOptions | None = None,
) -> Iterator[Document | SkippedDocument]:
    """Yield the stories in ``paths``, by path, with ids unique among them, and what had to be skipped.

    "-" is standard input: ``stdin``, or what the process is given when that is None. It is called
    ``stdin_filename`` and read as its content or the ending of that says, else as plain text. Without
    ``options``, the limits and words are those that come with claimcheck.
    """
    options = options or input_options(load_rulebook())
    found: set[str] = set()
    taken: set[str] = set()
    named = _named(paths)
    for path in _in_order(paths):
        if path == STANDARD_INPUT:
            inputs = _read_stdin(stdin, stdin_filename, options)
        else:
            searched = _is_folder(path)
            inputs = (
                each
                for place in _new_in(path, found, named)
                for each in _read_place(place, options, searched=searched and _is_new(place, named))
            )
        for each in inputs:
            yield _with_unique_id(each, taken) if isinstance(each, Document) else each


def _in_order(paths: Sequence[str]) -> list[str]:
    """Return the paths, each once, in an order of their own; of two ways to write one, the shorter first."""
    return sorted(set(paths), key=lambda path: (os.path.normpath(path), len(path), path))


def _named(paths: Sequence[str]) -> frozenset[str]:
    return frozenset(map(os.path.normpath, paths))


def _new_in(path: str, found: set[str], named: frozenset[str]) -> Iterator[Path | SkippedDocument]:
    for place in _places(path):
        if isinstance(place, Path):
            real = os.path.realpath(place)
            if real in found:
                continue
            found.add(real)
        elif (shown := os.path.normpath(place.path)) in named and shown != os.path.normpath(path):
            # Its own turn says whether it is read.
            continue
        yield place


def _places(path: str) -> Iterator[Path | SkippedDocument]:
    if not path:
        # For Path it is the current folder, which an unset shell variable does not mean.
        yield _skipped('""', "is no path")
        return
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and any(mark in path for mark in "*?["):
            yield from _or_else(_matches(path), _skipped(path, "matches no story"))
        else:
            yield _skipped(path, _reason(error, path))
        return
    if stat.S_ISDIR(mode):
        yield from _or_else(_in_folder(path), _skipped(path, f"holds no stories; {READABLE}"))
    else:
        yield _file(path, mode)


def _or_else(
    places: Iterator[Path | SkippedDocument], nothing: SkippedDocument
) -> Iterator[Path | SkippedDocument]:
    found = False
    for place in places:
        found = True
        yield place
    if not found:
        yield nothing


def _matches(pattern: str) -> Iterator[Path | SkippedDocument]:
    given = _fixed_part(pattern)
    home = os.path.realpath(given)
    from glob import glob  # few paths are patterns

    # Path.glob takes no absolute pattern.
    for match in sorted(glob(pattern, recursive=True)):  # noqa: PTH207
        if not _is_within(match, home):
            yield _leads_out(match, given)
        elif Path(match).is_dir():
            yield from _in_folder(match)
        else:
            yield _stated(match)


def _fixed_part(pattern: str) -> str:
    """Return the folder that every match of the pattern stands in."""
    parts = Path(pattern).parts
    return str(Path(*takewhile(lambda part: not any(mark in part for mark in "*?["), parts)))


def _is_within(path: str, home: str) -> bool:
    """Return whether the path, its links followed, is in ``home``, the real path of a folder."""
    return Path(os.path.realpath(path)).is_relative_to(home)


def _is_link_out(path: Path, home: str) -> bool:
    return path.is_symlink() and not _is_within(str(path), home)


def _leads_out(path: str, given: str) -> SkippedDocument:
    folder = _shown(os.path.normpath(given))
    return _skipped(path, f"is a link that leads out of {folder}; to read it, name it as a path of its own")


def _is_story(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in ENDINGS


def _in_folder(folder: str) -> Iterator[Path | SkippedDocument]:
    home = os.path.realpath(folder)
    visited: set[str] = set()
    unreadable: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=unreadable.append, followlinks=True):
        real = os.path.realpath(root)
        if real in visited:
            # A link led back here.
            folders.clear()
            continue
        visited.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        stories = [name for name in sorted(names) if _is_story(name)]
        out = {name for name in folders + stories if _is_link_out(Path(root, name), home)}
        folders[:] = [name for name in folders if name not in out]
        for name in sorted(out.union(stories)):
            path = str(Path(root, name))
            yield _leads_out(path, folder) if name in out else _stated(path)
    for error in unreadable:
        yield _skipped(error.filename, _reason(error, error.filename))


def _stated(path: str) -> Path | SkippedDocument:
    try:
        return _file(path, Path(path).stat().st_mode)
    except OSError as error:
        return _skipped(path, _reason(error, path))


def _file(path: str, mode: int) -> Path | SkippedDocument:
    if stat.S_ISREG(mode):
        return Path(path)
    # Reading one might never end.
    return _skipped(path, 'is a pipe, socket or device and not a file; use "-" for standard input')


def _is_folder(path: str) -> bool:
    try:
        return bool(path) and Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _is_new(place: Path | SkippedDocument, named: frozenset[str]) -> bool:
    return isinstance(place, Path) and os.path.normpath(place) not in named


def _read_place(
    place: Path | SkippedDocument, options: InputOptions, *, searched: bool
) -> Iterator[Document | SkippedDocument]:
    if isinstance(place, SkippedDocument):
        return iter([place])
    shown = _shown(str(place))
    return _or_reason(_in_file(place, shown, options), shown, searched=searched)


def _in_file(place: Path, shown: str, options: InputOptions) -> Iterator[Document | SkippedDocument]:
    size = place.stat().st_size
    if reason := too_large(size, largest_file(place.name, options)):
        raise Unreadable(reason)
    if size and (format := by_line(shown, options)):
        with place.open("rb") as file:
            yield from read_lines(file, shown, options, format)
    else:
        yield from read_each(place.read_bytes(), shown, options)


def _read_stdin(
    data: bytes | None, filename: str | None, options: InputOptions
) -> Iterator[Document | SkippedDocument]:
    suffix = Path(filename or "").suffix or ".txt"
    most = options.limits.batch_file
    shown = filename or _STDIN_SHOWN

    def inputs() -> Iterator[Document | SkippedDocument]:
        # One byte more than is read tells that there is more.
        given = sys.stdin.buffer.read(most + 1) if data is None else data
        yield from read_each(given, shown, options, suffix=suffix)

    return _or_reason(inputs(), shown)


def _or_reason(
    inputs: Iterator[Document | SkippedDocument], shown: str, *, searched: bool = False
) -> Iterator[Document | SkippedDocument]:
    """Yield the inputs; a file that cannot be read is a skipped document with the reason."""
    try:
        yield from inputs
    except Unreadable as error:
        kind = PassedOver if searched and isinstance(error, NoStory) else SkippedDocument
        yield kind(shown, error.reason)
    except OSError as error:
        yield SkippedDocument(shown, _reason(error, shown))


def _with_unique_id(document: Document, taken: set[str]) -> Document:
    id = document.id
    while id in taken:
        id = f"{document.path}:{id}"
    taken.add(id)
    return document if id == document.id else document._replace(id=id)


def _reason(error: OSError | ValueError, path: str) -> str:
    if not isinstance(error, OSError):
        return "is no path that a file can have"
    if isinstance(error, FileNotFoundError) and os.path.lexists(path):
        return "is a link to a file that does not exist"
    return _REASONS.get(error.errno or 0, f"cannot be read ({error.strerror or error})")


def _skipped(path: str, reason: str) -> SkippedDocument:
    return SkippedDocument(_shown(path), reason)


def _shown(path: str) -> str:
    """Return the path without the surrogates that stand for bytes no output could write."""
    return path.encode("utf-8", "replace").decode("utf-8")
