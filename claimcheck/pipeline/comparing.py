"""Why the figures on two lines of a story were, or were not, compared."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.checks import Context
from claimcheck.checks.acknowledged import acknowledged
from claimcheck.clusters import Comparer
from claimcheck.model.comparison import Comparison
from claimcheck.model.file_settings import SettingsOf, unsettled
from claimcheck.model.relation import Relation
from claimcheck.pipeline.gathering import Input
from claimcheck.pipeline.report import Report
from claimcheck.pipeline.stages import extract_documents
from claimcheck.rulebook.rulebook import Rulebook

OWNED_UP = "the copy itself tells its reader that the figures differ"


class NoFigure(ValueError):
    """A line holds no figure; the message is one sentence for people."""


def compare_lines(
    inputs: Iterable[Input], rules: Rulebook, first: int, second: int, settings: SettingsOf = unsettled
) -> tuple[Report, tuple[Comparison, ...]]:
    """Return the claims of the stories, and every figure of one line held against every figure of the other.

    Lines count from 1; a line is held against itself when both are the same. Raises NoFigure for a line
    without one, and StageError for a bug.
    """
    report = extract_documents(inputs, rules, settings)
    lines = {line: _on_line(report, line) for line in (first, second)}
    for line, places in lines.items():
        if not places and report.documents:
            raise NoFigure(f"line {line} has no figure: claimcheck extract shows the lines that have")
    comparer = Comparer(report.claims, rules, report.documents)
    pairs = sorted({(min(a, b), max(a, b)) for a in lines[first] for b in lines[second] if a != b})
    context = Context((), {each.id: each for each in report.documents}, rules)
    return report, tuple(_told(comparer.compare(a, b), context) for a, b in pairs)


def _on_line(report: Report, line: int) -> list[int]:
    return [place for place, claim in enumerate(report.claims) if report.place(claim.span).line == line]


def _told(comparison: Comparison, context: Context) -> Comparison:
    """A comparison that leads to no finding since the copy owns up to it says so."""
    rank = comparison.relation.rank
    if comparison.objection or rank < Relation.ROUNDED.rank:
        return comparison
    if acknowledged(comparison.first, comparison.second, context):
        return comparison._replace(objection=OWNED_UP)
    return comparison
