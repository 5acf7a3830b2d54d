"""What the tests of mentions share: the figures of one text."""

from __future__ import annotations

from claimcheck.mentions import find_mentions
from claimcheck.model.document import Segment, SegmentKind
from claimcheck.model.mention import Mention
from claimcheck.rulebook import load_rulebook


def found(text: str) -> tuple[Mention, ...]:
    """The mentions of ``text``, read as one paragraph."""
    return find_mentions(Segment(SegmentKind.BODY, text, 0, 1), load_rulebook())


def only(text: str) -> Mention:
    """The one mention of ``text``."""
    (mention,) = found(text)
    return mention


def spanned(text: str) -> str:
    """What the span of the one mention of ``text`` covers."""
    mention = only(text)
    return text[mention.start : mention.end]
