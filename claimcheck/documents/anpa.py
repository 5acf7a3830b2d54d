"""Stories of a teleprinter wire, as ANPA bulletin 1312 lays them out; several to a file.

A message is SOH header STX text ETX trailer EOT. The header's first line has the story's number and, behind
US, a selector code; its second has priority, category, format, keyword, version, reference, date and word
count. In the text, lines behind "^" say what the story is and end in "<"; paragraphs are indented, and table
rows begin with BS. The layout is that of the specification as three public parsers read it: IptcAnpaParser of
Apache Tika, Warren Gay's anpa1312 and ANPAFeedParser of Superdesk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from claimcheck.documents.batch import Batch, Item, gather
from claimcheck.documents.decoding import Decoded, decode_wire
from claimcheck.documents.facts import facts, item_id
from claimcheck.documents.options import InputOptions
from claimcheck.documents.story import Block, block, collapsed, document
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SegmentKind
from claimcheck.rulebook.wire import Wire

_START = re.compile(r"\x01")
_PRIORITY = re.compile(r"[A-Za-z] [A-Za-z](?P<format>[\x13\x14][\x11\x12])? ?")
_FILED = re.compile(r"\d{1,2}-\d{1,2}")
_TABULAR = "\x12"
# "AP-NY-10-31-14 1635EDT" has the month first, "16:35ET 31-10-14" may have either.
_SENT = re.compile(r"(?P<agency>[A-Z]+-[A-Z]+-)?\b(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})\b")
_LINE = re.compile(r"[^\r\n]*+(?:\r+\n|\n|\r|\Z)")
_NOT_COPY = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f^]|@?[<=](?=\s*\Z)|@(?=\s*\Z)")
_DATELINE = re.compile(
    r"\s*([A-Z][A-Z .'-]+[A-Z](?:, [A-Z][\w.]*(?: [A-Z][\w.]*)*)?)\s+(?:\([^)]{1,30}\)\s+)?(?:_|--|—|–)\s"
)
_WORD_COUNT = re.compile(r"\s*\d*\s*")


class _Message(NamedTuple):
    """One message, as places in the text of the file; ``end`` is that of the trailer."""

    start: int
    text_start: int
    text_end: int
    end: int


class _Line(NamedTuple):
    start: int
    text: str


class _Header(NamedTuple):
    """What the second line of a header says; "" for what it leaves out."""

    keyword: str = ""
    version: str = ""
    filed: str = ""
    """Month and day, as the agency orders them."""
    tabular: bool = False


def read_anpa(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a wire file; raises Unreadable when there is no message in it.

    The source of an only story is the text of the file, of several each one's own message.
    """
    decoded = decode_wire(data)
    messages = list(_messages(decoded.text))
    alone = len(messages) == 1
    return gather(
        path,
        (
            Item(
                "" if alone else f"message {number}",
                partial(_story, decoded, message, path, number, alone, options.wire),
            )
            for number, message in enumerate(messages, start=1)
        ),
    )


def _messages(text: str) -> Iterator[_Message]:
    starts = [match.end() for match in _START.finditer(text)] or [0]
    for start, following in zip(starts, [*starts[1:], len(text)], strict=True):
        text_start = text.find("\x02", start, following)
        if text_start < 0:
            continue
        text_end = text.find("\x03", text_start, following)
        yield _Message(start, text_start + 1, text_end, following)


def _story(decoded: Decoded, message: _Message, path: str, number: int, alone: bool, rules: Wire) -> Document:
    if message.text_end < 0:
        raise Unreadable("breaks off before the mark that ends a story on the wire (ETX)")
    text = decoded.text
    if not alone:
        text = text[message.start : message.end]
        shift = message.start
        message = _Message(0, message.text_start - shift, message.text_end - shift, len(text))
    header = _header(text[message.start : message.text_start - 1])
    lines = list(_lines(text, message.text_start, message.text_end))
    fields, body = _split(lines)
    blocks = [*_heading(fields, rules), *_paragraphs(body, header.tabular)]
    slug, version = _slug(fields, header)
    day, problem = _sent(text[message.text_end : message.end])
    known = facts(
        id=f"{slug} {header.filed}" if slug else None,
        version=version,
        dateline=_dateline(blocks),
    )
    id = item_id(known.get("id"), path, number, alone=alone)
    return document(id, path, text, blocks, day, known | problem | decoded.metadata, extracted=not alone)


