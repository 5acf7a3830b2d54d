"""How a passage looks: where it stands, who says it, and the sentence with its figures marked."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats import wording
from claimcheck.formats.passages import Figure, Passage, figure_label, marked
from claimcheck.formats.places import Places, behind_path
from claimcheck.formats.terminal.canvas import QUIET, STRONG, Canvas, figure_style
from claimcheck.formats.terminal.lines import Line, Piece, beside, cells, wrapped
from claimcheck.formats.terminal.widths import cell_len


def passage_view(
    passage: Passage, places: Places, width: int, canvas: Canvas, *, labelled: bool
) -> Iterator[Line]:
    """Who says it, where it stands, and under them the sentence, all beside the letters of its figures."""
    labels = [
        Piece(f"{figure_label(figure.number)} ", f"{STRONG} {figure_style(figure.number)}")
        for figure in (passage.figures if labelled else ())
    ]
    # The sentence needs more room than the letters of a long enumeration.
    letters = wrapped(labels, width // 2)
    indent = max(map(cells, letters))
    gap = 1 if labelled else 0
    copy = list(_passage(passage, places, width - indent - gap, canvas))
    return beside([letters, copy], (indent, width - indent - gap), gap)


def _passage(passage: Passage, places: Places, width: int, canvas: Canvas) -> Iterator[Line]:
    claim = passage.figures[0].claim
    if claim:
        yield from wrapped([canvas.text(wording.speaker(claim.speaker), STRONG)], width)
    yield from wrapped([canvas.text(_place(passage, places, canvas), QUIET)], width)
    for line in wrapped(_sentence(passage, canvas), width):
        yield line
        # Without colour its figures are underlined on the line below.
        if not canvas.color and any(piece.letter is not None for piece in line):
            yield [Piece(_underline(line, canvas.marks.underline))]


def _underline(line: Line, mark: str) -> str:
    drawn, at = "", 0
    for piece in line:
        if piece.letter is not None:
            drawn = (drawn.ljust(at) + piece.letter).ljust(at + cell_len(piece.text.rstrip()), mark)
        at += cell_len(piece.text)
    return drawn


def _place(passage: Passage, places: Places, canvas: Canvas) -> str:
    first = passage.figures[0]
    document = places.document(first.span)
    story = "" if document.id == document.path else f" ({document.id})"
    place = f"{document.path}{story}{behind_path(places.place(first.span))}"
    return f"{place} {canvas.marks.dot} {wording.segment(first.claim.segment)}" if first.claim else place


def _sentence(passage: Passage, canvas: Canvas) -> Line:
    lettered = len(passage.figures) > 1
    sentence: list[Piece] = []
    for piece, figure in marked(passage, canvas.marks.ellipsis):
        clean = canvas.clean(piece)
        if not sentence:
            clean = clean.lstrip(" ")
        if clean:
            sentence.append(_marked(clean, figure, lettered=lettered) if figure else Piece(clean))
    if sentence:
        sentence[-1] = sentence[-1]._replace(text=sentence[-1].text.rstrip())
    return sentence


def _marked(text: str, figure: Figure, *, lettered: bool) -> Piece:
    style = f"{STRONG} underline {figure_style(figure.number)}"
    return Piece(text, style, figure_label(figure.number) if lettered else "")
