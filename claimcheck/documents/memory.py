"""Files in memory, and open files as text; nothing here touches the disk."""

from __future__ import annotations

from io import BytesIO, StringIO, TextIOWrapper
from typing import BinaryIO, TextIO

_FEED = "\n"
"""The only line end, and left as it is."""


def opened(data: bytes) -> BytesIO:
    """Return ``data`` as an open file."""
    return BytesIO(data)


def opened_text(text: str) -> TextIO:
    """Return ``text`` as an open file."""
    return StringIO(text, newline=_FEED)


def utf8(file: BinaryIO) -> TextIO:
    """Return an open file in UTF-8 as one of text, without its byte order mark."""
    return TextIOWrapper(file, encoding="utf-8-sig", newline=_FEED)
