"""Paragraphs, captions, list items and table rows out of HTML, XHTML and NITF, as text or as elements.

HTML is split with a pattern of its own: html.parser takes quadratic time over marks that are never closed,
and the bodies of a feed come from anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from html import unescape
from typing import NamedTuple

from claimcheck.documents.grid import CELL, Grid, RawCell, RawRow, spanned
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.story import collapsed
from claimcheck.documents.suppressions import NAME
from claimcheck.model.document import SegmentKind

_KINDS = {
    "blockquote": SegmentKind.QUOTE,
    "bq": SegmentKind.QUOTE,
    "li": SegmentKind.LIST,
    "dt": SegmentKind.LIST,
    "dd": SegmentKind.LIST,
    "tr": SegmentKind.TABLE,
    "pre": SegmentKind.TABLE,
    "figcaption": SegmentKind.CAPTION,
    "caption": SegmentKind.CAPTION,
    "media-caption": SegmentKind.CAPTION,
}
# Closing one of these closes what was left open in it.
_CONTAINERS = {"ul", "ol", "dl", "table", "thead", "figure", "media", *_KINDS}
_BLOCKS = {
    *_CONTAINERS,
    *("p", "div", "section", "article", "aside", "header", "main", "hr", "block", "note", "address"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "tbody", "tfoot"),
}
_CELLS = {"td", "th"}
_SPAN = re.compile(r"\b(colspan|rowspan)\s*+=\s*+[\"']?(\d{1,5})", re.IGNORECASE)
_NO_SPANS: Mapping[str, str] = {}
_SKIPPED = {
    *("script", "style", "head", "noscript", "template", "iframe", "object", "svg", "nav", "form", "button"),
    *("footer", "media-metadata", "media-producer", "media-reference"),
}

_TOKEN = re.compile(
    r"<!--(?:.*?-->|.*\Z)"
    r"|<[!?][^>]*+>?"
    r"|<(?P<end>/?)(?P<tag>[A-Za-z][\w.:-]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>?"
    r"|(?P<text>[^<]++|<)",
    re.DOTALL,
)


class Piece(NamedTuple):
    """A paragraph of copy, or a caption, list item or table row; cells have ``CELL`` between them.

    A comment is a piece, too, since it may say something of the piece behind it.
    """

    kind: SegmentKind
    text: str
    comment: bool = False
    row: RawRow | None = None


class MarkupCopy:
    """Takes the start, text and end of elements in turn, and gives the pieces of copy in them."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._text: list[str] = []
        self._within: list[str] = []
        self._open: Counter[str] = Counter()
        self._skipping: list[str] = []
        self._raised = False
        self._grids: list[Grid] = []
        self._cells: list[tuple[int, int, RawCell]] = []
        """Of the row that is open, where in its text the cell before each ends and where it begins itself."""

    def start(self, tag: str, spans: Mapping[str, str] = _NO_SPANS) -> None:
        """An element begins; ``tag`` is its name in small letters, without a prefix.

        ``spans`` are its attributes, of which those that merge cells matter.
        """
        if self._skipping or tag in _SKIPPED:
            self._skipping += [tag] if not self._skipping or tag == self._skipping[0] else []
            return
        if tag in ("tbody", "tfoot"):
            # Nothing else has to close the head of a table.
            self.end("thead")
        if tag in _CELLS:
            self._cell(tag, spans)
        elif tag == "br":
            self._line_end()
        elif tag in _BLOCKS and not (self._open["tr"] and tag not in _CONTAINERS):
            self._flush()
        elif tag in _BLOCKS:
            self._text.append(" ")
        self._raised = tag == "sup"
        if tag == "table":
            self._grids.append(Grid())
        if tag in _CONTAINERS:
            self._within.append(tag)
            self._open[tag] += 1

    def text(self, text: str) -> None:
        """Text comes, its entities resolved."""
        if self._skipping or not text:
            return
        if self._raised and text[0].isdigit() and self._text and self._text[-1][-1:].isdigit():
            # A power or the number of a footnote is no further digit.
            self._text.append(" ")
        self._raised = False
        if not self._open["pre"]:
            self._text.append(text)
            return
        for line in text.splitlines(keepends=True):
            self._text.append(line)
            if line.endswith("\n"):
                self._flush()

    def end(self, tag: str) -> None:
        """An element ends; one that never began is passed over."""
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.pop()
            return
        self._raised = False
        if tag in _BLOCKS and not (self._open["tr"] and tag not in _CONTAINERS):
            self._flush()
        elif tag in _BLOCKS:
            self._text.append(" ")
        while self._open[tag]:
            last = self._within.pop()
            self._open[last] -= 1
            if last == "table":
                self._grids.pop()
            if last == tag:
                break

    def comment(self, text: str) -> None:
        """A comment comes; one of claimcheck's own ends the paragraph before it."""
        if not self._skipping and text.lstrip().startswith(NAME):
            self._flush()
            self._pieces.append(Piece(SegmentKind.BODY, text, comment=True))

    def pieces(self) -> list[Piece]:
        """Return what there is, once everything has come."""
        self._flush()
        return self._pieces

    def _cell(self, tag: str, spans: Mapping[str, str]) -> None:
        end = len(self._text)
        self._text += [CELL] if self._text else []
        header = tag == "th" or bool(self._open["thead"])
        columns, rows = spanned(spans.get("colspan")), spanned(spans.get("rowspan"))
        self._cells.append((end, len(self._text), RawCell("", columns, rows, header)))

    def _line_end(self) -> None:
        if self._text and self._text[-1] == "\n":
            self._flush()
        else:
            self._text.append("\n")

    def _flush(self) -> None:
        parts, self._text = self._text, []
        cells, self._cells = self._cells, []
        text = "".join(parts)
        row = self._row(parts, cells)
        if text.strip() or row:
            kinds = (_KINDS[tag] for tag in reversed(self._within) if tag in _KINDS)
            self._pieces.append(Piece(next(kinds, SegmentKind.BODY), text, row=row))

    def _row(self, parts: list[str], cells: list[tuple[int, int, RawCell]]) -> RawRow | None:
        """Return the row that is closed, also an empty one, since its cells may reach into the next."""
        if not cells or not self._grids:
            return None
        ends = [*(end for end, _, _ in cells[1:]), len(parts)]
        found = tuple(
            cell._replace(text="".join(parts[begin:end]))
            for (_, begin, cell), end in zip(cells, ends, strict=True)
        )
        return RawRow(self._grids[-1], found, all(cell.header for cell in found))


