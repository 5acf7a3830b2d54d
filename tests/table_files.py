"""A story with a table, in a file of each format that has tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from html import escape

from office_files import docx, odt, odt_row, w_par, w_row

Rows = Sequence[Sequence[str]]
FIGURES = [["", "2023", "2024"], ["Exports", "38.0", "1,041"], ["Imports", "", "(7.5)"], ["All", "38.0", "–"]]
LEAD = "The committee met on a rainy evening and heard what the two of its members had to say of the matter."


def markdown(headline: str, prose: str, title: str, rows: Rows) -> bytes:
    """The file as UTF-8; the first row is its header."""
    head, *body = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    table = "\n".join([head, "|" + " --- |" * len(rows[0]), *body])
    return "\n\n".join(filter(None, (f"# {headline}", LEAD, prose, title, table))).encode()


def html(headline: str, prose: str, title: str, rows: Rows) -> bytes:
    """A page whose first row is of <th>."""
    head, *body = [
        "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row) + "</tr>"
        for tag, row in zip(("th", *["td"] * len(rows)), rows, strict=False)
    ]
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    table = f"<table>{caption}<thead>{head}</thead><tbody>{''.join(body)}</tbody></table>"
    copy = "".join(f"<p>{escape(each)}</p>" for each in (LEAD, prose) if each)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{escape(headline)}</title></head><body><article>"
        f"<h1>{escape(headline)}</h1>{copy}{table}</article></body></html>"
    ).encode()


def word(headline: str, prose: str, title: str, rows: Rows) -> bytes:
    """A .docx that marks no row as its header."""
    table = "".join(w_row(*map(escape, row)) for row in rows)
    copy = "".join(w_par(escape(each)) for each in (LEAD, prose, title) if each)
    return docx(f"{w_par(escape(headline), 'Titel')}{copy}<w:tbl>{table}</w:tbl>")


def opendocument(headline: str, prose: str, title: str, rows: Rows) -> bytes:
    """An .odt with its first row among the header rows."""
    head, *body = [odt_row(*map(escape, row)) for row in rows]
    table = (
        f"<table:table><table:table-header-rows>{head}</table:table-header-rows>{''.join(body)}</table:table>"
    )
    copy = "".join(f"<text:p>{escape(each)}</text:p>" for each in (LEAD, prose, title) if each)
    return odt(f"<text:p text:style-name='P1'>{escape(headline)}</text:p>{copy}{table}")


def comma_separated(rows: Rows) -> bytes:
    """The table alone, as spreadsheets write it."""
    file = io.StringIO()
    csv.writer(file).writerows(rows)
    return file.getvalue().encode()


STORIES: dict[str, Callable[[str, str, str, Rows], bytes]] = {
    ".md": markdown,
    ".html": html,
    ".docx": word,
    ".odt": opendocument,
}
"""By the ending of the file."""


def files(ending: str, headline: str, prose: str, title: str, rows: Rows) -> dict[str, bytes]:
    """The files of a story with a table, by name; ".csv" is a story and its table beside it."""
    if ending == ".csv":
        copy = "\n\n".join(filter(None, (f"# {headline}", LEAD, prose)))
        named = [[title], *rows] if title else rows
        return {"story.md": copy.encode(), "story-table.csv": comma_separated(named)}
    return {f"story{ending}": STORIES[ending](headline, prose, title, rows)}
