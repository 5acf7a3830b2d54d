"""Which ids a batch has had, of which only hashes are held: a batch may have a million."""

from __future__ import annotations

from array import array

_FIRST = 1 << 10
"""Places at first; always a power of two, so that a mask finds one."""


class Seen:
    """The line on which each id stood first.

    24 to 48 bytes an id. Two ids of a million are taken for one once in forty million batches.
    """

    def __init__(self) -> None:
        self._many = 0
        self._hashes = _zeros(_FIRST)
        self._lines = _zeros(_FIRST)

    def first(self, id: str, line: int) -> int | None:
        """Return the line on which ``id`` stood before; None when it is new, and stands on ``line``."""
        key = hash(id) or 1
        at = self._place(key)
        if self._hashes[at]:
            return self._lines[at]
        self._hashes[at], self._lines[at] = key, line
        self._many += 1
        if 3 * self._many > 2 * len(self._hashes):
            self._grow()
        return None

    def _place(self, key: int) -> int:
        """Return where the hash stands, or the free place where it would."""
        hashes, last = self._hashes, len(self._hashes) - 1
        at = key & last
        while hashes[at] not in (0, key):
            at = (at + 1) & last
        return at

    def _grow(self) -> None:
        hashes, lines = self._hashes, self._lines
        self._hashes, self._lines = _zeros(2 * len(hashes)), _zeros(2 * len(lines))
        for key, line in zip(hashes, lines, strict=True):
            if key:
                at = self._place(key)
                self._hashes[at], self._lines[at] = key, line


def _zeros(many: int) -> array[int]:
    return array("q", bytes(8 * many))
