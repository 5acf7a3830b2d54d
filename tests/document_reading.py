"""The readers with the limits and words that come with claimcheck."""

from __future__ import annotations

from functools import cache

from claimcheck import documents
from claimcheck.documents import Batch, InputOptions, input_options
from claimcheck.rulebook.loading import load_rulebook


@cache
def built_in() -> InputOptions:
    return input_options(load_rulebook())


def read(data: bytes, path: str, *, suffix: str | None = None, **said: object) -> Batch:
    """Return what ``documents.read`` does; ``said`` are fields of the options."""
    return documents.read(data, path, built_in()._replace(**said), suffix=suffix)  # type: ignore[arg-type]
