"""The readings of a finding's figures on one scale: the places in an inline SVG, which the template draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.formats.alternatives import Alternative
from claimcheck.formats.amounts import scale_name
from claimcheck.formats.comparison import in_words, overlap, widest_gap
from claimcheck.formats.escaping import one_line
from claimcheck.formats.numerals import common_magnitude, scaled
from claimcheck.formats.passages import figure_label
from claimcheck.formats.places import Places
from claimcheck.formats.scale import Scale, scale_for
from claimcheck.model.interval import Interval, Reading

_WIDTH = 320
_EDGE = 10
"""Left and right of the scale, for the arrows."""
_TOP = 4
_ROW = 34
"""Of a figure: its name and, below it, its bar."""
_AXIS = 30
_TICK_ROOM = 62
"""Between two ticks, so that their numbers never touch."""
_LONGEST = 44
"""Characters of a name."""


class Stretch(NamedTuple):
    """From ``left`` to ``left + width``."""

    left: int
    width: int


class Bar(NamedTuple):
    """One figure; ``y`` is where its name stands."""

    label: str
    name: str
    y: int
    literal: Stretch
    expected: Stretch
    opens_left: bool
    opens_right: bool


class Tick(NamedTuple):
    """A value on the scale."""

    x: int
    name: str
    anchor: str
    """SVG's text-anchor: a number near an edge turns inward."""


class Drawing(NamedTuple):
    """Everything in pixels of the drawing's own."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    between: Stretch
    """Where the literal readings overlap, or the gap between them."""
    overlaps: bool
    ticks: tuple[Tick, ...]
    axis: int
    """Where the scale stands."""
    unit: str
    words: str
    """The same in sentences."""


def drawing_of(rows: Sequence[Alternative], places: Places) -> Drawing | None:
    """The drawing of two alternatives or more, None when their readings have no end; call in ``any_size``."""
    readings = [row.reading for row in rows]
    every = [each for reading in readings for each in (reading.literal, reading.expected)]
    scale = scale_for(every, _WIDTH - 2 * _EDGE)
    if scale is None:
        return None
    unit = rows[0].unit
    literal = [reading.literal for reading in readings]
    shared, gap = overlap(literal), widest_gap(literal)
    between = shared if shared is not None else Interval(*gap) if gap else Interval(None, None)
    axis = _TOP + _ROW * len(rows) + 4
    magnitude = common_magnitude(scale.high)
    return Drawing(
        _WIDTH,
        axis + _AXIS,
        tuple(_bar(row, number, scale, places) for number, row in enumerate(rows)),
        _stretch(between, scale),
        shared is not None,
        tuple(_ticks(scale)),
        axis,
        one_line(scale_name(unit, scaled(scale.high, magnitude)[1])),
        in_words(readings, unit),
    )


def _bar(row: Alternative, number: int, scale: Scale, places: Places) -> Bar:
    reading: Reading = row.reading
    name = one_line(places.place(row.figure.span).text)
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST - 1].rstrip()}…"
    return Bar(
        figure_label(row.figure.number),
        name,
        _TOP + _ROW * number,
        _stretch(reading.literal, scale),
        _stretch(reading.expected, scale),
        reading.literal.low is None,
        reading.literal.high is None,
    )


def _stretch(interval: Interval, scale: Scale) -> Stretch:
    left = 0 if interval.low is None else scale.cell(interval.low)
    right = scale.cells if interval.high is None else scale.cell(interval.high)
    return Stretch(_EDGE + left, right - left)


def _ticks(scale: Scale) -> Iterator[Tick]:
    magnitude = common_magnitude(scale.high)
    for value in scale.ticks(_TICK_ROOM):
        x = _EDGE + scale.cell(value)
        anchor = "start" if x < 2 * _EDGE else "end" if x > _WIDTH - 2 * _EDGE else "middle"
        yield Tick(x, scaled(value, magnitude)[0], anchor)
