"""Choosing checks, and the two grains."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import cast

import pytest
from claims_factory import RULES, Said, Story

from claimcheck.checks import CHECKS, UnknownCheckError, run_checks, select_checks
from claimcheck.checks.interface import (
    Context,
    Example,
    Examples,
    Grain,
    check_id,
    cluster_check,
    document_check,
    make_finding,
)
from claimcheck.clusters import cluster
from claimcheck.model.cluster import Cluster
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

IDS = [check.id for check in CHECKS]


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ((), (), IDS),
        (("diverging-figures",), (), ["diverging-figures"]),
        ((), ("diverging-figures",), [id for id in IDS if id != "diverging-figures"]),
        (("diverging-figures",), ("diverging-figures",), []),
    ],
)
def test_select_and_ignore(select: tuple[str, ...], ignore: tuple[str, ...], chosen: list[str]) -> None:
    assert [check.id for check in select_checks(CHECKS, select, ignore)] == chosen


@pytest.mark.parametrize("flag", ["select", "ignore"])
def test_an_unknown_id_is_an_error_with_advice(flag: str) -> None:
    with pytest.raises(UnknownCheckError) as raised:
        select_checks(CHECKS, **{flag: ["conflicting-figure"]})
    assert str(raised.value) == (
        'no check is called "conflicting-figure": did you mean "conflicting-figures"?'
    )


EXAMPLES = Examples((Example("a", "b"),), ())


def _finding(context: Context, *places: int) -> Finding:
    claims = [claim for each in context.clusters for claim in each.claims]
    return make_finding(
        "claimcheck.checks.a_check",
        context,
        [claims[place] for place in places],
        severity=Severity.NOTE,
        confidence=0.5,
        message="m",
        why="w",
        hint="",
        voices=None,
    )


def _per_cluster(cluster: Cluster, context: Context) -> Iterator[Finding]:
    if len(cluster.claims) == 2:
        yield _finding(context, 1, 0)


def _per_document(document: Document, context: Context) -> Iterator[Finding]:
    if document.title is None:
        yield _finding(context, 0)


def test_a_check_sees_each_cluster_or_each_document_that_it_concerns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stories = [Story("a"), Story("b")]
    for story in stories:
        story.say("There are [23] miners.", Said("miner", "trap", "young"))
        story.say("There are [23] young miners.", Said("miner", "trap", "young"))
    claims = [claim for story in stories for claim in story.claims]
    clusters = cluster(claims, RULES, across_documents=False)
    documents = [story.document() for story in stories]
    for name, run in (("a_check", _per_cluster), ("b_check", _per_document)):
        module = SimpleNamespace(__doc__="It.\n\nWhat\n", EXAMPLES=EXAMPLES, run=run)
        monkeypatch.setitem(sys.modules, name, cast(ModuleType, module))
    by_cluster, by_document = cluster_check("a_check"), document_check("b_check")
    of_none = document_check("no such module", lambda claims: False)
    assert (by_cluster.grain, by_document.grain) == (Grain.CLUSTER, Grain.DOCUMENT)
    assert (by_cluster.id, by_cluster.summary, by_cluster.examples) == ("a-check", "It.", EXAMPLES)
    found = run_checks([by_cluster, by_document, of_none], clusters, documents, RULES)
    assert [finding.primary for finding in found] == [
        claims[1].span,
        claims[1].span,
        claims[0].span,
        claims[0].span,
    ]
    assert found[0].related == (claims[0].span,)
    assert {finding.check for finding in found} == {"a-check"}


def test_ids_are_file_names_with_hyphens() -> None:
    assert check_id("claimcheck.checks.share_of_total") == "share-of-total"
