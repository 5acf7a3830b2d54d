"""Parquet: a batch of stories, a row each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from claimcheck.documents.batch import Batch, Item, gather
from claimcheck.documents.limits import too_large
from claimcheck.documents.options import InputOptions
from claimcheck.documents.records import column_names, story_of
from claimcheck.documents.unreadable import Unreadable, guarding

_ROWS_AT_ONCE = 1000


def read_parquet(data: bytes, path: str, options: InputOptions) -> Batch:
    """Return the stories of a .parquet file, and a skipped document for each row that holds none.

    Raises Unreadable when it is broken, unpacks to too much, or no column holds the text.
    """
    from pyarrow import BufferReader
    from pyarrow.parquet import ParquetFile

    with guarding("is a Parquet file that is cut off or broken"):
        table = ParquetFile(BufferReader(data))
        names = [str(name) for name in table.schema_arrow.names]
        groups = range(table.metadata.num_row_groups)
        unpacked = sum(table.metadata.row_group(group).total_byte_size for group in groups)
    if reason := too_large(unpacked, options.limits.batch_file):
        raise Unreadable(reason)
    columns = column_names(names, options)
    if "text" not in columns:
        likely = ", ".join(options.column_names.text)
        raise Unreadable(f"has no column called {likely}; say which one it is with --column text=NAME")
    return gather(
        path,
        (
            Item(f"row {number}", partial(story_of, row, columns, path, otherwise=f"{path}:{number}"))
            for number, row in enumerate(_rows(table, sorted(set(columns.values()))), start=1)
        ),
    )


def _rows(table: Any, columns: list[str]) -> Iterator[dict[str, Any]]:
    with guarding("is a Parquet file that is cut off or broken"):
        for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=columns):
            yield from batch.to_pylist()
