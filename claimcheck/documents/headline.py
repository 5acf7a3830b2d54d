"""Telling a headline from a first paragraph, where no markup does."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.documents.story import Block
from claimcheck.model.document import SegmentKind
from claimcheck.rulebook.pattern import Pattern

_LONGEST = 120
_LOOK_AHEAD = 5
_TIMES_LONGER = 1.2
_GOES_ON = Pattern(r"[;:,][\"'”’»)]*$")
# The end of a sentence, quoted or not; "U.S." and dots that trail off are not.
_FULL_STOP = Pattern(r"(?<![A-Z]\.[A-Z])(?<!\.\.)\.[\"'”’»)]*$")
# Not the title case of "2nd Large Quake Rattles N. Calif.", in which each long word begins with a capital.
_SENTENCE_CASE = Pattern(r"(?<![\w'’])[a-z]\w{3}|^(?:\S+ ?){1,3}$")
_SENTENCE_END = Pattern(r"[^\W_][.!?…]+[\"'”’»)]*(?:\s|$)")


def with_headline(blocks: Sequence[Block], source: str) -> list[Block]:
    """Return the blocks, the first one as the headline when it looks like one.

    A headline is a single line, short, unclosed, and followed by a paragraph of prose clearly longer than it.
    """
    if not blocks or not _is_headline(blocks[0], source) or not _prose_follows(blocks):
        return list(blocks)
    return [blocks[0]._replace(kind=SegmentKind.HEADLINE), *blocks[1:]]


def _is_headline(first: Block, source: str) -> bool:
    if first.kind is not SegmentKind.BODY or len(first.text) > _LONGEST or _GOES_ON.search(first.text):
        return False
    if _FULL_STOP.search(first.text) and _SENTENCE_CASE.search(first.text):
        return False
    return len(source[first.start : first.start + len(first.text)].splitlines()) == 1


def _prose_follows(blocks: Sequence[Block]) -> bool:
    longer = len(blocks[0].text) * _TIMES_LONGER
    return any(
        len(each.text) >= longer and _SENTENCE_END.search(each.text) for each in blocks[1 : 1 + _LOOK_AHEAD]
    )
