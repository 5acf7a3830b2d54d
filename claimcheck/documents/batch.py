"""What a reader returns."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from claimcheck.documents.unreadable import Unreadable
from claimcheck.model.document import Document, SkippedDocument

Part = TypeVar("Part")


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


def gather_numbered(
    path: str, parts: Sequence[Part], read: Callable[[Part, str, int, bool], Document], *, what: str
) -> Batch:
    """Return what the parts of a file hold, each called ``what`` and its number where there are several.

    ``read`` takes the part, the path, the part's number from 1 and whether it is the only one. Raises
    Unreadable when there is no part.
    """
    alone = len(parts) == 1
    return gather(
        path,
        (
            Item("" if alone else f"{what} {number}", partial(read, part, path, number, alone))
            for number, part in enumerate(parts, start=1)
        ),
    )


def gather(path: str, items: Iterable[Item]) -> Batch:
    """Return what the items hold; one that cannot be read is skipped by itself, with its place and reason.

    Raises Unreadable when there is no item.
    """
    batch = batched(read_item(path, item) for item in items)
    if not batch.documents and not batch.skipped:
        raise Unreadable("holds no story")
    return batch


def read_item(path: str, item: Item) -> Document | SkippedDocument:
    """Return the story of an item, or why it cannot be read, with its place."""
    try:
        return item.read()
    except Unreadable as error:
        return SkippedDocument(path, f"{item.place} {error.reason}".lstrip())


def batched(found: Iterable[Document | SkippedDocument]) -> Batch:
    """Return the stories and what could not be read, each by themselves."""
    documents: list[Document] = []
    skipped: list[SkippedDocument] = []
    for each in found:
        if isinstance(each, Document):
            documents.append(each)
        else:
            skipped.append(each)
    return Batch(tuple(documents), tuple(skipped))
