"""Word and OpenDocument files, put together from their XML."""

from __future__ import annotations

import io
import zipfile

_W = (
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
    "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STYLES = "".join(
    f"<w:style w:styleId='{id}'><w:name w:val='{name}'/></w:style>"
    for id, name in (("Titel", "Title"), ("berschrift1", "heading 1"), ("Zitat", "Quote"), ("Text", "Normal"))
) + (
    "<w:style w:styleId='House' w:customStyle='1'><w:name w:val='House title'/>"
    "<w:basedOn w:val='Titel'/></w:style>"
)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # OpenDocument wants its media type unpacked, to be told by.
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def w_text(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def w_par(content: str, style: str = "Text") -> str:
    """A paragraph of plain text, or of the runs given."""
    runs = content if content.startswith("<") else w_text(content)
    return f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr>{runs}</w:p>"


def w_row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{w_par(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def w_root(name: str, content: str) -> str:
    return f"<?xml version='1.0' encoding='UTF-8'?><w:{name} {_W}>{content}</w:{name}>"


def relations(**targets: str) -> str:
    rows = (
        f"<Relationship Id='r{n}' Type='{_RELATIONS}/{kind}' Target='{target}'/>"
        for n, (kind, target) in enumerate(targets.items())
    )
    return f"<Relationships xmlns='{_PACKAGE}'>{''.join(rows)}</Relationships>"


def docx(body: str, *, core: str = "", **parts: str | bytes) -> bytes:
    """A Word document; ``parts`` are the content of "footnotes" and the like, or the whole part as bytes."""
    files: dict[str, str | bytes] = {
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": w_root("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/styles.xml": w_root("styles", _STYLES),
        "word/_rels/document.xml.rels": relations(
            styles="styles.xml", **{each: f"{each}.xml" for each in parts}
        ),
        "docProps/core.xml": (
            "<c:coreProperties xmlns:c='urn:core' xmlns:dc='http://purl.org/dc/elements/1.1/' "
            f"xmlns:dcterms='http://purl.org/dc/terms/'>{core}</c:coreProperties>"
        ),
    }
    for name, content in parts.items():
        files[f"word/{name}.xml"] = content if isinstance(content, bytes) else w_root(name, content)
    return zipped(files)


_ODF = (
    " ".join(
        f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{full}:1.0'"
        for name, full in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
        )
    )
    + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
)
_ODT_STYLES = (
    "<style:style style:name='P1' style:parent-style-name='Title'/>"
    "<style:style style:name='P2' style:parent-style-name='House'/>"
    "<style:style style:name='T1'><style:text-properties style:text-position='super 58%'/></style:style>"
)


def odt(body: str, *, meta: str = "", manifest: str = "", content: str | None = None) -> bytes:
    """An OpenDocument text; ``content`` stands in for the whole part of that name."""

    def part(name: str, inner: str) -> str:
        root = f"office:{name} {_ODF} office:version='1.3'"
        return f"<?xml version='1.0' encoding='UTF-8'?><{root}>{inner}</office:{name}>"

    text = (
        f"<office:automatic-styles>{_ODT_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    house = "<style:style style:name='House' style:parent-style-name='Quotations'/>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": part("document-content", text) if content is None else content,
            "styles.xml": part("document-styles", f"<office:styles>{house}</office:styles>"),
            "meta.xml": part("document-meta", f"<office:meta>{meta}</office:meta>"),
            "META-INF/manifest.xml": _manifest(manifest),
        }
    )


def _manifest(more: str) -> str:
    parts = {"/": "application/vnd.oasis.opendocument.text"} | dict.fromkeys(
        ("content.xml", "styles.xml", "meta.xml"), "text/xml"
    )
    entries = "".join(
        f"<m:file-entry m:full-path='{part}' m:media-type='{kind}'/>" for part, kind in parts.items()
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return f"<m:manifest xmlns:m='{space}' m:version='1.3'>{entries}{more}</m:manifest>"


def odt_row(*cells: str) -> str:
    inner = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    return f"<table:table-row>{inner}</table:table-row>"
