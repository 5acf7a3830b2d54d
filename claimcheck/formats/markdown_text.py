"""Text from a story in Markdown (GitHub's and pandoc's): shown as it is, whatever marks it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimcheck.formats.escaping import one_line

_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~&$^!]")
_LINK = re.compile(r"(?i):(?=//)|(?<=www)\.|(?<=mailto):")
_AT = re.compile(r"@(?=\S)")
_FIRST = re.compile(r"^([-+=:%]|\d+(?=[.)](?:\s|$)))")
_NUMBER = re.compile(r"^\d+$")


def plain(text: str) -> str:
    """The text on one line as Markdown that renders as just this text, wherever in a line it stands.

    Marks get a backslash. An empty comment keeps GitHub from linking "@name" and mail addresses, for which
    a backslash is not enough.
    """
    line = _MARKS.sub(r"\\\g<0>", one_line(text).strip(" "))
    line = _AT.sub("@<!-- -->", _LINK.sub(r"\\\g<0>", line))
    return _FIRST.sub(_not_at_the_start, line)


def strong(text: str) -> str:
    """``plain`` text in bold; nothing for nothing."""
    written = plain(text)
    return f"**{written}**" if written else ""


def joined(pieces: Sequence[str]) -> str:
    """Pieces of Markdown in a row; a comment parts bold from a word that it touches, as else it is none."""
    text = ""
    for piece in pieces:
        touching = text[-1:].isalnum() and piece.startswith("**") and not piece[2:3].isalnum()
        after = text.endswith("**") and piece[:1].isalnum() and not text[-3:-2].isalnum()
        text += f"<!-- -->{piece}" if touching or after else piece
    return text


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = (head, ["---"] * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _not_at_the_start(found: re.Match[str]) -> str:
    """A list, a heading's line and their like begin with a mark; of "1." the point is one."""
    mark = found[1]
    return f"{mark}\\" if _NUMBER.match(mark) else f"\\{mark}"
