"""A letter: the subject is the headline, the text part the story."""

from __future__ import annotations

from email.errors import MessageError
from email.message import EmailMessage
from typing import cast

from claimcheck.documents.batch import Batch
from claimcheck.documents.dates import dated
from claimcheck.documents.decoding import decode
from claimcheck.documents.facts import facts
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import Piece, add_pieces, html_pieces
from claimcheck.documents.options import InputOptions
from claimcheck.documents.plain import plain_blocks
from claimcheck.documents.unreadable import Unreadable, guarding
from claimcheck.model.document import SegmentKind

_HEADERS = ("subject", "date", "message-id", "from")


def read_eml(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a letter; raises Unreadable when it has no text."""
    from email import message_from_bytes, policy

    with guarding("is a letter that cannot be read (its parts are broken, or nested too deep)"):
        letter = message_from_bytes(data, policy=policy.default)
        part = letter.get_body(("plain", "html"))
        attachments = sum(1 for _ in letter.iter_attachments())
    for name, value in letter.raw_items():
        if name.lower() in _HEADERS and len(value) > options.limits.letter_header:
            raise Unreadable(f"is a letter with a {name} of {len(value):,} characters")
    with guarding("is a letter whose headers cannot be read"):
        headers = {name: _header(letter, name) for name in _HEADERS}
    pieces = _pieces(cast(EmailMessage, part)) if part is not None else []
    if not pieces:
        raise Unreadable("is a letter without text")
    manuscript = Manuscript()
    manuscript.add(SegmentKind.HEADLINE, headers["subject"])
    add_pieces(manuscript, pieces)
    day, problem = dated(headers["date"])
    if attachments:
        files = "an attachment" if attachments == 1 else f"{attachments} attachments"
        problem["unread"] = f"has {files}, not read with it; save what it holds as files of their own"
    known = facts(id=headers["message-id"], source=headers["from"])
    return Batch((manuscript.story(path, path, day=day, metadata=known | problem),))


def _header(letter: EmailMessage, name: str) -> str:
    try:
        value = str(letter.get(name, ""))
    except (MessageError, IndexError, ValueError):
        return ""  # the parser of email has no patience with a broken Message-ID
    return value.encode("utf-8", "replace").decode("utf-8")


def _pieces(part: EmailMessage) -> list[Piece]:
    text = _text(part)
    if part.get_content_subtype() == "html":
        return html_pieces(text)
    return [Piece(each.kind, each.text) for each in plain_blocks(text)]


def _text(part: EmailMessage) -> str:
    """Return the part's text, in the encoding that it claims unless its bytes say otherwise."""
    with guarding("is a letter whose text part is broken"):
        data = cast(bytes, part.get_payload(decode=True))
    try:
        return data.decode(part.get_content_charset("utf-8"))
    # A name with a NUL in it is a ValueError, and so is a UnicodeDecodeError.
    except (ValueError, LookupError):
        return decode(data).text
