"""The demo story shows its slips, and cries wolf over none of its other figures."""

from __future__ import annotations

import claimcheck
from claimcheck.model.relation import Relation
from claimcheck.pipeline import check_documents, read_bytes
from claimcheck.resources import demo_story
from claimcheck.rulebook.loading import load_rulebook

SLIPS = [
    ("conflicting-figures", ["23", "32"]),
    ("conflicting-figures", ["$48 million", "$48 billion"]),
    ("diverging-figures", ["more than 4,000", "6,500"]),
]


def demo_report() -> claimcheck.Report:
    name, text = demo_story()
    return check_documents(read_bytes(text.encode(), name), load_rulebook())


def test_it_shows_its_slips_and_nothing_else():
    report = demo_report()
    found = [(each.check, [report.place(c.span).text for c in each.claims]) for each in report.findings]
    assert found == SLIPS


def test_figures_that_agree_are_shown_too():
    report = demo_report()
    several = [cluster for cluster in report.clusters if len(cluster.claims) > 1]
    agreeing = [cluster for cluster in several if cluster.relation is Relation.AGREES]
    assert [[report.place(c.span).text for c in cluster.claims] for cluster in agreeing] == [
        ["two", "two"],
        ["Nearly 1,400", "Almost 1,400"],
    ]


def test_it_has_a_headline_a_date_and_the_length_of_a_story():
    (document,) = demo_report().documents
    assert document.title
    assert document.date
    assert 200 <= len(document.source.split()) <= 320
