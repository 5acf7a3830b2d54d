"""A check finds nothing, and looks at nothing, in a story that it says does not concern it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import tomli
from table_files import files

from claimcheck.checks import CHECKS, Check, Context
from claimcheck.checks.interface import Grain
from claimcheck.checks.running import claims_by_document
from claimcheck.clusters import cluster
from claimcheck.documents import input_options, read
from claimcheck.model.document import Document
from claimcheck.model.file_settings import unsettled
from claimcheck.pipeline.one_story import Story, read_story
from claimcheck.pipeline.texts import read_text
from claimcheck.rulebook.loading import load_rulebook

RULES = load_rulebook()
TESTS = Path(__file__).parents[2]
LONG = TESTS / "long_stories"
TABLES = TESTS / "corpus" / "tables"
CHOOSY = [each for each in CHECKS if each.grain is Grain.DOCUMENT and not each.concerns(())]


@pytest.fixture(scope="module")
def contexts() -> list[Context]:
    """Every example of every check, the long stories and every table: each in a context of its own."""
    return [_context(document) for document in _documents()]


def _documents() -> Iterator[Document]:
    for check in CHECKS:
        for example in (*check.examples.flags, *check.examples.passes):
            day = date.fromisoformat(example.date) if example.date else None
            yield from _read(example.text, example.headline, day)
    for path in sorted(TABLES.glob("*.toml")):
        for table in tomli.loads(path.read_text(encoding="utf-8"))["table"]:
            made = files(
                ".md", "What was heard", table.get("prose", ""), table.get("title", ""), table["rows"]
            )
            for name, data in made.items():
                yield from read(data, name, input_options(RULES)).documents
    for path in sorted(LONG.glob("[0-9]*")):
        yield from _read(path.read_text(encoding="utf-8"), None, date(2024, 5, 1))


def _read(text: str, headline: str | None, day: date | None) -> Iterator[Document]:
    for each in read_text(text, headline):
        assert isinstance(each, Document)
        yield each._replace(date=day)


def _context(document: Document) -> Context:
    claims = read_story(Story(document, unsettled(document.path)), RULES)
    assert isinstance(claims, tuple)
    clusters = cluster(claims, RULES, across_documents=False, documents=(document,))
    return Context(clusters, {document.id: document}, RULES, claims_by_document(clusters))


def test_some_checks_are_choosy() -> None:
    assert {each.id for each in CHOOSY} >= {"unsupported-headline", "wrong-age", "shares-of-whole"}


@pytest.mark.parametrize("check", CHOOSY, ids=lambda check: check.id)
def test_what_does_not_concern_a_check_holds_nothing_for_it(check: Check, contexts: list[Context]) -> None:
    others = 0
    for context in contexts:
        for document in context.documents.values():
            if not check.concerns(context.claims.get(document.id, ())):
                others += 1
                look = getattr(check.module, "ties", check.module.run)
                assert list(look(document, context)) == [], document.source
    assert others > 20
