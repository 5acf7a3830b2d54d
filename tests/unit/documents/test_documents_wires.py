"""The same story in every wire and batch format: the same copy, facts and figures, each span at its place."""

import pytest
from document_reading import read
from stories_in_formats import BODY, DAY, FIGURES, FILES, HEADLINE, ROW

from claimcheck.model.document import Document, SegmentKind
from claimcheck.pipeline import extract_documents
from claimcheck.rulebook.loading import load_rulebook

DATELINES = {"story.json", "nitf.xml", "g2.xml", "newsml1.xml", "wire.tst"}
# The days in an office file are those of making and saving it.
UNDATED = {"story.docx"}
VERSIONS = DATELINES | UNDATED | {"batch.csv", "batch.parquet"}
LINES = {"wire.tst", "batch.csv", "batch.parquet"}


def story(name: str) -> Document:
    batch = read(FILES[name], name)
    assert batch.skipped == ()
    (document,) = batch.documents
    return document


@pytest.mark.parametrize("name", FILES)
def test_headline_paragraphs_and_rows_are_told_apart(name: str) -> None:
    found = [(each.kind, " ".join(each.text.split())) for each in story(name).segments]
    row_kind = SegmentKind.BODY if name.startswith("batch") else SegmentKind.TABLE
    assert found[0] == (SegmentKind.HEADLINE, HEADLINE)
    assert [kind for kind, _ in found[1:]] == [SegmentKind.BODY, SegmentKind.BODY, row_kind]
    assert found[1][1].endswith(BODY[0])
    assert found[2][1] == BODY[1]
    assert found[3][1] == ROW


@pytest.mark.parametrize("name", FILES)
def test_facts_have_the_same_names_everywhere(name: str) -> None:
    document = story(name)
    assert document.title == HEADLINE
    assert str(document.date) == (DAY if name not in UNDATED else "None")
    assert document.metadata.get("version", "").startswith("3") is (name in VERSIONS)
    assert ("oakland" in document.metadata.get("dateline", "").lower()) is (name in DATELINES)
    assert "oak-fire" in document.metadata["id"]


@pytest.mark.parametrize("name", FILES)
def test_every_span_cut_out_of_the_source_is_exactly_the_figure(name: str) -> None:
    document = story(name)
    claims = extract_documents([document], load_rulebook()).claims
    assert [document.source[claim.span.start : claim.span.end] for claim in claims] == FIGURES
    for segment in document.segments:
        covered = document.source[segment.start : segment.start + len(segment.text)]
        assert len(covered) == len(segment.text)
        assert all(shown in (" ", written) for shown, written in zip(segment.text, covered, strict=True))


@pytest.mark.parametrize("name", FILES)
def test_places_are_lines_where_the_file_is_text_and_paragraphs_where_it_is_not(name: str) -> None:
    document = story(name)
    report = extract_documents([document], load_rulebook())
    paragraphs = [report.place(claim.span).paragraph for claim in report.claims]
    assert paragraphs == ([None] * 5 if name in LINES else [1, 2, 3, 3, 4])
    assert document.extracted is (name not in LINES)


def test_the_lines_of_a_wire_are_those_of_its_file() -> None:
    document = story("wire.tst")
    report = extract_documents([document], load_rulebook())
    assert [report.place(claim.span).line for claim in report.claims] == [5, 8, 10, 10, 11]
