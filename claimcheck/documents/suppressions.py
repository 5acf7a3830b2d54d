"""``claimcheck: ignore[check-id] reason``, as the copy says it of one block or of the whole story."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from claimcheck.documents.story import Block, collapsed
from claimcheck.model.document import SegmentKind
from claimcheck.model.suppression import WHOLE, Suppression
from claimcheck.rulebook.pattern import Pattern

NAME = "claimcheck"
"""What every suppression begins with, and its key in front matter and in JSON Lines."""

_SAID = Pattern(r"ignore(?:\s*\[(?P<checks>[^\]]*)\]|(?=\s|$))(?P<reason>.*)", re.DOTALL)
_SEPARATOR = Pattern(r"[,\s]+")
_COMMENT = Pattern(rf"<!--\s*{NAME}:(?P<said>.*?)-->", re.DOTALL)
_LINE = Pattern(rf"^[^\S\n]*(?:<!--\s*)?{NAME}:[^\S\n]*(?=ignore\b)(?P<said>[^\n]*)$", re.MULTILINE)
_MARKS_BEFORE = ("`", "\\")
_ADVICE = "write claimcheck: ignore[check-id] and the reason"


def suppression(said: str, place: int, start: int = 0, end: int = WHOLE) -> Suppression:
    """Return what ``said``, the text after "claimcheck:", asks for; of the whole story without a stretch."""
    match = _SAID.fullmatch(said.strip())
    if match is None:
        asked = (
            f'asks for "{collapsed(said)}", which claimcheck does not know'
            if said.strip()
            else "asks for nothing"
        )
        return Suppression((), "", place, start, end, f"{asked}: {_ADVICE}")
    checks = tuple(filter(None, _SEPARATOR.split(match["checks"] or "")))
    problem = (
        f"names no check in its brackets: {_ADVICE}" if match["checks"] is not None and not checks else ""
    )
    return Suppression(checks, collapsed(match["reason"]), place, start, end, problem)


def in_comments(
    source: str, blocks: Sequence[Block], is_code: Callable[[int], bool], first: int = 0
) -> Iterator[Suppression]:
    """Yield what the HTML comments of ``source``, from ``first`` on, ask for the block that they are about.

    ``is_code`` tells of an offset whether it is code, in which a comment is an example. The block meant is
    the one that the comment stands in or right behind, else the next one, with all rows of a table.
    """
    if f"{NAME}:" not in source:
        return
    for comment in _COMMENT.finditer(source, first):
        quoted = source[first : comment.start()].rstrip(" ").endswith(_MARKS_BEFORE)
        if not quoted and not is_code(comment.start()):
            yield suppression(comment["said"], comment.start(), *_stretch(source, blocks, comment.span()))


def in_lines(text: str) -> tuple[str, list[re.Match[str]]]:
    """Return ``text`` with the lines that hold nothing but a suppression blanked, and these lines."""
    if f"{NAME}:" not in text:
        return text, []
    lines = list(_LINE.finditer(text))
    for line in lines:
        text = text[: line.start()] + " " * len(line[0]) + text[line.end() :]
    return text, lines


def of_lines(lines: Iterable[re.Match[str]], source: str, blocks: Sequence[Block]) -> Iterator[Suppression]:
    """Yield what lines that ``in_lines`` returned ask for the block that follows each."""
    for line in lines:
        said = line["said"].strip().removesuffix("-->")
        yield suppression(said, line.start(), *_stretch(source, blocks, line.span()))


def _stretch(source: str, blocks: Sequence[Block], place: tuple[int, int]) -> tuple[int, int]:
    """Return start and end of the block meant; nothing at all when none follows."""
    start, end = place
    ordered = sorted(blocks, key=lambda each: each.start)
    for number, each in enumerate(ordered):
        if each.start >= end:
            return each.start, _table_end(ordered[number:])
        between = source[each.start + len(each.text) : start]
        if "\n" not in between and not between.strip():
            return each.start, each.start + len(each.text)
    return end, end


def _table_end(blocks: Sequence[Block]) -> int:
    end = blocks[0].start + len(blocks[0].text)
    for row in blocks[1:] if blocks[0].kind is SegmentKind.TABLE else ():
        if row.kind is not SegmentKind.TABLE:
            break
        end = row.start + len(row.text)
    return end
