"""What a configuration file may say. The record is its schema, as those of the rule files are."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from claimcheck.checks import CHECKS, select_checks
from claimcheck.model.finding import Severity
from claimcheck.rulebook.problems import did_you_mean

KeyPath = tuple[str, ...]


class Settings(NamedTuple):
    """The keys of ``[tool.claimcheck]`` in pyproject.toml and of claimcheck.toml, all of them optional."""

    select: tuple[str, ...] = ()
    """Ids of the checks to run; all, when empty."""
    ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    """From a pattern of paths to the checks that leave those files alone."""
    severity: Mapping[str, Severity] = {}
    """What the errors and warnings of a check are instead."""
    date: datetime.date | None = None
    """Day of publication of the stories that give none."""
    fail_on: Literal["error", "warning", "note", "never"] = "warning"
    scope: Literal["run", "document"] = "run"
    rules: tuple[str, ...] = ()
    """Folders and files that add to the rules, relative to the configuration file."""

    @staticmethod
    def key(field: str) -> str:
        """Return the name of a field as the file has it: "per-file-ignores"."""
        return field.replace("_", "-")

    def problems(self) -> Iterator[tuple[KeyPath, str]]:
        """Yield what is wrong beyond the types of the values, each with its key path."""
        before = list(self._unknown())
        yield from before
        if not before and not select_checks(CHECKS, self.select, self.ignore):
            yield ("select",), "leaves no check to run, with what is ignored"

    def _unknown(self) -> Iterator[tuple[KeyPath, str]]:
        known = [check.id for check in CHECKS]
        for path, id in self._named():
            if id not in known:
                yield path, f'names the check "{id}", which does not exist: {did_you_mean(id, known)[1]}'

    def _named(self) -> Iterator[tuple[KeyPath, str]]:
        for key, ids in (("select", self.select), ("ignore", self.ignore)):
            yield from (((key, str(place)), id) for place, id in enumerate(ids))
        for pattern, ids in self.per_file_ignores.items():
            yield from ((("per-file-ignores", pattern, str(place)), id) for place, id in enumerate(ids))
        yield from ((("severity", id), id) for id in self.severity)


RUN_WIDE = ("fail_on", "scope", "rules")
"""Fields that hold for a whole run and not for one file."""
