"""``claimcheck: ignore[check-id] reason`` in every format that can say it."""

from __future__ import annotations

import json

import pytest
from document_reading import read

from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.suppressions import suppression
from claimcheck.model.document import SegmentKind
from claimcheck.model.suppression import WHOLE

FIRST = "The flood killed 23 people."
SECOND = "The flood killed 32 people."
THIRD = "It rained for two days."
COMMENT = "<!-- claimcheck: ignore[conflicting-figures] both counts are known -->"


def covered(text: str, path: str = "a.md") -> list[str]:
    """What each suppression of the story covers, as it stands in the source."""
    (story,) = read(text.encode(), path).documents
    return [
        "whole" if each.end == WHOLE else story.source[each.start : each.end] for each in story.suppressions
    ]


@pytest.mark.parametrize(
    ("said", "checks", "reason"),
    [
        ("ignore[a-b] why", ("a-b",), "why"),
        (" ignore[a-b, c-d]  why\n so ", ("a-b", "c-d"), "why so"),
        ("ignore[a-b c-d]", ("a-b", "c-d"), ""),
        ("ignore [a-b] why", ("a-b",), "why"),
        ("ignore", (), ""),
        ("ignore the counts are known", (), "the counts are known"),
        ("ignore[a] [sic]", ("a",), "[sic]"),
    ],
)
def test_what_is_said(said, checks, reason):
    found = suppression(said, 7)
    assert (found.checks, found.reason, found.place, found.problem) == (checks, reason, 7, "")


@pytest.mark.parametrize("said", ["", "ignroe[a-b] why", "ignored", "off", "ignore[] why", "ignore[a-b why"])
def test_what_cannot_be_followed_says_so_and_is_about_nothing(said):
    found = suppression(said, 0)
    assert "write claimcheck: ignore[check-id] and the reason" in found.problem
    assert not found.names("a-b")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{COMMENT}\n\n{FIRST}\n\n{SECOND}\n", [FIRST]),
        (f"{COMMENT}\n{FIRST}\n", [FIRST]),
        (f"{FIRST}\n\n{COMMENT}\n\n{SECOND}\n", [SECOND]),
        (f"{FIRST} {COMMENT}\n\n{SECOND}\n", [FIRST]),
        (f"{FIRST} {COMMENT} {THIRD}\n\n{SECOND}\n", [f"{FIRST} {COMMENT} {THIRD}"]),
        (f"{FIRST}\n{COMMENT}\n{SECOND}\n", [SECOND]),
        (f"<!--claimcheck:ignore[a]\nin two lines-->\n\n{FIRST}\n", [FIRST]),
        (f"{COMMENT}\n\n- {FIRST}\n- {SECOND}\n", [FIRST]),
        (f"- {FIRST}\n- {SECOND} {COMMENT}\n", [SECOND]),
        (f"> {COMMENT}\n>\n> {FIRST}\n", [FIRST]),
        (f"{COMMENT}\n\n# {FIRST}\n\n{SECOND}\n", [FIRST]),
        (f"{FIRST}\n\n{COMMENT}\n", [""]),
        (f"{COMMENT}\n{COMMENT}\n\n{FIRST}\n", [FIRST, FIRST]),
        (f"```html\n{COMMENT}\n```\n\n{FIRST}\n", []),
        (f"{FIRST}\n\n    {COMMENT}\n\n{SECOND}\n", []),
        (f"Write `{COMMENT}` above it.\n\n{FIRST}\n", []),
        (f"Write \\{COMMENT} above it.\n\n{FIRST}\n", []),
        (f"<!-- claimchecks: ignore[a] -->\n\n{FIRST}\n", []),
    ],
)
def test_markdown_comments(text, expected):
    assert covered(text) == expected


def test_a_comment_above_a_table_is_about_all_its_rows():
    table = "| dead | place |\n| --- | --- |\n| 23 | Lier |\n| 32 | Lier |"
    (found,) = covered(f"{COMMENT}\n\n{table}\n\n{FIRST}\n")
    assert found.startswith("dead")
    assert found.endswith("32 | Lier")


@pytest.mark.parametrize("said", [COMMENT, "claimcheck: ignore[conflicting-figures] both counts are known"])
def test_a_line_of_plain_text_is_about_the_next_paragraph_and_is_no_copy(said):
    text = f"{FIRST}\n\n{said}\n{SECOND}\n\n{THIRD}\n"
    assert covered(text, "a.txt") == [SECOND]
    (story,) = read(text.encode(), "a.txt").documents
    assert [segment.text for segment in story.segments] == [FIRST, SECOND, THIRD]
    assert story.suppressions[0].reason == "both counts are known"
    assert story.source == text


def test_a_sentence_about_claimcheck_is_copy():
    text = f"In claimcheck: ignore is a word.\n\n{FIRST}\n"
    assert covered(text, "a.txt") == []
    assert covered("claimcheck: ignored by all.\n\nThe end.\n", "a.txt") == []


@pytest.mark.parametrize(
    "value",
    [
        "ignore[conflicting-figures, malformed-number] known, and agreed",
        '"ignore[conflicting-figures, malformed-number] known, and agreed"',
        "\n  - ignore[conflicting-figures, malformed-number] known, and agreed",
    ],
)
def test_front_matter_is_about_the_whole_story(value):
    text = f"---\ntitle: Flood\nclaimcheck: {value}\n---\n{FIRST}\n"
    assert covered(text) == ["whole"]
    (story,) = read(text.encode(), "a.md").documents
    (found,) = story.suppressions
    assert found.checks == ("conflicting-figures", "malformed-number")
    assert found.reason == "known, and agreed"
    assert "ignore[" in story.source[found.place :]
    assert "claimcheck" not in story.metadata


def test_front_matter_of_another_kind_is_a_problem():
    (story,) = read(f"---\nclaimcheck:\n  ignore: yes\n---\n{FIRST}\n".encode(), "a.md").documents
    assert story.suppressions[0].problem


def test_json_lines_say_it_of_the_story_and_in_the_text():
    said = "claimcheck: ignore[malformed-number] agreed"
    story = {"id": "1", "claimcheck": "ignore[conflicting-figures]", "text": f"{FIRST}\n\n{said}\n\n{SECOND}"}
    assert covered(json.dumps(story), "a.jsonl") == [SECOND, "whole"]


def test_a_manuscript_heeds_a_comment_for_the_next_piece():
    manuscript = Manuscript()
    manuscript.add(SegmentKind.BODY, FIRST)
    manuscript.comment(" claimcheck: ignore[conflicting-figures] known ")
    manuscript.comment("an advertisement goes here")
    manuscript.add(SegmentKind.BODY, SECOND)
    manuscript.add(SegmentKind.BODY, THIRD)
    story = manuscript.story("a", "a.html")
    (found,) = story.suppressions
    assert story.source[found.start : found.end] == SECOND
    assert (found.checks, found.reason) == (("conflicting-figures",), "known")
