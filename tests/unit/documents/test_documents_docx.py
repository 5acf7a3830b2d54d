"""Word documents: tracked changes, notes, comments, tables, styles, and what is broken in them."""

from __future__ import annotations

import pytest
from document_reading import read
from office_files import docx, w_par, w_root, w_row, w_text, zipped

from claimcheck.documents import Unreadable
from claimcheck.model.document import Document

LEAD = "Fourteen people died on Monday when a warehouse in the north of the city burned down, police said."
STAMP = "w:id='1' w:author='Desk' w:date='2026-11-23T10:00:00Z'"


def story(data: bytes) -> Document:
    batch = read(data, "story.docx")
    assert batch.skipped == ()
    (document,) = batch.documents
    return document


def copy(data: bytes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in story(data).segments]


def texts(data: bytes) -> list[str]:
    return [text for _, text in copy(data)]


def inserted(text: str) -> str:
    return f"<w:ins {STAMP}>{w_text(text)}</w:ins>"


def deleted(text: str) -> str:
    return f"<w:del {STAMP}>{w_text(text).replace('w:t', 'w:delText')}</w:del>"


def reason(data: bytes, name: str = "story.docx") -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, name)
    return caught.value.reason


def test_tracked_changes_are_accepted() -> None:
    line = w_text("Police said ") + deleted("12") + inserted("14") + w_text(" people died.")
    assert texts(docx(w_par(line))) == ["Police said 14 people died."]
    moved = f"<w:moveFrom {STAMP}>{w_text('In 2019, 12 died.')}</w:moveFrom>"
    here = f"<w:moveTo {STAMP}>{w_text('In 2019, 12 died.')}</w:moveTo>"
    assert texts(docx(w_par(moved) + w_par(LEAD) + w_par(here))) == [LEAD, "In 2019, 12 died."]


def test_a_deleted_end_of_a_paragraph_joins_it_to_the_next() -> None:
    mark = f"<w:pPr><w:rPr><w:del {STAMP}/></w:rPr></w:pPr>"
    joined = f"<w:p>{mark}{w_text('Some 14 ')}</w:p>" + w_par("people died.")
    assert texts(docx(joined)) == ["Some 14 people died."]
    assert texts(docx(f"<w:p>{mark}{w_text('Some 14.')}</w:p>")) == ["Some 14."]


def test_deleted_rows_and_cells_are_out() -> None:
    row = w_row("Hurt", "9").replace("<w:tr>", f"<w:tr><w:trPr><w:del {STAMP}/></w:trPr>")
    assert texts(docx(w_par(LEAD) + f"<w:tbl>{w_row('Hurt', '12')}{row}</w:tbl>")) == [LEAD, "Hurt 12"]


def test_signs_that_are_no_text_of_a_run() -> None:
    hyphen = w_text("A 12") + "<w:r><w:noBreakHyphen/></w:r>" + w_text("year") + "<w:r><w:br/></w:r>"
    line = hyphen + w_text("plan") + "<w:r><w:tab/></w:r>" + w_text("for 9 sites.")
    assert texts(docx(w_par(line))) == ["A 12-year plan for 9 sites."]
    field = "<w:r><w:instrText>PAGE 99</w:instrText></w:r>" + w_text("Page one")
    assert texts(docx(w_par(field))) == ["Page one"]
    hidden = w_text("99 hidden ", "<w:vanish/>") + w_text("12 shown", "<w:vanish w:val='0'/>")
    assert texts(docx(w_par(hidden))) == ["12 shown"]
    raised = w_text("an area of 12") + w_text("2", "<w:vertAlign w:val='superscript'/>")
    assert texts(docx(w_par(raised))) == ["an area of 12 2"]


def test_links_and_content_controls_are_read_through() -> None:
    link = f"<w:hyperlink>{w_text('Police said ')}</w:hyperlink><w:sdt><w:sdtContent>{w_text('12 died')}"
    assert texts(docx(w_par(link + "</w:sdtContent></w:sdt>"))) == ["Police said 12 died"]
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{w_par(LEAD)}</w:sdtContent></w:sdt>"
    assert texts(docx(control)) == [LEAD]


