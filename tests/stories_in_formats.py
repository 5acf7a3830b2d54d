"""One story in each format: what every reader must find in it, and where."""

from __future__ import annotations

import io
import json

from office_files import docx, w_par, w_row

HEADLINE = "Fourteen die in warehouse fire"
BODY = (
    "Fourteen people died on Monday when a warehouse burned down, police said.",
    "The owner, who runs 3 other sites, had paid $1.2 million for it — in cash.",
)
CELLS = ("Hurt", "12 people")
ROW = " ".join(CELLS)
DAY = "2026-11-23"

FIGURES = ["Fourteen", "Fourteen", "3", "$1.2 million", "12"]
"""The figures of the headline, the body and the table's row, as their spans cut them out of the source."""

NITF_BODY = (
    f"<hedline><hl1>{HEADLINE}</hl1></hedline><dateline><location>Oakland</location></dateline>",
    "".join(f"<p>{each}</p>" for each in BODY)
    + "<table><tr>"
    + "".join(f"<td>{cell}</td>" for cell in CELLS)
    + "</tr></table>",
)
NITF = (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<!DOCTYPE nitf SYSTEM 'http://example.org/nitf-3-2.dtd'>\n"
    "<nitf><head><docdata><doc-id id-string='oak-fire' regsrc='AP'/><du-key version='3'/>"
    f"<date.issue norm='20261123T190400-0500'/></docdata></head>"
    f"<body xml:lang='en'><body.head>{NITF_BODY[0]}</body.head>"
    f"<body.content>{NITF_BODY[1]}</body.content></body></nitf>"
)
XHTML = f"<div>{NITF_BODY[1]}</div>"


def g2_item(body: str = "", guid: str = "urn:newsml:oak-fire", headline: str = HEADLINE) -> str:
    page = f"<html xmlns='http://www.w3.org/1999/xhtml'><head/><body>{XHTML}</body></html>"
    return (
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' "
        f"guid='{guid}' version='3' xml:lang='en'>"
        "<itemMeta><itemClass qcode='ninat:text'/><provider qcode='nprov:AP'/>"
        "<versionCreated>2026-11-23T19:04:00-05:00</versionCreated>"
        "<pubStatus qcode='stat:usable'/></itemMeta>"
        "<contentMeta><located><name>Oakland</name></located>"
        f"<headline>{headline}</headline></contentMeta>"
        f"<contentSet><inlineXML contenttype='application/xhtml+xml'>{body or page}</inlineXML></contentSet>"
        "</newsItem>"
    )


def newsml1_item(id: str = "oak-fire") -> str:
    return (
        "<NewsItem><Identification><NewsIdentifier><ProviderId>ap.org</ProviderId><DateId>20261123</DateId>"
        f"<NewsItemId>{id}</NewsItemId><RevisionId>3</RevisionId></NewsIdentifier></Identification>"
        "<NewsManagement><ThisRevisionCreated>20261123T190400-0500</ThisRevisionCreated>"
        "<Status FormalName='Usable'/></NewsManagement><NewsComponent><Role FormalName='Main'/>"
        "<AdministrativeMetadata><Provider><Party FormalName='AP'/></Provider></AdministrativeMetadata>"
        "<DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata>"
        f"<NewsLines><HeadLine>{HEADLINE}</HeadLine><DateLine>Oakland</DateLine></NewsLines>"
        f"<ContentItem><DataContent>{XHTML}</DataContent></ContentItem></NewsComponent></NewsItem>"
    )


NINJS = {
    "uri": "urn:newsml:oak-fire",
    "version": "3",
    "versioncreated": "2026-11-23T19:04:00-05:00",
    "language": "en",
    "copyrightholder": "AP",
    "located": "Oakland",
    "headline": HEADLINE,
    "body_xhtml": XHTML,
}

