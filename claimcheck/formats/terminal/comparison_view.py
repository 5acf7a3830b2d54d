"""``claimcheck explain``: why pairs of figures were, or were not, held to be about one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats import wording
from claimcheck.formats.places import Places, within
from claimcheck.formats.terminal.canvas import QUIET, RELATIONS, STRONG, Canvas, canvas
from claimcheck.formats.terminal.evidence_view import evidence_view
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, wrapped
from claimcheck.model.claim import Claim
from claimcheck.model.comparison import Comparison
from claimcheck.model.report import Report


def render(
    comparisons: Sequence[Comparison],
    report: Report,
    *,
    width: int = 80,
    color: bool = False,
    ascii: bool = False,
) -> str:
    """The comparisons as text, one under the other; the others are as for the terminal report."""
    on = canvas(width=width, color=color, ascii=ascii)
    places = Places(report)
    return on.print(line for each in comparisons for line in _comparison(each, places, on))


def _comparison(comparison: Comparison, places: Places, on: Canvas) -> Iterator[Line]:
    first, second = (_figure(claim, places, on) for claim in (comparison.first, comparison.second))
    yield from wrapped([*first, Piece(" and "), *second], on.width)
    if comparison.objection:
        objection = [Piece("not compared: ", STRONG), on.text(comparison.objection)]
        yield from wrapped(objection, on.width)
    else:
        relation = comparison.relation
        verb = Piece(wording.relation(relation), RELATIONS.get(relation, ""))
        yield from wrapped([Piece("compared: ", STRONG), Piece("they "), verb], on.width)
    if comparison.evidence:
        yield from evidence_view(comparison.evidence, comparison.similarity, on.width, on)
    yield EMPTY


def _figure(claim: Claim, places: Places, on: Canvas) -> Line:
    place = places.place(claim.span)
    measure = f", {claim.measure.label}" if claim.measure.label else ""
    return [on.text(f"“{place.text}”", STRONG), on.text(f" ({within(place)}{measure})", QUIET)]
