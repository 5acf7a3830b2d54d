"""What a report says of findings, kept until the last story is through and the worst can be written first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from claimcheck.model.finding import Severity

_BLOCK = 1 << 16
"""Characters that are packed together."""

Said = Sequence[str]
"""The text of one finding, cut where its number belongs; in one piece where it has none or has it already."""


class Kept:
    """The texts of findings, worst first, and within a severity in the order in which they came.

    They are packed, since they are what grows with the stories: a tenth is left of them.
    """

    def __init__(self) -> None:
        self._packs = {severity: _Pack() for severity in sorted(Severity, key=lambda each: -each.rank)}

    def add(self, severity: Severity, said: Said) -> None:
        """Keep what is said of one finding."""
        self._packs[severity].add(said)

    def __iter__(self) -> Iterator[Said]:
        for pack in self._packs.values():
            yield from pack


class _Pack:
    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._open: list[Said] = []
        self._length = 0

    def add(self, said: Said) -> None:
        self._open.append(said)
        self._length += sum(map(len, said))
        if self._length > _BLOCK:
            from zlib import compress  # most reports are short

            self._packed.append(compress(json.dumps(self._open).encode()))
            self._open, self._length = [], 0

    def __iter__(self) -> Iterator[Said]:
        for block in self._packed:
            from zlib import decompress

            yield from json.loads(decompress(block))
        yield from self._open


def numbered(kept: Kept) -> Iterator[str]:
    """Yield each text with its number in it: F1, F2 and so on."""
    for number, said in enumerate(kept, start=1):
        yield f"F{number}".join(said)


def around(number: str, before: str, after: str) -> Said:
    """Return a text around the number of its finding, which is "" until the run knows it."""
    return (before + number + after,) if number else (before, after)
