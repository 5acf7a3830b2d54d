"""The TOML block at the top of a Markdown file, between two lines of "+++"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time
from typing import Any

import tomli

from claimcheck.documents.front_matter import FrontMatter
from claimcheck.documents.story import block
from claimcheck.documents.suppressions import NAME, suppression
from claimcheck.model.document import SegmentKind
from claimcheck.model.suppression import Suppression

_FENCED = re.compile(
    r"\+\+\+[ \t]*(?:\r\n?|\n)(?P<toml>(?:.*?(?:\r\n?|\n))??)\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"\s*(?:#[^\r\n]*[\r\n]\s*)*[\"']?[\w.-]+[\"']?[ \t]*=")
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_STRING = re.compile(
    r"^[ \t]*[\"']?(?P<key>[\w-]+)[\"']?[ \t]*=[ \t]*"
    r"(?P<value>\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*')",
    re.MULTILINE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:([\"\\])|u.{4}|U.{8}|.)", re.DOTALL)


def toml_front_matter(source: str) -> FrontMatter | None:
    """Return the front matter of ``source`` when it is TOML; None when there is none of that kind."""
    fenced = _FENCED.match(source)
    if fenced is None:
        return None
    text, start = fenced["toml"], fenced.start("toml")
    try:
        fields = tomli.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except (tomli.TOMLDecodeError, RecursionError) as error:
        # Text between two lines of marks is no front matter.
        deep = isinstance(error, RecursionError)
        problem = "has front matter that is " + ("nested too deep" if deep else f"not TOML: {error}")
        return FrontMatter(fenced.end(), problem=problem) if _FIELD.match(text) else None
    found = FrontMatter(fenced.end())
    found.values.update(_scalars(fields))
    found.suppressions.extend(_suppressions(fields.get(NAME), start))
    table = _TABLE.search(text)
    for match in _STRING.finditer(text, 0, table.start() if table else len(text)):
        key = match["key"].lower()
        copy = block(SegmentKind.BODY, _blanked(match["value"]), start + match.start("value"))
        if copy and key in found.values:
            found.blocks[key] = copy
    return found


def _scalars(fields: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in fields.items():
        if key == NAME or isinstance(value, (dict, list)):
            continue
        yield key.lower(), value.isoformat() if isinstance(value, (date, time)) else str(value)


def _suppressions(said: Any, place: int) -> Iterator[Suppression]:
    """Of one value, or of each in a list."""
    for each in said if isinstance(said, list) else [] if said is None else [said]:
        yield suppression(each if isinstance(each, str) else "", place)


def _blanked(written: str) -> str:
    """Return a string with its quotes and escapes blanked, as long as before."""
    size = 3 if written.startswith(('"""', "'''")) else 1
    inner = written[size : len(written) - size]
    if written[0] == '"':
        inner = _ESCAPE.sub(lambda escape: f" {escape[1]}" if escape[1] else " " * len(escape[0]), inner)
    return " " * size + inner + " " * size
