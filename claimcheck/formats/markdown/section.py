"""One finding as a section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.formats import wording
from claimcheck.formats.alternatives import alternatives, any_size
from claimcheck.formats.comparison import in_words
from claimcheck.formats.finding_text import sentence_case, where
from claimcheck.formats.markdown_text import joined, plain, strong, table
from claimcheck.formats.passages import Figure, Passage, figure_label, figures_of, marked, passages_of
from claimcheck.formats.places import Places
from claimcheck.formats.records import records_of
from claimcheck.model.finding import Finding


def finding_section(
    number: int, finding: Finding, places: Places, clusters: Mapping[str, str]
) -> Iterator[str]:
    """The finding's blocks: heading, passages, table of its claims, what the readings allow, the question.

    ``clusters`` gives the cluster's id for each claim's id.
    """
    figures = figures_of(finding)
    several = len(figures) > 1
    yield f"## {number}. {finding.severity.value.capitalize()}: {plain(sentence_case(finding.message))}"
    yield f"Check: {plain(finding.check)}, {wording.confidence(finding.confidence)}."
    for passage in passages_of(figures, places):
        yield from _quotation(passage, places, several)
    if any(figure.claim for figure in figures):
        yield _records(figures)
    if allowed := _allowed(figures, clusters):
        yield f"**What the readings allow.** {plain(allowed)}"
    voices = wording.voices(finding.voices) if finding.voices else ""
    for name, words in (("Why.", finding.why), ("Who.", voices), ("To ask.", finding.hint)):
        if words:
            yield f"**{name}** {plain(sentence_case(words))}"


def _quotation(passage: Passage, places: Places, several: bool) -> Iterator[str]:
    first = passage.figures[0]
    said = strong(wording.speaker(first.claim.speaker)) if first.claim else ""
    part = wording.segment(first.claim.segment) if first.claim else ""
    letters = " ".join(figure_label(figure.number) for figure in passage.figures) if several else ""
    lead = " · ".join(filter(None, (letters, said, plain(where(first.span, places)), part)))
    yield f"{lead}:"
    pieces = [
        _figure(text, figure, several) if figure else _between(text) for text, figure in marked(passage, "…")
    ]
    yield f"> {joined(pieces).strip()}"


def _figure(text: str, figure: Figure, several: bool) -> str:
    return f"{strong(text)} ({figure_label(figure.number)})" if several else strong(text)


def _between(text: str) -> str:
    """The words beside a figure with the space that parts them from it."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{plain(text)}{after}"


def _records(figures: tuple[Figure, ...]) -> str:
    claimed = [(figure.number, figure.claim) for figure in figures if figure.claim]
    head = ["", *(figure_label(number) if len(figures) > 1 else "" for number, _ in claimed)]
    rows = ([name, *map(plain, cells)] for name, cells in records_of([claim for _, claim in claimed]))
    return table(head, rows)


def _allowed(figures: tuple[Figure, ...], clusters: Mapping[str, str]) -> str:
    with any_size():
        rows = alternatives(figures, clusters)
        return in_words([row.reading for row in rows], rows[0].unit) if rows else ""
