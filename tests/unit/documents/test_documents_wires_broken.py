"""Broken and hostile wires and batches: a sentence within seconds, in little memory, and nothing else."""

import json
import time
import tracemalloc

import pytest
from document_reading import read
from office_files import docx, w_par
from stories_in_formats import (
    ANPA,
    ATOM,
    EML,
    FILES,
    HEADLINE,
    NINJS,
    NITF,
    PAGE,
    RSS,
    csv_text,
    g2_item,
    newsml1,
    parquet_bytes,
)

from claimcheck.documents import Unreadable

XML = {"nitf.xml": NITF, "g2.xml": g2_item(), "newsml1.xml": newsml1(), "feed.rss": RSS, "feed.atom": ATOM}
SIGNED = [name for name in FILES if not name.endswith((".tst", ".eml", ".csv", ".html"))]


def reason(data: bytes, name: str) -> str:
    """Return why nothing was read of a file, be it refused as a whole or skipped item by item."""
    try:
        batch = read(data, name)
    except Unreadable as error:
        return error.reason
    assert batch.documents == ()
    assert batch.skipped
    return batch.skipped[0].reason


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_empty(name: str) -> None:
    assert reason(b"", name) == "is empty"


@pytest.mark.parametrize("name", FILES)
def test_what_is_cut_off_is_a_sentence_and_never_a_story(name: str) -> None:
    data = FILES[name]
    for share in (0.3, 0.6, 0.8):
        part = data[: int(len(data) * share)]
        try:
            batch = read(part, name)
        except Unreadable:
            continue
        # A feed gives the stories before the break, a page the copy, and says that there is one;
        # a letter may end anywhere.
        assert batch.skipped or name == "letter.eml" or "breaks off" in batch.documents[0].metadata["unread"]
        assert batch.documents == () or name.startswith(("feed", "letter", "page"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("story.json", "is not JSON (Unterminated string"),
        ("nitf.xml", "is XML that breaks off"),
        ("g2.xml", "is XML that breaks off"),
        ("newsml1.xml", "is XML that breaks off"),
        ("feed.rss", "is not well-formed XML ("),
        ("wire.tst", "breaks off before the mark that ends a story on the wire (ETX)"),
        ("batch.csv", "is not CSV from line"),
        ("batch.parquet", "is a Parquet file that is cut off or broken"),
    ],
)
def test_where_it_breaks_off_is_said(name: str, said: str) -> None:
    data = FILES[name]
    batch_or_reason = ""
    try:
        batch_or_reason = read(data[: int(len(data) * 0.7)], name).skipped[-1].reason
    except Unreadable as error:
        batch_or_reason = error.reason
    assert batch_or_reason.startswith(said)


@pytest.mark.parametrize("name", SIGNED)
def test_an_ending_that_lies_is_found_out(name: str) -> None:
    ending = name[name.index(".") :]
    assert reason(b"Twelve people died in Leeds.", name).startswith(
        f"has the ending {ending}, but nothing in it says that it is "
    )


@pytest.mark.parametrize("name", FILES)
def test_a_format_is_read_under_any_name(name: str) -> None:
    if name == "batch.csv":
        return  # nothing in it says so
    (document,) = read(FILES[name], "story.txt").documents
    assert document.title == HEADLINE


def test_a_table_without_its_column_says_how_to_name_it() -> None:
    table = csv_text().replace("body", "words")
    assert reason(table.encode(), "a.csv") == (
        "has no column called text, body, content, article, story, body_text, full_text; "
        "say which one it is with --column text=NAME"
    )
    assert read(table.encode(), "a.csv", columns={"text": "Words"}).documents[0].title == HEADLINE
    with pytest.raises(Unreadable) as caught:
        read(table.encode(), "a.csv", columns={"text": "copy"})
    assert caught.value.reason == 'has no column "copy" for the text'


@pytest.mark.parametrize("name", XML)
@pytest.mark.parametrize(
    "definition",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://example.org/a.dtd"> %a;',
    ],
)
def test_entities_of_its_own_are_not_read(name: str, definition: str) -> None:
    declared, _, rest = XML[name].rpartition("?>")
    rest = rest.partition("'http://example.org/nitf-3-2.dtd'>\n")[2] or rest
    root = {"nitf.xml": "nitf", "g2.xml": "newsItem", "newsml1.xml": "NewsML"}.get(name, "rss")
    hostile = f"{declared + '?>' if declared else ''}<!DOCTYPE {root} [{definition}]>{rest}"
    said = reason(hostile.replace(HEADLINE, f"{HEADLINE} &a;").encode(), name)
    assert said.startswith("defines XML entities of its own, which are not read")
    wide = hostile.replace("UTF-8", "UTF-16").encode("utf-16")
    assert reason(wide, name).startswith("defines XML entities of its own")


@pytest.mark.parametrize("name", ["nitf.xml", "g2.xml", "newsml1.xml"])
@pytest.mark.parametrize("levels", [250, 10_000, 200_000])
def test_deep_xml_is_refused(name: str, levels: int) -> None:
    deep = XML[name].replace("<p>", "<p>" + "<b>" * levels, 1).replace("</p>", "</b>" * levels + "</p>", 1)
    assert reason(deep.encode(), name) == "is XML nested more than 200 levels deep"


