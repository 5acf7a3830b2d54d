"""Text taken out of a file: every segment slices its source, and each place is counted."""

import pytest

from claimcheck.documents.batch import Item, gather
from claimcheck.documents.manuscript import Manuscript
from claimcheck.documents.unreadable import Unreadable
from claimcheck.formats.places import Places
from claimcheck.model.document import Document, SegmentKind
from claimcheck.model.report import Report
from claimcheck.model.span import Span


def story() -> Document:
    manuscript = Manuscript()
    manuscript.add(SegmentKind.HEADLINE, "  *** 12 hurt \n in Leeds ***", page=1)
    manuscript.add(SegmentKind.BODY, "***")
    manuscript.add(SegmentKind.BODY, "Police said 12.", page=2)
    manuscript.add_once(SegmentKind.SUMMARY, "Police  said 12.")
    manuscript.add_once(SegmentKind.SUMMARY, "Police said 13.")
    return manuscript.story("a", "a.x", metadata={"id": "urn:1", "version": "2"})


def test_segments_slice_the_source_that_was_put_together() -> None:
    document = story()
    assert document.source == "*** 12 hurt in Leeds ***\n\nPolice said 12.\n\nPolice said 13."
    assert document.title == "*** 12 hurt in Leeds ***"
    assert document.metadata == {"id": "urn:1", "version": "2"}
    for segment in document.segments:
        assert document.source[segment.start : segment.start + len(segment.text)] == segment.text
    assert [(each.kind.value, each.paragraph, each.page) for each in document.segments] == [
        ("headline", 1, 1),
        ("body", 2, 2),
        ("summary", 3, None),
    ]


def test_places_are_paragraphs_and_pages() -> None:
    document = story()
    report = Report((document,), (), (), (), ())
    for word, paragraph, page in [("12 hurt", 1, 1), ("said 12", 2, 2), ("said 13", 3, None)]:
        start = document.source.index(word)
        span = Span("a", start, start + len(word))
        place = Places(report).place(span)
        assert (place.text, place.paragraph, place.page) == (word, paragraph, page)
        assert report.place(span) == place


def test_a_manuscript_without_a_word_is_no_story() -> None:
    with pytest.raises(Unreadable, match="holds no text"):
        Manuscript().story("a", "a.x")


def test_one_broken_item_is_skipped_and_the_others_are_read() -> None:
    def broken() -> Document:
        raise Unreadable("has no text")

    batch = gather("a.x", [Item("item 1", story), Item("item 2", broken), Item("item 3", story)])
    assert len(batch.documents) == 2
    assert [each.reason for each in batch.skipped] == ["item 2 has no text"]
    with pytest.raises(Unreadable, match="holds no story"):
        gather("a.x", [])
