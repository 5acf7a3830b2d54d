"""Which lines of which files changed since a revision, as git tells it."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

_HUNK = re.compile(rb"@@ -\S+ \+(\d+)(?:,(\d+))? @@")
_SECTION = b"diff --git "
_UNTRUSTED = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
"""A repository's own configuration may name programs, which reading a story must not start."""
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF")


class NoChanges(ValueError):
    """What changed cannot be told; the message is one plain sentence."""


class _SaidNo(NoChanges):
    """git answered with a code of its own: there is no such thing."""


class Lines(NamedTuple):
    """The changed lines of one file, from 1; all of them when ``whole``."""

    ranges: tuple[tuple[int, int], ...] = ()
    """First and last line of each changed stretch."""
    whole: bool = False

    def touch(self, first: int, last: int) -> bool:
        """Return whether a line from ``first`` to ``last`` changed."""
        return self.whole or any(start <= last and first <= end for start, end in self.ranges)


WHOLE = Lines(whole=True)
UNCHANGED = Lines()


def changed_lines(paths: Iterable[str], revision: str) -> dict[str, Lines]:
    """Return the changed lines of each file in ``paths``, as it lies in its folder, since ``revision``.

    Where the history has parted since, it is since they parted. Files that git does not know are new, and a
    renamed file is compared with what it was. Raises NoChanges.
    """
    if not revision.strip() or revision.startswith("-") or not revision.isprintable():
        raise NoChanges(f'"{revision}" is no revision: give a branch, a tag or a commit')
    roots: dict[Path, list[str]] = {}
    for path in paths:
        folder = Path(os.path.abspath(path)).parent  # noqa: PTH100
        roots.setdefault(_root(folder), []).append(path)
    return {path: lines for root in roots for path, lines in _in_repository(root, roots[root], revision)}


def _in_repository(root: Path, paths: Sequence[str], revision: str) -> Iterator[tuple[str, Lines]]:
    base = _base(root, revision)
    known = set(_git(root, "ls-files", "-z").split(b"\0"))
    patch = _git(
        root, "diff", "--raw", "-z", "--patch", "--unified=0", "--find-renames", "--no-color",
        "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules", "--diff-filter=ACMR",
        base, "--",
    )  # fmt: skip
    changed = dict(_sections(patch))
    # A link in place of a file, and a file with conflicts, have no lines to speak of.
    odd = _git(root, "diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=TU", base, "--").split(
        b"\0"
    )
    changed |= dict.fromkeys(filter(None, odd), WHOLE)
    for path in paths:
        name = os.fsencode(os.path.relpath(os.path.realpath(path), os.path.realpath(root))).replace(
            b"\\", b"/"
        )
        yield path, changed.get(name, UNCHANGED) if name in known else WHOLE


@cache
def _root(folder: Path) -> Path:
    for each in (folder, *folder.parents):
        if (each / ".git").exists():
            return each
    raise NoChanges(f"{folder} lies in no git repository, so nobody can tell what changed in it")


def _base(root: Path, revision: str) -> str:
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except _SaidNo as error:
        known = f'git knows no revision "{revision}" in {root}'
        raise NoChanges(f"{known}; in CI, fetch the whole history (fetch-depth: 0)") from error
    try:
        return _git(root, "merge-base", commit, "HEAD").decode().strip()
    except _SaidNo as error:
        parted = f'"{revision}" and what is checked out in {root} have no common history'
        raise NoChanges(f"{parted}; in CI, fetch the whole history (fetch-depth: 0)") from error


def _sections(patch: bytes) -> Iterator[tuple[bytes, Lines]]:
    """Yield name and changed lines of each file: names from the records before the patch, in its order."""
    start = patch.find(_SECTION) if patch.startswith(_SECTION) else patch.find(b"\0" + _SECTION) + 1
    if start <= 0:
        return
    names = _names(patch[:start].split(b"\0"))
    sections = re.split(rb"^(?=diff --git )", patch[start:], flags=re.MULTILINE)[1:]
    for name, section in zip(names, sections, strict=True):
        yield name, _lines(section)


def _names(fields: list[bytes]) -> Iterator[bytes]:
    each = iter(fields)
    for field in each:
        if field.startswith(b":"):
            name = next(each)
            # A renamed or copied file has its old name first.
            yield next(each) if field.rsplit(b" ", 1)[1][:1] in (b"R", b"C") else name


def _lines(section: bytes) -> Lines:
    found = _HUNK.findall(b"\n".join(line for line in section.split(b"\n") if line.startswith(b"@@ ")))
    if b"\nBinary files " in section or b"\nGIT binary patch" in section:
        return WHOLE
    counted = ((int(first), int(count or 1)) for first, count in found)
    return Lines(tuple((first, first + count - 1) for first, count in counted if count))


def _git(root: Path, *arguments: str) -> bytes:
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    environment |= {"GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 a list of words, and no shell
            ["git", "-C", str(root), *_UNTRUSTED, *arguments],  # noqa: S607 the git of the user
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            check=False,
        )
    except FileNotFoundError as error:
        raise NoChanges("git is not installed, and only git can tell what changed") from error
    if done.returncode == 1:
        raise _SaidNo(f"git cannot tell what changed in {root}")
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise NoChanges(
            f"git cannot tell what changed in {root}: {said or f'it exits with {done.returncode}'}"
        )
    return done.stdout
