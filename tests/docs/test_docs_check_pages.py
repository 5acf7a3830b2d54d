"""docs/checks/ holds what the checks say of themselves; ``make docs`` writes it."""

from __future__ import annotations

from pathlib import Path

from claimcheck.checks import CHECKS
from claimcheck.cli.check_pages import pages

FOLDER = Path(__file__).parents[2] / "docs" / "checks"


def test_every_page_is_current_and_none_is_left_over():
    written = {page.name: page.read_text("utf-8") for page in FOLDER.iterdir()}
    expected = pages(CHECKS)
    assert sorted(written) == sorted(expected), "run make docs"
    assert [name for name in expected if written[name] != expected[name]] == [], "run make docs"


def test_a_page_holds_every_example_word_for_word():
    for check in CHECKS:
        page = " ".join(pages(CHECKS)[f"{check.id}.md"].split())
        for example in (*check.examples.flags, *check.examples.passes):
            for paragraph in example.text.split("\n\n"):
                assert " ".join(paragraph.split()) in page
