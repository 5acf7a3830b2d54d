"""Paragraphs and table rows out of an OpenDocument text, as they stand once every tracked change is accepted.

What was deleted stands apart from the text, so nothing has to be taken out of it. The parts are parsed as
those of Word documents are, under the same guards against entities and nesting.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.documents.grid import Grid, RawCell, RawRow, spanned
from claimcheck.documents.office_copy import Paragraph, is_said, styled
from claimcheck.documents.xml_tree import all_named, attribute, first, name
from claimcheck.model.document import SegmentKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_GONE = {
    *("tracked-changes", "forms", "sequence-decls", "hidden-text", "ruby-text", "note-citation"),
    *("table-of-content", "alphabetical-index", "table-index", "illustration-index", "bibliography"),
}
_SPACES = {"s", "tab", "line-break"}
_CELLS = ("table-cell", "covered-table-cell")
# As many cells with the same words as one stands for at most; more are no table that anybody reads.
_MOST_REPEATED = 100


class Styles:
    """What the styles of a document are based on, and which of them raise their text."""

    def __init__(self, *roots: Element | None) -> None:
        self._parents: dict[str, str] = {}
        self.raised: set[str] = set()
        for root in roots:
            for part in () if root is None else root:
                for each in all_named(part, "style"):
                    self._add(each)

    def _add(self, style: Element) -> None:
        id = attribute(style, "name")
        self._parents[id] = attribute(style, "parent-style-name")
        if attribute(first(style, "text-properties"), "text-position").startswith("super"):
            self.raised.add(id)

    def names(self, id: str) -> Iterator[str]:
        """Yield the name of a style and those of the styles that it is based on, the nearest first."""
        seen: set[str] = set()
        while id and id not in seen:
            seen.add(id)
            yield id.replace("_20_", " ")
            id = self._parents.get(id, "")


class OdtText:
    """Reads the copy of a document once; its notes and comments are there when the paragraphs are."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.notes: list[Paragraph] = []
        self.comments: list[str] = []
        """Those that are copy, and not about findings."""

    def paragraphs(self, container: Element, *, listed: bool = False) -> Iterator[Paragraph]:
        """Yield the copy of a body, cell, note or text box."""
        for child in container:
            tag = name(child)
            if tag in ("p", "h"):
                line = _Line(self._styles)
                line.take(child)
                self._keep(line)
                yield self._paragraph(child, line, listed)
                for box in line.boxes:
                    yield from self.paragraphs(box)
            elif tag == "table":
                yield from self._rows(child)
            elif tag not in _GONE:
                yield from self.paragraphs(child, listed=listed or tag == "list")

    def _paragraph(self, element: Element, line: _Line, listed: bool) -> Paragraph:
        comments = tuple(filter(is_said, line.comments))
        for style in self._styles.names(attribute(element, "style-name")):
            found = styled(style, line.text, comments)
            if found.kind is not SegmentKind.BODY:
                return found
        return styled("Heading" if name(element) == "h" else "", line.text, comments, listed=listed)

    def _keep(self, line: _Line) -> None:
        self.comments += (text for text in line.comments if not is_said(text))
        for note in line.notes:
            self.notes += self.paragraphs(note)

    def _rows(self, table: Element) -> Iterator[Paragraph]:
        """Yield the rows; those of a table of one column are a frame around paragraphs."""
        grid = Grid()
        rows = list(_rows_in(table))
        framed = all(sum(name(cell) in _CELLS for cell in row) < 2 for row, _ in rows)
        for row, header in rows:
            copies = [(cell, list(self.paragraphs(cell))) for cell in row if name(cell) in _CELLS]
            if framed:
                yield from (each for _, copy in copies for each in copy)
                continue
            comments = tuple(text for _, copy in copies for each in copy for text in each.comments)
            found = RawRow(grid, tuple(_raw_cells(copies)), header)
            yield Paragraph(SegmentKind.TABLE, found.text, comments=comments, row=found)


def _raw_cells(copies: list[tuple[Element, list[Paragraph]]]) -> Iterator[RawCell]:
    """Yield the cells of a row; those that another one covers only take up room where it does not say so."""
    covered = 0
    for cell, copy in copies:
        times = spanned(attribute(cell, "number-columns-repeated"))
        if name(cell) == "covered-table-cell" and covered:
            covered -= min(covered, times)
            continue
        columns, rows = (spanned(attribute(cell, f"number-{what}-spanned")) for what in ("columns", "rows"))
        covered = columns - 1
        text = " ".join(each.text for each in copy)
        if text.strip():
            yield from (RawCell(text, columns, rows) for _ in range(min(times, _MOST_REPEATED)))
        else:
            yield RawCell("", max(columns, times))


class _Line:
    """The text of one paragraph, with the boxes, notes and comments anchored in it."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.text = ""
        self.boxes: list[Element] = []
        self.notes: list[Element] = []
        self.comments: list[str] = []

    def take(self, element: Element) -> None:
        self.text += element.text or ""
        for child in element:
            self._take_child(child)
            self.text += child.tail or ""

    def _take_child(self, child: Element) -> None:
        tag = name(child)
        if tag in _SPACES:
            self.text += " "
        elif tag == "text-box":
            self.boxes.append(child)
        elif tag == "frame":
            self.boxes += all_named(child, "text-box")
        elif tag == "note":
            self.notes += all_named(child, "note-body")
        elif tag == "annotation":
            self.comments.append(
                " ".join("".join(map(str, each.itertext())) for each in _paragraphs_in(child))
            )
        elif tag not in _GONE:
            if attribute(child, "style-name") in self._styles.raised and self.text[-1:].isdigit():
                # A power or the number of a footnote is no further digit.
                self.text += " "
            self.take(child)


def _paragraphs_in(annotation: Element) -> Iterator[Element]:
    return (each for each in annotation.iter() if name(each) == "p")


def _rows_in(table: Element, *, header: bool = False) -> Iterator[tuple[Element, bool]]:
    """Yield the rows, each with whether it is one of headers."""
    for child in table:
        if name(child) == "table-row":
            yield child, header
        elif name(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows_in(child, header=header or name(child) == "table-header-rows")
