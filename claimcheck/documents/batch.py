"""What a reader returns."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SkippedDocument


class Batch(NamedTuple):
    """The stories of one file, and the parts of it that could not be read; both in the file's order."""

    documents: tuple[Document, ...]
    skipped: tuple[SkippedDocument, ...] = ()


class Item(NamedTuple):
    """A story inside a file: "item 3" or "row 5", and what makes a Document of it or raises Unreadable.

    The place is "" for the only story of a file.
    """

    place: str
    read: Callable[[], Document]


def gather(path: str, items: Iterable[Item]) -> Batch:
    """Return what the items hold; one that cannot be read is skipped by itself, with its place and reason.

    Raises Unreadable when there is no item.
    """
    documents: list[Document] = []
    skipped: list[SkippedDocument] = []
    for item in items:
        try:
            documents.append(item.read())
        except Unreadable as error:
            skipped.append(SkippedDocument(path, f"{item.place} {error.reason}".lstrip()))
    if not documents and not skipped:
        raise Unreadable("holds no story")
    return Batch(tuple(documents), tuple(skipped))
