"""Markdown: front matter, and CommonMark with tables."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.documents.batch import Batch
from claimcheck.documents.dates import dated
from claimcheck.documents.decoding import decode
from claimcheck.documents.front_matter import FrontMatter, front_matter
from claimcheck.documents.headline import with_headline
from claimcheck.documents.markdown_blocks import MarkdownBlocks, Placed
from claimcheck.documents.options import InputOptions
from claimcheck.documents.story import Block, document
from claimcheck.documents.suppressions import in_comments
from claimcheck.documents.toml_front_matter import toml_front_matter
from claimcheck.model.document import SegmentKind

_SUMMARIES = ("summary", "standfirst", "description", "excerpt")
_NOT_METADATA = ("title", "date", *_SUMMARIES)


def read_markdown(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a .md file; raises Unreadable.

    Metadata holds the scalar fields of the front matter, and the reader's own "encoding", "date_problem",
    "front_matter_problem" and "unread" where there is something to say.
    """
    decoded = decode(data)
    source = decoded.text
    front = toml_front_matter(source) or front_matter(source)
    markdown = MarkdownBlocks(source, front.end)
    blocks = _in_reading_order(front, list(markdown), source)
    day, notices = dated(front.values.get("date"))
    notices |= decoded.metadata
    if front.problem is not None:
        notices["front_matter_problem"] = front.problem
    if markdown.unread:
        notices["unread"] = _unread(markdown.unread)
    title = front.values.get("title")
    suppressions = [*front.suppressions, *in_comments(source, blocks, markdown.is_code, front.end)]
    metadata = _metadata(front) | notices
    return Batch((document(path, path, source, blocks, day, metadata, title, suppressions=suppressions),))


def _metadata(front: FrontMatter) -> dict[str, str]:
    own = ("encoding", "date_problem", "front_matter_problem", "unread")
    return {key: value for key, value in front.values.items() if key not in (*_NOT_METADATA, *own)}


def _unread(count: int) -> str:
    blocks = "a block" if count == 1 else f"{count} blocks"
    return f"holds {blocks} of HTML or of text indented like code, which claimcheck does not read"


def _in_reading_order(front: FrontMatter, placed: list[Placed], source: str) -> list[Block]:
    title = front.blocks.get("title")
    body = [block for block, _ in placed]
    headline = _headline(placed, title)
    if headline is not None:
        block = body.pop(headline)
        if title is None:
            title = block
        elif block.words != title.words:
            body.insert(headline, block._replace(kind=SegmentKind.HEADLINE))
    elif title is None:
        body = with_headline(body, source)
    above = [] if title is None else [title._replace(kind=SegmentKind.HEADLINE)]
    return [*above, *_summaries(front), *body]


def _headline(placed: list[Placed], title: Block | None) -> int | None:
    """Return which block is the headline by its markup.

    It is the first heading of level 1, else a heading that everything else follows. Where the front matter
    gives a title, it is only such a heading above the first paragraph: later ones head a section.
    """
    levels = [level for _, level in placed]
    opening = next((number for number, level in enumerate(levels) if not level), len(levels))
    highest = levels.index(1) if 1 in levels else None
    if title is not None:
        same = (i for i in range(opening) if placed[i].block.words == title.words)
        return next(same, highest if highest is not None and highest < opening else None)
    if highest is not None:
        return highest
    return 0 if opening else None


def _summaries(front: FrontMatter) -> Iterator[Block]:
    seen = set()
    for key in _SUMMARIES:
        block = front.blocks.get(key)
        if block is not None and block.words not in seen:
            seen.add(block.words)
            yield block._replace(kind=SegmentKind.SUMMARY)
