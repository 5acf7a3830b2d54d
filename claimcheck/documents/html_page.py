"""Web pages: the main text, as trafilatura tells it from the rest, with what the page says of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from claimcheck.documents.batch import Batch
from claimcheck.documents.dates import dated
from claimcheck.documents.decoding import Decoded, decode
from claimcheck.documents.facts import facts
from claimcheck.documents.html_facts import PageFacts, page_facts
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.markup import Piece, add_pieces, html_pieces
from claimcheck.documents.options import InputOptions
from claimcheck.documents.story import collapsed
from claimcheck.documents.unreadable import Unreadable, guarding
from claimcheck.model.document import SegmentKind

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BEGUN = re.compile(r"<body\b", re.IGNORECASE)
_ENDED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
# In characters without white space: below the first, a piece is short; a piece is looked for so far ahead.
_SHORT = 24
_WINDOW = 20_000
_MOST = 0.8
_NO_ARTICLE = "is a page without an article that can be told from the rest of it"


def read_html(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the one story of a web page; raises Unreadable when no article can be told from the rest."""
    decoded = _decoded(data)
    page = _XML_DECLARATION.sub("", decoded.text, count=1)
    marks, most = page.count("<"), options.limits.page_marks
    if marks > most:
        raise Unreadable(f"has {marks:,} marks, and a page is read up to {most:,}")
    known = page_facts(page)
    headings = {collapsed(each) for each in known.headings}
    pieces = _article(html_pieces(page), _main_text(page))
    if not any(collapsed(piece.text) not in headings for piece in pieces if not piece.comment):
        raise Unreadable(_NO_ARTICLE)
    manuscript = Manuscript()
    _add_headlines(manuscript, known, pieces)
    manuscript.add_once(SegmentKind.SUMMARY, _summary(known, pieces))
    add_pieces(manuscript, pieces)
    if not manuscript.headlines:
        manuscript.tell_headline()
    day, problem = dated(known.published)
    facts_said = facts(id=known.address, version=known.modified, language=known.language, source=known.source)
    if _BEGUN.search(page) and not _ENDED.search(page, max(0, len(page) - _HEAD)):
        problem["unread"] = "breaks off before the end of the page; the copy before that was read"
    metadata = facts_said | decoded.metadata | problem
    return Batch((manuscript.story(path, path, day=day, metadata=metadata),))


def _decoded(data: bytes) -> Decoded:
    """Return the page's text: as UTF-8 where it is, whatever it declares, else in the declared encoding."""
    declared = _DECLARED.search(data[:_HEAD])
    if declared is not None and b"\0" not in data:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return Decoded(data.decode(declared[1].decode("ascii")))
            except (UnicodeDecodeError, LookupError):
                pass
    return decode(data)


def _main_text(page: str) -> list[str]:
    """Return the blocks of the main text; nothing is fetched or written."""
    from trafilatura import bare_extraction

    with guarding("is a page that cannot be read (broken, or nested too deep)"):
        found = bare_extraction(
            page, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False
        )
        body = getattr(found, "body", None)
        return [] if body is None else [" ".join(each.itertext()) for each in body]


def _article(pieces: Sequence[Piece], main: list[str]) -> list[Piece]:
    """Return the pieces that are in the main text, with the comments on them and the captions among them.

    Where most of the main text is in none of them, its own blocks stand in.
    """
    text = "".join(map(_squeezed, main))
    kept: list[int] = []
    waiting: list[int] = []
    place = matched = 0
    for number, piece in enumerate(pieces):
        squeezed = _squeezed(piece.text)
        end = None if piece.comment or not squeezed else _found(squeezed, text, place)
        captions = bool(kept) and piece.kind is SegmentKind.CAPTION
        if end is None and (piece.comment or not squeezed or captions):
            waiting.append(number)
            continue
        if end is not None:
            kept += [*waiting, number]
            matched += len(squeezed)
            place = end
        waiting = []
    if matched < _MOST * len(text):
        return [Piece(SegmentKind.BODY, each) for each in main if each.strip()]
    return _with_whole_tables(pieces, set(kept))


def _with_whole_tables(pieces: Sequence[Piece], kept: set[int]) -> list[Piece]:
    """Return the kept pieces, and the other rows of each table of which half is kept: no sum lacks a part."""
    rows = Counter(id(piece.row.grid) for piece in pieces if piece.row)
    seen = Counter(id(row.grid) for number in kept if (row := pieces[number].row))
    whole = {grid for grid, count in seen.items() if 2 * count >= rows[grid]}
    return [
        piece
        for number, piece in enumerate(pieces)
        if number in kept or (piece.row and id(piece.row.grid) in whole)
    ]


def _found(piece: str, text: str, place: int) -> int | None:
    """Return where a piece of the page ends in the main text, from ``place`` on; None when it is not there.

    Short ones, which links may be, must come next; of long ones the beginning or the end is enough.
    """
    if len(piece) < _SHORT:
        return place + len(piece) if piece and text.startswith(piece, place) else None
    within = place + len(piece) + _WINDOW
    if (at := text.find(piece[:_SHORT], place, within)) >= 0:
        return at + len(piece) if text.startswith(piece, at) else at + _SHORT
    at = text.find(piece[-_SHORT:], place, within)
    return at + _SHORT if at >= 0 else None


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _add_headlines(manuscript: Manuscript, known: PageFacts, pieces: list[Piece]) -> None:
    """Add what stands over the story as its headline, and what the page calls itself where nothing does."""
    copy = {collapsed(piece.text) for piece in pieces if not piece.comment}
    for heading in map(collapsed, known.headings):
        if heading in copy or (heading and heading in collapsed(known.title)):
            manuscript.add(SegmentKind.HEADLINE, heading)
            break
    if known.headline or not manuscript.headlines:
        manuscript.add_once(SegmentKind.HEADLINE, known.headline or known.title)


def _summary(known: PageFacts, pieces: list[Piece]) -> str:
    """Return the description, "" when it only repeats the beginning of a paragraph, or breaks off."""
    said = collapsed(known.description)
    start = said.rstrip(".…")
    if start != said.rstrip(".") or said.endswith("..."):
        return ""
    return "" if any(collapsed(piece.text).startswith(start) for piece in pieces) else said
