"""The blocks of a Markdown text: which lines are copy, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.documents.markdown_marks import InlineMarks
from claimcheck.documents.story import Block, block, plain_copy, row_block
from claimcheck.model.document import SegmentKind
from claimcheck.model.table import Cell, Row

_CONTAINERS = {"blockquote": SegmentKind.QUOTE, "list_item": SegmentKind.LIST}
# As markdown-it has it, whose line numbers are used here.
_LINE_END = re.compile(r"\r\n?|\n")
_CLOSING_HASHES = re.compile(r"(?:[ \t]+|(?<=#))#+\s*$")
_CONTAINER_MARK = r"[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))"
_CONTAINER_MARKS = re.compile(rf"(?:{_CONTAINER_MARK})*\s*")
_PIPE = re.compile(r"(?<!\\)\|")
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_WORD = re.compile(r"[^\W_]")
_CODE = ("fence", "code_block")
# Deeper nesting is dropped by markdown-it.
_DEEPEST = 100


class Placed(NamedTuple):
    """A block and its level as a heading of the story, 1 to 6; 0 for any other, and in quotes and lists."""

    block: Block
    level: int


class MarkdownBlocks:
    """The blocks of ``source`` from ``offset`` on, in order; ``unread`` counts blocks of words left out."""

    def __init__(self, source: str, offset: int) -> None:
        self._source = source
        self._lines = list(_line_places(source, offset))
        parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
        parser.enable(["table", "strikethrough"]).disable("inline")
        environment: dict[str, Any] = {}
        self._tokens = parser.parse(source[offset:], environment)
        self._marks = InlineMarks(parser, environment)
        self.unread = sum(map(_holds_words, self._tokens))
        self._tables = 0
        self._head = False

    def __iter__(self) -> Iterator[Placed]:
        within: list[SegmentKind] = []
        level, in_row = 0, False
        self._tables = 0
        for token in self._tokens:
            name, _, edge = token.type.rpartition("_")
            if name in _CONTAINERS:
                _enter_or_leave(within, _CONTAINERS[name], edge)
            elif name == "heading":
                level = int(token.tag[1:]) if edge == "open" else 0
            elif name == "tr":
                in_row = edge == "open"
            elif name == "table" and edge == "open":
                self._tables += 1
            elif name == "thead":
                self._head = edge == "open"
            found = self._block(token, within, in_row)
            if found is not None:
                yield Placed(found, 0 if within else level)

    def is_code(self, place: int) -> bool:
        """Return whether the offset ``place`` of the source lies in a block of code."""
        code = (token.map for token in self._tokens if token.type in _CODE and token.map)
        return any(self._lines[first][0] <= place <= self._lines[last - 1][1] for first, last in code)

    def _block(self, token: Token, within: list[SegmentKind], in_row: bool) -> Block | None:
        if token.map is None:
            return None
        if token.type == "tr_open":
            return self._row(token.map[0], containers=len(within))
        if token.type == "inline" and not in_row and token.content:
            return self._text(token.content, token.map[0], within[-1] if within else SegmentKind.BODY)
        return None

    def _row(self, line: int, containers: int) -> Block | None:
        start, end = self._lines[line]
        marks = re.match(f"(?:{_CONTAINER_MARK}){{0,{containers}}}", self._source[start:end])
        start += marks.end() if marks else 0
        text = self._source[start:end]
        shown = [self._marks.blanked(cell)[0] for cell in _PIPE.split(text)]
        cells: list[Cell] = []
        at = start
        for copy in shown:
            copy = plain_copy(copy)
            trimmed = copy.lstrip(" ")
            cells.append(Cell(trimmed.rstrip(" "), at + len(copy) - len(trimmed), len(cells)))
            at += len(copy) + 1
        # A row mostly begins and ends with a bar.
        outer = text.lstrip().startswith("|")
        cells = [each._replace(column=each.column - outer) for each in cells[outer:]]
        if len(cells) > 1 and not cells[-1].text:
            cells.pop()
        row = Row(self._tables, tuple(cells), self._head)
        return row_block(" ".join(shown), start, row) if any(each.text for each in cells) else None

    def _text(self, content: str, line: int, kind: SegmentKind) -> Block | None:
        blanked, only_pictures = self._marks.blanked(content)
        kind = SegmentKind.CAPTION if only_pictures else kind
        pieces: list[str] = []
        done = len(content) - len(content.lstrip())
        parts = content[done:].split("\n")
        number = self._first_line(parts[0].rstrip(), line)
        start = end = -1
        for part in parts:
            core = part.strip()
            if core:
                place = self._place(core, number)
                start, end = (start, end) if pieces else (place, place)
                first = done + part.index(core)
                pieces += " " * (place - end), blanked[first : first + len(core)]
                end = place + len(core)
            done += len(part) + 1
            number += 1
        return block(kind, "".join(pieces), start)

    def _first_line(self, core: str, number: int) -> int:
        """Skip lines that hold nothing but Unicode spaces, which markdown-it trims from a paragraph."""
        while not (line := self._line(number)).endswith(core) and _CONTAINER_MARKS.fullmatch(line):
            number += 1
        return number

    def _line(self, number: int) -> str:
        start, end = self._lines[number]
        return self._source[start:end].rstrip()

    def _place(self, core: str, number: int) -> int:
        """Return where ``core`` begins in the source: it is its line's end, whatever marks stand before."""
        line = self._line(number)
        if not line.endswith(core):
            line = _CLOSING_HASHES.sub("", line).rstrip()
        assert line.endswith(core), (line, core)
        return self._lines[number][0] + len(line) - len(core)


def _line_places(source: str, offset: int) -> Iterator[tuple[int, int]]:
    for match in _LINE_END.finditer(source, offset):
        yield offset, match.start()
        offset = match.end()
    yield offset, len(source)


def _enter_or_leave(within: list[SegmentKind], kind: SegmentKind, edge: str) -> None:
    if edge == "open":
        within.append(kind)
    else:
        within.pop()


def _holds_words(token: Token) -> bool:
    """True for HTML and for text indented like code, which may be copy that a writer wants read."""
    if token.type == "html_block":
        return bool(_WORD.search(_TAG.sub("", token.content)))
    return token.type == "code_block" and bool(_WORD.search(token.content))
