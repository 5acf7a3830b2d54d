"""A short digest of a text, the same on every machine and in every run."""

from __future__ import annotations

from typing import Any

_BYTES = 8


def digest(text: str) -> str:
    """Return 16 hexadecimal digits, the BLAKE2b digest of the text."""
    return str(_blake2b()(text.encode(), digest_size=_BYTES).hexdigest())


def _blake2b() -> Any:
    """The one of hashlib, without the OpenSSL that hashlib loads for others, which takes longer."""
    try:
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    return blake2b