RSS = (
    "<?xml version='1.0'?>"
    "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
    "<title>AP</title><language>en-us</language>"
    "<item><guid>oak-fire</guid><pubDate>Mon, 23 Nov 2026 22:04:00 -0500</pubDate>"
    f"<title>{HEADLINE}</title><content:encoded><![CDATA[{XHTML}]]></content:encoded></item></channel></rss>"
)
ATOM = (
    "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>AP</title><entry>"
    f"<id>oak-fire</id><title>{HEADLINE}</title><published>2026-11-23T22:04:00-05:00</published>"
    f"<updated>2026-11-24T01:00:00Z</updated><content type='html'>{XHTML.replace('<', '&lt;')}</content>"
    "</entry></feed>"
)
ANPA = (
    "\x16\x16\x01a0412\x1fataaq-\r\nr a\x13\x11 bc-oak-fire 3rdld 11-23 0312\r\n\x02"
    "^BC-Oak Fire, 3rd Ld,0312<\r\n^Eds: UPDATES with 99 quotes.<\r\n"
    f"^{HEADLINE[:15]}\r\n{HEADLINE[16:]}@<\r\n"
    "^By JANE DOE<\r\n\tOAKLAND, Calif. (AP) _ "
    + BODY[0].replace(" when", "\r\nwhen")
    + f"\r\n\t{BODY[1]}\r\n\b{CELLS[0]}\x10\x10{CELLS[1]}\r\n\x03AP-NY-11-23-26 1904EST<\r\n\x04"
)
EML = (
    "From: Desk <desk@example.org>\r\nSubject: =?utf-8?q?Fourteen_die_in_warehouse_fire?=\r\n"
    "Date: Mon, 23 Nov 2026 22:04:00 -0500\r\nMessage-ID: <oak-fire@example.org>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + XHTML + "\r\n"
)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


RECORD = {
    "id": "oak-fire",
    "headline": HEADLINE,
    "published": DAY,
    "body": "\n\n".join([*BODY, ROW]),
    "version": "3",
    "language": "en",
}


def csv_text(delimiter: str = ",", **changes: str) -> str:
    record = RECORD | changes
    return f"{delimiter.join(record)}\r\n{delimiter.join(map(_quoted, record.values()))}\r\n"


def parquet_bytes(*records: dict[str, object]) -> bytes:
    from pyarrow import Table
    from pyarrow.parquet import write_table

    file = io.BytesIO()
    write_table(Table.from_pylist(list(records or [RECORD])), file)
    return file.getvalue()


def newsml1(*items: str) -> str:
    return f"<?xml version='1.0'?><NewsML Version='1.2'>{''.join(items or [newsml1_item()])}</NewsML>"


def g2_message(*items: str) -> str:
    space = "xmlns='http://iptc.org/std/nar/2006-10-01/'"
    return f"<newsMessage {space}><header/><itemSet>{''.join(items)}</itemSet></newsMessage>"


PAGE = (
    f"<!DOCTYPE html><html lang='en'><head><title>{HEADLINE} | AP</title>"
    "<link rel='canonical' href='https://example.org/oak-fire'>"
    f"<meta property='article:published_time' content='{DAY}T22:04:00-05:00'></head><body>"
    "<nav><ul><li><a href='/'>99 things to do</a></li></ul></nav>"
    f"<article><h1>{HEADLINE}</h1>{NITF_BODY[1]}</article><footer>Copyright 2026</footer></body></html>"
)
DOCX = docx(
    w_par(HEADLINE, "Titel") + "".join(map(w_par, BODY)) + f"<w:tbl>{w_row(*CELLS)}</w:tbl>",
    core="<dc:identifier>oak-fire</dc:identifier><c:version>3</c:version>"
    "<dcterms:created>2019-01-02T03:04:05Z</dcterms:created>",
)

FILES: dict[str, bytes] = {
    "story.json": json.dumps(NINJS).encode(),
    "nitf.xml": NITF.encode(),
    "g2.xml": g2_item().encode(),
    "newsml1.xml": newsml1().encode(),
    "feed.rss": RSS.encode(),
    "feed.atom": ATOM.encode(),
    "wire.tst": ANPA.encode(),
    "letter.eml": EML.encode(),
    "story.docx": DOCX,
    "page.html": PAGE.encode(),
    "batch.csv": csv_text().encode(),
    "batch.parquet": parquet_bytes(),
}
"""The same story in a file of each format."""
