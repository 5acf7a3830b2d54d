"""The passages of a finding: each sentence once, with all of the finding's figures in it."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.formats.places import Places
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.span import Span

_REACH = 240
"""How many characters of a long sentence are shown on each side of a figure."""


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
    """The finding's primary span, then its other claims, and then its spans that are no claim."""
    claims = {claim.span: claim for claim in finding.claims}
    spans = dict.fromkeys((finding.primary, *claims, *finding.related))
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


def figure_label(number: int) -> str:
    """The letter of a finding's figure, counted from 0; from the 27th on its number."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def marked(passage: Passage, ellipsis: str) -> Iterator[tuple[str, Figure | None]]:
    """The passage cut at its figures, each handed on with its own piece; long stretches are cut short."""
    text, offset, done = passage.text, passage.around.start, 0
    for figure in sorted(passage.figures, key=lambda figure: figure.span):
        start, end = max(figure.span.start - offset, done), figure.span.end - offset
        yield _shortened(text[done:start], ellipsis, head=done > 0, tail=True), None
        if start < end:
            yield text[start:end], figure
        done = max(done, end)
    yield _shortened(text[done:], ellipsis, head=True, tail=False), None


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


def _shortened(piece: str, ellipsis: str, *, head: bool, tail: bool) -> str:
    """What lies beside a figure; when it is long, only the ends that touch one, cut between words."""
    if len(piece) <= _REACH * (head + tail):
        return piece
    first = piece[:_REACH].rpartition(" ")[0] or piece[:_REACH] if head else ""
    last = piece[-_REACH:].partition(" ")[2] or piece[-_REACH:] if tail else ""
    return f"{first} {ellipsis} {last}"
