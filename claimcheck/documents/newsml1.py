"""NewsML 1.0 to 1.2, the format before NewsML-G2: news items with nested components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.documents.batch import Batch, gather_numbered
from claimcheck.documents.dates import dated
from claimcheck.documents.facts import facts, item_id, refuse_withdrawn
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import add_pieces
from claimcheck.documents.nitf import add_nitf, dateline
from claimcheck.documents.options import InputOptions
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


def read_newsml1(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a NewsML 1 file, one for each news item; raises Unreadable."""
    root = parse_xml(data, options.limits)
    items = list(all_named(root, "newsitem"))
    if not items:
        raise Unreadable("holds no news item")
    return gather_numbered(path, items, _story, what="item")


def _story(item: Element, path: str, number: int, alone: bool) -> Document:
    refuse_withdrawn(attribute(first(item, "newsmanagement", "status"), "formalname"))
    manuscript = Manuscript()
    for lines in deep(item, "newslines"):
        for headline in all_named(lines, "headline"):
            manuscript.add_once(SegmentKind.HEADLINE, text_of(headline))
        for headline in all_named(lines, "subheadline"):
            manuscript.add_once(SegmentKind.SUMMARY, text_of(headline))
    for content in deep(item, "datacontent"):
        _add_content(manuscript, content)
    day, problem = dated(text_of(first(item, "newsmanagement", "thisrevisioncreated")))
    identifier = first(item, "identification", "newsidentifier")
    id = _id(identifier)
    known = facts(
        id=id,
        version=text_of(first(identifier, "revisionid")) if identifier is not None else None,
        language=_language(item),
        source=attribute(next(deep(item, "provider"), item), "formalname")
        or attribute(next((party for each in deep(item, "provider") for party in each), None), "formalname"),
        dateline=text_of(next(deep(item, "dateline"), None)) or dateline(item),
    )
    return manuscript.story(item_id(id, path, number, alone=alone), path, day=day, metadata=known | problem)


def _add_content(manuscript: Manuscript, content: Element) -> None:
    """Add copy as the kind that the component it belongs to has as its role: a caption, or body text."""
    document = next(deep(content, "nitf"), None)
    if document is not None:
        add_nitf(manuscript, document)
        return
    roles = (
        attribute(first(each, "role"), "formalname").lower()
        for each in content.iterancestors()
        if name(each) == "newscomponent"
    )
    is_caption = "caption" in next(roles, "")
    html = next(deep(content, "body"), None)
    pieces = pieces_in(content if html is None else html)
    add_pieces(manuscript, pieces, SegmentKind.CAPTION if is_caption else None)


def _id(identifier: Element | None) -> str:
    """Return what all revisions share; PublicIdentifier ends in the number of its own."""
    if identifier is None:
        return ""
    parts = (text_of(first(identifier, part)) for part in ("providerid", "dateid", "newsitemid"))
    return ":".join(part for part in parts if part)


def _language(item: Element) -> str:
    for element in deep(item, "language"):
        return attribute(element, "formalname")
    return attribute(item, "lang")
