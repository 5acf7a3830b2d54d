"""What a run should say of the configuration files that it met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.config import ConfigError, Configs
from claimcheck.config.reading import ConfigFile
from claimcheck.config.settings import RUN_WIDE, Settings
from claimcheck.pipeline import Report


def configured(report: Report, configs: Configs, run: ConfigFile | None) -> Report:
    """Return the report with a notice for every setting that a file near a story could not bring to bear.

    ``run`` is the file that holds for the whole run. Raises ConfigError for mistakes in files that were met
    only on the way through the folders.
    """
    if configs.problems:
        raise ConfigError((), configs.problems)
    return replace(report, notices=(*report.notices, *_left_aside(configs, run)))


def _left_aside(configs: Configs, run: ConfigFile | None) -> Iterator[str]:
    taken = f"is taken from {run.path} here" if run else "is the default here"
    for config in configs.read:
        for field in RUN_WIDE:
            if field in config.given and config is not run:
                where, key = f"{config.path}:{config.line(field)}", Settings.key(field)
                yield f"{where}: {key} holds for whole runs and {taken}; --config asks for another"
