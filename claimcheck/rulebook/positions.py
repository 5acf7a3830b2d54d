"""Finds the line on which each key of a TOML text stands; run only when there is a mistake to report."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import tomli

# Longest delimiters first. A string is one token, so brackets and hashes inside it do not count.
_TOKEN = re.compile(
    r'''(?P<space>[ \t]+|\#[^\n]*)
    |(?P<string>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    |(?P<newline>\n)
    |(?P<mark>[\[\]{},=.])
    |(?P<bare>[^\s\[\]{},=.\#"']+)''',
    re.VERBOSE | re.DOTALL,
)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


def key_lines(text: str) -> Mapping[tuple[str, ...], int]:
    """Return the line, from 1, of every key path in a valid TOML ``text``; items of lists are "0", "1"..."""
    return _Scanner(text).lines


def nearest_line(text: str, path: tuple[str, ...]) -> int:
    """Return the line of ``path``, or of the nearest key above it that the valid TOML ``text`` has."""
    lines = key_lines(text)
    return next(lines[path[:size]] for size in range(len(path), -1, -1) if path[:size] in lines)


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for match in _TOKEN.finditer(text.replace("\r\n", "\n")):
        kind = match.lastgroup or ""
        if kind != "space":
            yield _Token(kind, match.group(), line)
        line += match.group().count("\n")
    yield _Token("end", "", line)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.lines: dict[tuple[str, ...], int] = {(): 1}
        self._tokens = list(_tokens(text))
        self._at = 0
        self._array_sizes: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        while self._skip_newlines().kind != "end":
            if self._next.text == "[":
                table = self._header()
            else:
                self._pair(table)

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip_newlines(self) -> _Token:
        while self._next.kind == "newline":
            self._at += 1
        return self._next

    def _header(self) -> tuple[str, ...]:
        opening = self._take()
        is_array = self._next.text == "["
        if is_array:
            self._take()
        path: tuple[str, ...] = ()
        keys = self._key()
        for place, key in enumerate(keys, start=1):
            path = (*path, key)
            self.lines.setdefault(path, opening.line)
            if is_array and place == len(keys):
                self._array_sizes[path] = self._array_sizes.get(path, 0) + 1
            if path in self._array_sizes:
                path = (*path, str(self._array_sizes[path] - 1))
                self.lines.setdefault(path, opening.line)
        if not is_array:
            self.lines[path] = opening.line
        self._at += 2 if is_array else 1
        return path

    def _key(self) -> tuple[str, ...]:
        keys = [self._key_part()]
        while self._next.text == ".":
            self._take()
            keys.append(self._key_part())
        return tuple(keys)

    def _key_part(self) -> str:
        token = self._take()
        return tomli.loads(f"key = {token.text}")["key"] if token.kind == "string" else token.text

    def _pair(self, table: tuple[str, ...]) -> None:
        line = self._next.line
        keys = self._key()
        self._take()  # the equals sign
        for count in range(1, len(keys) + 1):
            self.lines.setdefault((*table, *keys[:count]), line)
        self._value((*table, *keys))

    def _value(self, path: tuple[str, ...]) -> None:
        if self._next.text == "[":
            self._list(path)
        elif self._next.text == "{":
            self._inline_table(path)
        else:
            # Several tokens for 0.25 and for a date with a time.
            while self._next.kind not in ("newline", "end") and self._next.text not in (",", "]", "}"):
                self._take()

    def _list(self, path: tuple[str, ...]) -> None:
        self._take()
        count = 0
        while self._skip_newlines().text != "]":
            if self._next.text == ",":
                self._take()
                continue
            self.lines[(*path, str(count))] = self._next.line
            self._value((*path, str(count)))
            count += 1
        self._take()

    def _inline_table(self, path: tuple[str, ...]) -> None:
        self._take()
        while self._skip_newlines().text != "}":
            if self._next.text == ",":
                self._take()
            else:
                self._pair(path)
        self._take()
