"""A claim as the JSON contract has it, field for field; every other form of a claim is made from this one."""

from __future__ import annotations

from claimcheck.formats.json_text import Json
from claimcheck.formats.places import Places
from claimcheck.model.claim import Claim, Role
from claimcheck.model.report import Place, Report


def claim_records(report: Report) -> list[dict[str, Json]]:
    """One record for each claim of the report, in its order."""
    places = Places(report)
    clusters = {claim.id: cluster.id for cluster in report.clusters for claim in cluster.claims}
    return [claim_record(claim, places, clusters.get(claim.id)) for claim in report.claims]


def claim_record(claim: Claim, places: Places, cluster: str | None) -> dict[str, Json]:
    """The fields of the contract, in its order; ``low`` and ``high`` are the literal reading's ends."""
    place = places.place(claim.span)
    return {
        "id": claim.id,
        "document": claim.span.document,
        "segment": claim.segment.value,
        "text": place.text,
        "start": claim.span.start,
        "end": claim.span.end,
        "line": place.line,
        "column": place.column,
        **counted_places(place),
        "sentence": claim.sentence_text,
        **_figure(claim),
        "role": claim.role.value,
        "measure": claim.measure.label,
        "entities": sorted(claim.entities),
        "period": _period(claim),
        "place": claim.place,
        "speaker": claim.speaker.label if claim.speaker else None,
        "modality": claim.modality.value,
        "cluster": cluster,
    }


def counted_places(place: Place) -> dict[str, Json]:
    """ "paragraph" and "page", each only where it is known."""
    known = {"paragraph": place.paragraph, "page": place.page}
    return {name: number for name, number in known.items() if number is not None}


def _figure(claim: Claim) -> dict[str, Json]:
    return {
        "value": claim.quantity.value,
        "low": claim.reading.literal.low,
        "high": claim.reading.literal.high,
        "bound": claim.quantity.bound.value,
        "approximate": claim.quantity.approximate,
        "trend": claim.trend,
        "unit": claim.quantity.unit,
        "noun": claim.noun,
        "dimension": claim.quantity.dimension,
    }


def _period(claim: Claim) -> Json:
    """The period, but for a day on which a figure was only said."""
    period = claim.period
    if period is None or (period.said and claim.role not in (Role.DATE, Role.TIME)):
        return None
    return {
        "start": period.start.isoformat() if period.start else None,
        "end": period.end.isoformat() if period.end else None,
        "text": period.text,
    }
