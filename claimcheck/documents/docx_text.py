"""Paragraphs and table rows out of WordprocessingML, as they stand once every tracked change is accepted.

Elements are told by their local names, so that strict and transitional files are read alike. docx2python is
not used: it drops non-breaking hyphens, keeps what was moved away, refuses valid files, and is far slower.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from claimcheck.documents.grid import Grid, RawCell, RawRow, spanned
from claimcheck.documents.office_copy import Paragraph, styled
from claimcheck.documents.xml_tree import all_named, attribute, first, name
from claimcheck.model.document import SegmentKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# Deleted or moved away; properties; the second of two ways to draw one thing; formulas.
_GONE = {"del", "movefrom", "ppr", "rpr", "fallback", "sdtpr", "omath", "omathpara", "rt"}
_SPACES = {"tab", "ptab", "br", "cr"}
_OFF = ("0", "false", "off")


def paragraphs(container: Element, styles: Mapping[str, str]) -> Iterator[Paragraph]:
    """Yield the copy of a body, cell, note or text box; ``styles`` maps the ids of styles to their names.

    The comments of a paragraph are their ids.
    """
    before = ""
    for child in container:
        tag = name(child)
        if tag == "p":
            line = _Line(before)
            line.take(child)
            before = line.text if _end_is_deleted(child) else ""
            if not before:
                yield line.paragraph(child, styles)
            for box in line.boxes:
                yield from paragraphs(box, styles)
        elif tag == "tbl":
            yield from _rows(child, styles)
        elif tag not in _GONE:
            yield from paragraphs(child, styles)
    if before:
        yield styled("", before)


class _Line:
    """The text of one paragraph, with the boxes anchored in it and the ids of the comments upon it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.boxes: list[Element] = []
        self.comments: list[str] = []

    def take(self, element: Element) -> None:
        for child in element:
            tag = name(child)
            if tag == "t":
                self.text += child.text or ""
            elif tag in _SPACES:
                self.text += " "
            elif tag == "nobreakhyphen":
                self.text += "-"
            elif tag == "txbxcontent":
                self.boxes.append(child)
            elif tag == "commentreference":
                self.comments.append(attribute(child, "id"))
            elif tag == "r":
                self._take_run(child)
            elif tag not in _GONE:
                self.take(child)

    def paragraph(self, element: Element, styles: Mapping[str, str]) -> Paragraph:
        style = attribute(first(element, "ppr", "pstyle"), "val")
        listed = attribute(first(element, "ppr", "numpr", "numid"), "val") not in ("", "0")
        return styled(styles.get(style, style), self.text, self.comments, listed=listed)

    def _take_run(self, run: Element) -> None:
        hidden = first(run, "rpr", "vanish")
        if hidden is not None and attribute(hidden, "val") not in _OFF:
            return
        if attribute(first(run, "rpr", "vertalign"), "val") == "superscript" and self.text[-1:].isdigit():
            # A power or the number of a footnote is no further digit.
            self.text += " "
        self.take(run)


def _end_is_deleted(paragraph: Element) -> bool:
    """True when the mark at the paragraph's end was deleted, which joins it to the next one."""
    return first(paragraph, "ppr", "rpr", "del") is not None


def _rows(table: Element, styles: Mapping[str, str]) -> Iterator[Paragraph]:
    """Yield the rows; one of a single cell, in a table of one column, is a frame around paragraphs."""
    grid = Grid()
    framed = _is_frame(table)
    for row in _within(table, "tr"):
        if first(row, "trpr", "del") is not None:
            continue
        cells = [each for each in _within(row, "tc") if first(each, "tcpr", "celldel") is None]
        copies = [list(paragraphs(cell, styles)) for cell in cells]
        if framed:
            yield from (each for copy in copies for each in copy)
            continue
        raw = [_raw_cell(cell, copy) for cell, copy in zip(cells, copies, strict=True)]
        skipped = spanned(attribute(first(row, "trpr", "gridbefore"), "val") or "0")
        before = [RawCell("", skipped)] if first(row, "trpr", "gridbefore") is not None else []
        comments = tuple(id for copy in copies for each in copy for id in each.comments)
        marked = first(row, "trpr", "tblheader")
        header = marked is not None and attribute(marked, "val") not in _OFF
        found = RawRow(grid, (*before, *raw), header)
        yield Paragraph(SegmentKind.TABLE, found.text, comments=comments, row=found)


def _is_frame(table: Element) -> bool:
    rows = [list(_within(row, "tc")) for row in _within(table, "tr")]
    return all(len(cells) < 2 for cells in rows)


def _raw_cell(cell: Element, copy: list[Paragraph]) -> RawCell:
    """Return a cell; one that goes on from the row above is empty."""
    merged = first(cell, "tcpr", "vmerge")
    goes_on = merged is not None and attribute(merged, "val") != "restart"
    text = "" if goes_on else " ".join(each.text for each in copy)
    return RawCell(text, spanned(attribute(first(cell, "tcpr", "gridspan"), "val")))


def _within(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those that content controls wrap."""
    for child in element:
        if name(child) == tag:
            yield child
        elif name(child) in ("sdt", "sdtcontent", "customxml", "ins"):
            yield from _within(child, tag)


def style_names(root: Element | None) -> dict[str, str]:
    """Return the name of each style by its id; of the house's own styles, that of what each is based on."""
    if root is None:
        return {}
    names = {
        attribute(each, "styleid"): attribute(first(each, "name"), "val") for each in all_named(root, "style")
    }
    based = {
        attribute(each, "styleid"): attribute(first(each, "basedon"), "val")
        for each in all_named(root, "style")
        if attribute(each, "customstyle") in ("1", "true")
    }
    return {id: names.get(based.get(id, ""), shown) for id, shown in names.items()}
