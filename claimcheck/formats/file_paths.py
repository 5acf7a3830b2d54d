"""Paths of stories as other programs want them; every character of the path is kept."""

from __future__ import annotations

from posixpath import normpath
from urllib.parse import quote

from claimcheck.model.document import Document


def in_repository(path: str) -> str:
    """The path with forward slashes and no "./" before it, as services compare it with their files."""
    return normpath(path.replace("\\", "/")) if path else path


def uri(path: str) -> str:
    """The path as a relative or file: URI, everything but plain characters in percent codes (RFC 3986)."""
    slashed = in_repository(path)
    quoted = quote(slashed, safe="/", errors="replace")
    return f"file://{quoted}" if slashed.startswith("/") else quoted


def is_whole_file(document: Document) -> bool:
    """False where lines are not the file's: in one of several stories, and in text taken out of a file."""
    return document.id == document.path and not document.extracted
