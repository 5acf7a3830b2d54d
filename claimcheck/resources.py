"""The files that come with claimcheck: the rules and the demo story.

In a checkout, and so in an editable install, the rules lie beside the package, where editors find them; a
wheel carries them inside the package. Importing importlib.resources takes as long as reading all the rules,
so it waits for a wheel or the demo to need it.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_PACKAGE = Path(__file__).parent


class ResourceError(Exception):
    """A rule folder or file that cannot be read; the message names it and says what to do."""


class RuleFile(NamedTuple):
    """The text of rules/<subject>.toml; ``path`` is for messages."""

    subject: str
    path: str
    text: str


def rule_files(extra: Sequence[Path] = ()) -> tuple[RuleFile, ...]:
    """Return the built-in rule files, by name, and then those of each folder or file of ``extra``, in order.

    Raises ResourceError for what is missing or cannot be read, for a folder without .toml files, and for a
    file that has another ending or is not UTF-8.
    """
    built_in = _read(_built_in_rules().iterdir(), shown_in="rules")
    return (*built_in, *(file for folder in extra for file in _extra_files(folder)))


def demo_story() -> tuple[str, str]:
    """Return the name and the text of the story that the demo checks."""
    from importlib.resources import files

    story = files("claimcheck") / "demo.md"
    return story.name, story.read_text(encoding="utf-8")


def _built_in_rules() -> "Path | Traversable":
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "rules").is_dir():
        return checkout / "rules"
    from importlib.resources import files

    packaged = files("claimcheck") / "_data" / "rules"
    if not packaged.is_dir():
        raise ResourceError("the rules that come with claimcheck are missing: install claimcheck again")
    return packaged


def _extra_files(place: Path) -> tuple[RuleFile, ...]:
    if not place.exists():
        raise ResourceError(f"rule folder {place} does not exist: give a folder that holds .toml files")
    if place.is_file() and place.suffix == ".toml":
        return (_rule_file(place, str(place)),)
    if not place.is_dir():
        raise ResourceError(
            f"rule folder {place} is a file that does not end in .toml: give the folder that holds it"
        )
    try:
        entries = tuple(place.iterdir())
    except OSError as error:
        raise ResourceError(f"rule folder {place} cannot be read: {error.strerror}") from error
    files = _read(entries, shown_in=str(place))
    if not files:
        raise ResourceError(
            f"rule folder {place} holds no .toml file: add one named as in claimcheck's rules/"
        )
    return files


def _read(entries: "Iterable[Path] | Iterable[Traversable]", shown_in: str) -> tuple[RuleFile, ...]:
    chosen = sorted(
        (entry for entry in entries if entry.name.endswith(".toml")), key=lambda entry: entry.name
    )
    return tuple(_rule_file(entry, f"{shown_in}/{entry.name}") for entry in chosen)


def _rule_file(entry: "Path | Traversable", path: str) -> RuleFile:
    try:
        # Some editors begin a UTF-8 file with a byte order mark, which TOML does not allow.
        text = entry.read_text(encoding="utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ResourceError(f"{path} is not UTF-8 text (byte {error.start}): save it as UTF-8") from error
    except OSError as error:
        raise ResourceError(f"{path} cannot be read: {error.strerror}") from error
    return RuleFile(entry.name.removesuffix(".toml"), path, text)


def unit_definitions() -> str:
    """Return the text of rules/units.pint, what units are worth; raise ResourceError when it is missing."""
    return _rule_file(_built_in_rules() / "units.pint", "rules/units.pint").text
