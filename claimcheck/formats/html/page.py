"""The page: what the template is given, and the template filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import NamedTuple

from claimcheck.formats import wording
from claimcheck.formats.alternatives import clusters_of
from claimcheck.formats.dates import day
from claimcheck.formats.escaping import one_line
from claimcheck.formats.html.copy_text import Link, Mark, Piece, marks_by_segment, pieces_of
from claimcheck.formats.html.note import Note, anchor, label, note_of
from claimcheck.formats.html.standing import LEGEND, Standing, standings
from claimcheck.formats.limits import LIMITS
from claimcheck.formats.look import Look
from claimcheck.formats.passages import figures_of
from claimcheck.formats.places import Places
from claimcheck.formats.report_words import agreeing, title
from claimcheck.formats.totals import findings_in_words
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.report import Report
from claimcheck.model.span import Span


class Block(NamedTuple):
    """A block of a story and the notes beside it."""

    kind: str
    line: int
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


class Story(NamedTuple):
    """One story of the page."""

    anchor: str
    name: str
    path: str
    date: str
    figures: str
    headed: bool
    """Whether one of the blocks is a headline."""
    blocks: tuple[Block, ...]
    rest: tuple[Note, ...]
    """Notes whose passage stands in no block."""


def render(report: Report, look: Look) -> str:
    """One HTML file without script and without anything from elsewhere, in which all stories are whole.

    It has no date of its own: the same stories give the same page.
    """
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    folder = files(__package__)
    engine = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = engine.from_string(folder.joinpath("page.html.jinja").read_text("utf-8"))
    places = Places(report)
    notes = _notes(report, places)
    stories = tuple(_stories(report, places, notes))
    return template.render(
        style=Markup(folder.joinpath("page.css").read_text("utf-8").strip()),  # noqa: S704 our own file
        title=one_line(title(report)),
        totals=findings_in_words(report).capitalize(),
        suppressed=report.suppressed,
        stories=stories,
        placed=_placed(stories),
        notes=[note for beside in notes.values() for note in beside],
        legend=_legend(stories),
        groups=_groups(report, places),
        skipped=[(one_line(each.path), one_line(each.reason)) for each in report.skipped],
        notices=[one_line(notice) for notice in report.notices],
        limits=LIMITS,
        version=one_line(look.version),
    )


def _notes(report: Report, places: Places) -> Mapping[Span, list[Note]]:
    """The notes by their findings' primary spans, in the report's order."""
    clusters = clusters_of(report)
    found: dict[Span, list[Note]] = {}
    for number, finding in enumerate(report.findings, start=1):
        found.setdefault(finding.primary, []).append(note_of(number, finding, places, clusters))
    return found


def _stories(report: Report, places: Places, notes: Mapping[Span, list[Note]]) -> Iterator[Story]:
    marks: dict[str, list[Mark]] = {document.id: [] for document in report.documents}
    for mark in _marks(report):
        marks[mark.span.document].append(mark)
    counts = dict.fromkeys(marks, 0)
    for claim in report.claims:
        counts[claim.span.document] += 1
    for number, document in enumerate(report.documents, start=1):
        own = marks[document.id]
        yield _story(number, document, own, counts[document.id], places, notes)


def _marks(report: Report) -> Iterator[Mark]:
    """A mark for every claim and for every other passage of a finding."""
    links: dict[Span, list[Link]] = {}
    for number, finding in enumerate(report.findings, start=1):
        for figure in figures_of(finding):
            link = Link(label(number, figure), anchor(number, figure), f"F{number}")
            links.setdefault(figure.span, []).append(link)
    claims = {claim.span: claim for claim in report.claims}
    for span, standing in standings(report).items():
        hint = one_line(_hint(claims[span])) if span in claims else ""
        yield Mark(span, standing, hint, tuple(links.get(span, ())))


def _hint(claim: Claim) -> str:
    told = (wording.value_of(claim), wording.bound(claim.quantity), claim.measure.label)
    return ", ".join(filter(None, told))


def _story(
    number: int,
    document: Document,
    marks: Sequence[Mark],
    figures: int,
    places: Places,
    notes: Mapping[Span, list[Note]],
) -> Story:
    in_segments = marks_by_segment(document.segments, marks)
    blocks = []
    left = {span: beside for span, beside in notes.items() if span.document == document.id}
    for place, segment in enumerate(document.segments):
        own = in_segments.get(place, [])
        beside = [note for mark in own for note in left.pop(mark.span, ())]
        line = places.place(Span(document.id, segment.start, segment.start)).line
        blocks.append(Block(segment.kind.value, line, tuple(pieces_of(segment, own)), tuple(beside)))
    return Story(
        f"S{number}",
        one_line(document.title or document.id),
        one_line(document.path if document.id == document.path else f"{document.path} ({document.id})"),
        day(document.date) if document.date else "",
        wording.counted(figures, "figure"),
        any(block.kind == "headline" for block in blocks),
        tuple(blocks),
        tuple(note for beside in left.values() for note in beside),
    )


def _placed(stories: Sequence[Story]) -> set[str]:
    """The anchors that stand in the copy; a passage may lie outside of it."""
    pieces = (piece for story in stories for block in story.blocks for piece in block.pieces)
    return {link.anchor for piece in pieces for link in piece.links}


def _legend(stories: Sequence[Story]) -> list[tuple[Standing, str]]:
    used = {piece.standing for story in stories for block in story.blocks for piece in block.pieces}
    return [(standing, words) for standing, words in LEGEND.items() if standing in used]


def _groups(report: Report, places: Places) -> list[tuple[str, str, str]]:
    return [
        (one_line(cluster.label), one_line("; ".join(figures)), wording.relation(cluster.relation))
        for cluster, figures in agreeing(report, places)
    ]