@pytest.mark.parametrize("levels", [10_000, 200_000])
def test_deep_json_and_markup_in_json(levels: int) -> None:
    nested = json.dumps(NINJS)[:-1] + ', "x": ' + "[" * levels + "]" * levels + "}"
    assert reason(nested.encode(), "story.json") == "is JSON nested more than 200 levels deep"
    html = "<div><ul><li>" * levels + "Twelve people died."
    (document,) = read(json.dumps(NINJS | {"body_xhtml": html}).encode(), "story.json").documents
    assert document.segments[-1].text == "Twelve people died."


@pytest.mark.parametrize("name", ["feed.rss", "feed.atom"])
def test_a_deep_feed_is_refused_and_open_tags_in_its_copy_are_not_depth(name: str) -> None:
    deep = XML[name].replace("<title>", "<title>" + "<b>" * 10_000, 1)
    assert reason(deep.encode(), name) == "is XML nested more than 200 levels deep"
    flat = RSS.replace("<div>", "<div>" + "<br>" * 10_000, 1) + "<!-- " + "<a>" * 300 + "-->"
    (document,) = read(flat.encode(), "feed.rss").documents
    assert document.title == HEADLINE


def test_a_header_of_a_letter_has_its_length() -> None:
    long = EML.replace("Subject: ", "Subject: " + "=?utf-8?q?a?= " * 20_000)
    before = time.process_time()
    assert reason(long.encode(), "a.eml").startswith("is a letter with a Subject of 280,0")
    assert time.process_time() - before < 5


def test_a_letter_of_parts_in_parts_is_refused() -> None:
    parts = "".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(10_000)
    )
    head = "From: a@b.c\nSubject: 12 hurt\nMIME-Version: 1.0\n"
    assert reason((head + parts).encode(), "a.eml") == (
        "is a letter that cannot be read (its parts are broken, or nested too deep)"
    )


@pytest.mark.parametrize("name", ["nitf.xml", "g2.xml", "newsml1.xml"])
def test_an_encoding_claimed_in_vain(name: str) -> None:
    head = "<?xml version='1.0' encoding='{}'?>"
    text = XML[name].rpartition("?>")[2]
    latin = (head.format("UTF-8") + text.replace("—", "é")).encode("latin-1")
    assert reason(latin, name).startswith("is not well-formed XML (")
    (document,) = read((head.format("ISO-8859-1") + text).encode(), name).documents
    assert "it — in cash" in document.source
    assert len(reason((head.format("utf-99") + text).encode(), name)) > 10


def test_a_letter_that_lies_about_its_encoding_is_read_by_its_bytes() -> None:
    for claimed in ("us-ascii", "no-such-code", "\0utf-8"):
        (document,) = read(EML.replace("charset=utf-8", f"charset={claimed}").encode(), "a.eml").documents
        assert "it — in cash" in document.source


def test_json_that_is_no_utf8_says_where() -> None:
    data = json.dumps(NINJS, ensure_ascii=False).encode().replace("—".encode(), b"\xe9")
    assert reason(data, "story.json").startswith("is not valid UTF-8 (byte ")


def test_a_wire_in_another_encoding_says_which() -> None:
    (document,) = read(ANPA.encode("cp1252"), "a.tst").documents
    assert document.metadata["encoding"] == "cp1252"
    assert "it — in cash" in document.source


HUGE = "Police said that people were there. " * 1_400_000


@pytest.mark.parametrize("name", FILES)
def test_a_story_of_50_megabytes_is_left_unread(name: str) -> None:
    huge = {
        "story.json": lambda: json.dumps(NINJS | {"body_xhtml": HUGE}).encode(),
        "letter.eml": lambda: EML.encode() + HUGE.encode(),
        "wire.tst": lambda: ANPA.replace("\x03", f"\t{HUGE}\x03").encode(),
        "batch.csv": lambda: csv_text(body=HUGE).encode(),
        "batch.parquet": lambda: parquet_bytes({"text": HUGE}),
        "page.html": lambda: PAGE.replace(HEADLINE, HUGE).encode(),
        "story.docx": lambda: docx(w_par(HUGE)),
    }
    made = huge.get(name, lambda: XML[name].replace(HEADLINE, HUGE).encode())()
    tracemalloc.start()
    before = time.process_time()
    said = reason(made, name)
    took = time.process_time() - before
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert any(each in said for each in ("is read up to", "is not CSV", "unpacks to 5"))
    assert took < 10
    assert peak < 8 * len(HUGE)


@pytest.mark.parametrize("mark", ["<!--", "<a '", '<a "', "<", "<li>", "</x>", "<p", "&", "<br>", "<bq>"])
def test_marks_that_are_never_closed_take_no_longer(mark: str) -> None:
    data = json.dumps(NINJS | {"body_xhtml": "<p>Twelve died.</p>" + mark * 200_000}).encode()
    before = time.process_time()
    read(data, "story.json")
    assert time.process_time() - before < 5
