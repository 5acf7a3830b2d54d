"""How many cells of a terminal a text takes, and where it can be cut.

Rich knows it of every character; loading what it knows takes as long as all that is printed. Most copy has
only characters that take one cell each.
"""

import re

_NARROW = re.compile(r"[ -~\u00a0-\u02ff\u2010-\u2027\u2500-\u25fc]*")
"""Latin letters, quotation marks and dashes, lines and blocks."""


def cell_len(text: str) -> int:
    """Return how many cells the text takes."""
    if _NARROW.fullmatch(text):
        return len(text)
    from rich import cells

    return cells.cell_len(text)


def set_cell_size(text: str, total: int) -> str:
    """Return the text cut, or filled with spaces, to ``total`` cells."""
    if _NARROW.fullmatch(text):
        return text[:total].ljust(total)
    from rich import cells

    return cells.set_cell_size(text, total)


def chop_cells(text: str, width: int) -> list[str]:
    """Return the parts of the text, each as long as ``width`` cells allow."""
    if _NARROW.fullmatch(text):
        return [text[start : start + width] for start in range(0, len(text), width)]
    from rich import cells

    return cells.chop_cells(text, width)
