"""What is asked of each file, by the flags and by the configuration file that holds for it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.checks import CHECKS, select_checks
from claimcheck.config.nearest import Configs
from claimcheck.config.reading import ConfigFile
from claimcheck.model.file_settings import FileSettings


class PerFile:
    """From a file's path to its settings; what the flags say goes before the configuration files.

    Checks named by ``select`` are run whatever a file selects and ignores; its per-file-ignores still hold.
    """

    def __init__(
        self, configs: Configs | None, select: Sequence[str], ignore: Sequence[str], date: date | None
    ) -> None:
        self._configs, self._select, self._ignore, self._date = configs, select, ignore, date
        self._known: dict[tuple[str, tuple[str, ...]], FileSettings] = {}

    def __call__(self, path: str) -> FileSettings:
        """Return the settings of the file at ``path``."""
        config = self._configs.of_file(path) if self._configs else None
        patterns = tuple(_matching(config, path)) if config else ()
        question = (config.path if config else "", patterns)
        if question not in self._known:
            self._known[question] = self._settings(config, patterns)
        return self._known[question]

    def _settings(self, config: ConfigFile | None, patterns: Sequence[str]) -> FileSettings:
        if config is None:
            return FileSettings(self._checks((), ()), date=self._date)
        said = config.settings
        left_out = {id for pattern in patterns for id in said.per_file_ignores[pattern]}
        checks = self._checks(said.select, said.ignore) - left_out
        return FileSettings(checks, said.severity, self._date or said.date)

    def _checks(self, select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
        if self._select:
            select, ignore = self._select, ()
        ignore = self._ignore or ignore
        return frozenset(check.id for check in select_checks(CHECKS, select, ignore))


def _matching(config: ConfigFile, path: str) -> Iterator[str]:
    """Yield the patterns that the file's name or its path from the configuration file on fits."""
    if not config.settings.per_file_ignores:
        return
    from fnmatch import fnmatchcase

    below = os.path.relpath(path, config.folder).replace(os.sep, "/")
    name = below.rpartition("/")[2]
    for pattern in config.settings.per_file_ignores:
        whole = pattern + "*" if pattern.endswith("/") else pattern
        if fnmatchcase(below, whole) or fnmatchcase(name, whole):
            yield pattern
