"""JSON that writes a Decimal's own digits; the standard library's encoder knows only binary floats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring_ascii as quoted
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | Decimal | str | Sequence[Json] | Mapping[str, Json] | None"


def compact(value: Json) -> str:
    """The value as JSON on one line, in ASCII, so that no encoding and no terminal can change it."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{quoted(key)}: {compact(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(compact(item) for item in value) + "]"
    return _scalar(value)


def indented(value: Json, *, depth: int = 0) -> str:
    """The value as JSON with two spaces a level, in ASCII; empty objects and arrays stay on one line.

    ``depth`` is how many levels deep the value itself stands.
    """
    return "".join(_pieces(value, "\n" + "  " * depth))


def array(items: Iterable[str], *, depth: int = 0) -> Iterator[str]:
    """Yield what ``indented`` would make of a list; the items are ``indented`` themselves, a level deeper."""
    line_break = "\n" + "  " * depth
    before = "["
    for item in items:
        yield f"{before}{line_break}  {item}"
        before = ","
    yield "[]" if before == "[" else f"{line_break}]"


def plain(value: Decimal) -> str:
    """The Decimal's own digits without an exponent; a whole number has no fraction: "3000000000", "2.50"."""
    whole = value.to_integral_value()
    return f"{whole if whole == value else value:f}"


def _pieces(value: Json, line_break: str) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield from _nested("{}", ((f"{quoted(key)}: ", item) for key, item in value.items()), line_break)
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        yield from _nested("[]", (("", item) for item in value), line_break)
    else:
        yield compact(value)


def _nested(brackets: str, items: Iterator[tuple[str, Json]], line_break: str) -> Iterator[str]:
    before = brackets[0]
    for key, item in items:
        yield f"{before}{line_break}  {key}"
        yield from _pieces(item, line_break + "  ")
        before = ","
    yield line_break + brackets[1]


def _scalar(value: bool | int | float | Decimal | str | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return _text(str(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return _number(value)


def _text(value: str) -> str:
    """The string in quotes; "##" is broken up, since some CI runners obey "##[…]" anywhere in a line."""
    written = quoted(value)
    return written.replace("##", r"#\u0023") if "##" in written else written


def _number(value: int | float | Decimal) -> str:
    return plain(value) if isinstance(value, Decimal) else repr(value)
