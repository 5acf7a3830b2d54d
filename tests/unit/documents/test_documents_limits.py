"""Files made to take the memory and the time of a run are left unread, with their size in the sentence."""

import io
import zipfile

import pytest
from document_reading import built_in, read

from claimcheck.documents import Unreadable, largest_file, too_large
from claimcheck.documents.archive import open_zip
from claimcheck.documents.json_value import read_json
from claimcheck.documents.unreadable import guarding

LIMITS = built_in().limits


def zipped(*parts: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        open_zip(data, LIMITS.zip)
    return caught.value.reason


def test_a_file_is_measured_before_it_is_read() -> None:
    assert too_large(50_000_000, LIMITS.text_file) == (
        "is 50 MB large, and a file of its kind is read up to 20 MB"
    )
    assert too_large(LIMITS.text_file, LIMITS.text_file) is None
    assert largest_file("a.txt", built_in()) == LIMITS.text_file
    assert largest_file("a.jsonl", built_in()) == LIMITS.batch_file
    assert largest_file("a", built_in()) == LIMITS.batch_file
    assert largest_file("a.jsonl", built_in()._replace(format="text")) == LIMITS.text_file


def test_what_content_shows_is_measured_too() -> None:
    with pytest.raises(Unreadable) as caught:
        read(b"12 men. " * 4_000_000, "<stdin>", suffix=".txt")
    assert caught.value.reason == "is 32 MB large, and a file of its kind is read up to 20 MB"


def test_a_story_too_long_is_skipped_and_the_batch_goes_on() -> None:
    small = LIMITS._replace(story=20)
    lines = b'{"id": "long", "text": "Twelve people died in Leeds."}\n{"id": "b", "text": "12 died."}'
    batch = read(lines, "a.jsonl", limits=small)
    assert [story.id for story in batch.documents] == ["b"]
    assert [each.reason for each in batch.skipped] == [
        "the story long is 28 characters long, and a story is read up to 20"
    ]


def test_an_archive_of_the_usual_kind_is_opened() -> None:
    with open_zip(zipped(("word/document.xml", b"<p>12</p>" * 100_000)), LIMITS.zip) as archive:
        assert archive.namelist() == ["word/document.xml"]


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zipped(("word/media/a.bin", bytes(200_000_000)))
    assert len(bomb) < 1_000_000
    assert refused(bomb) == (
        f"is a zip archive of {len(bomb):,} bytes that unpacks to 200 MB, which is more than any story takes"
    )


def test_an_archive_whose_text_is_too_long_is_not_unpacked() -> None:
    text = zipped(("word/document.xml", b"\n".join(str(n).encode() for n in range(200_000))))
    with pytest.raises(Unreadable) as caught:
        open_zip(text, LIMITS.zip._replace(part=1_000_000))
    assert caught.value.reason == "holds a text of 1 MB, and one of 1 MB is the most"


def test_an_archive_of_too_many_parts_is_not_unpacked() -> None:
    assert refused(zipped(*((str(n), b"") for n in range(10_001)))) == (
        "is a zip archive of 10,001 parts, and 10,000 are the most"
    )


@pytest.mark.parametrize("cut", [0, 10, 100, -1])
def test_an_archive_cut_off_is_said_to_be(cut: int) -> None:
    data = zipped(("word/document.xml", b"<p>12</p>" * 1000))
    assert refused(data[:cut]) == "is a zip archive that is cut off or broken"


def json_reason(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read_json(data, LIMITS)
    return caught.value.reason


def test_json_is_read_up_to_the_depth_allowed() -> None:
    assert read_json(b'{"a": "\xc3\xa9 [[[["}', LIMITS) == {"a": "é [[[["}
    wide = b"[" + b"[1]," * 1000 + b"[1]]"
    assert len(read_json(wide, LIMITS)) == 1001
    assert read_json(b"[" * 200 + b"]" * 200, LIMITS)
    deep = "is JSON nested more than 200 levels deep"
    assert json_reason(b"[" * 201 + b"]" * 201) == deep
    assert json_reason(b"[" * 10_000) == deep
    assert json_reason(b'{"a":' * 100_000 + b"1" + b"}" * 100_000) == deep


def test_broken_strings_take_no_longer() -> None:
    assert json_reason(b"[" * 201 + b'\\"' * 1_000_000) == "is JSON nested more than 200 levels deep"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"a"', "is not JSON (Expecting ':' delimiter at line 1, column 5)"),
        (b'{"a": "\xe9"}', "is not valid UTF-8 (byte 7)"),
        (b"[" + b"1" * 5000 + b"]", "is not JSON that can be read (a number too long, or nested too deep)"),
    ],
)
def test_broken_json_is_said_to_be(data: bytes, reason: str) -> None:
    assert json_reason(data) == reason


def test_a_librarys_error_becomes_a_sentence_and_ours_is_kept() -> None:
    with pytest.raises(Unreadable, match="cannot be opened"), guarding("cannot be opened"):
        raise KeyError("word/document.xml")
    with pytest.raises(Unreadable, match="is empty"), guarding("cannot be opened"):
        raise Unreadable("is empty")
