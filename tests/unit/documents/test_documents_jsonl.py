"""JSON Lines: a story each line, and a reason for each line that holds none."""

import json
from datetime import date
from typing import Any

import pytest
from document_reading import built_in, read

from claimcheck.documents import Batch, Unreadable, read_each
from claimcheck.model.document import Document, SegmentKind

BODY = "Twelve people were hurt when a bus overturned near Leeds on Tuesday, police said."


def lines(*objects: Any) -> bytes:
    return b"".join(
        each if isinstance(each, bytes) else json.dumps(each).encode() + b"\n" for each in objects
    )


def batch(*objects: Any) -> Batch:
    return read(lines(*objects), "batch.jsonl")


def story(**fields: Any) -> Document:
    (document,) = batch(fields).documents
    return document


def test_all_fields_are_read() -> None:
    document = story(
        id="a1",
        title="Bus crash",
        summary="12 hurt",
        text=BODY,
        date="2021-11-17T10:00:00Z",
        source="AP",
        language="en",
    )
    assert (document.id, document.path, document.title) == ("a1", "batch.jsonl", "Bus crash")
    assert document.date == date(2021, 11, 17)
    assert document.metadata == {"source": "AP", "language": "en"}
    assert [(segment.kind.value, segment.text) for segment in document.segments] == [
        ("headline", "Bus crash"),
        ("summary", "12 hurt"),
        ("body", BODY),
    ]


def test_offsets_of_the_body_are_offsets_into_the_text() -> None:
    document = story(text=f" {BODY}\n\nMore.", title="Bus crash", summary="12 hurt")
    assert document.source == f" {BODY}\n\nMore.\n\n12 hurt\n\nBus crash"
    assert [(segment.start, segment.paragraph) for segment in document.segments[2:]] == [
        (1, 3),
        (len(BODY) + 3, 4),
    ]
    for segment in document.segments:
        assert document.source[segment.start : segment.start + len(segment.text)] == segment.text


@pytest.mark.parametrize("title", [{}, {"title": None}, {"title": ""}, {"title": " "}])
def test_without_a_title_the_text_may_begin_with_one(title: dict[str, Any]) -> None:
    document = story(text=f"Bus crash hurts 12\n{BODY}", summary="12 hurt", **title)
    assert [segment.kind for segment in document.segments] == ["headline", "summary", "body"]
    assert document.title == "Bus crash hurts 12"


def test_a_title_that_the_text_begins_with_is_one_headline() -> None:
    document = story(text=f"Bus crash  hurts 12\n{BODY}", title="Bus crash hurts 12")
    assert [segment.kind for segment in document.segments] == [SegmentKind.HEADLINE, SegmentKind.BODY]
    assert document.segments[0].start == 0
    assert document.source.endswith(BODY)


def test_with_another_title_the_first_line_is_body() -> None:
    kinds = [
        segment.kind for segment in story(text=f"Bus crash hurts 12\n{BODY}", title="Twelve hurt").segments
    ]
    assert kinds == [SegmentKind.HEADLINE, SegmentKind.BODY, SegmentKind.BODY]


@pytest.mark.parametrize(
    ("given", "id"),
    [("x", "x"), (7, "7"), (1.5, "1.5"), (None, "batch.jsonl:1"), ("", "batch.jsonl:1")],
)
def test_an_id_is_a_string_or_made_of_the_line(given: Any, id: str) -> None:
    assert story(id=given, text=BODY).id == id


def test_a_story_without_id_is_named_by_its_own_line() -> None:
    assert batch(b"\n", {"text": BODY}, b" \r\n", {"text": BODY}).documents[1].id == "batch.jsonl:4"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"not json\n", "is not JSON (Expecting value at column 1)"),
        (b'{"text": "a"\n', "is not JSON (Expecting ',' delimiter at column 13)"),
        (b"[1, 2]\n", "is not a JSON object"),
        (b"null\n", "is not a JSON object"),
        (b'{"text": "caf\xe9 12"}\n', "is not valid UTF-8 (byte 14 of the line)"),
        (b"[" * 100_000 + b"\n", "is not JSON that can be read (a number too long, or nested too deep)"),
        (
            b'{"text": ' + b"1" * 5000 + b"}\n",
            "is not JSON that can be read (a number too long, or nested too deep)",
        ),
        ({"id": "x"}, 'has no "text"'),
        ({"text": ""}, 'has no "text"'),
        ({"text": None}, 'has no "text"'),
        ({"text": 12}, 'has a "text" that is not a string'),
        ({"text": BODY, "title": ["a"]}, 'has a "title" that is not a string'),
        ({"text": BODY, "id": True}, 'has a "id" that is not a string'),
        ({"text": BODY, "id": {}}, 'has a "id" that is not a string'),
        ({"text": "***"}, "holds no text"),
        ({"text": BODY, "id": "first"}, 'repeats the id "first" of line 1'),
    ],
)
def test_a_bad_line_is_skipped_and_the_rest_is_read(line: Any, reason: str) -> None:
    result = batch({"id": "first", "text": BODY}, line, {"id": "last", "text": BODY})
    assert [document.id for document in result.documents] == ["first", "last"]
    assert [(each.path, each.reason) for each in result.skipped] == [("batch.jsonl", f"line 2 {reason}")]


def test_a_repeated_id_names_its_first_line_even_after_blank_ones() -> None:
    (skipped,) = batch(b"\n\n", {"id": 1, "text": BODY}, {"id": "1", "text": BODY}).skipped
    assert skipped.reason == 'line 4 repeats the id "1" of line 3'


def test_a_date_that_is_none_is_a_notice() -> None:
    document = story(text=BODY, date="yesterday")
    assert document.date is None
    assert '"yesterday"' in document.metadata["date_problem"]


def test_half_an_escaped_pair_becomes_the_replacement_character() -> None:
    (document,) = read(b'{"text": "12 dead \\ud83d in Leeds"}', "batch.jsonl").documents
    assert document.source == "12 dead \ufffd in Leeds"


def test_line_separators_inside_a_string_do_not_end_a_line() -> None:
    document = read('{"text": "12 dead\u2028in Leeds"}\r\n'.encode(), "batch.jsonl").documents[0]
    assert document.source == "12 dead\u2028in Leeds"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "is empty"), (b"\n \n", "holds no text"), (b"\0", "is not text (it holds NUL bytes)")],
)
def test_a_file_without_lines_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "batch.jsonl")
    assert caught.value.reason == reason


def test_utf16_with_a_mark_is_read() -> None:
    (document,) = read('{"text": "12 men’s"}'.encode("utf-16"), "batch.jsonl").documents
    assert document.source == "12 men’s"


def test_a_line_is_read_when_it_is_wanted() -> None:
    data = b'{"text": "Twelve men were hurt in the fire, the police said."}\n' * 3
    stories = read_each(data, "a.jsonl", built_in())
    first = next(stories)
    assert isinstance(first, Document)
    assert first.record == 1
    assert [each.record for each in stories if isinstance(each, Document)] == [2, 3]


def test_line_by_line_is_the_same_as_at_once() -> None:
    objects = [
        {"id": "a", "text": "Twelve men were hurt."},
        {"id": "a", "text": "x"},
        {"id": "b"},
        [],
        {"text": "y"},
    ]
    data = lines(*objects)
    found = list(read_each(data, "a.jsonl", built_in()))
    whole = read(data, "a.jsonl")
    assert [each for each in found if isinstance(each, Document)] == list(whole.documents)
    assert [each for each in found if not isinstance(each, Document)] == list(whole.skipped)
