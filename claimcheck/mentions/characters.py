"""Copy as people type and paste it, made plain for the grammar: other digits, odd blanks, unseen marks.

Most characters are exchanged one for one, so that offsets stay as they are. Marks without width must go, and
a squared "m2" is two characters: such a text is rebuilt, with a list of where each of its characters stood.
They are rare, and a plain text costs one search.
"""

from __future__ import annotations

import re
import unicodedata

from claimcheck.mentions.figure import Figure
from claimcheck.rulebook.pattern import Pattern

BLANKS = "\t\n\x0b\x0c\r\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Between digits a blank that is not the plain one stays: a hard one groups them, a tab or a line's end parts.
BLANK = Pattern(rf"(?<!\d)[{BLANKS}]|[{BLANKS}](?!\d)")
# Soft hyphens, marks of direction, blanks and joiners without width, byte order marks.
UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
# One character for a unit: "℃", "㎡", "㎞".
SQUARED = "\u2103\u2109\u3371-\u33df"
RESIZED = Pattern(rf"[{UNSEEN}{SQUARED}]|\r(?=\n)")
# Blanked marks of emphasis within a figure, "$  3   billion"; in tables, cells are as far apart on purpose.
# The blanks come first in the pattern, since they are quickly searched for.
WIDE = Pattern(r"  (?<=[$€£¥\d]  ) *\w")
WIDENED = Pattern(rf"[{UNSEEN}{SQUARED}]|\r(?=\n)|(?<= ) +")
RAISED = str.maketrans("23", "²³")
# Full-width and small forms, Arabic separators, hyphens.
EXCHANGED = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFE50, 0xFE6C)},
    **{code: unicodedata.normalize("NFKC", chr(code)) for code in (0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6)},
    **{ord("٪"): "%", ord("٫"): ".", ord("٬"): ",", 0x2010: "-", 0x2011: "-"},
}
OTHER_DIGIT = Pattern(r"(?![0-9])\d")
"""A digit of another script: Arabic-Indic, Devanagari and some sixty more."""
# All characters above but for those of ASCII, among others of scripts that English copy seldom has. It says
# what is not odd: Python goes through a set one by one to compile it, three milliseconds for those that are.
ODD = re.compile(
    "[^\\x00-\x84\x86-\x9f\xa1-\xac\xae-\u05ff"
    "\u2012-\u2027\u2030-\u205e\u206a-\u2102\u2104-\u2108\u210a-\u2bff]"
)


def plain(text: str, *, table: bool = False) -> tuple[str, list[int] | None]:
    """The plain text, and where each of its characters stands in ``text``; None when nothing has moved.

    In a row of a ``table``, runs of blanks part the cells and stay.
    """
    if not table and "  " in text and WIDE.search(text):
        return _resized(_exchanged(text), WIDENED)
    if text.isascii():
        return _resized(text) if _has_line_ends(text) else (text, None)
    if ODD.search(text) is None and not _has_line_ends(text):
        return text, None
    return _resized(_exchanged(text))


def _has_line_ends(text: str) -> bool:
    # One by one: a generator takes longer than all five look-ups.
    return "\n" in text or "\t" in text or "\r" in text or "\x0b" in text or "\x0c" in text


def _exchanged(text: str) -> str:
    return OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text.translate(EXCHANGED))


def _resized(text: str, gone: Pattern = RESIZED) -> tuple[str, list[int] | None]:
    if gone.search(text) is None:
        return BLANK.sub(" ", text), None
    pieces: list[str] = []
    places: list[int] = []
    end = 0
    for match in gone.finditer(text):
        pieces.append(text[end : match.start()])
        places += range(end, match.start())
        end = match.end()
        unit = "" if match[0][0] < SQUARED[0] or match[0] == "\ufeff" else _unit(match[0])
        pieces.append(unit)
        places += [match.start()] * len(unit)
    pieces.append(text[end:])
    places += range(end, len(text))
    return BLANK.sub(" ", "".join(pieces)), places


def _unit(character: str) -> str:
    """ "m²" for "㎡"; Unicode's own form has a plain 2."""
    return unicodedata.normalize("NFKC", character).translate(RAISED)


def put_back(figures: list[Figure], places: list[int]) -> None:
    """Move the ends of figures found in a plain text to where they stand in the text it was made of."""
    for figure in figures:
        figure.start = places[figure.start]
        figure.end = places[figure.end - 1] + 1
