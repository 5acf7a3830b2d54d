"""The whole discrepancy report."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.formats import wording
from claimcheck.formats.alternatives import clusters_of
from claimcheck.formats.dates import day
from claimcheck.formats.limits import LIMITS
from claimcheck.formats.look import Look
from claimcheck.formats.markdown.section import finding_section
from claimcheck.formats.markdown_text import plain, table
from claimcheck.formats.places import Places
from claimcheck.formats.report_words import agreeing, title
from claimcheck.formats.totals import findings_in_words
from claimcheck.model.document import Document
from claimcheck.model.report import Report

_MOST = 40
"""Agreeing groups, and stories at the head, that are listed; an archive has thousands."""


def render(report: Report, look: Look, most: int | None = None) -> str:
    """The report in Markdown that GitHub and pandoc read: findings, figures that agree, what was not read.

    Every paragraph is a line. It has no date of its own: the same stories give the same report. ``most`` is
    how many findings are shown, all by default; how many are not is said.
    """
    return "\n\n".join(_parts(report, look, most)) + "\n"


def _parts(report: Report, look: Look, most: int | None) -> Iterator[str]:
    places, clusters = Places(report), clusters_of(report)
    yield f"# {plain(title(report))}"
    yield _stories(report)
    yield f"**{findings_in_words(report).capitalize()}.**" + (
        f" {wording.counted(report.suppressed, 'finding')} held back." if report.suppressed else ""
    )
    for number, finding in enumerate(report.findings[:most], start=1):
        yield from finding_section(number, finding, places, clusters)
    if left := len(report.findings[most:]) if most is not None else 0:
        yield f"And {wording.counted(left, 'finding')} more, for which there is no room here."
    yield from _agreeing(report, places)
    if report.skipped:
        yield "## Not read"
        yield "\n".join(f"- {plain(each.path)}: {plain(each.reason)}" for each in report.skipped)
    if report.notices:
        yield "## Worth knowing"
        yield "\n".join(f"- {plain(notice)}" for notice in report.notices)
    yield "## What this report does not say"
    yield "\n".join(f"- {limit}" for limit in LIMITS)
    yield f"*Made by claimcheck {plain(look.version)}.*"


def _stories(report: Report) -> str:
    read = dict.fromkeys((story.id for story in report.documents), 0)
    for claim in report.claims:
        read[claim.span.document] += 1
    rows = [_story(story, read[story.id]) for story in report.documents[:_MOST]]
    if left := len(report.documents) - len(rows):
        more = sum(read.values()) - sum(read[story.id] for story in report.documents[: len(rows)])
        rows.append((f"and {wording.counted(left, 'more story', 'more stories')}", "", "", f"{more:,}"))
    return table(("Story", "Title", "Date", "Figures read"), rows)


def _story(story: Document, read: int) -> tuple[str, str, str, str]:
    date = day(story.date) if story.date else wording.UNKNOWN
    title = plain(story.title) if story.title else wording.UNKNOWN
    return plain(story.id), title, date, f"{read:,}"


def _agreeing(report: Report, places: Places) -> Iterator[str]:
    together = [*agreeing(report, places)]
    if not together:
        return
    yield "## Figures that agree"
    rows = (
        (plain(cluster.label), "; ".join(map(plain, figures)), wording.relation(cluster.relation))
        for cluster, figures in together[:_MOST]
    )
    yield table(("What", "Figures", "How they stand"), rows)
    if len(together) > _MOST:
        yield f"and {wording.counted(len(together) - _MOST, 'group')} more."
