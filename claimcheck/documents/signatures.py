"""What the first bytes of a file say it is."""

from __future__ import annotations

import re

from claimcheck.documents.unreadable import Unreadable
from claimcheck.rulebook.pattern import Pattern

_HEAD = 65_536

_ZIP = b"PK\x03\x04"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.text"
# What is known and not read, with the sentence for it.
_REFUSED = (
    (b"{\\rtf", "is RTF, which no reader takes; save it as .docx or .odt"),
    (b"\x1f\x8b", "is packed with gzip; unpack it first"),
    (b"\x89PNG", "is a picture"),
    (b"\xff\xd8\xff", "is a picture"),
    (b"GIF8", "is a picture"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

# The wire's control bytes: idle (SYN) and start of header (SOH), or header and text (STX) on later lines.
_WIRE = re.compile(rb"[\s\x7f]*\x16*\x01[A-Za-z]|[^\x00\x02\x03]{0,400}\x02[^\x00\x03]*\x03", re.DOTALL)

_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# What may stand before the root element.
_PROLOGUE = Pattern(
    r"\s*(?:<\?.*?\?>|<!--.*?-->|<!doctype\b[^>\[]*(?:\[.*?\]\s*)?>)", re.DOTALL | re.IGNORECASE
)
_HTML_DOCTYPE = Pattern(r"<!doctype\s+html", re.IGNORECASE)
_ROOT = Pattern(r"\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_ROOTS = {
    "html": "html",
    "nitf": "nitf",
    "newsitem": "newsml-g2",
    "newsmessage": "newsml-g2",
    "packageitem": "newsml-g2",
    "newsml": "newsml1",
    "rss": "feed",
    "feed": "feed",
    "rdf": "feed",
}

_JSON = Pattern(r"\s*[{\[]")
_NINJS = Pattern(r'(?<!\\)"(?:body_x?html|body_text|bodies|version_?created|headlines)"\s*:', re.IGNORECASE)

_FIELD = Pattern(r"([!-9;-~]+):[ \t]|[ \t]+\S")
_MAIL_FIELDS = {"from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path"}


def told_by(data: bytes) -> str | None:
    """Return the name of the format that the content shows, or None when it could be any text.

    Raises Unreadable for what is known and read by no one.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(_ZIP):
        return _in_zip(data)
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(_OLD_OFFICE):
        raise Unreadable(_old_office(data))
    for mark, reason in _REFUSED:
        if head.startswith(mark):
            raise Unreadable(reason)
    if _WIRE.match(head):
        return "anpa"
    return _in_text(_text(head))


def _in_zip(data: bytes) -> str:
    if data[30:200].startswith(_OPEN_DOCUMENT):
        return "odt"
    # Names stand unpacked, in the archive's list at its end and before each part.
    if b"word/document" in data:
        return "docx"
    raise Unreadable("is a zip archive, or a file made of one, without a Word or OpenDocument text in it")


def _old_office(data: bytes) -> str:
    if _ENCRYPTED in data:
        return "has a password, which claimcheck cannot know; save it without one"
    return "is a file of Microsoft Office before 2007; save it as .docx"


def _text(head: bytes) -> str:
    for mark, encoding in _UTF16_MARKS:
        if head.startswith(mark):
            return head[2:].decode(encoding, "ignore")
    return head.removeprefix(_UTF8_MARK).decode("latin-1")


def _in_text(text: str) -> str | None:
    if root := _root(text):
        return root
    if _JSON.match(text):
        return "ninjs" if _NINJS.search(text) else None
    return "eml" if _is_mail(text) else None


def _root(text: str) -> str | None:
    at = 0
    while prologue := _PROLOGUE.match(text, at):
        if _HTML_DOCTYPE.search(prologue[0]):
            return "html"
        at = prologue.end()
    root = _ROOT.match(text, at)
    return _ROOTS.get(root[1].lower()) if root else None


def _is_mail(text: str) -> bool:
    """True when the text begins with a block of fields, of which a letter has a sender and two more."""
    found = set()
    for line in text.lstrip("\r\n").splitlines():
        if not line:
            break
        field = _FIELD.match(line)
        if field is None:
            return False
        if field[1]:
            found.add(field[1].lower())
    known = found & _MAIL_FIELDS
    return "from" in known and len(known) >= 2
