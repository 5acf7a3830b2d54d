"""JSON Lines: a batch of stories, one object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from claimcheck.documents.batch import Batch
from claimcheck.documents.dates import dated
from claimcheck.documents.decoding import as_utf8
from claimcheck.documents.headline import with_headline
from claimcheck.documents.options import InputOptions
from claimcheck.documents.plain import plain_blocks
from claimcheck.documents.story import Block, block, collapsed, document
from claimcheck.documents.suppressions import NAME, in_lines, of_lines, suppression
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SegmentKind, SkippedDocument

_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_METADATA = ("source", "language")


def read_jsonl(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .jsonl file, and a skipped document for each line that holds none.

    Raises Unreadable when the file is not text or has only blank lines.
    """
    documents: list[Document] = []
    skipped: list[SkippedDocument] = []
    lines: dict[str, int] = {}
    for number, line in _lines(as_utf8(data)):
        try:
            story = _story(line, number, path)
            if story.id in lines:
                raise Unreadable(f'repeats the id "{story.id}" of line {lines[story.id]}')
        except Unreadable as error:
            skipped.append(SkippedDocument(path, f"line {number} {error.reason}"))
        else:
            lines[story.id] = number
            documents.append(story)
    if not documents and not skipped:
        raise Unreadable("holds no text")
    return Batch(tuple(documents), tuple(skipped))


def _lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    start, number = 0, 1
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        if line := data[start:end].strip():
            yield number, line
        start, number = end + 1, number + 1


def _story(line: bytes, number: int, path: str) -> Document:
    fields = _fields(line)
    text = _string(fields, "text")
    if not text:
        raise Unreadable('has no "text"')
    copy, lines = in_lines(text)
    source, blocks = _laid_out(copy, _string(fields, "summary"), _string(fields, "title"))
    source = text + source[len(text) :]
    whole = _string(fields, NAME)
    suppressions = [*of_lines(lines, source, blocks), *([suppression(whole, 0)] if whole else ())]
    day, problem = dated(_label(fields, "date"))
    metadata = {name: value for name in _METADATA if (value := _string(fields, name))}
    id = _label(fields, "id") or f"{path}:{number}"
    return document(id, path, source, blocks, day, metadata | problem, suppressions=suppressions)


def _laid_out(text: str, summary: str, title: str) -> tuple[str, list[Block]]:
    """Return the source and its blocks in reading order.

    Summary and title stand after the text in the source, so that offsets into the text hold.
    """
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


def _fields(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not valid UTF-8 (byte {error.start + 1} of the line)") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"is not JSON ({error.msg} at column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("is not JSON that can be read (a number too long, or nested too deep)") from error
    if not isinstance(fields, dict):
        raise Unreadable("is not a JSON object")
    return fields


def _string(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable(f'has a "{name}" that is not a string')
    # Half of an escaped pair is no character, and no output could be written with it.
    return _LONE_SURROGATE.sub("\ufffd", value)


def _label(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _string(fields, name)
