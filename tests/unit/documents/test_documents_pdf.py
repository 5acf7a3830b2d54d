"""PDFs: paragraphs out of lines, pages, running heads, broken words, scans, and what cannot be opened."""

from __future__ import annotations

import time
import zlib

import pytest
from document_reading import built_in, read
from pdf_files import bare_pdf, pdf

from claimcheck.documents import Unreadable
from claimcheck.documents.pdf_lines import Line, paragraphs
from claimcheck.model.document import Document
from claimcheck.pipeline import extract_documents
from claimcheck.rulebook.loading import load_rulebook

LEAD = (
    "Fourteen people died on Monday when a warehouse in the north of the city burned down, police said, and "
    "some of the people who live in the street behind it were taken to the hospital with burns."
)
NEXT = (
    "The owner, who runs 3 other sites, had paid $1.2 million for it in cash, the mayor said on Tuesday, "
    "and he was not in the city when the fire began."
)


def story(data: bytes) -> Document:
    (document,) = read(data, "story.pdf").documents
    return document


def copy(data: bytes) -> list[tuple[str, int | None, str]]:
    return [(each.kind.value, each.page, each.text) for each in story(data).segments]


def reason(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, "story.pdf")
    return caught.value.reason


def test_lines_become_paragraphs_with_their_pages() -> None:
    data = pdf([LEAD, NEXT], ["Nobody was told."], headline="Fourteen die in a fire", title="draft 7")
    assert copy(data) == [
        ("headline", 1, "Fourteen die in a fire"),
        ("body", 1, LEAD),
        ("body", 1, NEXT),
        ("body", 2, "Nobody was told."),
    ]
    assert story(data).title == "Fourteen die in a fire"
    assert story(data).date is None


def test_every_span_is_exactly_the_figure_and_has_its_page() -> None:
    document = story(pdf([LEAD], [NEXT]))
    report = extract_documents([document], load_rulebook())
    found = [(document.source[each.span.start : each.span.end], each.span) for each in report.claims]
    assert [text for text, _ in found] == ["Fourteen", "3", "$1.2 million"]
    places = [report.place(span) for _, span in found]
    assert [(place.paragraph, place.page) for place in places] == [(1, 1), (2, 2), (2, 2)]


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = f"{LEAD} The owner, who runs 3 other sites,"
    second = "notwithstanding-all-that, paid $1.2 million for it."
    long = "The owner, who runs 3 other sites, all of them in the north of the city and none of them old,"
    assert copy(pdf([LEAD, long], [second]))[-1] == ("body", 1, f"{long} {second}")
    assert copy(pdf([first + " 7."], [second]))[-1] == ("body", 2, second)


def test_running_heads_are_dropped_though_their_numbers_differ() -> None:
    data = pdf([LEAD], [NEXT], ["Nobody was told."], head="The Daily, 23 November 2026", foot="Page {} of 3")
    assert [text for _, _, text in copy(data)] == [LEAD, NEXT, "Nobody was told."]
    single = pdf([LEAD], foot="Page {} of 1")
    assert [text for _, _, text in copy(single)] == [LEAD, "Page 1 of 1"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("the ware-\nhouse", "the warehouse"),
        ("after twenty-\nfive hours", "after twenty-five hours"),
        ("four-\nteen men", "fourteen men"),
        ("$3 mil-\nlion", "$3 million"),
        ("a 12-\nyear-old", "a 12-year-old"),
        ("in Anglo-\nSaxon times", "in Anglo-Saxon times"),
        ("he left -\nand came", "he left - and came"),
        ("the wa\u00adter", "the water"),
    ],
)
def test_words_broken_at_the_end_of_a_line(lines: str, joined: str) -> None:
    parts = lines.split("\n")
    placed = [Line(text, 1, 50, 500, 700 - 14 * n, 712 - 14 * n) for n, text in enumerate(parts)]
    assert [each.text for each in paragraphs(placed, built_in().number_words)] == [joined]


def test_words_that_pdfium_joins_by_itself() -> None:
    text = "Police said that the ware-\nhouse had burned for twenty-\nfive hours, and $3 mil-\nlion was lost."
    said = "Police said that the warehouse had burned for twenty-five hours, and $3 million was lost."
    assert [text for _, _, text in copy(pdf([text]))] == [said]


def test_a_scanned_page_is_said_and_the_others_are_read() -> None:
    document = story(pdf([LEAD], []))
    assert [each.text for each in document.segments] == [LEAD]
    assert document.metadata["unread"] == (
        "was read without page 2, which is a scan; run it through text recognition first"
    )
    assert (
        "without pages 2, 3, 4, 5, 6 and more, which are" in story(pdf([LEAD], *[[]] * 7)).metadata["unread"]
    )


def test_a_document_of_scans_is_skipped() -> None:
    assert reason(pdf([], [])) == (
        "is a scan, a PDF with pictures of its pages; run it through text recognition first"
    )


def test_what_cannot_be_opened_says_why() -> None:
    data = pdf([LEAD])
    assert reason(b"") == "is empty"
    assert reason(b"Twelve people died.") == "has the ending .pdf, but nothing in it says that it is a PDF"
    assert reason(data[: len(data) // 2]) == "is a PDF that is cut off or broken"
    assert reason(b"%PDF-1.7\n" + bytes(1000)) == "is a PDF that is cut off or broken"
    assert reason(pdf([LEAD], password="x")) == (
        "has a password, which claimcheck cannot know; save it without one"
    )
    assert story(pdf([LEAD])).segments


def test_limits_hold() -> None:
    limits = built_in().limits
    with pytest.raises(Unreadable, match="has 3 pages, and a PDF is read up to 2"):
        read(pdf(["a b"], ["c"], ["d"]), "a.pdf", limits=limits._replace(pages=2))
    with pytest.raises(Unreadable, match="is more than 100 characters long"):
        read(pdf([LEAD]), "a.pdf", limits=limits._replace(story=100))


@pytest.mark.parametrize("content", [bytes(200_000_000), b"[ " * 100_000, b"q " * 100_000])
def test_a_page_made_to_fill_the_memory_is_read_in_no_time(content: bytes) -> None:
    before = time.process_time()
    assert reason(bare_pdf(zlib.compress(content))) == "holds no text"
    assert time.process_time() - before < 10
