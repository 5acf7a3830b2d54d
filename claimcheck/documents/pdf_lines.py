"""From the lines of a PDF's pages to paragraphs: by where the lines stand, without what pages repeat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_DIGITS = re.compile(r"\d+")
# So many lines from the top or bottom of a page may be running heads.
_OUTER = 2
# In points: how far lines at one place may lie apart.
_NEAR = 3.0
# As shares of a line: a gap that parts paragraphs, type of another size.
_GAP = 1.35
_OTHER_SIZE = 0.12
_LARGE = 1.15
_INDENT = 8.0
_BULLET_INDENT = 40.0

_BULLET = re.compile(r"[•‣◦▪●–-]\s")
# Line ends at which a word may be broken; PDFium has the last for one of which it is sure.
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe")
_LAST_WORD = re.compile(r"[^\W_]+$")
_FIRST_WORD = re.compile(r"\w+")
_GOES_ON = re.compile(r"[^.!?:”\"]$")


class Line(NamedTuple):
    """A line of text; edges in points, from the left and the bottom of the page."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """Return the height of the type, never 0."""
        return max(self.top - self.bottom, 1.0)


class PdfParagraph(NamedTuple):
    """Text, the page on which it begins, and whether its type is larger than most lines have."""

    text: str
    page: int
    is_large: bool


def without_running_heads(pages: Sequence[list[Line]]) -> list[Line]:
    """Return the lines without those that most pages have at one place at their top or bottom.

    Figures in them, such as the number of the page, may differ.
    """
    used = [lines for lines in pages if lines]
    seen = Counter(key for lines in used for key in {_key(line) for line in _outer(lines)})
    most = {key for key, count in seen.items() if count >= 2 and 2 * count > len(used)}
    kept: list[Line] = []
    for lines in used:
        heads = {line for line in _outer(lines) if _key(line) in most}
        kept += [line for line in lines if line not in heads]
    return kept


def paragraphs(lines: Sequence[Line], number_words: Set[str]) -> Iterator[PdfParagraph]:
    """Yield the paragraphs; a word broken at a line's end is joined, "twenty-" and "five" keep the hyphen."""
    if not lines:
        return
    pitch = _pitch(lines)
    large = _LARGE * median(line.height for line in lines)
    edges = _right_edges(lines)
    first, text = lines[0], lines[0].text
    for before, line in pairwise(lines):
        if _begins(before, line, pitch, edges):
            yield PdfParagraph(_plain(text), first.page, first.height > large)
            first, text = line, line.text
        else:
            text = _joined(text, line.text, number_words)
    yield PdfParagraph(_plain(text), first.page, first.height > large)


def _outer(lines: list[Line]) -> list[Line]:
    by_height = sorted(lines, key=lambda line: line.bottom)
    return [*by_height[:_OUTER], *by_height[-_OUTER:]]


def _key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.bottom / _NEAR)


def _pitch(lines: Sequence[Line]) -> float:
    """Return how far one line is below the next, as a share of its height, in running text."""
    steps = [
        (before.bottom - line.bottom) / line.height
        for before, line in pairwise(lines)
        if before.page == line.page and before.bottom > line.bottom and not _resized(before, line)
    ]
    return median(steps) if steps else 1.2


def _right_edges(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    """Return the right edge of the column that begins at a place, by page and place."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        column = (line.page, round(line.left / _INDENT))
        for place in (column, (line.page, column[1] - 1), (line.page, column[1] + 1)):
            edges[place] = max(edges.get(place, 0.0), line.right)
    return edges


def _begins(before: Line, line: Line, pitch: float, edges: dict[tuple[int, int], float]) -> bool:
    """True when a paragraph begins with ``line``."""
    if _BULLET.match(line.text) or _resized(before, line):
        return True
    step = (before.bottom - line.bottom) / line.height
    if before.page != line.page or step < 0:
        return not _GOES_ON.search(before.text) or _next_had_room(before, line, edges)
    if step > _GAP * pitch:
        return True
    if step < pitch / 2:
        return False
    if line.left - before.left > (_BULLET_INDENT if _BULLET.match(before.text) else _INDENT):
        return True
    return _next_had_room(before, line, edges)


def _next_had_room(before: Line, line: Line, edges: dict[tuple[int, int], float]) -> bool:
    """True when the first word of ``line`` had room in the line before, which was ended on purpose."""
    if before.text.endswith(_HYPHENS):
        return False
    word = line.text.split(maxsplit=1)[0]
    width = (line.right - line.left) * (len(word) + 1) / len(line.text)
    return before.right + width < edges[before.page, round(before.left / _INDENT)]


def _resized(before: Line, line: Line) -> bool:
    return abs(before.height - line.height) > _OTHER_SIZE * before.height


def _joined(text: str, following: str, number_words: Set[str]) -> str:
    if not text.endswith(_HYPHENS):
        return f"{text} {following}"
    stem = text[:-1]
    before, after = _LAST_WORD.search(stem), _FIRST_WORD.match(following)
    if before is None or after is None:
        return f"{text} {following}"
    word = (before[0] + after[0]).lower()
    is_compound = (
        not before[0].isalpha()
        or not after[0][0].islower()
        or (before[0].lower() in number_words and word not in number_words)
    )
    return f"{stem}-{following}" if is_compound else stem + following


def _plain(text: str) -> str:
    return text.replace("\u00ad", "").replace("\ufffe", "-")
