"""CSV that is a table of figures and no batch of stories: names of columns, and rows of figures below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.documents.story import Block, document, plain_copy, row_block
from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document
from claimcheck.model.table import Cell, Row
from claimcheck.rulebook.pattern import Pattern

# A cell of figures as far as a reader must know; what it means is for the grammar to say.
_FIGURE = Pattern(r"[^\w\n]{0,4}\d[\d.,\u00a0 ]*\s?[%\w]{0,10}[^\w\n]{0,3}(?:\([^()\n]{1,12}\))?")
# A cell that is longer is copy, in a column that goes by another name.
_LONGEST = 150
_QUOTE = '"'
_BARE = {delimiter: Pattern(rf"[^{delimiter}\r\n]*+") for delimiter in (",", ";", "\t", "|")}


class _Field(NamedTuple):
    start: int
    text: str


def figures_of(text: str, delimiter: str, path: str, most: int) -> Document | None:
    """Return the table as a document, None where hardly a row has a figure or one holds copy.

    ``most`` is how many cells it may have. Spans lead to the cells in the file itself. Raises Unreadable for
    a table that is too large.
    """
    rows: list[Row] = []
    blocks: list[Block] = []
    cells = 0
    for fields in _rows(text, delimiter):
        if not any(each.text for each in fields):
            continue
        rows.append(Row(1, tuple(Cell(each.text, each.start, place) for place, each in enumerate(fields))))
        blocks.append(_block(fields, rows[-1]))
        cells += len(fields)
        if max(len(each.text) for each in fields) > _LONGEST or cells > most:
            break
    if not _is_table(rows):
        return None
    if cells > most:
        raise Unreadable(f"is a table of more than {most:,} cells, and one is read up to that")
    stem = path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    title = " ".join(stem.replace("-", " ").replace("_", " ").split())
    return document(path, path, text, blocks, title=title or None)


def _is_table(rows: list[Row]) -> bool:
    """True for rows below names of columns that mostly hold figures, and no copy."""
    figured = [any(_FIGURE.fullmatch(each.text) for each in row.cells) for row in rows[1:]]
    return (
        bool(figured)
        and 2 * sum(figured) >= len(figured)
        and any(len(row.cells) > 1 for row in rows)
        and not any(len(each.text) > _LONGEST for each in rows[-1].cells)
    )


def _block(fields: list[_Field], row: Row) -> Block:
    """Return the row as copy: what stands between its fields blanked."""
    start = end = fields[0].start
    pieces: list[str] = []
    for field in fields:
        pieces += " " * (field.start - end), field.text
        end = field.start + len(field.text)
    return row_block("".join(pieces), start, row)


def _rows(text: str, delimiter: str) -> Iterator[list[_Field]]:
    """Yield the fields of each row, quotation marks and blanks around them left out."""
    row: list[_Field] = []
    at = 0
    while at < len(text):
        field, at = _quoted(text, at) if text.startswith(_QUOTE, at) else _bare(text, at, delimiter)
        row.append(field)
        if text.startswith(delimiter, at):
            at += 1
            if at < len(text):
                continue
        yield row
        row = []
        at += 2 if text.startswith("\r\n", at) else 1


def _quoted(text: str, at: int) -> tuple[_Field, int]:
    end = at + 1
    while (end := text.find(_QUOTE, end)) >= 0 and text.startswith(_QUOTE, end + 1):
        end += 2
    end = len(text) if end < 0 else end
    # A doubled mark stands for one.
    return _field(at + 1, text[at + 1 : end].replace('""', '" ')), min(end + 1, len(text))


def _bare(text: str, at: int, delimiter: str) -> tuple[_Field, int]:
    match = _BARE[delimiter].match(text, at)
    assert match is not None
    return _field(at, match[0]), match.end()


def _field(start: int, written: str) -> _Field:
    copy = plain_copy(written)
    trimmed = copy.lstrip(" ")
    return _Field(start + len(copy) - len(trimmed), trimmed.rstrip(" "))
