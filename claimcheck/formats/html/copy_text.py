"""A story as it is shown: its blocks, cut into pieces at the edges of its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.formats.escaping import one_line
from claimcheck.formats.html.standing import Standing, worst
from claimcheck.model.document import Segment
from claimcheck.model.span import Span


class Link(NamedTuple):
    """The way from a figure to its note."""

    label: str
    """The finding's number and the figure's letter: "1A"."""
    anchor: str
    note: str
    """The note's anchor."""


class Mark(NamedTuple):
    """A figure on its way into the copy."""

    span: Span
    standing: Standing
    hint: str
    """How it was understood; shown when the pointer rests on it."""
    links: tuple[Link, ...] = ()


class Piece(NamedTuple):
    """A stretch of copy that lies wholly inside a figure or wholly outside."""

    text: str
    standing: Standing | None = None
    """None outside."""
    hint: str = ""
    links: tuple[Link, ...] = ()
    """Of the figures that end here."""


def marks_by_segment(segments: Sequence[Segment], marks: Sequence[Mark]) -> Mapping[int, list[Mark]]:
    """The marks in each segment, by the segment's number, in the order of the text; both may come in any."""
    found: dict[int, list[Mark]] = {}
    waiting = sorted(marks, key=lambda mark: mark.span)
    position = 0
    for number in sorted(range(len(segments)), key=lambda number: segments[number].start):
        start = segments[number].start
        end = start + len(segments[number].text)
        while position < len(waiting) and waiting[position].span.start < end:
            if waiting[position].span.end > start:
                found.setdefault(number, []).append(waiting[position])
            position += 1
    return found


def pieces_of(segment: Segment, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The segment's copy in pieces; ``marks`` are its figures in the order of the text, and may overlap."""
    start, end = segment.start, segment.start + len(segment.text)
    edges = {start, end}
    for mark in marks:
        edges.update((max(mark.span.start, start), min(mark.span.end, end)))
    ordered = sorted(edges)
    open_marks: list[Mark] = []
    coming = iter([*marks, None])
    following = next(coming)
    for left, right in pairwise(ordered):
        while following and following.span.start <= left:
            open_marks.append(following)
            following = next(coming)
        open_marks = [mark for mark in open_marks if mark.span.end > left]
        yield _piece(segment.text[left - start : right - start], open_marks, right, end)


def _piece(text: str, marks: Sequence[Mark], right: int, end: int) -> Piece:
    shown = one_line(text)
    if not marks:
        return Piece(shown)
    standing = marks[0].standing
    for mark in marks:
        standing = worst(standing, mark.standing)
    ending = (mark for mark in marks if min(mark.span.end, end) == right)
    hint = "; ".join(dict.fromkeys(mark.hint for mark in marks if mark.hint))
    return Piece(shown, standing, hint, tuple(link for mark in ending for link in mark.links))
