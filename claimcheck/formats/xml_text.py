"""XML as text; every string on its way in is made one that XML can hold."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from claimcheck.formats.escaping import for_xml


def element(
    parent: Element | None, name: str, attributes: Mapping[str, str | int], text: str | None = None
) -> Element:
    """A new element, under ``parent`` if there is one; control characters in values are written out."""
    made = {key: for_xml(str(value)) for key, value in attributes.items()}
    new = Element(name, made) if parent is None else SubElement(parent, name, made)
    new.text = None if text is None else "\n".join(map(for_xml, text.split("\n")))
    return new


def document(root: Element) -> str:
    """The document in ASCII, so that no encoding can change it, with two spaces a level."""
    indent(root)
    text: str = tostring(root, encoding="us-ascii", xml_declaration=False).decode("ascii")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'
