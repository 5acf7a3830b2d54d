"""What the reports that are passed on have in common: their title, and the figures that agree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from claimcheck.formats.finding_text import where
from claimcheck.formats.places import Places, within
from claimcheck.model.claim import Claim
from claimcheck.model.cluster import Cluster
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report

_STAND_TOGETHER = frozenset({Relation.AGREES, Relation.ROUNDED, Relation.UPDATED})


def title(report: Report) -> str:
    """The title of a report, with the name of the story if there is only one; not escaped."""
    if len(report.documents) != 1:
        return "Figures that do not agree" if report.findings else "Figures in these stories"
    (story,) = report.documents
    name = story.title or PurePosixPath(story.path).name
    return f"Figures that do not agree: {name}" if report.findings else f"Figures in {name}"


def agreeing(report: Report, places: Places) -> Iterator[tuple[Cluster, list[str]]]:
    """The clusters of several figures that stand together, each with its figures in words; not escaped."""
    with_story = len(report.documents) > 1
    for cluster in report.clusters:
        if len(cluster.claims) > 1 and cluster.relation in _STAND_TOGETHER:
            yield cluster, [_figure(claim, places, with_story) for claim in cluster.claims]


def _figure(claim: Claim, places: Places, with_story: bool) -> str:
    place = places.place(claim.span)
    return f"{place.text} ({where(claim.span, places) if with_story else within(place)})"
