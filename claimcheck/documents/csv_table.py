"""CSV: a batch of stories, a row each, with the columns' names in the first row; or a table of figures."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from claimcheck.documents.batch import Batch, Item, gather
from claimcheck.documents.csv_figures import figures_of
from claimcheck.documents.decoding import decode
from claimcheck.documents.options import InputOptions
from claimcheck.documents.records import column_names, story_of
from claimcheck.documents.unreadable import NoStory, Unreadable
from claimcheck.model.document import Document

_LINE = re.compile(r"[^\n]*+(?:\n|\Z)")
_DELIMITERS = ",;\t|"
_FIRST_LINES = 5


def read_csv(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .csv file, and a skipped document for each row that holds none.

    A file without a column of text whose rows hold figures is a table, and one document. Raises Unreadable
    for a file without text, and NoStory when it is neither.
    Rows are counted as spreadsheets do: the names are row 1.
    """
    decoded = decode(data)
    rows = _rows(decoded.text, options.limits.story)
    names = next(rows, None)
    if not names:
        raise Unreadable("holds no text")
    columns = column_names(names, options)
    if "text" not in columns:
        if not options.columns:
            delimiter = _delimiter(decoded.text)
            if table := figures_of(decoded.text, delimiter, path, options.limits.table_cells):
                for _ in rows:  # raises where it is not CSV
                    pass
                return Batch((table,))
        likely = ", ".join(options.column_names.text)
        raise NoStory(f"has no column called {likely}; say which one it is with --column text=NAME")
    return gather(
        path,
        (
            Item(f"row {number}", partial(_story, row, names, columns, path, number))
            for number, row in enumerate(rows, start=2)
            if any(cell.strip() for cell in row)
        ),
    )


def _story(row: list[str], names: list[str], columns: dict[str, str], path: str, number: int) -> Document:
    if len(row) != len(names):
        raise Unreadable(f"has {len(row)} cells, and there are {len(names)} columns")
    return story_of(dict(zip(names, row, strict=True)), columns, path, otherwise=f"{path}:{number}")


def _delimiter(text: str) -> str:
    # A title may stand above the names of the columns.
    first = "".join(match[0] for match in islice(_LINE.finditer(text), _FIRST_LINES))
    return max(_DELIMITERS, key=first.count)


def _rows(text: str, longest: int) -> Iterator[list[str]]:
    csv.field_size_limit(longest)
    delimiter = _delimiter(text)
    lines = (match[0] for match in _LINE.finditer(text))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise Unreadable(f"is not CSV from line {reader.line_num} on ({error})") from error
