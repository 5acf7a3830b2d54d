"""What the parts of the terminal report share: width, colour, characters, and the way in for text."""

from collections.abc import Iterable
from typing import NamedTuple

from claimcheck.formats.escaping import one_line, to_ascii
from claimcheck.formats.terminal.lines import Line, Piece, printed
from claimcheck.formats.terminal.marks import ASCII, UNICODE, Marks
from claimcheck.model.finding import Severity
from claimcheck.model.relation import Relation

QUIET = "dim"
STRONG = "bold"
SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}
RELATIONS = {
    Relation.CONTRADICTS: "red",
    Relation.DIVERGES: "yellow",
    Relation.ROUNDED: "blue",
    Relation.UPDATED: "green",
    Relation.AGREES: "green",
}
_FIGURES = ("cyan", "magenta", "green", "yellow", "blue")


class Canvas(NamedTuple):
    """How a report is drawn; every part takes its characters and its text from here."""

    width: int
    """In cells."""
    color: bool
    marks: Marks

    def clean(self, text: str) -> str:
        """The text on one line with nothing that a terminal obeys, in ASCII if the report is."""
        line = one_line(text)
        return to_ascii(line) if self.marks is ASCII else line

    def text(self, text: str, style: str = "") -> Piece:
        """``clean`` text in a style."""
        return Piece(self.clean(text), style)

    def print(self, lines: Iterable[Line]) -> str:
        """The lines as text, with the codes of the sixteen colours if the report is in colour."""
        return "".join(f"{printed(line, color=self.color)}\n" for line in lines)


def canvas(*, width: int, color: bool, ascii: bool) -> Canvas:
    """A canvas at least 40 cells wide, which the frames need."""
    return Canvas(max(width, 40), color, ASCII if ascii else UNICODE)


def figure_style(number: int) -> str:
    """The colour of a finding's figure, counted from 0: one in its passage, its record and on the scale."""
    return _FIGURES[number % len(_FIGURES)]
