"""Bytes in memory, for libraries that take nothing but files."""

from __future__ import annotations

from io import BytesIO


def opened(data: bytes) -> BytesIO:
    """Return ``data`` as an open file; nothing touches the disk."""
    return BytesIO(data)
