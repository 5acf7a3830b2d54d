"""How each figure of a report stands, which is how it is underlined."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from claimcheck.formats.passages import figures_of
from claimcheck.model.finding import Severity
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report
from claimcheck.model.span import Span


class Standing(StrEnum):
    """From worst to best; the value is the class in the style sheet."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    DIFFERS = "differs"
    AGREES = "agrees"
    ALONE = "alone"


LEGEND = {
    Standing.ERROR: "in an error",
    Standing.WARNING: "in a warning",
    Standing.NOTE: "in a note",
    Standing.DIFFERS: "differs from another",
    Standing.AGREES: "agrees with another",
    Standing.ALONE: "compared with no other",
}
"""What each underline means, in words."""

_SEVERITIES = {
    Severity.ERROR: Standing.ERROR,
    Severity.WARNING: Standing.WARNING,
    Severity.NOTE: Standing.NOTE,
}
_DIFFERS = frozenset({Relation.DIVERGES, Relation.CONTRADICTS})
_ORDER = list(Standing)


def standings(report: Report) -> Mapping[Span, Standing]:
    """The standing of every claim's span and of every other passage of a finding: the worst of its own."""
    found = {claim.span: Standing.ALONE for claim in report.claims}
    for cluster in report.clusters:
        if len(cluster.claims) > 1:
            standing = Standing.DIFFERS if cluster.relation in _DIFFERS else Standing.AGREES
            found.update((claim.span, standing) for claim in cluster.claims)
    for finding in report.findings:
        for figure in figures_of(finding):
            standing = _SEVERITIES[finding.severity]
            found[figure.span] = worst(standing, found.get(figure.span, standing))
    return found


def worst(first: Standing, second: Standing) -> Standing:
    """The worse of the two."""
    return min(first, second, key=_ORDER.index)
