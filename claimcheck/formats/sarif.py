"""``--format sarif``: SARIF 2.1.0 (OASIS), for GitHub code scanning, Azure DevOps and editors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.formats.escaping import one_line
from claimcheck.formats.file_paths import is_whole_file, uri
from claimcheck.formats.finding_text import reason_lines, where
from claimcheck.formats.json_text import Json, array, indented
from claimcheck.formats.kept import Kept
from claimcheck.formats.listing import listed
from claimcheck.formats.look import CheckText, Look
from claimcheck.formats.passages import Figure, figures_of
from claimcheck.formats.places import Places
from claimcheck.formats.wording import speaker
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import HeldBack, Report
from claimcheck.model.span import Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_FINGERPRINT = "claimcheck/v1"


def render(report: Report, look: Look) -> str:
    """One run: a rule for each check, a result for each finding, a notification for each skipped input."""
    return listed(Sarif(look._replace(checks=_rules(report, look))), report)


class Sarif:
    """The log of ``render``, story by story; ``look`` has all checks that may have found something."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._numbers = {check.id: number for number, check in enumerate(look.checks)}
        self._found = Kept()
        self._held = Kept()

    def add(self, report: Report) -> None:
        """Take the findings of a report."""
        places = Places(report)
        for finding in report.findings:
            result = _result(finding, self._numbers[finding.check], places)
            self._found.add(finding.severity, [indented(result, depth=4)])
        for held in report.held_back if self._look.show_suppressed else ():
            result = _held_result(held, self._numbers[held.finding.check], places)
            self._held.add(held.finding.severity, [indented(result, depth=4)])

    def parts(self, run: Report) -> Iterator[str]:
        """Yield the log."""
        # The results stand last.
        before, _, after = indented(_log(run, self._look)).rpartition("[]")
        results = (text for kept in (self._found, self._held) for (text,) in kept)
        yield before
        yield from array(results, depth=3)
        yield f"{after}\n"


def _log(run: Report, look: Look) -> dict[str, Json]:
    """The log without a result."""
    driver: dict[str, Json] = {
        "name": "claimcheck",
        "version": look.version,
        "rules": [_rule(rule) for rule in look.checks],
    }
    only: dict[str, Json] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(run)],
        "results": [],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [only]}


def _rules(report: Report, look: Look) -> Sequence[CheckText]:
    known = {check.id for check in look.checks}
    held = report.held_back if look.show_suppressed else ()
    shown = [*report.findings, *(each.finding for each in held)]
    others = sorted({finding.check for finding in shown} - known)
    return (*look.checks, *(CheckText(id, id, id, id) for id in others))


def _rule(check: CheckText) -> dict[str, Json]:
    return {
        "id": check.id,
        "shortDescription": {"text": check.summary},
        "fullDescription": {"text": check.summary},
        "help": {"text": check.text, "markdown": check.markdown},
    }


def _invocation(report: Report) -> dict[str, Json]:
    return {
        "executionSuccessful": bool(report.read.documents) or not report.skipped,
        "toolExecutionNotifications": [_notification(skipped) for skipped in report.skipped],
    }


def _notification(skipped: SkippedDocument) -> dict[str, Json]:
    return {
        "level": "error",
        "message": {"text": f"not read: {one_line(skipped.path)}: {one_line(skipped.reason)}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(skipped.path)}}}],
    }


def _result(finding: Finding, rule: int, places: Places) -> dict[str, Json]:
    first, *others = figures_of(finding)
    related = [_related(number, figure, places) for number, figure in enumerate(others, start=1)]
    text = "\n".join((one_line(finding.message), *reason_lines(finding)))
    return {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "rank": round(finding.confidence * 100, 1),
        "message": {"text": text},
        "locations": [_location(first.span, places)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
        "properties": {"confidence": finding.confidence, "voices": finding.voices},
    }


def _held_result(held: HeldBack, rule: int, places: Places) -> dict[str, Json]:
    kind = "inSource" if held.in_copy else "external"
    why = {"justification": one_line(held.reason)} if held.reason else {}
    return {**_result(held.finding, rule, places), "suppressions": [{"kind": kind, **why}]}


def _related(number: int, figure: Figure, places: Places) -> dict[str, Json]:
    said = f" ({one_line(speaker(figure.claim.speaker))})" if figure.claim else ""
    text = f"“{one_line(places.place(figure.span).text)}”, {where(figure.span, places)}{said}"
    return {"id": number, "message": {"text": text}, **_location(figure.span, places)}


def _location(span: Span, places: Places) -> dict[str, Json]:
    document = places.document(span)
    physical: dict[str, Json] = {"artifactLocation": {"uri": uri(document.path)}}
    if is_whole_file(document):
        return {"physicalLocation": {**physical, "region": _region(span, places)}}
    name: dict[str, Json] = {"fullyQualifiedName": document.id, "kind": "story"}
    return {"physicalLocation": physical, "logicalLocations": [name]}


def _region(span: Span, places: Places) -> dict[str, Json]:
    start = places.place(span)
    end = places.place(Span(span.document, span.end, span.end))
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "snippet": {"text": start.text},
    }
