"""Lines of styled text: broken at a width, put beside each other, framed.

A report is lines from the start, and nothing is laid out twice. Rich's tables lay out each cell anew for
every table around it, which took four milliseconds a finding, and loading them a twelfth of a short run. How
wide a character is, and where a word too long for a line may be cut, is still rich's to know.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from math import ceil
from typing import NamedTuple, TypeAlias

from claimcheck.formats.terminal.widths import cell_len, chop_cells, set_cell_size

_WORD = re.compile(r"\s*\S+\s*")
_CODES = {"bold": 1, "dim": 2, "underline": 4, "red": 31, "green": 32, "yellow": 33}
_CODES |= {"blue": 34, "magenta": 35, "cyan": 36}


class Piece(NamedTuple):
    """Text in one style: words such as "bold red", of those that have a code."""

    text: str
    style: str = ""
    letter: str | None = None
    """Of a figure, what stands under its beginning; "" when it needs none, None for what is no figure."""


Line: TypeAlias = Sequence[Piece]
"""What stands side by side on one line."""

EMPTY: Line = ()


class Edges(NamedTuple):
    """The characters of a frame."""

    top: tuple[str, str, str]
    """Left corner, line and right corner."""
    side: str
    bottom: tuple[str, str, str]


def cells(line: Line) -> int:
    """How many cells of a terminal the line takes."""
    return sum(cell_len(piece.text) for piece in line)


def wrapped(line: Line, width: int) -> list[Line]:
    """The line broken between words, none of the lines wider than ``width``; longer words break anywhere."""
    if cells(line) <= width:
        return [line]
    breaks = list(_breaks("".join(piece.text for piece in line), width))
    return [_trimmed(part) for part in _cut(line, breaks)]


def _breaks(text: str, width: int) -> Iterator[int]:
    """Where the second line begins, and each one after it."""
    used = 0
    for found in _WORD.finditer(text):
        word, start = found[0].rstrip(), found.start()
        wide, behind = cell_len(word), found.end() - start - len(word)
        if wide <= width - used:
            used += wide + behind
            continue
        for part in chop_cells(word, width) if wide > width else [word]:
            if start:
                yield start
            start += len(part)
            used = cell_len(part) + behind


def _cut(line: Line, breaks: Sequence[int]) -> Iterator[list[Piece]]:
    part: list[Piece] = []
    offset, left = 0, iter(breaks)
    following = next(left, None)
    for piece in line:
        rest = piece
        while following is not None and following < offset + len(rest.text):
            part.append(rest._replace(text=rest.text[: following - offset]))
            yield part
            part, rest = [], rest._replace(text=rest.text[following - offset :])
            offset, following = following, next(left, None)
        part.append(rest)
        offset += len(rest.text)
    yield part


def _trimmed(line: list[Piece]) -> Line:
    """The line without the white space at its end, and without pieces that hold nothing."""
    kept = [piece for piece in line if piece.text]
    while kept and not (text := kept[-1].text.rstrip()):
        kept.pop()
    return [*kept[:-1], kept[-1]._replace(text=text)] if kept else EMPTY


def padded(line: Line, width: int) -> Line:
    """The line with blanks up to ``width``."""
    missing = width - cells(line)
    return [*line, Piece(" " * missing)] if missing > 0 else line


def indented(lines: Iterable[Line], by: int) -> Iterator[Line]:
    """The lines, each behind so many blanks."""
    blanks = Piece(" " * by)
    return ([blanks, *line] for line in lines)


def beside(blocks: Sequence[Sequence[Line]], widths: Sequence[int], gap: int) -> Iterator[Line]:
    """The blocks side by side, each padded to its width and so many cells from the next."""
    room = [width + gap for width in widths[:-1]]
    for row in zip_longest(*blocks, fillvalue=EMPTY):
        line = [piece for cell, width in zip(row[:-1], room, strict=True) for piece in padded(cell, width)]
        yield [*line, *row[-1]]


def shared_out(total: int, shares: Sequence[int], gap: int) -> list[int]:
    """The widths of columns that together fill ``total`` cells, by their shares and with gaps between."""
    left, parts = total, sum(shares)
    widths = []
    for place, share in enumerate(shares):
        # The gap behind a column comes out of its share; the last one has none.
        behind = gap if place < len(shares) - 1 else 0
        whole = max(1 + behind, ceil(share * left / parts))
        widths.append(whole - behind)
        left, parts = left - whole, parts - share
    return widths


def framed(
    lines: Iterable[Line], width: int, edges: Edges, style: str, title: Piece, below: Piece
) -> Iterator[Line]:
    """The lines in a frame of ``width`` cells, ``title`` in its top on the left, ``below`` on the right."""
    side = Piece(edges.side, style)
    inner = width - 4
    left, rule, right = edges.top
    name = title._replace(text=set_cell_size(f" {title.text} ", min(cell_len(title.text) + 2, inner)))
    yield [Piece(left + rule, style), name, Piece(rule * (inner - cell_len(name.text)) + rule + right, style)]
    for line in lines:
        yield [side, Piece(" "), *padded(line, inner), Piece(" "), side]
    left, rule, right = edges.bottom
    name = below._replace(text=set_cell_size(f" {below.text} ", min(cell_len(below.text) + 2, inner)))
    yield [Piece(left + rule + rule * (inner - cell_len(name.text)), style), name, Piece(rule + right, style)]


def printed(line: Line, *, color: bool) -> str:
    """The line as a terminal takes it, without blanks at its end."""
    if not color:
        return "".join([piece.text for piece in line]).rstrip(" ")
    return "".join([_colored(piece) if piece.style else piece.text for piece in line]).rstrip(" ")


def _colored(piece: Piece) -> str:
    return f"\x1b[{_code(piece.style)}m{piece.text}\x1b[0m"


@cache
def _code(style: str) -> str:
    return ";".join(str(_CODES[word]) for word in style.split())
