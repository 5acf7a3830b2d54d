"""From bytes to documents, one reader for each format; nothing here touches the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.documents.batch import Batch
from claimcheck.documents.plain import read_plain
from claimcheck.documents.unreadable import Unreadable

__all__ = ["FORMATS", "READERS", "Batch", "Unreadable", "read"]


# Their libraries are slow to import, and most runs do without them.
def _read_markdown(data: bytes, path: str) -> Batch:
    from claimcheck.documents.markdown import read_markdown

    return read_markdown(data, path)


def _read_jsonl(data: bytes, path: str) -> Batch:
    from claimcheck.documents.jsonl import read_jsonl

    return read_jsonl(data, path)


READERS: Mapping[str, Callable[[bytes, str], Batch]] = {
    ".txt": read_plain,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".jsonl": _read_jsonl,
}
"""From the ending of a file's name, in small letters, to the reader that takes it."""

FORMATS = "claimcheck reads {} and {}".format(", ".join(list(READERS)[:-1]), list(READERS)[-1])
"""For messages."""


def read(data: bytes, path: str, *, suffix: str | None = None) -> Batch:
    """Return the stories in ``data``; ``suffix`` (".txt") stands in for the path's own.

    Raises Unreadable when no reader takes the suffix or nothing can be read at all.
    """
    suffix = _suffix(path) if suffix is None else suffix
    reader = READERS.get(suffix.lower())
    if reader is None:
        raise Unreadable(f"has {_described(suffix)}, which no reader takes; {FORMATS}")
    return reader(data, path)


def _suffix(path: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return dot + ending if stem else ""


def _described(suffix: str) -> str:
    return f"the ending {suffix}" if suffix else "a name without an ending"
