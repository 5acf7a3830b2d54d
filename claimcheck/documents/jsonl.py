"""JSON Lines: a batch of stories, one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from claimcheck.documents.batch import Batch, batched
from claimcheck.documents.decoding import utf8_lines
from claimcheck.documents.memory import opened
from claimcheck.documents.options import InputOptions
from claimcheck.documents.records import column_names, story_of
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SkippedDocument


def read_jsonl(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .jsonl file, and a skipped document for each line that holds none.

    Raises Unreadable when the file is not text or has only blank lines.
    """
    return batched(each_line(opened(data), path, options))


def each_line(file: BinaryIO, path: str, options: InputOptions) -> Iterator[Document | SkippedDocument]:
    """Yield what ``read_jsonl`` returns, line by line, so that no batch has to be held whole.

    Raises Unreadable, before anything else, as ``read_jsonl`` does.
    """
    seen: dict[str, int] = {}
    number = 0
    for number, line in _lines(file):
        try:
            story = _story(line, number, path, options)
            if (before := seen.setdefault(story.id, number)) != number:
                raise Unreadable(f'repeats the id "{story.id}" of line {before}')
        except Unreadable as error:
            yield SkippedDocument(path, f"line {number} {error.reason}")
        else:
            yield story
    if not number:
        raise Unreadable("holds no text")


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(utf8_lines(file), start=1):
        if stripped := line.strip():
            yield number, stripped


def _story(line: bytes, number: int, path: str, options: InputOptions) -> Document:
    fields = _fields(line)
    story = story_of(fields, column_names(fields, options), path, otherwise=f"{path}:{number}")
    return story._replace(record=number)


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