def html_pieces(html: str) -> list[Piece]:
    """Return the copy of a piece of HTML or XHTML, whole page or part of one."""
    copy = MarkupCopy()
    for token in _TOKEN.finditer(html):
        if token["text"]:
            copy.text(unescape(token["text"]))
        elif token[0].startswith("<!--"):
            copy.comment(token[0].removeprefix("<!--").removesuffix("-->"))
        elif token["tag"]:
            tag = token["tag"].rpartition(":")[2].lower()
            if not token["end"]:
                copy.start(tag, dict(_SPAN.findall(token[0].lower())) if tag in _CELLS else _NO_SPANS)
            if token["end"] or token[0].endswith("/>"):
                copy.end(tag)
    return copy.pieces()


def html_text(html: str) -> str:
    """Return the copy of a piece of HTML as one line of text."""
    return " ".join(piece.text for piece in html_pieces(html) if piece.text.strip() and not piece.comment)


def add_pieces(manuscript: Manuscript, pieces: Iterable[Piece], kind: SegmentKind | None = None) -> None:
    """Add the pieces, as of ``kind`` when it is given; one that only repeats the headline is left out."""
    for piece in pieces:
        if piece.comment:
            manuscript.comment(piece.text)
        elif piece.row and kind is None and piece.kind is SegmentKind.TABLE:
            manuscript.add_row(piece.row)
        elif collapsed(piece.text) not in manuscript.headlines:
            manuscript.add(kind or piece.kind, piece.text)
