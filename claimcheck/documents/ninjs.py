"""ninjs, IPTC's news in JSON, versions 1.0 to 3.x: one item, or a list of them.

The keys are those of https://iptc.org/standards/ninjs/; 1.x has "body_xhtml" and "headline", 2.x and later
"bodies" and "headlines", and 3.x writes "contentType" for "contenttype".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from claimcheck.documents.batch import Batch, Item, gather
from claimcheck.documents.dates import dated
from claimcheck.documents.decoding import as_utf8
from claimcheck.documents.facts import facts, item_id, refuse_withdrawn
from claimcheck.documents.json_value import read_json
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import Piece, add_pieces, html_pieces, html_text
from claimcheck.documents.options import InputOptions
from claimcheck.documents.plain import plain_blocks
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SegmentKind

_Fields = Mapping[str, Any]


def read_ninjs(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a ninjs file; raises Unreadable when it is not JSON."""
    value = read_json(as_utf8(data), options.limits)
    items = value if isinstance(value, list) else [value]
    alone = len(items) == 1
    return gather(
        path,
        (
            Item(f"item {number}" if not alone else "", partial(_story, item, path, number, alone))
            for number, item in enumerate(items, start=1)
        ),
    )


def _story(item: Any, path: str, number: int, alone: bool) -> Document:
    if not isinstance(item, dict):
        raise Unreadable("is no JSON object")
    fields = _plain_keys(item)
    refuse_withdrawn(_text(fields, "pubstatus"))
    manuscript = Manuscript()
    for headline in _values(fields, "headline", "headlines"):
        manuscript.add_once(SegmentKind.HEADLINE, headline)
    is_picture = _text(fields, "type") in ("picture", "graphic", "video")
    for summary in _values(fields, "descriptiontext", "descriptions"):
        manuscript.add_once(SegmentKind.CAPTION if is_picture else SegmentKind.SUMMARY, summary)
    add_pieces(manuscript, _body(fields))
    for association in _associations(fields):
        for caption in _values(association, "descriptiontext", "descriptions"):
            manuscript.add_once(SegmentKind.CAPTION, caption)
    day, problem = dated(_text(fields, "versioncreated") or _text(fields, "firstcreated"))
    uri = _text(fields, "uri")
    known = facts(
        id=uri,
        version=_text(fields, "version"),
        language=_text(fields, "language"),
        source=_text(fields, "copyrightholder"),
        dateline=_text(fields, "located"),
    )
    return manuscript.story(item_id(uri, path, number, alone=alone), path, day=day, metadata=known | problem)


def _plain_keys(item: _Fields) -> dict[str, Any]:
    """Return the fields with keys in small letters and no lines, in which the versions differ."""
    return {key.replace("_", "").lower(): value for key, value in item.items()}


def _text(fields: _Fields, key: str) -> str:
    value = fields.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    # Half of an escaped pair is no character, and no output could be written with it.
    return str(value).encode("utf-8", "replace").decode("utf-8")


def _values(fields: _Fields, one: str, several: str) -> list[str]:
    """Return the texts of a field that 1.x has once and later versions have as a list, the main one first."""
    parts = sorted(_parts(fields, several), key=lambda part: _text(part, "role") != "main")
    found = [_text(fields, one), *(_as_text(part) for part in parts)]
    return [each for each in found if each.strip()]


def _parts(fields: _Fields, key: str) -> list[_Fields]:
    value = fields.get(key)
    return [_plain_keys(part) for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _is_html(part: _Fields) -> bool:
    return "html" in _text(part, "contenttype").lower() or "html" in _text(part, "role").lower()


def _as_text(part: _Fields) -> str:
    value = _text(part, "value")
    return html_text(value) if _is_html(part) else value


def _body(fields: _Fields) -> list[Piece]:
    """Return the first body that has copy; those with markup go first, for their paragraphs."""
    bodies = sorted(_parts(fields, "bodies"), key=lambda part: not _is_html(part))
    html = [_text(fields, "bodyxhtml"), *(_text(part, "value") for part in bodies if _is_html(part))]
    plain = [_text(fields, "bodytext"), *(_text(part, "value") for part in bodies if not _is_html(part))]
    candidates = [*map(html_pieces, filter(None, html)), *map(_plain_pieces, filter(None, plain))]
    return next((pieces for pieces in candidates if pieces), [])


def _plain_pieces(text: str) -> list[Piece]:
    return [Piece(each.kind, each.text) for each in plain_blocks(text)]


def _associations(fields: _Fields) -> Iterable[_Fields]:
    """1.x has an object of associated items by name, later versions a list."""
    found = fields.get("associations")
    items = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [_plain_keys(item) for item in items if isinstance(item, dict)]
