"""What the readers of office files share: parts of the archive, and paragraphs with their styles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.archive import read_part
from claimcheck.documents.grid import RawRow
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.suppressions import NAME
from claimcheck.documents.unreadable import Unreadable
from claimcheck.documents.xml_tree import parse_xml
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook.limits import Limits

if TYPE_CHECKING:
    from zipfile import ZipFile

    from lxml.etree import _Element as Element

PASSWORD = "has a password, which claimcheck cannot know; save it without one"

# The names of built-in styles, which Word and LibreOffice keep in English in the file, whatever they show.
_STYLES = {
    "title": SegmentKind.HEADLINE,
    "subtitle": SegmentKind.SUMMARY,
    "caption": SegmentKind.CAPTION,
    "illustration": SegmentKind.CAPTION,
    "quote": SegmentKind.QUOTE,
    "intense quote": SegmentKind.QUOTE,
    "quotations": SegmentKind.QUOTE,
}


class Paragraph(NamedTuple):
    """A paragraph or a table row, with the comments upon it."""

    kind: SegmentKind
    text: str
    is_heading: bool = False
    comments: tuple[str, ...] = ()
    row: RawRow | None = None


def styled(style: str, text: str, comments: Iterable[str] = (), *, listed: bool = False) -> Paragraph:
    """Return the paragraph as the kind that its style makes it, by the style's English name."""
    style = style.lower()
    kind = SegmentKind.LIST if listed or style.startswith("list") else SegmentKind.BODY
    return Paragraph(_STYLES.get(style, kind), text, style.startswith("heading"), tuple(comments))


def is_said(comment: str) -> bool:
    """True for a comment that is about findings, and no copy."""
    return comment.strip().startswith(f"{NAME}:")


def add_paragraphs(manuscript: Manuscript, paragraphs: Iterable[Paragraph]) -> None:
    """Add the copy; without a title, its headline is the heading that it begins with, or looks like it."""
    found = [each for each in paragraphs if each.row or each.text.strip()]
    has_title = any(each.kind is SegmentKind.HEADLINE for each in found)
    if found and not has_title and found[0].is_heading:
        found[0] = found[0]._replace(kind=SegmentKind.HEADLINE)
        has_title = True
    for each in found:
        for comment in each.comments:
            manuscript.comment(comment)
        if each.row:
            manuscript.add_row(each.row)
        else:
            manuscript.add(each.kind, each.text)
    if not has_title:
        manuscript.tell_headline()


def parsed_part(archive: ZipFile, name: str, limits: Limits) -> Element | None:
    """Return the root element of a part, None when there is none of this name; raise Unreadable."""
    data = read_part(archive, name)
    if data is None:
        return None
    try:
        return parse_xml(data, limits)
    except Unreadable as error:
        raise Unreadable(f"has a part, {name}, that {error.reason}") from error
