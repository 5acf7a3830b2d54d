"""TOML between two lines of "+++" at the top of a Markdown file."""

from __future__ import annotations

from datetime import date

import pytest
from document_reading import read

from claimcheck.documents.toml_front_matter import toml_front_matter
from claimcheck.model.document import Document

BODY = "Twelve people were hurt when a bus overturned near Leeds on Tuesday, police said."


def story(text: str) -> Document:
    (document,) = read(text.encode(), "story.md").documents
    return document


def test_fields_of_the_story_are_read_and_the_rest_is_no_copy():
    text = (
        f'+++\ntitle = "12 hurt"\ndate = 2021-11-17\nweight = 40\n[params]\nrows = "50 rows"\n+++\n{BODY}\n'
    )
    found = story(text)
    assert found.title == "12 hurt"
    assert found.date == date(2021, 11, 17)
    assert [(each.kind.value, each.text) for each in found.segments] == [
        ("headline", "12 hurt"),
        ("body", BODY),
    ]
    assert all(text[each.start : each.start + len(each.text)] == each.text for each in found.segments)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"12 hurt"', "12 hurt"),
        ("'12 hurt'", "12 hurt"),
        ('"12 \\"hurt\\" men"', '12  "hurt " men'),
        ('"12 hurt\\tmen"', "12 hurt  men"),
        ('"""12\nhurt"""', "12 hurt"),
        ("'''12 hurt'''", "12 hurt"),
    ],
)
def test_strings_are_copy_in_place(written: str, shown: str) -> None:
    text = f"+++\ntitle = {written}\n+++\n{BODY}\n"
    found = toml_front_matter(text)
    assert found is not None
    assert found.blocks["title"].text == shown
    assert text[found.end :] == BODY + "\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(end: str) -> None:
    found = toml_front_matter(end.join(["+++", "title = '12 hurt'", "+++", BODY]))
    assert found is not None
    assert found.values == {"title": "12 hurt"}


def test_a_slip_in_it_is_said():
    found = story(f"+++\ntitle = \n+++\n{BODY}\n")
    assert found.metadata["front_matter_problem"].startswith("has front matter that is not TOML: ")
    assert [each.text for each in found.segments] == [BODY]


@pytest.mark.parametrize(
    "text", [BODY, f"+++\n{BODY}\n+++\n", f"---\ntitle: 12 hurt\n---\n{BODY}\n", "+++\n"]
)
def test_other_text_is_none(text: str) -> None:
    assert toml_front_matter(text) is None


def test_a_suppression_is_of_the_whole_story():
    found = toml_front_matter(f'+++\nclaimcheck = ["ignore[a-check] agreed"]\n+++\n{BODY}\n')
    assert found is not None
    assert [each.checks for each in found.suppressions] == [("a-check",)]
    assert found.values == {}
