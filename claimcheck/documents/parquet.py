"""Parquet: a batch of stories, a row each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

from claimcheck.documents.batch import Batch, Item, batched, read_item
from claimcheck.documents.limits import too_large
from claimcheck.documents.memory import opened
from claimcheck.documents.options import InputOptions
from claimcheck.documents.records import column_names, story_of
from claimcheck.documents.unreadable import Unreadable, guarding
from claimcheck.model.document import Document, SkippedDocument

_ROWS_AT_ONCE = 1000


def read_parquet(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .parquet file, and a skipped document for each row that holds none.

    Raises Unreadable when it is broken, unpacks to too much, or no column holds the text.
    """
    return batched(each_record(opened(data), path, options))


def each_record(file: BinaryIO, path: str, options: InputOptions) -> Iterator[Document | SkippedDocument]:
    """Yield what ``read_parquet`` returns, of which a thousand rows are unpacked at a time.

    Raises Unreadable as it does, but for what is broken behind its first rows, which is only met there.
    """
    from pyarrow.parquet import ParquetFile

    with guarding("is a Parquet file that is cut off or broken"):
        table = ParquetFile(file)
        names = [str(name) for name in table.schema_arrow.names]
        groups = range(table.metadata.num_row_groups)
        unpacked = sum(table.metadata.row_group(group).total_byte_size for group in groups)
    if reason := too_large(unpacked, options.limits.batch_file):
        raise Unreadable(reason)
    columns = column_names(names, options)
    if "text" not in columns:
        likely = ", ".join(options.column_names.text)
        raise Unreadable(f"has no column called {likely}; say which one it is with --column text=NAME")
    number = 0
    for number, row in enumerate(_rows(table, sorted(set(columns.values()))), start=1):
        story = partial(story_of, row, columns, path, otherwise=f"{path}:{number}")
        yield read_item(path, Item(f"row {number}", story))
    if not number:
        raise Unreadable("holds no story")


def _rows(table: Any, columns: list[str]) -> Iterator[dict[str, Any]]:
    with guarding("is a Parquet file that is cut off or broken"):
        for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=columns):
            yield from batch.to_pylist()
