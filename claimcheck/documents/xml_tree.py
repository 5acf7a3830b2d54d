"""XML from elsewhere, parsed without entities, network and document type, up to the limit of nesting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from claimcheck.documents.markup import MarkupCopy, Piece
from claimcheck.documents.story import collapsed
from claimcheck.documents.unreadable import Unreadable
from claimcheck.rulebook.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECLARED = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)")
_ONE_BYTE = re.compile(rb"(?:iso-?8859|windows-?125|cp125|us-ascii|latin)", re.IGNORECASE)
_NOT_ASCII = bytes(range(128, 256))
_TRUNCATED = ("Premature end", "EndTag: '</' not found", "Start tag expected")


def refuse_entities(data: bytes) -> None:
    """Raise Unreadable for XML that defines entities, in any of the encodings that XML may have."""
    if b"<!ENTITY" in data or (b"\0" in data and b"<!ENTITY" in data.replace(b"\0", b"")):
        raise Unreadable(
            "defines XML entities of its own, which are not read, since they can fill the memory"
        )


def parse_xml(data: bytes, limits: Limits) -> Element:
    """Return the root element, without comments and processing instructions, named entities as text.

    Raises Unreadable for what is not well-formed, defines entities, or is nested too deep.
    """
    from lxml import etree

    refuse_entities(data)
    parser = etree.XMLParser(
        encoding="utf-8" if _is_utf8_in_disguise(data) else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        said = collapsed(str(getattr(error, "msg", error)))
        raise Unreadable(_said(said, data, limits)) from error
    _refuse_nesting(root, limits)
    _entities_as_text(root)
    return root


def name(element: Element) -> str:
    """Return the element's name in small letters, without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()


def all_named(element: Element, *path: str) -> Iterator[Element]:
    """Yield the descendants reached by ``path``, small letters: each is a child of the one before."""
    if not path:
        yield element
        return
    for child in element:
        if name(child) == path[0]:
            yield from all_named(child, *path[1:])


def first(element: Element, *path: str) -> Element | None:
    """Return the first of ``all_named``."""
    return next(all_named(element, *path), None)


def deep(element: Element, *names: str) -> Iterator[Element]:
    """Yield the element and its descendants of these names, in the document's order."""
    return (each for each in element.iter() if name(each) in names)


def text_of(element: Element | None) -> str:
    """Return all the text in an element, its runs of white space as one space; "" for None."""
    return "" if element is None else collapsed("".join(map(str, element.itertext())))


def attribute(element: Element | None, *names: str) -> str:
    """Return the first of the attributes that is given, "" for none; "lang" also stands for xml:lang."""
    for wanted in names:
        for key, value in (element.attrib if element is not None else {}).items():
            if str(key).rpartition("}")[2].lower() == wanted:
                return str(value)
    return ""


def pieces_in(element: Element | None) -> list[Piece]:
    """Return the copy in an element of XHTML or NITF, or in one of text alone."""
    if element is None:
        return []
    from lxml.etree import iterwalk

    copy = MarkupCopy()
    for event, each in iterwalk(element, events=("start", "end")):
        if event == "start":
            copy.start(name(each), _spans(each))
            copy.text(each.text or "")
        else:
            copy.end(name(each))
            copy.text(each.tail or "" if each is not element else "")
    return copy.pieces()


def _spans(element: Element) -> dict[str, str]:
    return {key: str(element.get(key)) for key in ("colspan", "rowspan") if element.get(key)}


def _is_utf8_in_disguise(data: bytes) -> bool:
    """True for UTF-8 that is declared as an encoding in which every byte would be a letter."""
    declared = _DECLARED.match(data)
    if (
        declared is None
        or not _ONE_BYTE.match(declared[1])
        or len(data.translate(None, _NOT_ASCII)) == len(data)
    ):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _said(error: str, data: bytes, limits: Limits) -> str:
    if "depth" in error.lower():
        return f"is XML nested more than {limits.nesting} levels deep"
    if not data.rstrip(b" \r\n\t\0").endswith(b">") or any(sign in error for sign in _TRUNCATED):
        return f"is XML that breaks off ({error})"
    return f"is not well-formed XML ({error})"


def _refuse_nesting(root: Element, limits: Limits) -> None:
    from lxml.etree import iterwalk

    depth = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.nesting:
            raise Unreadable(f"is XML nested more than {limits.nesting} levels deep")


def _entities_as_text(root: Element) -> None:
    """Put what "&eacute;" stands for in its place; the parser leaves it as a node where a DTD would say."""
    from lxml.etree import Entity

    for entity in list(root.iter(Entity)):
        parent, before = entity.getparent(), entity.getprevious()
        if parent is None:
            continue
        shown = unescape(str(entity.text)) + (entity.tail or "")
        if before is None:
            parent.text = (parent.text or "") + shown
        else:
            before.tail = (before.tail or "") + shown
        entity.tail = None
        parent.remove(entity)
