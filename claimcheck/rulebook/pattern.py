"""Regular expressions made at their first use."""

import re
from collections.abc import Callable, Iterator
from sys import maxsize
from typing import Any

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class Pattern:
    """A regular expression that is compiled when one of its methods is first called.

    There are some three hundred in claimcheck, and a short story needs half of them; compiling all would take
    longer than reading it. The methods are those of ``re.Pattern``.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match that begins at ``start``, if any."""
        return self._compiled().match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match from ``start`` on, if any."""
        return self._compiled().search(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match of everything from ``start`` to ``end``, if any."""
        return self._compiled().fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """The matches from ``start`` on, none within another."""
        return self._compiled().finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = maxsize) -> list[Any]:
        """The texts of those matches: of the one group where there is one, tuples where there are several."""
        return self._compiled().findall(text, start, end)

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        """The pieces of ``text`` between matches, and what the groups of the pattern hold."""
        return self._compiled().split(text, maxsplit)

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """The text with ``put`` in the place of each match."""
        return self._compiled().sub(put, text, count)

    def _compiled(self) -> re.Pattern[str]:
        """Return the compiled pattern, whose methods take the place of these, so that they cost nothing."""
        pattern = re.compile(self.source, self.flags)
        for name in _METHODS:
            setattr(self, name, getattr(pattern, name))
        return pattern
