"""Stories from a text, and headlines from elsewhere: every offset still slices the exact source."""

from __future__ import annotations

import pytest

from claimcheck.model.document import Document, SegmentKind, SkippedDocument
from claimcheck.pipeline import read_bytes, read_text, with_title

BODY = "The flood killed 23 people on Sunday, police said.\n\nThe clean-up will take three months.\n"


def only(inputs) -> Document:
    (document,) = inputs
    assert isinstance(document, Document)
    for segment in document.segments:
        assert document.source[segment.start :].startswith(segment.text)
    return document


def headlines(document: Document) -> list[str]:
    return [segment.text for segment in document.segments if segment.kind is SegmentKind.HEADLINE]


def test_offsets_into_the_text_hold_beside_a_headline():
    document = only(read_text(BODY, headline="Flood kills 23"))
    assert document.source.startswith(BODY)
    assert document.title == "Flood kills 23"
    assert document.segments[0].kind is SegmentKind.HEADLINE


@pytest.mark.parametrize("headline", [None, "", " "])
def test_without_a_headline(headline):
    document = only(read_text(BODY, headline))
    assert document.source == BODY
    assert document.title is None
    assert headlines(document) == []


@pytest.mark.parametrize("text", ["", " \n "])
def test_no_text_is_skipped_and_said(text):
    assert list(read_text(text, "Flood")) == [SkippedDocument("<text>", "holds no text")]


def test_any_text_is_taken_as_it_stands():
    text = 'He said "5" \\ and {6} \x1b[31m people.'
    assert only(read_text(text)).source == text


def test_bytes_that_cannot_be_read_are_skipped():
    (skipped,) = read_bytes(b"", "a.txt")
    assert skipped == SkippedDocument("a.txt", "is empty")


def test_a_title_for_a_story_without_one():
    document = only(with_title(read_bytes(BODY.encode(), "a.txt"), "Flood kills 23"))
    assert document.title == "Flood kills 23"
    assert headlines(document) == ["Flood kills 23"]
    assert document.source.startswith(BODY)
    assert [segment.paragraph for segment in document.segments] == [1, 2, 3]


def test_a_title_of_its_own_stays():
    own = b"---\ntitle: Flood\ndate: 2021-11-17\n---\nThe flood killed 23 people.\n"
    document = only(with_title(read_bytes(own, "a.md"), "Another"))
    assert headlines(document) == ["Flood"]


def test_a_title_keeps_date_and_metadata():
    own = b"---\ndate: 2021-11-17\nsource: Wire\n---\nThe flood killed 23 people.\n"
    document = only(with_title(read_bytes(own, "a.md"), "Flood"))
    assert str(document.date) == "2021-11-17"
    assert document.metadata["source"] == "Wire"


@pytest.mark.parametrize("title", ["", " ", "--"])
def test_a_title_without_a_word_is_none(title):
    assert headlines(only(with_title(read_bytes(BODY.encode(), "a.txt"), title))) == []


def test_skipped_documents_pass_through():
    skipped = SkippedDocument("a.txt", "is empty")
    assert list(with_title([skipped], "Flood")) == [skipped]
