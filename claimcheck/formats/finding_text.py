"""A finding in sentences, for the formats that have one field for all of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats import wording
from claimcheck.formats.escaping import one_line
from claimcheck.formats.passages import Figure, figures_of
from claimcheck.formats.places import Places, behind_path
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span


def finding_lines(finding: Finding, places: Places) -> Iterator[str]:
    """The message, a line for each passage, and then why, who and hint; each line is escaped."""
    yield one_line(finding.message)
    for figure in figures_of(finding):
        yield f"{_passage(figure, places)}"
    yield from reason_lines(finding)


def reason_lines(finding: Finding) -> Iterator[str]:
    """Why, whose voices, and what to ask, as far as the finding has them; each line is escaped."""
    voices = wording.voices(finding.voices) if finding.voices else ""
    for name, words in (("Why", finding.why), ("Who", voices), ("Hint", finding.hint)):
        if words:
            yield f"{name}: {one_line(words)}"


def sentence_case(words: str) -> str:
    """The words with a capital at their start."""
    return words[:1].upper() + words[1:]


def where(span: Span, places: Places) -> str:
    """The story and the place of a span in it: "draft.md:3"; of a batch's story also its id. Escaped."""
    document, place = places.document(span), places.place(span)
    story = "" if document.id == document.path else f" ({document.id})"
    return one_line(f"{place.path}{story}{behind_path(place)}")


def _passage(figure: Figure, places: Places) -> str:
    said = f", {wording.speaker(figure.claim.speaker)}" if figure.claim else ""
    return f"{where(figure.span, places)}: “{one_line(places.place(figure.span).text)}”{one_line(said)}"
