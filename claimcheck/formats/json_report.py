"""``--format json``: the stable interface; report.schema.json beside this file describes it."""

from __future__ import annotations

from claimcheck.formats.claim_record import claim_records, counted_places
from claimcheck.formats.json_text import Json, indented
from claimcheck.formats.places import Places
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import HeldBack, Report
from claimcheck.model.span import Span

SCHEMA = "claimcheck/report/1"
"""Names the contract in every report; a change that a consumer could notice raises its number."""


def render(report: Report, version: str, *, with_findings: bool = True, show_suppressed: bool = False) -> str:
    """The report as JSON text; without findings, as for ``extract``, it has no "clusters" and "findings"."""
    record = report_record(report, version, with_findings=with_findings, show_suppressed=show_suppressed)
    return indented(record) + "\n"


def report_record(
    report: Report, version: str, *, with_findings: bool = True, show_suppressed: bool = False
) -> dict[str, Json]:
    """The report as the contract's object, in the contract's order; ``version`` is claimcheck's own."""
    record: dict[str, Json] = {
        "schema": SCHEMA,
        "tool": {"name": "claimcheck", "version": version},
        "documents": [_document(document) for document in report.documents],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "claims": claim_records(report),
    }
    if with_findings:
        places = Places(report)
        record["clusters"] = [_cluster(cluster) for cluster in report.clusters]
        record["findings"] = [finding_record(finding, places) for finding in report.findings]
        if show_suppressed:
            record["suppressed"] = [_held_record(held, places) for held in report.held_back]
    return {**record, "summary": summary_record(report)}


def _document(document: Document) -> dict[str, Json]:
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "date": document.date.isoformat() if document.date else None,
    }


def _cluster(cluster: Cluster) -> dict[str, Json]:
    return {
        "id": cluster.id,
        "label": cluster.label,
        "claims": [claim.id for claim in cluster.claims],
        "relation": cluster.relation.value,
    }


def finding_record(finding: Finding, places: Places) -> dict[str, Json]:
    """A finding as the contract's object, in the contract's order; its claims are their ids."""
    return {
        "id": finding.id,
        "check": finding.check,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "message": finding.message,
        "why": finding.why,
        "hint": finding.hint,
        "voices": finding.voices.value if finding.voices else None,
        "primary": _span(finding.primary, places),
        "related": [_span(span, places) for span in finding.related],
        "claims": [claim.id for claim in finding.claims],
        "fingerprint": finding.fingerprint,
    }


def _held_record(held: HeldBack, places: Places) -> dict[str, Json]:
    return {
        "kind": "copy" if held.in_copy else "baseline",
        "place": held.place,
        "reason": held.reason,
        "finding": finding_record(held.finding, places),
    }


def _span(span: Span, places: Places) -> dict[str, Json]:
    place = places.place(span)
    return {
        "document": span.document,
        "path": place.path,
        "start": span.start,
        "end": span.end,
        "line": place.line,
        "column": place.column,
        **counted_places(place),
        "text": place.text,
    }


def summary_record(report: Report) -> dict[str, Json]:
    """The totals of the report as the contract's object."""
    count = report.totals()
    return {
        "errors": count[Severity.ERROR],
        "warnings": count[Severity.WARNING],
        "notes": count[Severity.NOTE],
        "documents": report.read.documents,
        "claims": report.read.claims,
        "clusters": report.read.clusters,
        "suppressed": report.suppressed,
    }
