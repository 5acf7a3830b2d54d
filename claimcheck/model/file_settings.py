"""What is asked of the stories of one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from claimcheck.model.finding import Severity


class FileSettings(NamedTuple):
    """Which checks may report what stands in the file, and how gravely."""

    checks: frozenset[str] | None = None
    """Ids of the checks; None for all."""
    severities: Mapping[str, Severity] = {}
    """What the errors and warnings of a check are instead, by its id."""
    date: date | None = None
    """Day of publication of the stories that give none."""

    def wants(self, check: str) -> bool:
        """True when the check of this id may report what stands in the file."""
        return self.checks is None or check in self.checks


SettingsOf: TypeAlias = Callable[[str], FileSettings]
"""From a file's path, as its documents have it, to its settings."""


def unsettled(path: str) -> FileSettings:
    """Return the settings of every file when nobody asked for any."""
    return FileSettings()
