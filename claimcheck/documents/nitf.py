"""NITF, IPTC's markup of one story; its elements are those of https://iptc.org/standards/nitf/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.documents.batch import Batch
from claimcheck.documents.dates import dated
from claimcheck.documents.facts import facts, refuse_withdrawn
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import add_pieces
from claimcheck.documents.options import InputOptions
from claimcheck.documents.xml_tree import attribute, deep, first, parse_xml, pieces_in, text_of
from claimcheck.model.document import SegmentKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DATES = ("date.issue", "date.release", "story.date", "date.publication")


def read_nitf(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a NITF file; raises Unreadable."""
    root = parse_xml(data, options.limits)
    docdata = first(root, "head", "docdata")
    refuse_withdrawn(attribute(docdata, "management-status"))
    manuscript = Manuscript()
    add_nitf(manuscript, root)
    key = next(deep(root, "du-key"), None)
    identifier = next(deep(root, "doc-id"), None)
    day, problem = dated(_date(root))
    known = facts(
        id=attribute(identifier, "id-string") or attribute(key, "key"),
        version=attribute(key, "version"),
        language=attribute(root, "lang") or attribute(first(root, "body"), "lang"),
        source=attribute(identifier, "regsrc") or text_of(next(deep(root, "distributor"), None)),
        dateline=dateline(root),
    )
    return Batch((manuscript.story(path, path, day=day, metadata=known | problem),))


def add_nitf(manuscript: Manuscript, root: Element) -> None:
    """Add what the element <nitf> holds of copy: headlines, abstract, body and captions."""
    head = first(root, "body", "body.head")
    hedline = first(head, "hedline") if head is not None else None
    for element in deep(hedline, "hl1") if hedline is not None else ():
        manuscript.add_once(SegmentKind.HEADLINE, text_of(element))
    if not manuscript.headlines:
        manuscript.add_once(SegmentKind.HEADLINE, text_of(first(root, "head", "title")))
    for element in deep(hedline, "hl2") if hedline is not None else ():
        manuscript.add_once(SegmentKind.SUMMARY, text_of(element))
    if head is not None:
        add_pieces(manuscript, pieces_in(first(head, "abstract")), SegmentKind.SUMMARY)
    add_pieces(manuscript, pieces_in(first(root, "body", "body.content")))


def dateline(root: Element) -> str:
    """Return where the story was filed, as the head of its body says."""
    found = next(deep(root, "dateline"), None)
    place = next(deep(found, "location"), None) if found is not None else None
    return text_of(place if place is not None else found)


def _date(root: Element) -> str:
    for element in deep(root, *_DATES, "pubdata"):
        if written := attribute(element, "norm", "date.publication"):
            return written
    return ""
