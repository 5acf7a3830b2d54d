"""CSV: a batch of stories, a row each, with the columns' names in the first row; or a table of figures."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO, TextIO

from claimcheck.documents.batch import Batch, Item, batched, read_item
from claimcheck.documents.csv_figures import figures_of
from claimcheck.documents.decoding import utf8_text
from claimcheck.documents.memory import opened
from claimcheck.documents.options import InputOptions
from claimcheck.documents.records import column_names, story_of
from claimcheck.documents.unreadable import NoStory, Unreadable
from claimcheck.model.document import Document, SkippedDocument

_DELIMITERS = ",;\t|"
_FIRST_LINES = 5


def read_csv(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .csv file, and a skipped document for each row that holds none.

    A file without a column of text whose rows hold figures is a table, and one document. Raises Unreadable
    for a file without text, and NoStory when it is neither.
    Rows are counted as spreadsheets do: the names are row 1.
    """
    return batched(each_row(opened(data), path, options))


def each_row(file: BinaryIO, path: str, options: InputOptions) -> Iterator[Document | SkippedDocument]:
    """Yield what ``read_csv`` returns, row by row, so that no batch has to be held whole.

    Raises Unreadable, before anything else, as ``read_csv`` does.
    """
    text = utf8_text(file)
    names = next(_rows(text, options.limits.story), None)
    if not names:
        raise Unreadable("holds no text")
    columns = column_names(names, options)
    if "text" not in columns:
        yield _table(text, path, options)
        return
    # Once to see that it is CSV to the end, and once for the stories.
    if not sum(any(map(str.strip, row)) for row in islice(_rows(text, options.limits.story), 1, None)):
        raise Unreadable("holds no story")
    rows = enumerate(_rows(text, options.limits.story), start=1)
    for number, row in islice(rows, 1, None):
        if any(map(str.strip, row)):
            yield read_item(path, Item(f"row {number}", partial(_story, row, names, columns, path, number)))


def _table(text: TextIO, path: str, options: InputOptions) -> Document:
    """Return a file without a column of text as a table of figures; raise NoStory when it is none."""
    text.seek(0)
    whole = text.read()
    if not options.columns:
        delimiter = _delimiter(text)
        if table := figures_of(whole, delimiter, path, options.limits.table_cells):
            for _ in _rows(text, options.limits.story):  # raises where it is not CSV
                pass
            return table
    likely = ", ".join(options.column_names.text)
    raise NoStory(f"has no column called {likely}; say which one it is with --column text=NAME")


def _story(row: list[str], names: list[str], columns: dict[str, str], path: str, number: int) -> Document:
    if len(row) != len(names):
        raise Unreadable(f"has {len(row)} cells, and there are {len(names)} columns")
    return story_of(dict(zip(names, row, strict=True)), columns, path, otherwise=f"{path}:{number}")


def _delimiter(text: TextIO) -> str:
    text.seek(0)
    # A title may stand above the names of the columns.
    first = "".join(islice(text, _FIRST_LINES))
    return max(_DELIMITERS, key=first.count)


def _rows(text: TextIO, longest: int) -> Iterator[list[str]]:
    """Yield the rows from the first on, of which one reading at a time can be under way."""
    csv.field_size_limit(longest)
    delimiter = _delimiter(text)
    text.seek(0)
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise Unreadable(f"is not CSV from line {reader.line_num} on ({error})") from error
