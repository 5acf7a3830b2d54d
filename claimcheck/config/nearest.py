"""Which configuration file holds for a file: the nearest one upward from it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from claimcheck.config.reading import OWN, SHARED, ConfigFile, read_config
from claimcheck.rulebook import Problem

_STANDARD_INPUT = "-"


class Configs:
    """The configuration files of a run, each read once; ``problems`` grows as they are.

    A path that no file can have, of too many characters say, is not asked of ``Path``, which would raise.
    """

    def __init__(self, only: PathLike[str] | None = None) -> None:
        """``only`` is the one file that holds for everything."""
        self.problems: list[Problem] = []
        self._nearest: dict[Path, ConfigFile | None] = {}
        self._only = self._named(Path(only)) if only else None

    def of_file(self, path: str) -> ConfigFile | None:
        """Return the file that holds for the story at ``path``, if any."""
        return self._only or self._in_or_above(_absolute(path).parent)

    def of_run(self, paths: Iterable[str]) -> ConfigFile | None:
        """Return the file that holds for a whole run: the one of the working directory.

        Where that has none, it is the one that all of ``paths`` share.
        """
        found = [self.of_argument(path) for path in paths]
        if own := self._only or self._in_or_above(Path.cwd()):
            return own
        return found[0] if found and all(each is found[0] for each in found) else None

    def of_argument(self, path: str) -> ConfigFile | None:
        """Return the file that holds for a path on the command line: a story, a folder or a pattern."""
        if path == _STANDARD_INPUT:
            return self._only or self._in_or_above(Path.cwd())
        if os.path.isdir(path):  # noqa: PTH112
            return self._only or self._in_or_above(_absolute(path))
        return self.of_file(path)

    @property
    def read(self) -> tuple[ConfigFile, ...]:
        """Every file that was read so far, by its path."""
        found = {each.path: each for each in (self._only, *self._nearest.values()) if each}
        return tuple(found[path] for path in sorted(found))

    def _named(self, path: Path) -> ConfigFile | None:
        found = read_config(_absolute(path), self.problems)
        if found is None:
            self.problems.append(Problem(str(path), 1, "has no table [tool.claimcheck]"))
        return found

    def _in_or_above(self, folder: Path) -> ConfigFile | None:
        passed: list[Path] = []
        while folder not in self._nearest:
            passed.append(folder)
            found = self._in(folder)
            if found or folder.parent == folder:
                self._nearest[folder] = found
                break
            folder = folder.parent
        self._nearest.update((below, self._nearest[folder]) for below in passed)
        return self._nearest[folder]

    def _in(self, folder: Path) -> ConfigFile | None:
        for path in (folder / OWN, folder / SHARED):
            if os.path.isfile(path) and (found := read_config(path, self.problems)):  # noqa: PTH113
                return found
        return None


def _absolute(path: str | Path) -> Path:
    # Not Path.resolve, which leaves the folder for that of a link's target.
    return Path(os.path.abspath(path))  # noqa: PTH100
