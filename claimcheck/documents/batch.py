"""What a reader returns."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model.document import Document, SkippedDocument


class Batch(NamedTuple):
    """The stories of one file, and the parts of it that could not be read; both in the file's order."""

    documents: tuple[Document, ...]
    skipped: tuple[SkippedDocument, ...] = ()
