"""``claimcheck config [PATH]``."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import flags
from claimcheck.cli.exits import Exit

if TYPE_CHECKING:
    from claimcheck.config.reading import ConfigFile


def config(
    path: Annotated[str, typer.Argument(metavar="[PATH]", help="A story or a folder of stories.")] = ".",
    config: flags.Config = None,
    debug: flags.Debug = False,
) -> int:
    """Print the settings that are in force for a story, and the file and line that each comes from."""
    from claimcheck.cli.output import write
    from claimcheck.config import ConfigError, Configs

    configs = Configs(config)
    run, own = configs.of_run([path]), configs.of_argument(path)
    if configs.problems:
        raise ConfigError((), configs.problems)
    write("".join(f"{line}\n" for line in _lines(path, own, run)), None)
    return Exit.CLEAN


def _lines(path: str, own: "ConfigFile | None", run: "ConfigFile | None") -> Iterator[str]:
    from claimcheck.config.settings import RUN_WIDE, Settings

    yield f"# In force for {_toml(path)}, in the form of claimcheck.toml"
    for field in Settings._fields:
        source = run if field in RUN_WIDE else own
        value = getattr(source.settings if source else Settings(), field)
        given = source and field in source.given
        where = f"{source.path}:{source.line(field)}" if source and given else "default"
        yield from _entry(Settings.key(field), value, where)


def _entry(key: str, value: object, where: str) -> Iterator[str]:
    if value is None:
        yield f"# {key} is not set"
    elif isinstance(value, Mapping):
        inner = ", ".join(f"{_toml(name)} = {_toml(each)}" for name, each in value.items())
        yield f"{key} = {{ {inner} }}  # {where}" if inner else f"{key} = {{}}  # {where}"
    else:
        yield f"{key} = {_toml(value)}  # {where}"


def _toml(value: object) -> str:
    """Of the values that settings have: texts, days and lists of texts."""
    import json

    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
