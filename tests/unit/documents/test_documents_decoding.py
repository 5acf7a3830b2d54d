"""From bytes to text, table by table; every refusal is one sentence that begins after the path."""

import pytest

from claimcheck.documents import Unreadable
from claimcheck.documents.decoding import as_utf8, decode

CURLY = "The mayor’s office put it at “at least 12” – the café at £3 million."
FRENCH = "Le coût s’élève à 3 millions d’euros, selon l’État. Où ça ? C’est la 2ème fois."
POLISH = "Według policji zginęło 12 osób, a 30 zostało rannych. Straty wyniosły 3 miliony złotych."
RUSSIAN = "Посол заявил, что товарооборот достиг трёх миллиардов долларов в 2021 году."


@pytest.mark.parametrize(
    "text", [CURLY, FRENCH, POLISH, RUSSIAN, "plain", "a\r\nb\rc\n", "\x1b[31mred\x1b[0m 3"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_as_written_and_without_a_notice(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.metadata == {}


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
        (b"\x00\x00\xfe\xff", "utf-32-be"),
    ],
)
def test_either_byte_order_is_read(mark: bytes, encoding: str) -> None:
    assert decode(mark + CURLY.encode(encoding)).text == CURLY
    assert as_utf8(mark + CURLY.encode(encoding)) == CURLY.encode()


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (CURLY, "cp1252", "cp1252"),
        ("It cost 30 €.", "cp1252", "cp1252"),
        ("It cost 30 € in Köln.", "iso8859-15", "iso8859-15"),
        (FRENCH, "cp1252", "cp1252"),
        ("Über 30 Menschen in München", "latin-1", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        (POLISH, "cp1250", "cp1250"),
    ],
)
def test_a_guessed_encoding_is_right_and_named(text: str, encoding: str, named: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.metadata == {"encoding": named}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The mayor’s office said 14.", "mac-roman"),
        ("Le café coûte 3 €.", "mac-roman"),
        ("Über 30 Menschen in München", "cp850"),
        ("14人が火事でけがをした。", "shift_jis"),
    ],
)
def test_an_encoding_that_cannot_be_told_is_not_guessed(text: str, encoding: str) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(text.encode(encoding))
    assert caught.value.reason == "is not UTF-8 text, and its encoding cannot be told; save it as UTF-8"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\xff\xfe", "is empty"),
        (b"a\0b", "is not text (it holds NUL bytes)"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not text (it holds NUL bytes)"),
        ("a story".encode("utf-16-le"), "is not text (it holds NUL bytes)"),
        (b"\x01\x02\x03\x04 a few letters", "is not text (it holds many control characters)"),
        ("a\0b".encode("utf-16"), "is not text (it holds NUL bytes)"),
        ("12 men’s".encode()[:-2], "breaks off inside a UTF-8 character at byte 6"),
        (b"\xef\xbb\xbf12 \xe2\x80", "breaks off inside a UTF-8 character at byte 6"),
        ("café, 12 men’s".encode()[:-3], "breaks off inside a UTF-8 character at byte 13"),
        ("café ".encode() + b"\xff" + " 12 dead at the café".encode(), "is not valid UTF-8 (byte 6)"),
        (b"\xff\xfea", "breaks off inside a UTF-16 character at byte 2"),
        (b"\xff\xfe\x00\xdca\x00", "is not valid UTF-16 (byte 2)"),
        (b"\xff\xfe\x00\x00abcd", "is not valid UTF-32 (byte 4)"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert caught.value.reason == reason


def test_a_few_control_characters_do_not_make_it_binary() -> None:
    text = "A story of 12 men. " * 20 + "\x07\x08\x1b]0;title\x07"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"\xef\xbb\xbf{}", b"{}"), (b"{}\n\xff", b"{}\n\xff"), ("{}".encode("utf-16"), b"{}")],
)
def test_as_utf8_drops_the_mark_and_leaves_flaws_to_the_line_they_are_in(
    data: bytes, expected: bytes
) -> None:
    assert as_utf8(data) == expected
