"""Turns what the user asked for into options, or says everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from claimcheck.checks import CHECKS, Check, UnknownCheckError, select_checks
from claimcheck.model.finding import Severity


class ConfigError(ValueError):
    """Every mistake in what was asked for, one plain sentence a line in ``str``."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class Options(NamedTuple):
    """What a run looks for and when it fails."""

    date: date | None
    """Day of publication of the stories that give none."""
    checks: tuple[Check, ...]
    """The checks to run."""
    across_documents: bool
    """Whether the stories of one run are also compared with each other."""
    fail_on: Severity | None
    """The least severity that makes the run fail; None for never."""


def make_options(
    *,
    date: date | str | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    scope: str = "run",
    fail_on: str = "warning",
) -> Options:
    """Return the options for what a user asked for, in the words of the command line's flags.

    ``select`` and ``ignore`` are ids of checks, with commas between those that stand in one string. Raises
    ConfigError with all the mistakes at once.
    """
    problems: list[str] = []
    options = Options(
        date=_day(date, problems),
        checks=_checks(_ids(select), _ids(ignore), problems),
        across_documents=_one_of("scope", scope, ("run", "document"), problems) == "run",
        fail_on=_severity(_one_of("fail-on", fail_on, (*Severity, "never"), problems)),
    )
    if problems:
        raise ConfigError(problems)
    return options


def _day(written: date | str | None, problems: list[str]) -> date | None:
    if not isinstance(written, str):
        return written
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    # fromisoformat also takes 20211117 and 2021-W46-3, which are as likely to be slips.
    if day is None or day.isoformat() != written:
        problems.append(f'date: "{written}" is not a date; write it as YYYY-MM-DD, such as 2021-11-17')
    return day


def _checks(selected: list[str], ignored: list[str], problems: list[str]) -> tuple[Check, ...]:
    known = [check.id for check in CHECKS]
    before = len(problems)
    for name, ids in (("select", selected), ("ignore", ignored)):
        problems.extend(f"{name}: {UnknownCheckError(id, known)}" for id in ids if id not in known)
    if len(problems) > before:
        return ()
    chosen = select_checks(CHECKS, selected, ignored)
    if not chosen:
        problems.append("select: with what is ignored, no check is left to run")
    return chosen


def _ids(values: str | Iterable[str]) -> list[str]:
    values = [values] if isinstance(values, str) else values
    return [id.strip() for value in values for id in value.split(",") if id.strip()]


def _one_of(name: str, value: str, known: Iterable[str], problems: list[str]) -> str:
    if value not in known:
        problems.append(f'{name}: "{value}" is none of {", ".join(known)}')
    return value


def _severity(name: str) -> Severity | None:
    return Severity(name) if name in tuple(Severity) else None
