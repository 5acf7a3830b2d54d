"""The readings of a finding's figures on one scale: literal as a thin line, expected as a thick bar."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.formats.alternatives import Alternative
from claimcheck.formats.amounts import scale_name
from claimcheck.formats.comparison import in_words, overlap, widest_gap
from claimcheck.formats.numerals import common_magnitude, scaled
from claimcheck.formats.passages import figure_label
from claimcheck.formats.places import Places
from claimcheck.formats.scale import Scale, scale_for
from claimcheck.formats.terminal.canvas import QUIET, Canvas, figure_style
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, wrapped
from claimcheck.formats.terminal.widths import cell_len, set_cell_size
from claimcheck.model.interval import Interval, Reading

_WIDEST_NAME = 26
"""Cells of the column before the scale, at most."""


class Drawn(NamedTuple):
    """One figure on the scale."""

    name: str
    style: str
    reading: Reading
    """In the unit of the scale."""


def number_line(rows: Sequence[Alternative], places: Places, width: int, canvas: Canvas) -> Iterator[Line]:
    """An empty line, the drawing with its scale and legend, and the overlap or gap in words.

    Call it within ``any_size``.
    """
    drawn = [_drawn(row, places, canvas) for row in rows]
    yield from _drawing(drawn, rows[0].unit, width, canvas)


def _drawn(row: Alternative, places: Places, canvas: Canvas) -> Drawn:
    figure = row.figure
    name = f"{figure_label(figure.number)}  {canvas.clean(places.place(figure.span).text)}"
    if cell_len(name) > _WIDEST_NAME:
        name = set_cell_size(name, _WIDEST_NAME - len(canvas.marks.ellipsis)).rstrip() + canvas.marks.ellipsis
    return Drawn(name, figure_style(figure.number), row.reading)


def _drawing(rows: list[Drawn], unit: str | None, width: int, canvas: Canvas) -> Iterator[Line]:
    readings = [row.reading for row in rows]
    names = max(cell_len(row.name) for row in rows) + 2
    scale = scale_for(
        [each for reading in readings for each in (reading.literal, reading.expected)], width - names
    )
    if scale is None:
        return
    yield EMPTY
    for row in rows:
        yield _line(row.name, names, _bar(row.reading, scale, canvas), row.style)
    yield _between(readings, names, scale, canvas)
    yield from _axis(names, unit, scale, canvas)
    yield from wrapped([_legend(readings, canvas)], width)
    yield EMPTY
    yield from wrapped([canvas.text(in_words(readings, unit))], width)


def _line(name: str, names: int, drawing: str, style: str) -> Line:
    padded = set_cell_size(name, names)
    return [Piece(padded[:1], style), Piece(padded[1:]), Piece(drawing.rstrip(), style)]


def _bar(reading: Reading, scale: Scale, canvas: Canvas) -> str:
    marks = canvas.marks
    cells = [" "] * scale.cells
    start, end = _fill(cells, reading.literal, scale, marks.thin)
    cells[start], cells[end] = marks.first, marks.last
    start, end = _fill(cells, reading.expected, scale, marks.thick)
    if start == end:
        cells[start] = marks.point
    if reading.literal.low is None:
        cells[0] = marks.backwards
    if reading.literal.high is None:
        cells[-1] = marks.onwards
    return "".join(cells)


def _fill(cells: list[str], interval: Interval, scale: Scale, mark: str) -> tuple[int, int]:
    start = 0 if interval.low is None else scale.cell(interval.low)
    end = scale.cells - 1 if interval.high is None else scale.cell(interval.high)
    cells[start : end + 1] = mark * (end - start + 1)
    return start, end


def _between(readings: list[Reading], names: int, scale: Scale, canvas: Canvas) -> Line:
    literal = [reading.literal for reading in readings]
    shared, gap = overlap(literal), widest_gap(literal)
    cells = [" "] * scale.cells
    if shared is not None:
        _fill(cells, shared, scale, canvas.marks.both)
    elif gap is not None:
        _fill(cells, Interval(*gap), scale, canvas.marks.gap)
    return _line("   overlap" if shared is not None else "   gap", names, "".join(cells), QUIET)


def _axis(names: int, unit: str | None, scale: Scale, canvas: Canvas) -> tuple[Line, Line]:
    magnitude = common_magnitude(scale.high)
    ticks, labels = [" "] * scale.cells, " " * scale.cells
    free = 0
    for tick in scale.ticks():
        cell, label = scale.cell(tick), scaled(tick, magnitude)[0]
        start = max(0, min(cell - len(label) // 2, scale.cells - len(label)))
        if start < free:
            continue
        ticks[cell] = canvas.marks.tick
        labels = labels[:start] + label + labels[start + len(label) :]
        free = start + len(label) + 1
    name = canvas.clean(scale_name(unit, scaled(scale.high, magnitude)[1]))
    return _line("", names, "".join(ticks), QUIET), _line(f"   {name}", names, labels, QUIET)


def _legend(readings: list[Reading], canvas: Canvas) -> Piece:
    thin, thick = canvas.marks.thin * 3, canvas.marks.thick * 3
    if all(each.low == each.high for reading in readings for each in (reading.literal, reading.expected)):
        return Piece(f"{canvas.marks.point} the one value that the words allow", QUIET)
    literal, expected = "literal: every value the words allow", "expected: what a reader takes"
    return Piece(f"{thin} {literal}   {thick} {expected}", QUIET)
