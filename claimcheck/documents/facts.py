"""What wires say of a story besides its copy, under the names that the metadata has everywhere."""

from __future__ import annotations

from claimcheck.documents.story import collapsed
from claimcheck.documents.unreadable import Unreadable

_WITHDRAWN = {"canceled", "cancelled", "withheld"}


def facts(
    *,
    id: str | None = None,
    version: str | None = None,
    language: str | None = None,
    source: str | None = None,
    dateline: str | None = None,
) -> dict[str, str]:
    """Return metadata with what is known; ``id`` is what all versions of a story share."""
    named = {"id": id, "version": version, "language": language, "source": source, "dateline": dateline}
    return {name: collapsed(value) for name, value in named.items() if value and value.strip()}


def refuse_withdrawn(status: str | None) -> None:
    """Raise Unreadable for a story that its sender has taken back or keeps; "stat:usable" is fine."""
    word = (status or "").rpartition(":")[2].rpartition("/")[2].strip().lower()
    if word in _WITHDRAWN:
        raise Unreadable(f"is not for use: its status is {word}")


def item_id(id: str | None, path: str, number: int, *, alone: bool) -> str:
    """Return the document's id: the path for the only story of a file, else the item's own, else a number."""
    return path if alone else id or f"{path}:{number}"
