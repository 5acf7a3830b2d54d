"""A format is told by its content, then by its name, unless the user says which it is."""

import io
import zipfile

import pytest
from document_reading import built_in, read

from claimcheck.documents import ENDINGS, FORMATS, READABLE, Unreadable, telling
from claimcheck.documents.registry import BY_NAME, Format
from claimcheck.documents.signatures import told_by


def zipped(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return file.getvalue()


TEXTS = {
    "a plain story": b"Twelve people died in Leeds.",
    "a tag in running text": b"<b>12</b> people died.",
    "markdown": b"# Title\n\n<div>12</div>",
    "front matter": b"---\ntitle: From here\n---\n12 died.",
    "an unknown root": b"<?xml version='1.0'?><invoice><total>12</total></invoice>",
    "a JSON object": b'{"text": "12 died."}',
    "a list": b"[12 died]",
    "one line like a field": b"Leeds: 12 people died.\n\nMore: none.",
    "fields without a sender": b"Title: 12\nDate: today\n\n12 died.",
    "a sender in prose": b"From: the top, said 12 people,\nthe party went on.\n",
    "escaped keys in a string": b'{"text": "he wrote \\"bodies\\": 12"}',
}
TOLD = {
    "pdf": [b"%PDF-1.7\n", b"\n\n%PDF-1.4"],
    "docx": [zipped(word__document_xml="x"), zipped(a="1", word__document2="x")],
    "odt": [zipped(mimetype="application/vnd.oasis.opendocument.text")],
    "parquet": [b"PAR1\x15\x04"],
    "html": [
        b"<!DOCTYPE html><p>12",
        b" \n<html lang=en>",
        b"<!-- x --><!doctype HTML PUBLIC 'x'><html>",
        b"<HTML>",
    ],
    "nitf": [
        b"<nitf>",
        b"<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE nitf SYSTEM 'nitf.dtd' [<!ENTITY a 'b'>]>\n<nitf>",
        b"\xef\xbb\xbf<?xml version='1.0'?><nitf xmlns='x'>",
        "<?xml version='1.0'?><nitf>".encode("utf-16"),
    ],
    "newsml-g2": [b"<newsItem a='1'>", b"<ns0:newsMessage>", b"<?xml?><packageItem>"],
    "newsml1": [b"<NewsML Version='1.2'>"],
    "feed": [b"<rss version='2.0'>", b"<feed xmlns='x'>", b"<rdf:RDF>"],
    "ninjs": [
        b'{"uri": "x", "headline": "12", "body_text": "12 died"}',
        b'{"uri": "x", "versionCreated": "2020"}',
        b' [{"bodies": []}]',
    ],
    "eml": [
        b"From: a@b.c\nSubject: 12 hurt\n\nText",
        b"Received: from a\n by b\nDate: x\nFrom: A\nTo: B\n\nText",
        b"Subject: 12\r\nFROM: a\r\n\r\nText",
    ],
    "anpa": [
        b"\x16\x16\x01a0123\x1fn-\r\n",
        b"\x01a0123\x1f",
        b"r i bc-Fire 01-02 0100\r\n\x02^Fire\r\n\x03",
    ],
}


@pytest.mark.parametrize("what", TEXTS)
def test_text_says_nothing_of_its_format(what: str) -> None:
    assert told_by(TEXTS[what]) is None


@pytest.mark.parametrize(("name", "data"), [(name, each) for name, all in TOLD.items() for each in all])
def test_content_shows_its_format(name: str, data: bytes) -> None:
    assert told_by(data) == name


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{\\rtf1 12}", "is RTF, which no reader takes; save it as .docx or .odt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a file of Microsoft Office before 2007; save it as .docx"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "has a password, which claimcheck cannot know; save it without one",
        ),
        (zipped(a="1"), "is a zip archive, or a file made of one, without a Word or OpenDocument text in it"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"\x1f\x8b\x08", "is packed with gzip; unpack it first"),
    ],
)
def test_what_is_known_and_not_read_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "story.txt")
    assert caught.value.reason == reason


def test_the_users_word_goes_before_content_and_name() -> None:
    (segment,) = (
        read(b"From: a@b.c\nSubject: *12*\n\n12", "a.eml", format="markdown").documents[0].segments[:1]
    )
    assert segment.text == "From: a@b.c Subject:  12"


def test_a_batch_may_hold_what_looks_like_another_format() -> None:
    (story,) = read(b'{"headlines": [], "text": "12 people died."}', "a.jsonl").documents
    assert story.source == "12 people died."


def signed(monkeypatch: pytest.MonkeyPatch) -> None:
    format = Format("x", "an X file", (".x",), "plain:read_plain", signed=True)
    monkeypatch.setattr(telling, "with_ending", lambda ending: (format,))


def test_an_ending_alone_is_not_believed_where_content_would_show(monkeypatch: pytest.MonkeyPatch) -> None:
    signed(monkeypatch)
    with pytest.raises(Unreadable) as caught:
        read(b"Twelve people died.", "a.x")
    assert caught.value.reason == "has the ending .x, but nothing in it says that it is an X file"


def test_a_format_without_its_extra_says_which_to_install() -> None:
    format = Format("x", "an X file", (), "plain:read_plain", extra="office", packages=("no_such_package",))
    with pytest.raises(Unreadable) as caught:
        format.read(b"12", "a.x", built_in())
    assert caught.value.reason == (
        "is an X file, and reading that needs the package no_such_package, which is not installed; "
        "install it with: pip install 'claimcheck-news[office]'"
    )


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_every_row_of_the_table_leads_to_a_reader(format: Format) -> None:
    assert BY_NAME[format.name] is format
    with pytest.raises(Unreadable):
        format.read(b"", "a", built_in())
    assert format.largest(built_in().limits) > 0
    assert (format.extra is None) == (not format.packages)
    for ending in format.endings:
        assert ending in ENDINGS
        assert ending in READABLE