def test_a_text_box_comes_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{w_par('In figures: 14 dead')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    drawn = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert texts(docx(w_par(w_text("The 14 ") + drawn + w_text("died.")))) == [
        "The 14 died.",
        "In figures: 14 dead",
    ]


def test_styles_are_told_by_their_english_names() -> None:
    body = w_par("Fire kills 14", "House") + w_par(LEAD) + w_par("“We lost 3,” he said.", "Zitat")
    item = "<w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr>" + w_text("3 sites") + "</w:p>"
    assert copy(docx(body + item)) == [
        ("headline", "Fire kills 14"),
        ("body", LEAD),
        ("quote", "“We lost 3,” he said."),
        ("list", "3 sites"),
    ]


def test_a_headline_without_a_title_style() -> None:
    heading = w_par("Fire kills 14", "berschrift1")
    assert copy(docx(heading + w_par(LEAD)))[0] == ("headline", "Fire kills 14")
    assert copy(docx(w_par("Fire kills 14") + w_par(LEAD)))[0] == ("headline", "Fire kills 14")
    assert copy(docx(w_par(LEAD) + heading))[1] == ("body", "Fire kills 14")
    titled = story(docx(w_par(LEAD), core="<dc:title>Fire kills 13</dc:title>"))
    assert titled.title == "Fire kills 13"
    assert [each.text for each in titled.segments] == [LEAD]


def test_notes_and_comments_are_copy_at_the_end() -> None:
    note = f"<w:footnote w:id='2'>{w_par('The toll was 12 at first.')}</w:footnote>"
    line = f"<w:footnote w:type='separator' w:id='0'>{w_par('99')}</w:footnote>"
    comment = f"<w:comment {STAMP}>{w_par('Is it not 15 dead?')}</w:comment>"
    place = (
        w_text(LEAD) + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:commentReference w:id='1'/></w:r>"
    )
    found = texts(docx(w_par(place) + w_par("More."), footnotes=line + note, comments=comment))
    assert found == [LEAD, "More.", "The toll was 12 at first.", "Is it not 15 dead?"]


def test_a_comment_for_claimcheck_is_about_its_paragraph() -> None:
    comment = f"<w:comment {STAMP}>{w_par('claimcheck: ignore[sum-of-parts] two lists')}</w:comment>"
    place = w_text(LEAD) + "<w:r><w:commentReference w:id='1'/></w:r>"
    document = story(docx(w_par("Before.") + w_par(place), comments=comment))
    assert [each.text for each in document.segments] == ["Before.", LEAD]
    (said,) = document.suppressions
    assert (said.checks, said.reason) == (("sum-of-parts",), "two lists")
    assert document.source[said.start : said.end] == LEAD


def test_tables_are_rows_and_frames_are_not() -> None:
    table = f"<w:tbl>{w_row('', '2023')}{w_row('Dead', '12')}</w:tbl>"
    frame = f"<w:tbl>{w_row(LEAD)}</w:tbl>"
    assert copy(docx(frame + table)) == [("body", LEAD), ("table", "2023"), ("table", "Dead 12")]


def test_what_is_broken_is_said() -> None:
    good = docx(w_par(LEAD))
    assert reason(b"") == "is empty"
    assert reason(good[: len(good) // 2]) == "is a zip archive that is cut off or broken"
    assert reason(b"Twelve died.").startswith("has the ending .docx, but nothing in it says")
    assert reason(docx("<w:p>")).startswith("has a part, word/document.xml, that is not well-formed XML (")
    assert reason(docx(w_par(LEAD), footnotes=b"<w:footnotes")).startswith(
        "has a part, word/footnotes.xml, that"
    )
    assert reason(docx("")) == "holds no text"
    assert (
        reason(zipped({"word/document.xml.bak": "x"}))
        == "is a Word document without its text (word/document.xml)"
    )
    assert (
        reason(zipped({"word/document.xml": w_root("document", "")})) == "is a Word document without a body"
    )
    crc = bytearray(good)
    crc[good.index(b"word/document.xml") + 40] ^= 0xFF
    assert reason(bytes(crc)) == "has a part, word/document.xml, that is broken"


def test_a_password_is_said() -> None:
    locked = bytearray(docx(w_par(LEAD)))
    at = -1
    while (at := locked.find(b"PK\x01\x02", at + 1)) >= 0:
        locked[at + 8] |= 1
    at = -1
    while (at := locked.find(b"PK\x03\x04", at + 1)) >= 0:
        locked[at + 6] |= 1
    assert reason(bytes(locked)).endswith("with a password; save it without one")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert reason(old) == "has a password, which claimcheck cannot know; save it without one"


def test_files_made_to_fill_the_memory_are_refused() -> None:
    entities = (
        "<!DOCTYPE w [<!ENTITY a 'ha'>]>" + w_root("document", "<w:body>&a;</w:body>").partition("?>")[2]
    )
    bomb = zipped({"word/document.xml": entities})
    assert reason(bomb).startswith("has a part, word/document.xml, that defines XML entities of its own")
    deep = docx("<w:sdt>" * 10_000 + w_par(LEAD) + "</w:sdt>" * 10_000)
    assert reason(deep) == "has a part, word/document.xml, that is XML nested more than 200 levels deep"
    assert "unpacks to 200 MB" in reason(zipped({"word/document.xml": bytes(200_000_000)}))
