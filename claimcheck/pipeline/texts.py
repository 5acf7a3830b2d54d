"""Stories that come as a text and a headline, and headlines that come beside a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from claimcheck.documents import Unreadable, read
from claimcheck.documents.story import Block, block, document
from claimcheck.model.document import Document, SegmentKind, SkippedDocument
from claimcheck.pipeline.stages import Input

TEXT = "<text>"
"""Id and path of a story that comes from no file."""


def read_text(text: str, headline: str | None = None) -> Iterator[Input]:
    """Yield the story; offsets into ``text`` hold in its source, in which the headline stands last."""
    story = {"id": TEXT, "title": headline or "", "text": text}
    try:
        batch = read(json.dumps(story).encode(), TEXT, suffix=".jsonl")
    except Unreadable as error:
        yield SkippedDocument(TEXT, error.reason)
    else:
        yield from batch.documents
        yield from (SkippedDocument(TEXT, "holds no text") for _ in batch.skipped)


def with_title(inputs: Iterable[Input], title: str) -> Iterator[Input]:
    """Yield the inputs, with ``title`` as the headline of those that have none, at the end of the source."""
    for each in inputs:
        yield _titled(each, title) if isinstance(each, Document) and not each.title else each


def _titled(story: Document, title: str) -> Document:
    headline = block(SegmentKind.HEADLINE, title, len(story.source) + 2)
    if headline is None:
        return story
    body = (Block(segment.kind, segment.text, segment.start) for segment in story.segments)
    source = f"{story.source}\n\n{title}"
    return document(story.id, story.path, source, [headline, *body], story.date, story.metadata)
