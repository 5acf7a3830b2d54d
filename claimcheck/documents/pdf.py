"""PDF: paragraphs put together from the lines of each page, without running heads.

The days in a PDF's properties are those on which the file was made, so the story has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.batch import Batch
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.options import InputOptions
from claimcheck.documents.pdf_lines import Line, paragraphs, without_running_heads
from claimcheck.documents.story import collapsed
from claimcheck.documents.unreadable import Unreadable, guarding
from claimcheck.model.document import SegmentKind

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_BROKEN = "is a PDF that is cut off or broken"
_PASSWORD = "has a password, which claimcheck cannot know; save it without one"
_SCANNED = "is a scan, a PDF with pictures of its pages; run it through text recognition first"
_SHOWN = 5
# PDFium puts U+FFFE for a hyphen at which it takes a word to go on in the next line.
_LINE = re.compile(r"[^\r\n\ufffe]+\ufffe?")


def read_pdf(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a PDF; raises Unreadable when it is broken, locked, or has no text.

    Scanned pages among others are named in the metadata, as "unread".
    """
    file = _opened(data)
    try:
        if len(file) > options.limits.pages:
            raise Unreadable(f"has {len(file):,} pages, and a PDF is read up to {options.limits.pages:,}")
        pages = _pages(file, options.limits.story)
        with guarding(_BROKEN):
            title = collapsed(str(file.get_metadata_value("Title") or ""))
    finally:
        file.close()
    scanned = [number for number, page in enumerate(pages, start=1) if page.is_scan]
    if scanned and not any(page.lines for page in pages):
        raise Unreadable(_SCANNED)
    manuscript = Manuscript()
    lines = without_running_heads([page.lines for page in pages])
    for number, paragraph in enumerate(paragraphs(lines, options.number_words)):
        is_headline = number == 0 and paragraph.is_large
        kind = SegmentKind.HEADLINE if is_headline else SegmentKind.BODY
        manuscript.add(kind, paragraph.text, page=paragraph.page)
    if not manuscript.headlines:
        manuscript.tell_headline()
    metadata = {"unread": _unread(scanned)} if scanned else {}
    return Batch((manuscript.story(path, path, metadata=metadata, title=title),))


def _opened(data: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        locked = getattr(error, "err_code", None) == FPDF_ERR_PASSWORD
        raise Unreadable(_PASSWORD if locked else _BROKEN) from error


class _Page(NamedTuple):
    lines: list[Line]
    is_scan: bool


def _pages(file: PdfDocument, longest: int) -> list[_Page]:
    """Return the pages; raise Unreadable for more than ``longest`` characters."""
    pages: list[_Page] = []
    length = 0
    for number in range(len(file)):
        with guarding(f"has a page that is broken, page {number + 1}"):
            page = file[number]
            lines = _lines(page, number + 1)
            is_scan = not lines and _has_picture(page)
            page.close()
        length += sum(len(line.text) for line in lines)
        if length > longest:
            raise Unreadable(f"is more than {longest:,} characters long, which no story is")
        pages.append(_Page(lines, is_scan))
    return pages


def _lines(page: PdfPage, number: int) -> list[Line]:
    """Return the lines that have a word, with where each begins and ends; points, from the page's bottom."""
    text = page.get_textpage()
    found: list[Line] = []
    for match in _LINE.finditer(text.get_text_range()):
        shown = match[0].strip()
        if shown:
            first = match.start() + match[0].index(shown)
            left, bottom, _, top = _box(text, first)
            right = _box(text, first + len(shown) - 1)[2]
            found.append(Line(shown, number, left, right, bottom, top))
    text.close()
    return found


def _box(text: PdfTextPage, at: int) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of a character, as high as its line."""
    left, bottom, right, top = text.get_charbox(max(0, min(at, text.count_chars() - 1)), loose=True)
    return left, bottom, right, top


def _has_picture(page: PdfPage) -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    return next(page.get_objects(filter=(FPDF_PAGEOBJ_IMAGE,)), None) is not None


def _unread(scanned: list[int]) -> str:
    shown = ", ".join(map(str, scanned[:_SHOWN])) + (" and more" if len(scanned) > _SHOWN else "")
    if len(scanned) == 1:
        return f"was read without page {shown}, which is a scan; run it through text recognition first"
    return f"was read without pages {shown}, which are scans; run them through text recognition first"
