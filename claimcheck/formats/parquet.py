"""``extract --format parquet``: the claims table for data tools."""

from __future__ import annotations

from importlib.util import find_spec

from claimcheck.formats.escaping import encodable
from claimcheck.formats.frame import to_frame
from claimcheck.formats.missing_extra import MissingExtra
from claimcheck.model.report import Report


def render(report: Report) -> bytes:
    """The claims table as a Parquet file's bytes; MissingExtra when pyarrow is not installed."""
    if find_spec("pyarrow") is None:
        raise MissingExtra("Parquet", "pyarrow", "parquet")
    from pandas.api.types import is_string_dtype

    frame = to_frame(report)
    for name, column in frame.items():
        if is_string_dtype(column):
            frame[name] = column.map(encodable, na_action="ignore").astype(column.dtype)
    content: bytes = frame.to_parquet(None, engine="pyarrow", index=False)
    return content
