"""What the parts of the terminal report share: width, colour, characters, and the way in for text."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from typing import NamedTuple

from rich.console import Console, RenderableType
from rich.text import Text

from claimcheck.formats.escaping import one_line, to_ascii
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

    def text(self, text: str, style: str = "") -> Text:
        """``clean`` text for rich, which never looks for markup in it; long words break anywhere."""
        return Text(self.clean(text), style, overflow="fold")

    def print(self, parts: Iterable[RenderableType]) -> str:
        """The parts one under the other, with the codes of the sixteen colours if the report is in colour."""
        # A buffer of our own: the encoding of standard output must not decide about characters here.
        buffer = StringIO()
        console = Console(
            file=buffer,
            width=self.width,
            height=25,
            color_system="standard" if self.color else None,
            force_terminal=self.color,
            no_color=not self.color,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
            safe_box=False,
        )
        for part in parts:
            console.print(part)
        return "".join(f"{line.rstrip(' ')}\n" for line in buffer.getvalue().split("\n")[:-1])


def canvas(*, width: int, color: bool, ascii: bool) -> Canvas:
    """A canvas at least 40 cells wide, which the panels need."""
    return Canvas(max(width, 40), color, ASCII if ascii else UNICODE)


def figure_style(number: int) -> str:
    """The colour of a finding's figure, counted from 0: one in its passage, its record and on the scale."""
    return _FIGURES[number % len(_FIGURES)]
