"""One finding as a note in the margin."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import NamedTuple

from claimcheck.formats import wording
from claimcheck.formats.alternatives import alternatives, any_size
from claimcheck.formats.escaping import one_line
from claimcheck.formats.finding_text import sentence_case, where
from claimcheck.formats.html.drawing import Drawing, drawing_of
from claimcheck.formats.passages import Figure, figure_label, figures_of
from claimcheck.formats.places import Places, within
from claimcheck.formats.records import records_of
from claimcheck.model.finding import Finding


class Passage(NamedTuple):
    """A figure of the finding and the way to it."""

    label: str
    anchor: str
    text: str


class Passages(NamedTuple):
    """Figures in a row that one voice says on one line."""

    said: str
    """Who says them and where; the story is named unless it is the one that the note stands beside."""
    passages: tuple[Passage, ...]


class Note(NamedTuple):
    """Everything that the note says; all text is escaped for a terminal and not yet for HTML."""

    anchor: str
    number: int
    severity: str
    check: str
    confidence: str
    message: str
    passages: tuple[Passages, ...]
    columns: tuple[str, ...]
    """Labels of the claims."""
    records: tuple[tuple[str, tuple[str, ...]], ...]
    """A field's name and its words for each claim."""
    drawing: Drawing | None
    reasons: tuple[tuple[str, str], ...]
    """Why, who and what to ask."""


def note_of(number: int, finding: Finding, places: Places, clusters: Mapping[str, str]) -> Note:
    """The finding's note; ``clusters`` gives the cluster's id for each claim's id."""
    figures = figures_of(finding)
    claims = [figure.claim for figure in figures if figure.claim]
    with any_size():
        rows = alternatives(figures, clusters)
        drawing = drawing_of(rows, places) if rows else None
    return Note(
        f"F{number}",
        number,
        finding.severity.value,
        one_line(finding.check),
        wording.confidence(finding.confidence),
        sentence_case(one_line(finding.message)),
        _passages(number, figures, places, finding.primary.document),
        tuple(label(number, figure) for figure in figures if figure.claim),
        tuple((name, tuple(map(one_line, cells))) for name, cells in records_of(claims)) if claims else (),
        drawing,
        _reasons(finding),
    )


def label(number: int, figure: Figure) -> str:
    """The name of a figure of the finding ``number``: "1A"."""
    return f"{number}{figure_label(figure.number)}"


def anchor(number: int, figure: Figure) -> str:
    """The anchor of a figure of the finding ``number``: "F1-A"."""
    return f"F{number}-{figure_label(figure.number)}"


def _passages(number: int, figures: tuple[Figure, ...], places: Places, story: str) -> tuple[Passages, ...]:
    return tuple(
        Passages(said, tuple(_passage(number, figure, places) for figure in group))
        for said, group in groupby(figures, key=lambda figure: _said(figure, places, story))
    )


def _passage(number: int, figure: Figure, places: Places) -> Passage:
    text = one_line(places.place(figure.span).text)
    return Passage(label(number, figure), anchor(number, figure), text)


def _said(figure: Figure, places: Places, story: str) -> str:
    span = figure.span
    in_story = within(places.place(span)).replace(" ", "\u00a0")
    stands = in_story if span.document == story else where(span, places)
    return f"{one_line(wording.speaker(figure.claim.speaker))}, {stands}" if figure.claim else stands


def _reasons(finding: Finding) -> tuple[tuple[str, str], ...]:
    voices = wording.voices(finding.voices) if finding.voices else ""
    named = (("Why", finding.why), ("Who", voices), ("To ask", finding.hint))
    return tuple((name, sentence_case(one_line(words))) for name, words in named if words)
