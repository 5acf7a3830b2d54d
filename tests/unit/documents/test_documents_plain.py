"""Plain text: paragraphs, white space, and when the first line is a headline."""

import json
from pathlib import Path

import pytest
from document_reading import read

from claimcheck.documents import Unreadable
from claimcheck.model.document import Document, SegmentKind

REPOSITORY = Path(__file__).parents[3]
BODIES = REPOSITORY.parent / "shared" / "bench" / "bodies.jsonl"

BODY = "Twelve people were hurt when a bus overturned near Leeds on Tuesday, police said."


def story(text: str) -> Document:
    (document,) = read(text.encode(), "story.txt").documents
    return document


def texts(text: str) -> list[str]:
    return [segment.text for segment in story(text).segments]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("one.\n\ntwo.", ["one.", "two."]),
        ("one.\r\n\r\ntwo.", ["one.", "two."]),
        ("one.\r\rtwo.", ["one.", "two."]),
        ("one.\n \t\u00a0\n\n\ntwo.", ["one.", "two."]),
        ("one.\ftwo.", ["one.", "two."]),
        ("one.\n\n\n", ["one."]),
        ("\n\n  one.  ", ["one."]),
        ("one\r\nline.\r\n\r\ntwo.", ["one  line.", "two."]),
        ("one\nline.\n\ntwo.", ["one line.", "two."]),
        ("one.\ntwo.\nthree.", ["one.", "two.", "three."]),
        ("one.\n***\ntwo.", ["one.", "two."]),
    ],
)
def test_paragraphs_stand_between_blank_lines_or_on_lines_of_their_own(
    text: str, paragraphs: list[str]
) -> None:
    assert texts(text) == paragraphs


def test_long_lines_are_paragraphs_even_where_others_stand_between_blank_lines() -> None:
    long = "Police said that 12 people were hurt. " * 5
    assert texts(f"Bus crash\n{long}\n\n{long}\n{long}") == ["Bus crash", *[long.strip()] * 3]


def test_wrapped_lines_are_joined_when_no_blank_line_tells_paragraphs() -> None:
    wrapped = (
        "Twelve people were hurt when a bus overturned near the city\n"
        "of Leeds in heavy rain on Tuesday, police said, and a total\n"
        "of four were taken to hospital.\n"
        "The driver, who is 34 and lives in York, was among those of\n"
        "them who were kept there overnight, and he was said to have\n"
        "been speeding at the time of the crash."
    )
    assert [text.split()[0] for text in texts(wrapped)] == ["Twelve", "The"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a\tb", "a b"),
        ("a\u00a0b", "a b"),
        ("3\u00a0000 men", "3\u00a0000 men"),
        ("3\u202f000\u2009000", "3\u202f000\u2009000"),
        ("$3\u00a0billion", "$3 billion"),
        ("a\u20033", "a 3"),
        ("3\u2003000", "3 000"),
        ("1\u200b000 \u200ea", "1\u200b000 \u200ea"),
        ("“3”–4 — it’s", "“3”–4 — it’s"),
    ],
)
def test_white_space_becomes_a_space_except_where_it_may_group_digits(written: str, shown: str) -> None:
    assert texts(written) == [shown]


@pytest.mark.parametrize(
    "headline",
    [
        "Bus crash near Leeds hurts 12",
        "Were 12 hurt in Leeds?",
        "Twelve hurt in Leeds!",
        "Fidel Castro Gives 6-Hour Talk on ...",
        "2nd Large Quake Rattles N. Calif.",
        "Apple to cut 100 jobs in the U.S.",
        "'We saw 12 hurt'",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\r\n\r\n"])
def test_a_short_unclosed_first_line_is_the_headline(headline: str, gap: str) -> None:
    document = story(headline + gap + BODY)
    assert [segment.kind for segment in document.segments] == [SegmentKind.HEADLINE, SegmentKind.BODY]
    assert document.title == document.segments[0].text == headline


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Bus crash hurts 12",
        f"Twelve were hurt.\n\n{BODY}",
        f"Smith Died Today.\n\n{BODY}",
        f"He said, 'Twelve were hurt.'\n\n{BODY}",
        f"These were hurt:\n\n{BODY}",
        f"On Tuesday,\n{BODY}",
        f"{'Bus crash hurts ' * 9}\n\n{BODY}",
        f"Bus crash\nhurts 12\n\n{BODY}",
        "Bus crash hurts 12\n\nIt did.",
        "Leeds 12\nYork 30\nHull 45 and many more than that elsewhere",
    ],
)
def test_anything_else_is_no_headline(text: str) -> None:
    document = story(text)
    assert {segment.kind for segment in document.segments} == {SegmentKind.BODY}
    assert document.title is None


def test_later_short_lines_are_body() -> None:
    kinds = [segment.kind for segment in story(f"{BODY}\n\nTransport cooperation\n\n{BODY}").segments]
    assert kinds == [SegmentKind.BODY] * 3


def test_segments_are_numbered_and_point_into_the_source() -> None:
    document = story(f"\ufeffBus crash hurts 12\r\n\r\n{BODY}\r\nMore.")
    assert document.source.startswith("Bus")
    assert [segment.paragraph for segment in document.segments] == [1, 2]
    assert [document.source[segment.start] for segment in document.segments] == ["B", "T"]
    assert document.segments[1].text == f"{BODY}  More."


def test_the_seed_story_has_no_headline() -> None:
    seed = next((REPOSITORY / "seeds").glob("*.txt"))
    (document,) = read(seed.read_bytes(), "seed.txt").documents
    assert document.title is None
    assert {segment.kind for segment in document.segments} == {SegmentKind.BODY}
    assert len(document.segments) == 31
    assert document.segments[0].text.endswith("$3 billion in 2021.")


@pytest.mark.skipif(not BODIES.exists(), reason="the benchmark data is not here")
def test_real_stories_begin_with_their_headline() -> None:
    stories = [json.loads(line)["text"] for line in BODIES.read_bytes().splitlines()[:300]]
    for text in stories:
        headline = text.partition("\n")[0]
        assert story(text).title == " ".join(headline.split())


@pytest.mark.parametrize("text", ["   \n\n", "***\n---", "\u200b", "?!"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(text.encode(), "story.txt")
    assert caught.value.reason == "holds no text"


def test_one_line_of_five_megabytes_is_one_segment() -> None:
    line = "Police said that 12 people were hurt. " * 132_000
    (segment,) = story(line).segments
    assert len(line) > 5_000_000
    assert segment.text == line.rstrip()
