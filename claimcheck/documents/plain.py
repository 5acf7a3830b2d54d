"""Plain text: paragraphs stand between blank lines or, in a text without any, on a line each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.documents.batch import Batch
from claimcheck.documents.decoding import decode
from claimcheck.documents.headline import with_headline
from claimcheck.documents.options import InputOptions
from claimcheck.documents.story import Block, block, document
from claimcheck.documents.suppressions import in_lines, of_lines
from claimcheck.model.document import SegmentKind

# Each pattern begins with a set of characters, which makes its search several times as fast. Possessive,
# so that the two characters of one Windows line end are never taken for a blank line.
_LINE_ENDS = "\n\r\v\x85\u2028"
_PAGE_ENDS = "\f\u2029"
_LINE_END = rf"[{_LINE_ENDS}](?:(?<=\r)\n)?+"
_LINE = re.compile(_LINE_END)
_PARAGRAPH_END = re.compile(
    rf"[{_LINE_ENDS}{_PAGE_ENDS}](?:(?<=\r)\n)?+(?:(?<=[{_PAGE_ENDS}])|(?:[^\S{_LINE_ENDS}]*+{_LINE_END})++)"
)

# Text wrapped by hand or by an editor stays within this width; a longer line is a paragraph.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 50
_SAMPLE = 200
_CLOSERS = (".", "!", "?", '"', "”")

# Start and end in the text.
_Place = tuple[int, int]


def read_plain(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a .txt file; raises Unreadable."""
    decoded = decode(data)
    copy, lines = in_lines(decoded.text)
    blocks = with_headline(plain_blocks(copy), copy)
    suppressions = of_lines(lines, decoded.text, blocks)
    story = document(path, path, decoded.text, blocks, metadata=decoded.metadata, suppressions=suppressions)
    return Batch((story,))


def plain_blocks(text: str) -> list[Block]:
    """Return the paragraphs of ``text``, all of kind BODY."""
    found = (block(SegmentKind.BODY, text[start:end], start) for start, end in _paragraphs(text))
    return [each for each in found if each is not None]


def _paragraphs(text: str) -> Iterator[_Place]:
    parts = [
        (start, end)
        for start, end in _between(_PARAGRAPH_END, text, 0, len(text))
        if start < end and not text[start:end].isspace()
    ]
    for start, end in parts:
        if not _LINE.search(text, start, end):
            yield start, end
        elif max(map(len, text[start:end].splitlines())) > _WIDEST_WRAP:
            yield from _between(_LINE, text, start, end)
        elif len(parts) == 1:
            yield from _unwrapped(text, list(_between(_LINE, text, start, end)))
        else:
            yield start, end


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[_Place]:
    for match in pattern.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _unwrapped(text: str, lines: list[_Place]) -> Iterator[_Place]:
    """Join the lines of a text without blank lines, if most of them break only for lack of room."""
    width = max(end - start for start, end in lines)
    sample = [_break_is_meant(text, width, *pair) for pair in pairwise(lines[:_SAMPLE])]
    if width < _NARROWEST_WRAP or len(sample) < 3 or sum(sample) * 3 > len(sample):
        yield from lines
        return
    first = lines[0][0]
    for line, following in pairwise(lines):
        if _break_is_meant(text, width, line, following):
            yield first, line[1]
            first = following[0]
    yield first, lines[-1][1]


def _break_is_meant(text: str, width: int, line: _Place, following: _Place) -> bool:
    """True where the next word had room, and at the end of a sentence, where a break does no harm."""
    start, end = line
    space = text.find(" ", *following)
    first_word = (space if space > following[0] else following[1]) - following[0]
    return end - start + 1 + first_word <= width or text.endswith(_CLOSERS, start, end)
