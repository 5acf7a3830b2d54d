"""How a passage looks: where it stands, who says it, and the sentence with its figures marked."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.style import Style
from rich.table import Table
from rich.text import Text

from claimcheck.formats import wording
from claimcheck.formats.passages import Figure, Passage, figure_label, marked
from claimcheck.formats.places import Places, behind_path
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, figure_style

_LETTER = "letter"
"""Under this name a figure's style carries the letter that tells it from others in the same sentence."""


def passage_view(passage: Passage, places: Places, canvas: Canvas, *, labelled: bool) -> RenderableType:
    """Who says it, where it stands, and under them the sentence, all beside the letters of its figures."""
    labels = Text(no_wrap=True)
    for figure in passage.figures if labelled else ():
        labels.append(f"{figure_label(figure.number)} ", f"{STRONG} {figure_style(figure.number)}")
    claim = passage.figures[0].claim
    table = Table.grid(padding=(0, 1, 0, 0) if labelled else 0)
    table.add_column()
    table.add_column(overflow="fold")
    said = canvas.text(wording.speaker(claim.speaker), STRONG) if claim else Text()
    place = canvas.text(_place(passage, places, canvas), QUIET)
    sentence = MarkedSentence(_sentence(passage, canvas), canvas)
    table.add_row(labels, Group(*([said] if claim else []), place, sentence))
    return table


class MarkedSentence(NamedTuple):
    """A sentence whose figures are styled; without colour they are underlined on the line below instead."""

    sentence: Text
    canvas: Canvas

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The sentence, wrapped to the width that rich offers."""
        for line in self.sentence.wrap(console, options.max_width, overflow="fold"):
            yield line
            if not self.canvas.color and line.spans:
                yield Text(_underline(line, self.canvas.marks.underline))


def _underline(line: Text, mark: str) -> str:
    drawn = ""
    for span in sorted(line.spans):
        drawn = drawn.ljust(cell_len(line.plain[: span.start]))
        letter = span.style.meta.get(_LETTER, "") if isinstance(span.style, Style) else ""
        drawn = (drawn + letter).ljust(cell_len(line.plain[: span.end].rstrip()), mark)
    return drawn


def _place(passage: Passage, places: Places, canvas: Canvas) -> str:
    first = passage.figures[0]
    document = places.document(first.span)
    story = "" if document.id == document.path else f" ({document.id})"
    place = f"{document.path}{story}{behind_path(places.place(first.span))}"
    return f"{place} {canvas.marks.dot} {wording.segment(first.claim.segment)}" if first.claim else place


def _sentence(passage: Passage, canvas: Canvas) -> Text:
    sentence = Text(overflow="fold")
    for piece, figure in marked(passage, canvas.marks.ellipsis):
        clean = canvas.clean(piece)
        if not sentence.plain:
            clean = clean.lstrip(" ")
        sentence.append(clean, _mark(figure, lettered=len(passage.figures) > 1) if figure else None)
    sentence.rstrip()
    return sentence


def _mark(figure: Figure, *, lettered: bool) -> Style:
    style = Style.parse(f"{STRONG} underline {figure_style(figure.number)}")
    return style + Style(meta={_LETTER: figure_label(figure.number)}) if lettered else style
