"""The clusters with more than one claim and how they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.formats import wording
from claimcheck.formats.places import Places, behind_path, within
from claimcheck.formats.terminal.canvas import QUIET, RELATIONS, STRONG, Canvas
from claimcheck.formats.terminal.lines import EMPTY, Line, Piece, shared_out, wrapped
from claimcheck.formats.terminal.table import head, row
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report

_COLUMNS = {"what": 5, "figures": 6, "how they stand": 3}
"""Each with its share of the width."""
_GAP = 3
"""Cells between two columns."""
_MOST = 40
"""Clusters shown; an archive has thousands that agree."""


def clusters_view(report: Report, places: Places, canvas: Canvas) -> Iterator[Line]:
    """A heading and the table, the worst clusters first; nothing when no figure was compared with another."""
    compared = [cluster for cluster in report.clusters if len(cluster.claims) > 1]
    if not compared:
        return
    compared.sort(key=lambda cluster: -cluster.relation.rank)
    yield [Piece("Figures about the same thing", STRONG)]
    yield from _table(compared[:_MOST], places, canvas)
    left = len(compared) - _MOST
    if left > 0:
        more = f"and {wording.counted(left, 'group')} more that stand no worse; --format json lists all"
        yield from wrapped([canvas.text(more, QUIET)], canvas.width)
    yield EMPTY


def _table(clusters: Sequence[Cluster], places: Places, canvas: Canvas) -> Iterator[Line]:
    # Of each gap, one cell is shared out to nobody.
    shared = canvas.width - (len(_COLUMNS) - 1)
    widths = shared_out(shared, list(_COLUMNS.values()), _GAP - 1)
    yield from head(list(_COLUMNS), widths, _GAP, canvas)
    for cluster in clusters:
        stand = canvas.text(wording.relation(cluster.relation), RELATIONS.get(cluster.relation, ""))
        figures = list(_figures(cluster, places, canvas))
        yield from row([[[canvas.text(cluster.label)]], figures, [[stand]]], widths, _GAP)


def _figures(cluster: Cluster, places: Places, canvas: Canvas) -> Iterator[Line]:
    several_stories = len({claim.span.document for claim in cluster.claims}) > 1
    if cluster.relation is Relation.UPDATED:
        yield from _timeline(cluster, places, canvas)
        return
    for claim in cluster.claims:
        yield _figure(claim, places, several_stories, canvas)


def _timeline(cluster: Cluster, places: Places, canvas: Canvas) -> Iterator[Line]:
    """The figures of a running story by the days of its versions."""
    dated = [(places.document(claim.span).date, claim) for claim in cluster.claims]
    dated.sort(key=lambda each: each[0] or date.min)
    for day, claim in dated:
        when = Piece(f"{day.isoformat() if day else 'undated'} ", QUIET)
        yield [when, *_figure(claim, places, True, canvas)]


def _figure(claim: Claim, places: Places, with_story: bool, canvas: Canvas) -> Line:
    place = places.place(claim.span)
    where = f" ({claim.span.document}{behind_path(place)})" if with_story else f" ({within(place)})"
    return [canvas.text(place.text), canvas.text(where, QUIET)]
