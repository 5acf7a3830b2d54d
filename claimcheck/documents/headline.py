"""Telling a headline from a first paragraph, where no markup does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.documents.story import Block
from claimcheck.model.document import SegmentKind

_LONGEST = 120
_LOOK_AHEAD = 5
_TIMES_LONGER = 1.2
# What ends a sentence and no headline, quoted or not; "U.S." and dots that trail off do not.
_CLOSED = re.compile(r"(?<![A-Z]\.[A-Z])(?<!\.\.)[.;:,][\"'”’»)]*$")
# Title case, in which even "2nd Large Quake Rattles N. Calif." is no sentence: no long word begins small.
_SENTENCE_CASE = re.compile(r"(?<![\w'’])[a-z]\w{3}|^\S+$")
_SENTENCE_END = re.compile(r"[^\W_][.!?…]+[\"'”’»)]*(?:\s|$)")


def with_headline(blocks: Sequence[Block], source: str) -> list[Block]:
    """Return the blocks, the first one as the headline when it looks like one.

    A headline is a single line, short, unclosed, and followed by a paragraph of prose clearly longer than it.
    """
    if not blocks or not _is_headline(blocks[0], source) or not _prose_follows(blocks):
        return list(blocks)
    return [blocks[0]._replace(kind=SegmentKind.HEADLINE), *blocks[1:]]


def _is_headline(first: Block, source: str) -> bool:
    if first.kind is not SegmentKind.BODY or len(first.text) > _LONGEST:
        return False
    if _CLOSED.search(first.text) and _SENTENCE_CASE.search(first.text):
        return False
    return len(source[first.start : first.start + len(first.text)].splitlines()) == 1


def _prose_follows(blocks: Sequence[Block]) -> bool:
    longer = len(blocks[0].text) * _TIMES_LONGER
    return any(
        len(text) >= longer and _SENTENCE_END.search(text) for _, text, _ in blocks[1 : 1 + _LOOK_AHEAD]
    )
