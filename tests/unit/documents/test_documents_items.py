"""Files of several stories: each is read by itself, and a broken one is skipped with its place and reason."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from document_reading import read
from stories_in_formats import (
    ANPA,
    BODY,
    FILES,
    HEADLINE,
    NINJS,
    RECORD,
    RSS,
    csv_text,
    g2_item,
    g2_message,
    newsml1,
    newsml1_item,
    parquet_bytes,
)

from claimcheck.documents import Batch, Unreadable

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
needs_samples = pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")

ENTRY = RSS[RSS.index("<item>") : RSS.index("</channel>")]
EMPTY_G2 = g2_item("<p/>", guid="urn:empty", headline="")


def ids(batch: Batch) -> list[str]:
    return [story.id for story in batch.documents]


def reasons(batch: Batch) -> list[str]:
    return [each.reason for each in batch.skipped]


@pytest.mark.parametrize(
    ("data", "name", "expected", "skipped"),
    [
        (
            json.dumps([NINJS, NINJS | {"uri": "b"}, {"uri": "c"}, 7]),
            "a.json",
            ["urn:newsml:oak-fire", "b"],
            ["item 3 holds no text", "item 4 is no JSON object"],
        ),
        (
            g2_message(g2_item(), EMPTY_G2, g2_item(guid="urn:b")),
            "a.xml",
            ["urn:newsml:oak-fire", "urn:b"],
            ["item 2 holds no text"],
        ),
        (
            newsml1(newsml1_item(), newsml1_item("b"), "<NewsItem/>"),
            "a.xml",
            ["ap.org:20261123:oak-fire", "ap.org:20261123:b"],
            ["item 3 holds no text"],
        ),
        (
            RSS.replace(ENTRY, ENTRY + "<item><guid>e</guid></item>" + ENTRY.replace("oak-fire", "b")),
            "a.rss",
            ["oak-fire", "b"],
            ["entry 2 holds no text"],
        ),
        (
            ANPA + ANPA.replace("BODY", "") + ANPA[: ANPA.index("\x03")],
            "a.tst",
            ["bc-oak-fire 11-23", "bc-oak-fire 11-23"],
            ["message 3 breaks off before the mark that ends a story on the wire (ETX)"],
        ),
        (
            csv_text() + "b,,,,1,en\r\n" + "c,d\r\n\r\n" + f'd,{HEADLINE},,"12 died.",1,en\r\n',
            "a.csv",
            ["oak-fire", "d"],
            ['row 3 has no "body"', "row 4 has 2 cells, and there are 6 columns"],
        ),
    ],
)
def test_each_item_is_a_story_of_its_own(
    data: str, name: str, expected: list[str], skipped: list[str]
) -> None:
    batch = read(data.encode(), name)
    assert ids(batch) == expected
    assert reasons(batch) == skipped
    assert {story.title for story in batch.documents} == {HEADLINE}


def test_rows_of_parquet_are_stories_whatever_their_types() -> None:
    rows = [
        {"id": 7, "text": "12 died.", "date": datetime(2026, 11, 23, 19), "title": HEADLINE},
        {"id": 8, "text": None, "date": None, "title": None},
        {"id": 9, "text": "13 died.", "date": datetime(2026, 11, 24), "title": None},
    ]
    batch = read(parquet_bytes(*rows), "a.parquet")
    assert ids(batch) == ["7", "9"]
    assert [story.date for story in batch.documents] == [date(2026, 11, 23), date(2026, 11, 24)]
    assert reasons(batch) == ['row 2 has no "text"']


def test_parquet_that_unpacks_to_too_much_is_refused() -> None:
    data = parquet_bytes({"text": "12 " * 1_000_000})
    from document_reading import built_in

    with pytest.raises(Unreadable, match="is 3 MB large, and a file of its kind is read up to 1 MB"):
        read(data, "a.parquet", limits=built_in().limits._replace(batch_file=1_000_000))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_with_the_delimiter_of_its_first_row(delimiter: str) -> None:
    (story,) = read(csv_text(delimiter).encode("utf-8-sig"), "a.csv").documents
    assert story.source.startswith(BODY[0])


def test_one_story_under_two_versions_is_two_documents_with_one_id() -> None:
    batch = read(json.dumps([NINJS, NINJS | {"version": "4"}]).encode(), "a.json")
    assert [(each.metadata["id"], each.metadata["version"]) for each in batch.documents] == [
        ("urn:newsml:oak-fire", "3"),
        ("urn:newsml:oak-fire", "4"),
    ]


@pytest.mark.parametrize(
    ("name", "status", "said"),
    [
        ("story.json", ('"language"', '"pubstatus": "canceled", "language"'), "canceled"),
        ("g2.xml", ("stat:usable", "stat:withheld"), "withheld"),
        ("newsml1.xml", ("'Usable'", "'Canceled'"), "canceled"),
        ("nitf.xml", ("<docdata>", "<docdata management-status='canceled'>"), "canceled"),
    ],
)
def test_what_its_sender_takes_back_is_not_read(name: str, status: tuple[str, str], said: str) -> None:
    data = FILES[name].decode().replace(*status).encode()
    try:
        (reason,) = reasons(read(data, name))
    except Unreadable as error:
        reason = error.reason
    assert reason == f"is not for use: its status is {said}"


def test_captions_summaries_quotes_and_lists_have_their_kinds() -> None:
    item = NINJS | {
        "description_text": "12 hurt",
        "body_xhtml": "<blockquote><p>Twelve.</p></blockquote><ul><li>3 men<li>4 women</ul><p>After 5</p>"
        "<figure><figcaption>Six men</figcaption></figure><pre>Won 7\nLost 8\n</pre>"
        "10<sup>6</sup> m<sup>2</sup>",
        "associations": {"main": {"type": "picture", "description_text": "Nine firemen"}},
    }
    (story,) = read(json.dumps(item).encode(), "a.json").documents
    assert [(each.kind.value, each.text) for each in story.segments[1:]] == [
        ("summary", "12 hurt"),
        ("quote", "Twelve."),
        ("list", "3 men"),
        ("list", "4 women"),
        ("body", "After 5"),
        ("caption", "Six men"),
        ("table", "Won 7"),
        ("table", "Lost 8"),
        ("body", "10 6 m2"),
        ("caption", "Nine firemen"),
    ]


def test_later_ninjs_has_lists_and_other_keys() -> None:
    item = {
        "uri": "a",
        "versionCreated": "2026-11-23T00:00:00Z",
        "headlines": [{"role": "short", "value": "12 hurt"}, {"role": "main", "value": "12 hurt at fire"}],
        "bodies": [
            {"role": "text", "contentType": "text/plain", "value": "Twelve.\n\nThirteen."},
            {
                "role": "html",
                "contentType": "text/html",
                "value": "<p>Twelve.</p><p>Thirteen &amp; more.</p>",
            },
        ],
        "associations": [{"name": "main", "descriptions": [{"value": "A caption of 3"}]}],
    }
    (story,) = read(json.dumps(item).encode(), "a.json").documents
    assert [segment.text for segment in story.segments] == [
        "12 hurt at fire",
        "12 hurt",
        "Twelve.",
        "Thirteen & more.",
        "A caption of 3",
    ]
    assert story.title == "12 hurt at fire"


def test_named_entities_of_a_dtd_are_read_without_it() -> None:
    data = (
        FILES["nitf.xml"].decode().replace("in cash", "in caf&eacute;s&nbsp;of &amp; <b>12</b> &unknown; men")
    )
    (story,) = read(data.encode(), "a.xml").documents
    assert "in cafés of & 12 &unknown; men" in story.source.replace("\xa0", " ")


def test_a_letter_says_what_it_leaves_unread() -> None:
    letter = (
        "From: a@b.c\nSubject: 12 hurt\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nTwelve people.\n"
        "--b\nContent-Type: text/csv\nContent-Disposition: attachment; filename=a.csv\n\n1,2\n--b--\n"
    )
    (story,) = read(letter.encode(), "a.eml").documents
    assert story.metadata["unread"].startswith("has an attachment, not read with it")
    assert [segment.text for segment in story.segments] == ["12 hurt", "Twelve people."]


@pytest.mark.parametrize(
    ("sent", "day", "problem"),
    [
        ("AP-NY-11-03-26 1904EST", date(2026, 11, 3), ""),
        ("16:35ET 31-10-14", date(2014, 10, 31), ""),
        ("16:35ET 10-31-14", date(2014, 10, 31), ""),
        ("16:35ET 03-11-26", None, 'has the date "03-11-26", whose day and month could be either'),
        ("AP-NY-11-31-26 1904EST", None, 'has the date "11-31-26", which does not exist'),
        ("nothing", None, ""),
    ],
)
def test_the_day_a_wire_was_sent(sent: str, day: date | None, problem: str) -> None:
    (story,) = read(ANPA.replace("AP-NY-11-23-26 1904EST", sent).encode(), "a.tst").documents
    assert story.date == day
    assert story.metadata.get("date_problem", "") == problem


def test_a_wire_of_tables_alone_is_rows() -> None:
    tabular = ANPA.replace("a\x13\x11", "s\x14\x12")
    (story,) = read(tabular.encode(), "a.tst").documents
    assert {segment.kind.value for segment in story.segments[1:]} == {"table"}


@pytest.mark.parametrize("label", ["HL:", "Headline:"])
def test_a_labelled_headline_goes_first(label: str) -> None:
    text = ANPA.replace("^By JANE", f"^Ninety-nine in all<\r\n^{label}Twelve hurt<\r\n^By JANE")
    (story,) = read(text.encode(), "a.tst").documents
    assert (story.title, story.source[story.segments[0].start :][:11]) == ("Twelve hurt", "Twelve hurt")


@needs_samples
@pytest.mark.parametrize(
    ("sample", "title", "figure"),
    [
        (
            "ninjs/1.4-ninjsExMediumText1.json",
            "Captain of wrecked",
            "1,000 witnesses",
        ),
        ("ninjs/2.1-ninjsExSimpleText_2.json", "Captain of wrecked", "1,000"),
        ("ninjs/3.0-ninjsExSimpleText_3.json", "Captain of wrecked", "1,000"),
        ("ninjs/1.4-businesswire-newsml-20130515006361.json", "Dell Redefines Workstation", ""),
        ("ninjs/2.1-businesswire-newsml-20130731006140.json", "Lunch Taking a Toll?", "20 percent thicker"),
        ("ninjs/3.0-businesswire-newsml-20130731006140.json", "Lunch Taking a Toll?", "20 percent thicker"),
        ("newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml", "Fed to halt QE", ""),
        (
            "newsml-g2/LISTING_22_Sports_story_in_NewsML-G2NITF.xml",
            "Preview: Arizona",
            "8-4 win over the Astros",
        ),
        ("newsml-g2/LISTING_27_Company_Financial_Information.xml", "Acme Widgets announces", "six per cent"),
    ],
)
def test_real_files_of_the_standards_body(sample: str, title: str, figure: str) -> None:
    (story,) = read((SAMPLES / sample).read_bytes(), sample).documents
    assert story.title is not None
    assert story.title.startswith(title)
    assert figure in story.source
    assert story.date is not None or "Simple" in sample
    assert story.metadata["id"]


@needs_samples
@pytest.mark.parametrize(
    ("sample", "reason"),
    [
        ("ninjs/3.0-dpa_text.json", "is in German, says the file"),
        ("newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml", "is not in English"),
    ],
)
def test_real_files_in_other_languages(sample: str, reason: str) -> None:
    ((_, said),) = read((SAMPLES / sample).read_bytes(), sample).skipped
    assert said.startswith(reason)


def test_records_are_told_from_versions() -> None:
    assert RECORD["version"] == read(csv_text().encode(), "a.csv").documents[0].metadata["version"]


def test_a_comment_in_the_markup_suppresses_for_the_paragraph_behind_it() -> None:
    item = NINJS | {"body_xhtml": "<p>12 men.</p><!-- claimcheck: ignore[x] two lists --><p>13 men.</p>"}
    (story,) = read(json.dumps(item).encode(), "a.json").documents
    ((checks, reason, start, end),) = [
        (each.checks, each.reason, each.start, each.end) for each in story.suppressions
    ]
    assert (checks, reason, story.source[start:end]) == (("x",), "two lists", "13 men.")


def test_a_feed_of_tiny_elements_is_refused_before_it_is_read() -> None:
    tiny = RSS.replace(ENTRY, "<item/>" * 200_000)
    with pytest.raises(Unreadable, match="is a feed of more than 200,000 elements"):
        read(tiny.encode(), "feed.rss")
