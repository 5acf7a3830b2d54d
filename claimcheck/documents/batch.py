"""What a reader returns."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.document import Document, SkippedDocument


@dataclass(frozen=True, slots=True)
class Batch:
    """The stories of one file, and the parts of it that could not be read; both in the file's order."""

    documents: tuple[Document, ...]
    skipped: tuple[SkippedDocument, ...] = ()
