from __future__ import annotations

import re
from html import unescape

import pytest
from formats_snapshots import TextSnapshot
from formats_stories import Story, a_plain_finding, a_report, report_on_batch
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

from claimcheck.formats import markdown
from claimcheck.formats.escaping import one_line
from claimcheck.formats.look import Look
from claimcheck.formats.markdown_text import joined, plain, strong, table
from claimcheck.model.finding import Severity
from claimcheck.model.report import Report

LOOK = Look("1.2.3")
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKS = [
    *("# x", "> q", "- x", "+ x", "1. x", "1) x", "***", "===", "---", "| a |", ":---", "```", "~~~"),
    *("<script>alert(1)</script>", "<b>", "&lt;", "&#36;", "[a](http://x)", "![a](b)", "[a]: b", "[^1]"),
    *(
        "*a*",
        "__a__",
        "`a`",
        "~~a~~",
        "$x$",
        "x^2^",
        "@someone",
        "a@b.example",
        "http://x.example",
        "www.x.example",
    ),
    *(
        "\\",
        "a\\",
        "::: div",
        ": term",
        "%title",
        "{#id}",
        "\x1b[31m",
        "\x00",
        "\u202e",
        "  x\n\ny",
        "::error::x",
    ),
]


def shown(text: str) -> str:
    """What a reader sees of a paragraph of Markdown; it must be one paragraph of plain text."""
    opening, inline, closing = READER.parse(text)
    assert (opening.type, inline.type, closing.type) == ("paragraph_open", "inline", "paragraph_close")
    for child in inline.children or []:
        assert child.type in ("text", "text_special") or child.content == "<!-- -->", child
    return unescape(re.sub(r"<!-- -->", "", READER.renderInline(text)))


@pytest.mark.parametrize("text", MARKS)
@pytest.mark.parametrize("around", ["{}", "a {}", "{} b"])
def test_marks_are_shown_and_not_obeyed(text: str, around: str) -> None:
    written = around.format(text)
    assert shown(plain(written)) == one_line(written).strip(" ")


@given(st.text(st.sampled_from("#>-+*_`~[](){}!|:=.1) \\<&;$^@wa/\n\x1b"), min_size=1, max_size=14))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    if expected := one_line(text).strip(" "):
        assert shown(plain(text)) == expected
        assert shown(plain(f"x{text}")) == one_line(f"x{text}").strip(" ")


@pytest.mark.parametrize("text", ["$3", "3 %", "(3)", "3"])
@pytest.mark.parametrize(("before", "after"), [("a", "b"), (" ", " "), ("(", ")"), ("", "")])
def test_bold_is_bold_wherever_it_stands(text: str, before: str, after: str) -> None:
    rendered = READER.renderInline(joined([before, strong(text), after]))
    assert f"<strong>{text}</strong>" in rendered


def test_a_cell_stays_one_cell() -> None:
    rendered = READER.render(table(("a", "b"), [(plain("x | y"), plain("`|`"))]))
    assert rendered.count("<td>") == 2
    assert "x | y" in rendered


def test_the_report_on_the_seed(seed_report: Report, snapshot: SnapshotAssertion) -> None:
    assert markdown.render(seed_report, LOOK) == snapshot(extension_class=TextSnapshot)


def test_any_number_of_passages_and_claims() -> None:
    story = Story("Up 10 percent, from 20 to 30.\nIt rained.")
    three = a_plain_finding(story, "10", "20", "30", severity=Severity.NOTE)
    bare = a_plain_finding(story, "10")
    text = markdown.render(a_report(story, three, bare), LOOK)
    assert "> Up **10** (A) percent, from **20** (B) to **30** (C)." in text
    assert "|  | A | B | C |" in text
    assert "> Up **10** percent" in text
    assert "**1 error and 1 note.**" in text


def test_stories_of_a_batch_and_a_passage_that_is_no_claim() -> None:
    text = markdown.render(report_on_batch(), LOOK)
    assert text.startswith("# Figures that do not agree\n")
    assert "wire.jsonl (b/2):1" in text
    assert "> **It rained**." in text


def test_a_report_without_findings_says_so() -> None:
    text = markdown.render(a_report(Story("23 people")), LOOK)
    assert "**No findings.**" in text
    assert "It does not say which figure is right." in text
