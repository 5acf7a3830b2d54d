"""Turns the annotations of a record into a strict converter from parsed TOML.

A converter takes a value, the keys that lead to it and an ``Inspection``; it returns the converted value, or
None after it has noted a mistake. Whoever starts the inspection discards the result if there are mistakes.
"""

import types
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

from claimcheck.rulebook.problems import did_you_mean

KeyPath = tuple[str, ...]


class Inspection:
    """The mistakes met so far, each with its key path; tables may lack keys unless ``complete``."""

    def __init__(self, complete: bool = True, mistakes: list[tuple[KeyPath, str]] | None = None) -> None:
        self.complete = complete
        self.mistakes = [] if mistakes is None else mistakes

    def wrong(self, path: KeyPath, message: str) -> None:
        """Note a mistake at ``path``."""
        self.mistakes.append((path, message))


Convert = Callable[[Any, KeyPath, Inspection], Any]


class Converter(NamedTuple):
    """How a value becomes what an annotation asks for; ``kind`` says in words what is expected."""

    kind: str
    convert: Convert


@cache
def converter(annotation: Any) -> Converter:
    """Return the converter for ``annotation``; raise TypeError for one that rule files cannot express."""
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if isinstance(annotation, type) and hasattr(annotation, "_fields"):
        return _record(annotation)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return _choice({member.value: member for member in annotation})
    return _generic(annotation, get_origin(annotation), get_args(annotation))


def _generic(annotation: Any, origin: Any, arguments: tuple[Any, ...]) -> Converter:
    if origin is Literal:
        return _choice({value: value for value in arguments})
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not types.NoneType]
        if len(inner) == 1:
            return converter(inner[0])
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _array(converter(arguments[0]), plain_type=str if arguments[0] is str else None)
    if origin in (dict, Mapping) and arguments[0] is str:
        return _free_table(converter(arguments[1]))
    raise TypeError(f"a rule file cannot hold {annotation!r}")


def _plain(kind: str, accepts: Callable[[Any], bool], make: Callable[[Any], Any] | None = None) -> Converter:
    def convert(value: Any, path: KeyPath, inspection: Inspection) -> Any:
        if accepts(value):
            return make(value) if make else value
        return inspection.wrong(path, _unexpected(path, kind, value))

    return Converter(kind, convert)


def _is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value).isoformat() == value)
    except (TypeError, ValueError):
        return False


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


# type() is, not isinstance: TOML's true is no whole number.
_PLAIN: dict[Any, Converter] = {
    str: _plain("a text in quotes", lambda value: type(value) is str),
    bool: _plain("true or false", lambda value: type(value) is bool),
    int: _plain("a whole number", lambda value: type(value) is int),
    date: _plain("a day such as 2021-11-17", lambda value: type(value) is date or _is_day(value), _day),
    Decimal: _plain(
        "a number",
        lambda value: type(value) is int or (type(value) is Decimal and value.is_finite()),
        Decimal,
    ),
}


def _choice(choices: Mapping[Any, Any]) -> Converter:
    kind = "one of " + ", ".join(_found(choice) for choice in choices)

    def convert(value: Any, path: KeyPath, inspection: Inspection) -> Any:
        if isinstance(value, str | int) and value in choices:
            return choices[value]
        advice = ""
        if isinstance(value, str):
            nearest, question = did_you_mean(value, map(str, choices))
            advice = f"; {question}" if nearest else ""
        return inspection.wrong(path, _unexpected(path, kind, value) + advice)

    return Converter(kind, convert)


def _array(item: Converter, plain_type: type | None) -> Converter:
    kind = f"a list, each item {item.kind}"

    def convert(value: Any, path: KeyPath, inspection: Inspection) -> Any:
        if type(value) is not list:
            return inspection.wrong(path, _unexpected(path, kind, value))
        if plain_type and {plain_type}.issuperset(map(type, value)):
            return tuple(value)  # lists of words are most of every rule file
        # An item is added whole, so it must be complete even where the file as a whole need not be.
        whole = Inspection(mistakes=inspection.mistakes)
        return tuple([item.convert(entry, (*path, str(place)), whole) for place, entry in enumerate(value)])

    return Converter(kind, convert)


def _free_table(item: Converter) -> Converter:
    kind = f"a table, each value {item.kind}"

    def convert(value: Any, path: KeyPath, inspection: Inspection) -> Any:
        if type(value) is not dict:
            return inspection.wrong(path, _unexpected(path, kind, value))
        return {key: item.convert(entry, (*path, key), inspection) for key, entry in value.items()}

    return Converter(kind, convert)


def _record(record: Any) -> Converter:
    """A record is a ``Record`` or a NamedTuple. Its annotations are types already, not texts to evaluate."""
    # A record whose keys have hyphens says so by its static method "key".
    fields = {getattr(record, "key", str)(name): name for name in record._fields}
    known = {key: converter(record.__annotations__[name]) for key, name in fields.items()}
    required = tuple(key for key, name in fields.items() if name not in record._field_defaults)

    def convert(value: Any, path: KeyPath, inspection: Inspection) -> Any:
        if type(value) is not dict:
            return inspection.wrong(path, _unexpected(path, "a table", value))
        before = len(inspection.mistakes)
        values = {
            fields[key]: known[key].convert(entry, (*path, key), inspection)
            for key, entry in value.items()
            if key in known
        }
        meant = _note_unknown_keys(value, known, path, inspection)
        if not inspection.complete:
            return None
        for name in required:
            if name not in value and name not in meant:
                inspection.wrong(path, f"{dotted((*path, name))} is missing: expected {known[name].kind}")
        if len(inspection.mistakes) > before:
            return None
        made = record(**values)
        for key_path, message in made.problems() if hasattr(made, "problems") else ():
            inspection.wrong((*path, *key_path), f"{dotted((*path, *key_path))} {message}")
        return made

    return Converter("a table", convert)


def _note_unknown_keys(
    value: Mapping[str, Any], known: Mapping[str, Converter], path: KeyPath, inspection: Inspection
) -> set[str | None]:
    """Return the known keys that the unknown ones were probably meant to be."""
    meant: set[str | None] = set()
    for key in value:
        if key not in known:
            nearest, advice = did_you_mean(key, known)
            meant.add(nearest)
            inspection.wrong((*path, key), f"unknown key {dotted((*path, key))}: {advice}")
    return meant


def _unexpected(path: KeyPath, kind: str, value: Any) -> str:
    return f"{dotted(path)}: expected {kind}, found {_found(value)}"


def _found(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 40 else f'"{value[:40]}..."'
    return (
        "a list" if isinstance(value, list) else "a table" if isinstance(value, dict) else "a date or a time"
    )


def dotted(path: KeyPath) -> str:
    """Return ``path`` as TOML writes a dotted key: ``compare."more than"``."""
    return ".".join(
        part if part.replace("_", "").replace("-", "").isalnum() else f'"{part}"' for part in path
    )
