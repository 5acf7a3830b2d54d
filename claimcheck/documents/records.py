"""From a record, which is a row of a table or an object of JSON, to a story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date as Day
from typing import Any

from claimcheck.documents.dates import dated
from claimcheck.documents.headline import with_headline
from claimcheck.documents.options import InputOptions
from claimcheck.documents.plain import plain_blocks
from claimcheck.documents.story import Block, block, collapsed, document
from claimcheck.documents.suppressions import NAME, in_lines, of_lines, suppression
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook.columns import Columns

_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_METADATA = ("version", "source", "language", "dateline")


def column_names(names: Iterable[str], options: InputOptions) -> dict[str, str]:
    """Return which of ``names`` holds which field of a story: as the user said, else by convention.

    Raises Unreadable for a column that the user named and that is not there.
    """
    known = {name.strip().lower(): name for name in reversed(list(names))}
    found = {}
    for field in Columns._fields:
        said = options.columns.get(field)
        if said is not None and said.strip().lower() not in known:
            raise Unreadable(f'has no column "{said}" for the {field}')
        likely = [said] if said is not None else getattr(options.column_names, field)
        name = next((known[each.strip().lower()] for each in likely if each.strip().lower() in known), None)
        if name is not None:
            found[field] = name
    return found


def story_of(
    record: Mapping[str, Any],
    columns: Mapping[str, str],
    path: str,
    *,
    otherwise: str,
    extracted: bool = False,
) -> Document:
    """Return the story in a record; ``otherwise`` is its id when the record gives none.

    Offsets into the text hold in the source, where summary and title stand behind it. Raises Unreadable.
    """
    text = _string(record, columns, "text")
    if not text:
        raise Unreadable(f'has no "{columns.get("text", "text")}"')
    copy, lines = in_lines(text)
    source, blocks = _laid_out(copy, _string(record, columns, "summary"), _string(record, columns, "title"))
    source = text + source[len(text) :]
    whole = _string(record, columns, NAME)
    suppressions = [*of_lines(lines, source, blocks), *([suppression(whole, 0)] if whole else ())]
    day, problem = dated(_label(record, columns, "date"))
    id = _label(record, columns, "id")
    metadata = {name: value for name in _METADATA if (value := _label(record, columns, name))}
    if id and "version" in metadata:
        # What all versions of a story share.
        metadata["id"] = id
    return document(
        id or otherwise,
        path,
        source,
        blocks,
        day,
        metadata | problem,
        extracted=extracted,
        suppressions=suppressions,
    )


def _laid_out(text: str, summary: str, title: str) -> tuple[str, list[Block]]:
    body = plain_blocks(text)
    if not collapsed(title):
        body = with_headline(body, text)
    elif body and body[0].words == collapsed(title):
        # The text begins with its title; one headline is enough.
        body[0], title = body[0]._replace(kind=SegmentKind.HEADLINE), ""
    source = text
    above: list[Block] = []
    for kind, part in ((SegmentKind.SUMMARY, summary), (SegmentKind.HEADLINE, title)):
        if found := block(kind, part, len(source) + 2):
            source += f"\n\n{part}"
            above.insert(0, found)
    if body and body[0].kind is SegmentKind.HEADLINE:
        above.insert(0, body.pop(0))
    return source, above + body


def _string(record: Mapping[str, Any], columns: Mapping[str, str], field: str) -> str:
    name = columns.get(field, field)
    value = record.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable(f'has a "{name}" that is not a string')
    # Half of an escaped pair is no character, and no output could be written with it.
    return _LONE_SURROGATE.sub("\ufffd", value)


def _label(record: Mapping[str, Any], columns: Mapping[str, str], field: str) -> str:
    value = record.get(columns.get(field, field))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Day):
        return value.isoformat()
    return _string(record, columns, field)
