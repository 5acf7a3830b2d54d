"""Regular expressions made at their first use."""

import re
from sys import maxsize

_METHODS = ("match", "search", "fullmatch")


class Pattern:
    """A regular expression that is compiled when one of its methods is first called.

    There are some two hundred in claimcheck, and a short story needs half of them; compiling all would take
    longer than reading it. The methods are those of ``re.Pattern``.
    """

    def __init__(self, source: str) -> None:
        self.source = source

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match that begins at ``start``, if any."""
        return self._compiled().match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match from ``start`` on, if any."""
        return self._compiled().search(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The match of everything from ``start`` to ``end``, if any."""
        return self._compiled().fullmatch(text, start, end)

    def _compiled(self) -> re.Pattern[str]:
        """Return the compiled pattern, whose methods take the place of these, so that they cost nothing."""
        pattern = re.compile(self.source)
        for name in _METHODS:
            setattr(self, name, getattr(pattern, name))
        return pattern
