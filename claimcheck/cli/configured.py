"""What a run takes from its baseline, and what it should say of the configuration files that it met."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from claimcheck.config import ConfigError, Configs
from claimcheck.config.reading import ConfigFile
from claimcheck.config.settings import RUN_WIDE, Settings
from claimcheck.model.acceptance import Acceptance
from claimcheck.model.report import Report

Found = TypeVar("Found", bound=Report)


def baseline_file(named: Path | None, run: ConfigFile | None) -> Path:
    """Return the baseline of a run: the one named, else the one beside its configuration file."""
    from claimcheck.config.reading import BASELINE

    return named or Path(os.path.relpath((run.folder if run else Path.cwd()) / BASELINE))


def accepted_in(named: Path | None, run: ConfigFile | None) -> tuple[Acceptance, ...]:
    """Return the entries of the run's baseline; none when it has none, and it was not named."""
    file = baseline_file(named, run)
    return accepted(file) if named or file.is_file() else ()


def accepted(file: Path) -> tuple[Acceptance, ...]:
    """Return the entries of the baseline ``file`` as of today; raise ConfigError."""
    from datetime import date

    from claimcheck.config.baseline import read_baseline

    return read_baseline(file, date.today())


def settled_in(configs: Configs, named: Path | None, run: ConfigFile | None) -> list[Path]:
    """Return the files that the settings of a run come from, and where its baseline is or would be."""
    return [*(Path(each.path) for each in configs.read), baseline_file(named, run)]


def configured(report: Found, configs: Configs, run: ConfigFile | None) -> Found:
    """Return the report with a notice for every setting that a file near a story could not bring to bear.

    ``run`` is the file that holds for the whole run. Raises ConfigError for mistakes in files that were met
    only on the way through the folders.
    """
    if configs.problems:
        raise ConfigError((), configs.problems)
    return report._replace(notices=(*report.notices, *_left_aside(configs, run)))


def _left_aside(configs: Configs, run: ConfigFile | None) -> Iterator[str]:
    taken = f"is taken from {run.path} here" if run else "is the default here"
    for config in configs.read:
        for field in RUN_WIDE:
            if field in config.given and config is not run:
                where, key = f"{config.path}:{config.line(field)}", Settings.key(field)
                yield f"{where}: {key} holds for whole runs and {taken}; --config asks for another"
