"""RSS and Atom: each entry is a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from claimcheck.documents.batch import Batch, Item, gather
from claimcheck.documents.dates import dated
from claimcheck.documents.facts import facts
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import Piece, add_pieces, html_pieces
from claimcheck.documents.memory import opened
from claimcheck.documents.options import InputOptions
from claimcheck.documents.story import collapsed
from claimcheck.documents.unreadable import Unreadable, guarding
from claimcheck.documents.xml_tree import refuse_entities
from claimcheck.model.document import Document, SegmentKind, SkippedDocument
from claimcheck.rulebook.limits import Limits

# Sections and comments are passed over, since what stands in them need not be closed.
_TAG = re.compile(
    rb"<!\[CDATA\[(?:.*?\]\]>|.*\Z)|<!--(?:.*?-->|.*\Z)|<(?P<end>/)?(?P<start>[A-Za-z])?[^<>]*+>?", re.DOTALL
)

_Entry = dict[str, Any]


def read_feed(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a feed; of one that breaks off, those before the break, and where it is.

    Raises Unreadable when there is none.
    """
    refuse_entities(data)
    _refuse_depth_and_number(data, options.limits)
    import feedparser

    with guarding("is a feed that cannot be read"):
        # As a file: text would be taken for an address and fetched.
        feed = feedparser.parse(opened(data), sanitize_html=False, resolve_relative_uris=False)
    batch = gather(path, _items(feed, path))
    if feed.bozo and _is_broken(feed.bozo_exception):
        reason = (
            f"is not well-formed XML ({_said(feed.bozo_exception)}); stories may be missing from there on"
        )
        return batch._replace(skipped=(*batch.skipped, SkippedDocument(path, reason)))
    return batch


def _refuse_depth_and_number(data: bytes, limits: Limits) -> None:
    """Raise Unreadable for too many elements, or some nested too deep, which takes quadratic time to read."""
    depth = elements = 0
    for tag in _TAG.finditer(data):
        if tag["end"]:
            depth -= 1
        elif tag["start"]:
            elements += 1
            depth += not tag[0].endswith(b"/>")
        if depth > limits.nesting:
            raise Unreadable(f"is XML nested more than {limits.nesting} levels deep")
        if elements > limits.feed_elements:
            most = f"{limits.feed_elements:,}"
            raise Unreadable(f"is a feed of more than {most} elements, and one is read up to that")


def _items(feed: Any, path: str) -> Iterator[Item]:
    language = feed.feed.get("language", "")
    source = feed.feed.get("title", "")
    for number, entry in enumerate(feed.entries, start=1):
        yield Item(f"entry {number}", partial(_story, entry, path, number, language, source))


def _story(entry: _Entry, path: str, number: int, language: str, source: str) -> Document:
    manuscript = Manuscript()
    title = " ".join(piece.text for piece in _pieces(entry.get("title_detail", {})) if not piece.comment)
    manuscript.add(SegmentKind.HEADLINE, title)
    contents = [piece for part in entry.get("content", ()) for piece in _pieces(part)]
    summary = _pieces(entry.get("summary_detail", {}))
    if contents:
        for piece in _new_in(summary, contents):
            manuscript.add(SegmentKind.SUMMARY, piece.text)
    add_pieces(manuscript, contents or summary)
    id = str(entry.get("id") or entry.get("link") or "")
    # feedparser's own ``get`` gives the day of publication for that of the update.
    updated = dict.get(entry, "updated")
    day, problem = dated(entry.get("published") or updated)
    tag = next((part.get("language") for part in entry.get("content", ()) if part.get("language")), None)
    known = facts(id=id, version=updated, language=tag or language, source=source)
    return manuscript.story(id or f"{path}:{number}", path, day=day, metadata=known | problem)


def _pieces(detail: Mapping[str, Any]) -> list[Piece]:
    """RSS says of all text that it is HTML, and much of it is."""
    value = str(detail.get("value") or "")
    if detail.get("type") == "text/plain":
        return [Piece(SegmentKind.BODY, value)] if value.strip() else []
    return html_pieces(value)


def _new_in(summary: list[Piece], contents: list[Piece]) -> list[Piece]:
    """Return the pieces of the summary, without those that only repeat the beginning of the story."""
    words = {collapsed(piece.text) for piece in contents}
    return [each for each in summary if not each.comment and collapsed(each.text) not in words]


def _is_broken(error: Exception) -> bool:
    """False for what feedparser only remarks on, such as a media type or an encoding that it corrected."""
    return hasattr(error, "getLineNumber")


def _said(error: Any) -> str:
    return f"{error.getMessage()}, line {error.getLineNumber()}"
