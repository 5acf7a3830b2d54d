"""Stories that come from no file, and headlines that come beside one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.documents import InputOptions, Unreadable, input_options, read
from claimcheck.documents.story import Block, block, document
from claimcheck.model.document import Document, SegmentKind, SkippedDocument
from claimcheck.pipeline.gathering import Input
from claimcheck.rulebook.loading import load_rulebook

TEXT = "<text>"
"""Id and path of a story that has no name."""


def read_text(text: str, headline: str | None = None, options: InputOptions | None = None) -> Iterator[Input]:
    """Yield the story; offsets into ``text`` hold in its source, in which the headline stands last."""
    if not text.strip():
        yield SkippedDocument(TEXT, "holds no text")
        return
    story = {"id": TEXT, "title": headline or "", "text": text}
    import json

    yield from read_bytes(json.dumps(story).encode(), TEXT, ".jsonl", options)


def read_bytes(
    data: bytes, path: str, suffix: str | None = None, options: InputOptions | None = None
) -> Iterator[Input]:
    """Yield what the content of a file called ``path`` holds; ``suffix`` (".txt") stands in for its own.

    Without ``options``, the limits and words are those that come with claimcheck.
    """
    try:
        batch = read(data, path, options or input_options(load_rulebook()), suffix=suffix)
    except Unreadable as error:
        yield SkippedDocument(path, error.reason)
    else:
        yield from batch.documents
        yield from batch.skipped


def with_title(inputs: Iterable[Input], title: str) -> Iterator[Input]:
    """Yield the inputs, with ``title`` as the headline of those that have none, at the end of the source."""
    for each in inputs:
        yield _titled(each, title) if isinstance(each, Document) and not each.title else each


def _titled(story: Document, title: str) -> Document:
    headline = block(SegmentKind.HEADLINE, title, len(story.source) + 2)
    if headline is None:
        return story
    body = (Block(each.kind, each.text, each.start, each.page) for each in story.segments)
    source = f"{story.source}\n\n{title}"
    titled = document(
        story.id,
        story.path,
        source,
        [headline, *body],
        story.date,
        story.metadata,
        extracted=story.extracted,
        suppressions=story.suppressions,
    )
    return titled._replace(record=story.record)
