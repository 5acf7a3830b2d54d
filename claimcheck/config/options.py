"""Turns what the user asked for into options, or says everything that is wrong with it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from claimcheck.checks import CHECKS, UnknownCheckError, select_checks
from claimcheck.config.nearest import Configs
from claimcheck.config.per_file import PerFile
from claimcheck.config.problems import ConfigError
from claimcheck.config.reading import ConfigFile
from claimcheck.config.settings import Settings
from claimcheck.documents import BY_NAME, InputOptions, input_options
from claimcheck.model.file_settings import SettingsOf
from claimcheck.model.finding import Severity
from claimcheck.rulebook.columns import Columns
from claimcheck.rulebook.rulebook import Rulebook


class Options(NamedTuple):
    """What a run looks for and when it fails."""

    settings: SettingsOf
    """What is asked of each file."""
    across_documents: bool
    """Whether the stories of one run are also compared with each other."""
    fail_on: Severity | None
    """The least severity that makes the run fail; None for never."""
    rules: tuple[Path, ...]
    """Folders and files that add to the rules, the configuration's first."""
    config: ConfigFile | None = None
    """The configuration file that holds for the whole run."""
    input_format: str | None = None
    """Name of the format of every input; None to tell it from each."""
    columns: Mapping[str, str] = {}
    """For tables: from a field of a story ("text") to the column that holds it."""

    def reading(self, rules: Rulebook) -> InputOptions:
        """Return how the inputs are read, with the limits and words of ``rules``."""
        return input_options(rules, self.input_format, self.columns)


def make_options(
    *,
    date: date | str | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    scope: str | None = None,
    fail_on: str | None = None,
    rules: Iterable[Path] = (),
    configs: Configs | None = None,
    paths: Sequence[str] = (),
    input_format: str | None = None,
    columns: Iterable[str] = (),
) -> Options:
    """Return the options for what a user asked for, in the words of the command line's flags.

    What is asked for here goes before the configuration files, ``configs``; without those there are none.
    ``select`` and ``ignore`` are ids of checks, with commas between those that stand in one string; ``paths``
    are what is to be read, and ``columns`` are pairs such as "text=story". Raises ConfigError with all the
    mistakes at once.
    """
    problems: list[str] = []
    run = configs.of_run(paths) if configs else None
    settings = run.settings if run else Settings()
    day = _day(date, problems)
    selected, ignored = _ids(select), _ids(ignore)
    _refuse_unknown(selected, ignored, problems)
    options = Options(
        settings=PerFile(configs, selected, ignored, day),
        across_documents=_one_of("scope", scope or settings.scope, ("run", "document"), problems) == "run",
        fail_on=_severity(_one_of("fail-on", fail_on or settings.fail_on, (*Severity, "never"), problems)),
        rules=(*(Path(run.folder, each) for each in settings.rules), *rules) if run else tuple(rules),
        config=run,
        input_format=input_format and _one_of("input-format", input_format, BY_NAME, problems),
        columns=_columns(columns, problems),
    )
    if problems or (configs and configs.problems):
        raise ConfigError(problems, configs.problems if configs else ())
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


def _columns(pairs: Iterable[str], problems: list[str]) -> dict[str, str]:
    """Return the columns of tables by the field of a story that they hold."""
    found = {}
    for pair in pairs:
        field, sign, name = (part.strip() for part in pair.partition("="))
        if not sign or not name:
            problems.append(f'column: "{pair}" is no pair; write it as FIELD=NAME, such as text=story')
        else:
            found[_one_of("column", field, Columns._fields, problems)] = name
    return found


def _refuse_unknown(selected: list[str], ignored: list[str], problems: list[str]) -> None:
    known = [check.id for check in CHECKS]
    before = len(problems)
    for name, ids in (("select", selected), ("ignore", ignored)):
        problems.extend(f"{name}: {UnknownCheckError(id, known)}" for id in ids if id not in known)
    if len(problems) == before and not select_checks(CHECKS, selected, ignored):
        problems.append("select: with what is ignored, no check is left to run")


def _ids(values: str | Iterable[str]) -> list[str]:
    values = [values] if isinstance(values, str) else values
    return [id.strip() for value in values for id in value.split(",") if id.strip()]


def _one_of(name: str, value: str, known: Iterable[str], problems: list[str]) -> str:
    if value not in known:
        problems.append(f'{name}: "{value}" is none of {", ".join(known)}')
    return value


def _severity(name: str) -> Severity | None:
    return Severity(name) if name in tuple(Severity) else None
