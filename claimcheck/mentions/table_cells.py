"""What one cell of a table holds: figures and nothing else, a label, words, or nothing.

A cell is no sentence: "(7.5)" is a loss, "12*" has a footnote, "1 234" is one number, and "–" is no figure.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from claimcheck.mentions.characters import plain, put_back
from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.scan import find_figures
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound
from claimcheck.model.table import Cell
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

# Most cells are a bare number, which needs no grammar; a year might be a date.
_BARE = Pattern(r"(?:\d{1,3}(?:,\d{3})*|\d{5,})(\.\d+)?(%)?")
_YEAR = Pattern(r"1[5-9]\d\d|20\d\d")
_NOTHING = Pattern(r"[\s.–—−‒―-]*")
_NOTE = r"[*†‡§¶#^⁰¹²³⁴-⁹ᵃ-ᶻ]"
_NOTES = Pattern(rf"\A[ ]*{_NOTE}+[ ]*|(?<=[\d)%.])(?:[ ]*{_NOTE}+|[ ]*\[\w{{1,3}}\]|[ ]*\([a-z]\))+[ ]*\Z")
_BRACKETED = Pattern(r"([^()\d]{0,4})\(([^()]*\d[^()]*)\)([ ]?%?)")
_SIGNED = Pattern(r"([+−–-])[ ]?(?=[^\w\s]{0,3}[ ]?\.?\d)")
_GROUPED = Pattern(r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)")
_BETWEEN = Pattern(r"\s*[(/|\n]?\s*")
# A cell that is longer is prose.
_LONGEST = 60


class CellKind(Enum):
    """What a cell is to its table."""

    BLANK = "blank"
    FIGURE = "figure"
    YEAR = "year"
    LABEL = "label"
    TEXT = "text"


class ReadCell(NamedTuple):
    """A cell with what was found in it."""

    cell: Cell
    kind: CellKind
    figures: tuple[Figure, ...] = ()
    """Of a figure, a year or a label; offsets are into the cell's text."""
    bracketed: bool = False
    """True for "(7.5)": a loss, unless all figures of the column stand so."""

    @property
    def is_plain(self) -> bool:
        """True for one figure without a bound, as headers seldom are."""
        if self.kind is not CellKind.FIGURE or len(self.figures) != 1:
            return False
        (figure,) = self.figures
        return figure.bound is Bound.EXACT and not figure.approximate and figure.noun is None


class CellGrammar:
    """Reads cells; made once from a rulebook's tables."""

    def __init__(self, rules: Rulebook, lexicon: Lexicon, units: UnitTable) -> None:
        self._lexicon, self._units = lexicon, units
        self._blank = frozenset(rules.tables.blank)
        self._flags = tuple(f" {flag}" for flag in rules.tables.flags)

    def read(self, cell: Cell) -> ReadCell:
        """Return what stands in ``cell``."""
        text = cell.text
        if bare := _BARE.fullmatch(text):
            return ReadCell(cell, CellKind.FIGURE, (_bare(text, bare[1] or "", bool(bare[2])),))
        if _NOTHING.fullmatch(text) or text.strip().lower() in self._blank:
            return ReadCell(cell, CellKind.BLANK)
        if len(text) > _LONGEST:
            return ReadCell(cell, CellKind.TEXT)
        copy = self._without_marks(text)
        bracketed = _BRACKETED.fullmatch(copy.strip(" "))
        if bracketed:
            copy = _closed_up(copy)
        negative = _SIGNED.match(copy)
        if negative:
            copy = " " + copy[1:]
        copy = _GROUPED.sub(lambda match: match[0].replace(" ", "\u00a0"), copy)
        figures = self._figures(copy)
        kind = _kind(copy, figures)
        if kind is CellKind.TEXT or not figures:
            return ReadCell(cell, CellKind.TEXT)
        if negative and kind is CellKind.FIGURE and negative[1] != "+":
            negate(figures[0], negative.start())
        return ReadCell(cell, kind, tuple(figures), bracketed is not None and len(figures) == 1)

    def _figures(self, copy: str) -> list[Figure]:
        text, places = plain(copy, table=True)
        figures = find_figures(text, text.lower(), self._lexicon, self._units)
        if places is not None:
            put_back(figures, places)
        return figures

    def _without_marks(self, text: str) -> str:
        """Return the text of the same length with its footnote marks blanked, and "r" for revised."""
        text = _NOTES.sub(lambda match: " " * len(match[0]), text)
        bare = text.rstrip(" ")
        if bare.endswith(self._flags) and bare[-3:-2].isdigit():
            text = bare[:-1] + " " * (len(text) - len(bare) + 1)
        return text


def lose(read: ReadCell) -> None:
    """Make the figure in brackets a loss, brackets and sign included in it."""
    (figure,) = read.figures
    text = read.cell.text
    figure.end = max(figure.end, text.index(")") + 1)
    negate(figure, min(figure.start, text.index("(")))


def _closed_up(copy: str) -> str:
    """Return "  $7.5 " for "$(7.5)", of the same length: the sign goes to its number."""
    before, _, inner = copy.partition("(")
    number, _, behind = inner.partition(")")
    sign = before.strip(" ")
    return f"{before.replace(sign, ' ' * len(sign)) if sign else before} "[len(sign) :] + (
        f"{sign}{number}{behind} "
    )


def negate(figure: Figure, start: int) -> None:
    """Make the figure a loss, and have it begin at ``start``."""
    if figure.value is not None and figure.value > 0:
        figure.value, figure.coefficient = -figure.value, -figure.coefficient
        figure.start = start
        figure.rules.append("sign -")


def as_count(figure: Figure) -> Figure:
    """Return a year as the number that it is in a column of others."""
    return Figure(figure.start, figure.end, figure.digits, Decimal(figure.digits), Decimal(1), "digits")


def _bare(text: str, decimals: str, percent: bool) -> Figure:
    number = text.removesuffix("%")
    value = Decimal(number.replace(",", ""))
    step = Decimal(1).scaleb(1 - len(decimals)) if decimals else Decimal(1)
    figure = Figure(0, len(text), number, value, step, "digits")
    if percent:
        figure.unit, figure.dimension = "percent", "share"
        figure.rules.append("unit %")
    return figure


def _kind(copy: str, figures: list[Figure]) -> CellKind:
    """Return what a cell with these figures is: text, when there is more in it."""
    end = 0
    for number, figure in enumerate(figures):
        between = copy[end : figure.start]
        if (number and not (between and _BETWEEN.fullmatch(between))) or (
            not number and any(map(str.isalnum, between))
        ):
            return CellKind.TEXT
        end = max(figure.end, figure.phrase_end if figure.noun else 0)
    if any(map(str.isalnum, copy[end:])):
        return CellKind.TEXT
    kinds = {figure.kind for figure in figures}
    if kinds <= {MentionKind.QUANTITY, MentionKind.MALFORMED}:
        return CellKind.FIGURE
    if len(figures) == 1 and kinds == {MentionKind.DATE} and _YEAR.fullmatch(figures[0].digits):
        return CellKind.YEAR if copy.strip(" ") == figures[0].digits else CellKind.LABEL
    return CellKind.LABEL
