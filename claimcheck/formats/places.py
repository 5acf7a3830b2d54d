"""Where spans stand, for a whole report: each document's line breaks and segments are found once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.model.document import Document, Segment
from claimcheck.model.report import Place, Report
from claimcheck.model.span import Span


def within(place: Place) -> str:
    """Where in its story a span stands: "line 3", or "paragraph 2" where lines say nothing to a reader."""
    if place.paragraph is None:
        return f"line {place.line}"
    page = f"page {place.page}, " if place.page is not None else ""
    return f"{page}paragraph {place.paragraph}"


def behind_path(place: Place) -> str:
    """The same, to be put right behind the path of the story: ":3", or ", paragraph 2"."""
    return f":{place.line}" if place.paragraph is None else f", {within(place)}"


class Places:
    """Gives what ``Report.place`` gives, in logarithmic time per span."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._breaks: dict[str, list[int]] = {}
        self._segments: dict[str, tuple[list[int], list[Segment]]] = {}

    def document(self, span: Span) -> Document:
        """The document that a span points into; KeyError when it is not of this report."""
        return self._report.document(span)

    def place(self, span: Span) -> Place:
        """Where a span stands, counted from 1, and its exact text; KeyError when its document is unknown."""
        document = self.document(span)
        breaks = self._line_breaks(document)
        line = bisect_left(breaks, span.start)
        line_start = breaks[line - 1] + 1 if line else 0
        text = document.source[span.start : span.end]
        place = Place(document.path, line + 1, span.start - line_start + 1, text)
        within = self._segment(document, span.start)
        if within is None:
            return place
        return place._replace(
            paragraph=within.paragraph if document.extracted else None,
            page=within.page,
        )

    def _segment(self, document: Document, start: int) -> Segment | None:
        if document.id not in self._segments:
            ordered = sorted(document.segments, key=lambda segment: segment.start)
            self._segments[document.id] = [segment.start for segment in ordered], ordered
        starts, ordered = self._segments[document.id]
        before = bisect_right(starts, start)
        return ordered[before - 1] if before else None

    def _line_breaks(self, document: Document) -> list[int]:
        if document.id not in self._breaks:
            self._breaks[document.id] = _line_breaks(document.source)
        return self._breaks[document.id]


def _line_breaks(source: str) -> list[int]:
    found = []
    at = source.find("\n")
    while at >= 0:
        found.append(at)
        at = source.find("\n", at + 1)
    return found
