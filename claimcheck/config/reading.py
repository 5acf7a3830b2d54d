"""One configuration file, read strictly: every mistake is a problem with its line."""

import os
from pathlib import Path
from typing import Any, NamedTuple

import tomli

from claimcheck.config.settings import Settings
from claimcheck.rulebook import Problem
from claimcheck.rulebook.schema import Inspection, KeyPath, converter

OWN = "claimcheck.toml"
SHARED = "pyproject.toml"
BASELINE = "claimcheck-baseline.toml"
"""What accepted findings are kept in, beside the configuration file."""
_TABLE = ("tool", "claimcheck")


class ConfigFile(NamedTuple):
    """A configuration file and what it says."""

    path: str
    """For messages, from the working directory."""
    folder: Path
    """Where it lies, absolute; its paths and patterns are relative to it."""
    settings: Settings
    given: frozenset[str]
    """The fields that it sets itself."""
    text: str
    table: KeyPath
    """The keys that lead to its settings; () in claimcheck.toml."""

    def line(self, field: str) -> int:
        """Return the line on which a field that it sets stands."""
        return _line(self.text, (*self.table, Settings.key(field)))


def read_config(path: Path, problems: list[Problem]) -> ConfigFile | None:
    """Return the file at ``path``, None for a pyproject.toml without a table for claimcheck.

    Mistakes are added to ``problems``, and the settings are then the default ones.
    """
    shown = os.path.relpath(path)
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        return _wrong(path, Problem(shown, 1, f"cannot be read: {error.strerror}"), problems)
    except UnicodeDecodeError as error:
        return _wrong(path, Problem(shown, 1, f"is not UTF-8 text (byte {error.start})"), problems)
    table = _TABLE if path.name == SHARED else ()
    if table and "claimcheck" not in text:
        return None  # most of them, and parsing takes as long as a story
    try:
        whole = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        found = Problem(shown, error.lineno, f"not valid TOML: {error.msg} (column {error.colno})")
        return _wrong(path, found, problems)
    except RecursionError:
        return _wrong(path, Problem(shown, 1, "is nested too deep"), problems)
    return _read_table(path, shown, text, whole, table, problems)


def _read_table(
    path: Path, shown: str, text: str, whole: Any, table: KeyPath, problems: list[Problem]
) -> ConfigFile | None:
    for key in table:
        whole = whole.get(key) if isinstance(whole, dict) else None
    if whole is None:
        return None
    inspection = Inspection()
    settings = converter(Settings).convert(whole, (), inspection)
    problems.extend(
        Problem(shown, _line(text, (*table, *where)), message) for where, message in inspection.mistakes
    )
    if inspection.mistakes:
        settings = Settings()
    given = frozenset(field for field in Settings._fields if Settings.key(field) in whole)
    return ConfigFile(shown, path.parent, settings, given, text, table)


def _wrong(path: Path, problem: Problem, problems: list[Problem]) -> ConfigFile:
    problems.append(problem)
    return ConfigFile(problem.path, path.parent, Settings(), frozenset(), "", ())


def _line(text: str, path: KeyPath) -> int:
    from claimcheck.rulebook.positions import nearest_line  # needed only for mistakes

    return nearest_line(text, path)