def _header(text: str) -> _Header:
    line = text.strip().rpartition("\n")[2]
    priority = _PRIORITY.match(line)
    if priority is None:
        return _Header()
    words = line[priority.end() :].split()
    filed = next((place for place, word in enumerate(words) if _FILED.fullmatch(word)), len(words))
    return _Header(
        keyword=words[0].rstrip(",").lower() if words else "",
        version=" ".join(words[1:filed]),
        filed="".join(words[filed : filed + 1]),
        tabular=(priority["format"] or "").endswith(_TABULAR),
    )


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    while start < end:
        match = _LINE.match(text, start, end)
        assert match is not None
        yield _Line(start, match[0])
        start = match.end()


def _split(lines: list[_Line]) -> tuple[list[_Line], list[_Line]]:
    """Return the fields above the story, each as one line, and the lines of the story itself."""
    fields: list[_Line] = []
    number = 0
    while number < len(lines) and (
        not lines[number].text.strip() or lines[number].text.lstrip().startswith("^")
    ):
        start, text = lines[number]
        number += 1
        while number < len(lines) and _goes_on(text, lines[number].text):
            text += lines[number].text
            number += 1
        if text.strip():
            fields.append(_Line(start, text))
    return fields, lines[number:]


def _goes_on(field: str, following: str) -> bool:
    """True where a field has not come to its "<" and the next line is neither field, paragraph nor blank."""
    begun = field.strip()
    return (
        bool(begun)
        and not begun.endswith("<")
        and following[:1] not in ("^", "\t", " ", "\b", "\r", "\n", "")
    )


def _copy(kind: SegmentKind, line: _Line, label: int = 0) -> Block | None:
    text = " " * label + line.text[label:]
    shown = "\n".join(_NOT_COPY.sub(lambda mark: " " * len(mark[0]), part) for part in text.split("\n"))
    return block(kind, shown, line.start)


def _heading(fields: list[_Line], rules: Wire) -> Iterator[Block]:
    """Yield the headline: the line labelled as one, else the first that is neither note nor byline."""
    candidates: list[tuple[_Line, int]] = []
    for field in fields[1:]:
        bare = field.text.lstrip("^ \t").lower()
        label = next((each for each in rules.headline if bare.startswith(f"{each}:")), None)
        if label is not None:
            before = field.text.lower().index(f"{label}:") + len(label) + 1
            candidates.insert(0, (field, before))
        elif not bare.startswith((*rules.notes, *rules.bylines)):
            candidates.append((field, 0))
    for field, label_length in candidates[:1]:
        if headline := _copy(SegmentKind.HEADLINE, field, label_length):
            yield headline


def _paragraphs(lines: list[_Line], tabular: bool) -> Iterator[Block]:
    joined: _Line | None = None
    for line in (*lines, _Line(0, "")):
        is_row = tabular or line.text.startswith("\b")
        if joined is None or is_row or line.text[:1] in ("\t", " ", "^", "\r", "\n", ""):
            if joined and (found := _copy(SegmentKind.BODY, joined)):
                yield found
            joined = None
        if is_row and (row := _copy(SegmentKind.TABLE, line)):
            yield row
        elif not is_row and line.text.strip():
            joined = line if joined is None else _Line(joined.start, joined.text + line.text)


def _slug(fields: list[_Line], header: _Header) -> tuple[str, str]:
    """Return keyword and version: of the first line of the text, else of the header."""
    parts = fields[0].text.strip("^<@ \t\r\n").split(",") if fields else []
    versions = [collapsed(part) for part in parts[1:] if not _WORD_COUNT.fullmatch(part)]
    keyword = header.keyword or (collapsed(parts[0]).lower() if parts else "")
    version = versions[0] if versions else header.version
    return keyword, version


def _sent(trailer: str) -> tuple[date | None, dict[str, str]]:
    match = _SENT.search(trailer)
    if match is None:
        return None, {}
    written = match[0].removeprefix(match["agency"] or "")
    one, other, year = int(match[2]), int(match[3]), int(match[4])
    year += 2000 if year < 100 else 0
    if not match["agency"] and one <= 12 and other <= 12 and one != other:
        return None, {"date_problem": f'has the date "{written}", whose day and month could be either'}
    month, day = (one, other) if match["agency"] or one <= 12 else (other, one)
    try:
        return date(year, month, day), {}
    except ValueError:
        return None, {"date_problem": f'has the date "{written}", which does not exist'}


def _dateline(blocks: list[Block]) -> str | None:
    for each in blocks:
        if each.kind is SegmentKind.BODY:
            found = _DATELINE.match(each.text)
            return found[1] if found else None
    return None
