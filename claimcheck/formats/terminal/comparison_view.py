"""``claimcheck explain``: why pairs of figures were, or were not, held to be about one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from claimcheck.formats import wording
from claimcheck.formats.places import Places, within
from claimcheck.formats.terminal.canvas import QUIET, RELATIONS, STRONG, Canvas, canvas
from claimcheck.formats.terminal.evidence_view import evidence_view
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
    return on.print(part for each in comparisons for part in _comparison(each, places, on))


def _comparison(comparison: Comparison, places: Places, on: Canvas) -> Iterator[RenderableType]:
    first, second = (_figure(claim, places, on) for claim in (comparison.first, comparison.second))
    yield Text.assemble(first, " and ", second)
    if comparison.objection:
        yield Text.assemble(("not compared: ", STRONG), on.text(comparison.objection), overflow="fold")
    else:
        relation = comparison.relation
        verb = (wording.relation(relation), RELATIONS.get(relation, ""))
        yield Text.assemble(("compared: ", STRONG), "they ", verb)
    if comparison.evidence:
        yield evidence_view(comparison.evidence, comparison.similarity, on)
    yield Text()


def _figure(claim: Claim, places: Places, on: Canvas) -> Text:
    place = places.place(claim.span)
    measure = f", {claim.measure.label}" if claim.measure.label else ""
    where = on.text(f" ({within(place)}{measure})", QUIET)
    return Text.assemble(on.text(f"“{place.text}”", STRONG), where)
