"""The clusters with more than one claim and how they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.formats import wording
from claimcheck.formats.places import Places, behind_path, within
from claimcheck.formats.terminal.canvas import QUIET, RELATIONS, STRONG, Canvas
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report

_MOST = 40
"""Clusters shown; an archive has thousands that agree."""


def clusters_view(report: Report, places: Places, canvas: Canvas) -> Iterator[RenderableType]:
    """A heading and the table, the worst clusters first; nothing when no figure was compared with another."""
    compared = [cluster for cluster in report.clusters if len(cluster.claims) > 1]
    if not compared:
        return
    compared.sort(key=lambda cluster: -cluster.relation.rank)
    yield Text("Figures about the same thing", STRONG)
    yield _table(compared[:_MOST], places, canvas)
    left = len(compared) - _MOST
    if left > 0:
        yield canvas.text(
            f"and {wording.counted(left, 'group')} more that stand no worse; --format json lists all", QUIET
        )
    yield Text()


def _table(clusters: Sequence[Cluster], places: Places, canvas: Canvas) -> Table:
    table = Table(
        box=canvas.marks.columns, expand=True, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False
    )
    table.add_column("what", ratio=5, overflow="fold", header_style=QUIET)
    table.add_column("figures", ratio=6, overflow="fold", header_style=QUIET)
    table.add_column("how they stand", ratio=3, overflow="fold", header_style=QUIET)
    for cluster in clusters:
        stand = canvas.text(wording.relation(cluster.relation), RELATIONS.get(cluster.relation, ""))
        table.add_row(canvas.text(cluster.label), _figures(cluster, places, canvas), stand)
    return table


def _figures(cluster: Cluster, places: Places, canvas: Canvas) -> Text:
    several_stories = len({claim.span.document for claim in cluster.claims}) > 1
    if cluster.relation is Relation.UPDATED:
        return _timeline(cluster, places, canvas)
    lines = (_figure(claim, places, several_stories, canvas) for claim in cluster.claims)
    return Text("\n").join(lines)


def _timeline(cluster: Cluster, places: Places, canvas: Canvas) -> Text:
    """The figures of a running story by the days of its versions."""
    dated = [(places.document(claim.span).date, claim) for claim in cluster.claims]
    dated.sort(key=lambda each: each[0] or date.min)
    lines = (
        Text.assemble(
            (f"{day.isoformat() if day else 'undated'} ", QUIET), _figure(claim, places, True, canvas)
        )
        for day, claim in dated
    )
    return Text("\n").join(lines)


def _figure(claim: Claim, places: Places, with_story: bool, canvas: Canvas) -> Text:
    place = places.place(claim.span)
    where = f" ({claim.span.document}{behind_path(place)})" if with_story else f" ({within(place)})"
    return Text.assemble(canvas.text(place.text), canvas.text(where, QUIET), overflow="fold")
