"""PDFs made with fpdf2."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from fpdf import FPDF


class _Page(FPDF):
    head = ""
    foot = ""

    def header(self) -> None:
        self._small(self.head)

    def footer(self) -> None:
        self.set_y(-15)
        self._small(self.foot.format(self.page_no()))

    def _small(self, text: str) -> None:
        self.set_font("helvetica", size=8)
        self.cell(0, 10, text, new_x="LMARGIN", new_y="NEXT")


def pdf(
    *pages: Sequence[str],
    headline: str = "",
    head: str = "",
    foot: str = "",
    password: str = "",
    title: str = "",
) -> bytes:
    """A PDF with these pages of paragraphs; a page of none is a scan, and a line break in one stays there."""
    file = _Page()
    file.head, file.foot = head, foot
    file.set_title(title)
    if password:
        file.set_encryption(owner_password="desk", user_password=password)
    for number, page in enumerate(pages):
        file.add_page()
        if headline and number == 0:
            file.set_font("helvetica", "B", size=18)
            file.multi_cell(0, 9, headline, new_x="LMARGIN", new_y="NEXT")
        file.set_font("times", size=12)
        if not page:
            file.image(_picture(), w=100)
        for paragraph in page:
            file.ln(4)
            for line in paragraph.splitlines():
                file.multi_cell(0, 6, line, new_x="LMARGIN", new_y="NEXT", align="L")
    return bytes(file.output())


def _picture() -> bytes:
    """A white pixel as a PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    header = b"\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"
    parts = chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"\x00\xff")), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def bare_pdf(content: bytes) -> bytes:
    """A PDF of one page with this packed stream as its content."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(content), content),
    )
    written = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return written + (
        b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (table, len(written))
    )
