"""The passages of a finding: each sentence once, with all of the finding's figures in it."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.formats.places import Places
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span


class Figure(NamedTuple):
    """A span of a finding, numbered from 0 in the order in which the report shows them."""

    number: int
    span: Span
    claim: Claim | None
    """None for a passage that is no claim."""


class Passage(NamedTuple):
    """A stretch of copy and the figures in it."""

    around: Span
    text: str
    """The copy of ``around``, of the same length."""
    figures: tuple[Figure, ...]
    """At least one; the first is the one that the passage is shown for."""


def figures_of(finding: Finding) -> tuple[Figure, ...]:
    """The finding's claims, the primary one first, and then its spans that are no claim."""
    claims = {claim.span: claim for claim in finding.claims}
    spans = dict.fromkeys((*claims, finding.primary, *finding.related))
    return tuple(Figure(number, span, claims.get(span)) for number, span in enumerate(spans))


def passages_of(figures: tuple[Figure, ...], places: Places) -> tuple[Passage, ...]:
    """The passages around the figures, in the order of their first figures."""
    grouped: dict[Span, list[Figure]] = {}
    texts: dict[Span, str] = {}
    for figure in figures:
        around, text = _surroundings(figure, places)
        holder = next((known for known in texts if _holds(known, figure.span)), around)
        texts.setdefault(holder, text)
        grouped.setdefault(holder, []).append(figure)
    return tuple(Passage(around, texts[around], tuple(group)) for around, group in grouped.items())


def _surroundings(figure: Figure, places: Places) -> tuple[Span, str]:
    """The claim's sentence; without a claim, the line of the source."""
    if figure.claim and _holds(figure.claim.sentence, figure.span):
        return figure.claim.sentence, figure.claim.sentence_text
    span = figure.span
    source = places.document(span).source
    start = source.rfind("\n", 0, span.start) + 1
    end = source.find("\n", span.end)
    around = Span(span.document, start, end if end >= 0 else len(source))
    return around, source[around.start : around.end]


def _holds(outer: Span, inner: Span) -> bool:
    return outer.document == inner.document and outer.start <= inner.start and inner.end <= outer.end
