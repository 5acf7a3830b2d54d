"""NewsML-G2: one news item, or several in a news message; https://iptc.org/standards/newsml-g2/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.documents.batch import Batch, gather_numbered
from claimcheck.documents.dates import dated
from claimcheck.documents.facts import facts, item_id, refuse_withdrawn
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import Piece, add_pieces, html_pieces
from claimcheck.documents.nitf import add_nitf, dateline
from claimcheck.documents.options import InputOptions
from claimcheck.documents.plain import plain_blocks
from claimcheck.documents.unreadable import Unreadable
from claimcheck.documents.xml_tree import (
    all_named,
    attribute,
    deep,
    first,
    name,
    parse_xml,
    pieces_in,
    text_of,
)
from claimcheck.model.document import Document, SegmentKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PICTURES = ("picture", "graphic", "video", "photo")
_CAPTION_ROLES = ("caption",)


def read_newsml_g2(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a NewsML-G2 file, one for each news item; raises Unreadable."""
    root = parse_xml(data, options.limits)
    items = list(deep(root, "newsitem"))
    if not items:
        raise Unreadable("holds no news item; what else NewsML-G2 has, such as packages, is not copy")
    return gather_numbered(path, items, _story, what="item")


def _story(item: Element, path: str, number: int, alone: bool) -> Document:
    meta, content = first(item, "itemmeta"), first(item, "contentmeta")
    refuse_withdrawn(attribute(first(item, "itemmeta", "pubstatus"), "qcode", "uri"))
    manuscript = Manuscript()
    for headline in all_named(item, "contentmeta", "headline"):
        manuscript.add_once(SegmentKind.HEADLINE, text_of(headline))
    for description in all_named(item, "contentmeta", "description"):
        manuscript.add_once(_described(item, description), text_of(description))
    for inline in all_named(item, "contentset", "inlinexml"):
        _add_xml(manuscript, inline)
    for inline in all_named(item, "contentset", "inlinedata"):
        add_pieces(manuscript, _data_pieces(inline))
    day, problem = dated(text_of(first(item, "itemmeta", "versioncreated")))
    provider = first(item, "itemmeta", "provider")
    guid = attribute(item, "guid")
    known = facts(
        id=guid,
        version=attribute(item, "version"),
        language=_language(item, content),
        source=text_of(first(provider, "name")) or attribute(provider, "literal", "qcode", "uri")
        if meta is not None and provider is not None
        else None,
        dateline=_dateline(item),
    )
    return manuscript.story(item_id(guid, path, number, alone=alone), path, day=day, metadata=known | problem)


def _described(item: Element, description: Element) -> SegmentKind:
    """A picture's description is its caption."""
    kind = attribute(first(item, "itemmeta", "itemclass"), "qcode", "uri").lower()
    role = attribute(description, "role").lower()
    if kind.endswith(_PICTURES) or role.endswith(_CAPTION_ROLES):
        return SegmentKind.CAPTION
    return SegmentKind.SUMMARY


def _add_xml(manuscript: Manuscript, inline: Element) -> None:
    for child in inline:
        if name(child) == "nitf":
            add_nitf(manuscript, child)
        else:
            body = first(child, "body") if name(child) == "html" else None
            add_pieces(manuscript, pieces_in(child if body is None else body))


def _data_pieces(inline: Element) -> list[Piece]:
    text = "".join(map(str, inline.itertext()))
    if "html" in attribute(inline, "contenttype").lower():
        return html_pieces(text)
    return [Piece(each.kind, each.text) for each in plain_blocks(text)]


def _language(item: Element, content: Element | None) -> str:
    """Return the language of the copy, which may be another than that of what is said about it."""
    own = attribute(first(content, "language"), "tag") if content is not None else ""
    inline = first(item, "contentset", "inlinexml")
    return own or attribute(inline, "lang") or attribute(item, "lang")


def _dateline(item: Element) -> str:
    for written in all_named(item, "contentmeta", "dateline"):
        return text_of(written)
    for place in all_named(item, "contentmeta", "located", "name"):
        return text_of(place)
    return dateline(item)
