"""OpenDocument texts: tracked changes, notes, comments, tables, styles, and what is broken in them."""

from __future__ import annotations

import pytest
from document_reading import read
from office_files import odt, odt_row, zipped

from claimcheck.documents import Unreadable
from claimcheck.model.document import Document
from claimcheck.pipeline import extract_documents
from claimcheck.rulebook.loading import load_rulebook

LEAD = "Fourteen people died on Monday when a warehouse in the north of the city burned down, police said."


def par(content: str, style: str = "Standard") -> str:
    return f"<text:p text:style-name='{style}'>{content}</text:p>"


def story(data: bytes) -> Document:
    (document,) = read(data, "story.odt").documents
    return document


def copy(data: bytes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in story(data).segments]


def texts(data: bytes) -> list[str]:
    return [text for _, text in copy(data)]


def reason(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, "story.odt")
    return caught.value.reason


def test_tracked_changes_are_accepted() -> None:
    deleted = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>"
        f"{par('99')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    line = (
        "Police said <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>14"
        "<text:change-end text:change-id='c2'/> people died."
    )
    assert texts(odt(deleted + par(line))) == ["Police said 14 people died."]


def test_signs_that_are_no_text() -> None:
    line = "12<text:s text:c='2'/>men<text:tab/>and<text:line-break/>9 <text:span>wo</text:span>men"
    assert texts(odt(par(line))) == ["12 men and 9 women"]
    assert texts(odt(par("an area of 12<text:span text:style-name='T1'>2</text:span>"))) == [
        "an area of 12 2"
    ]
    hidden = "<text:hidden-text>99 hidden</text:hidden-text>12 shown"
    assert texts(odt(par(hidden))) == ["12 shown"]


def test_styles_are_told_by_what_they_are_based_on() -> None:
    items = f"<text:list><text:list-item>{par('3 sites')}</text:list-item></text:list>"
    table = f"<table:table><table:table-header-rows>{odt_row('Kind', 'People')}</table:table-header-rows>"
    body = par("Fire kills 14", "P1") + par(LEAD) + par("“We lost 3,” he said.", "P2") + items
    frame = f"<table:table>{odt_row('In a frame')}</table:table>"
    assert copy(odt(body + table + odt_row("Hurt", "12") + "</table:table>" + frame)) == [
        ("headline", "Fire kills 14"),
        ("body", LEAD),
        ("quote", "“We lost 3,” he said."),
        ("list", "3 sites"),
        ("table", "Kind People"),
        ("table", "Hurt 12"),
        ("body", "In a frame"),
    ]


def test_a_headline_without_a_title_style() -> None:
    heading = "<text:h text:style-name='Heading_20_1'>Fire kills 14</text:h>"
    assert copy(odt(heading + par(LEAD)))[0] == ("headline", "Fire kills 14")
    assert copy(odt(par(LEAD) + heading))[1] == ("body", "Fire kills 14")
    titled = story(odt(par(LEAD), meta="<dc:title>Fire kills 13</dc:title><dc:date>2019-01-01</dc:date>"))
    assert (titled.title, titled.date) == ("Fire kills 13", None)


def test_notes_comments_and_boxes_come_after_their_paragraph() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{par('The toll was 12 at first.')}</text:note-body></text:note>"
    )
    comment = f"<office:annotation><dc:creator>A9</dc:creator>{par('Not 15?')}</office:annotation>"
    box = f"<draw:frame><draw:text-box>{par('In figures: 14')}</draw:text-box></draw:frame>"
    line = f"Some 14{note} died{comment}{box}."
    assert texts(odt(par(line) + par("More."))) == [
        "Some 14 died.",
        "In figures: 14",
        "More.",
        "The toll was 12 at first.",
        "Not 15?",
    ]


def test_a_comment_for_claimcheck_is_about_its_paragraph() -> None:
    comment = f"<office:annotation>{par('claimcheck: ignore[sum-of-parts] two lists')}</office:annotation>"
    document = story(odt(par("Before.") + par(LEAD + comment)))
    (said,) = document.suppressions
    assert (said.checks, said.reason) == (("sum-of-parts",), "two lists")
    assert document.source[said.start : said.end] == LEAD == document.segments[-1].text


def test_every_span_is_exactly_the_figure() -> None:
    document = story(odt(par(LEAD) + f"<table:table>{odt_row('Hurt', '12 people')}</table:table>"))
    report = extract_documents([document], load_rulebook())
    found = [document.source[each.span.start : each.span.end] for each in report.claims]
    assert found == ["Fourteen", "12"]
    assert [report.place(each.span).paragraph for each in report.claims] == [1, 2]


def test_what_is_broken_is_said() -> None:
    good = odt(par(LEAD))
    assert reason(b"") == "is empty"
    assert reason(good[:-40]) == "is a zip archive that is cut off or broken"
    assert reason(b"Twelve died.").startswith("has the ending .odt, but nothing in it says")
    assert reason(odt("<text:p>")).startswith("has a part, content.xml, that is not well-formed XML (")
    assert reason(odt("")) == "holds no text"
    only = zipped({"mimetype": "application/vnd.oasis.opendocument.text"})
    assert reason(only) == "is an OpenDocument file without a text (content.xml)"
    locked = odt("", manifest="<encryption-data/>", content="\x00\x01")
    assert reason(locked) == "has a password, which claimcheck cannot know; save it without one"
    entities = "<!DOCTYPE a [<!ENTITY a 'ha'>]><a>&a;</a>"
    assert "defines XML entities of its own" in reason(odt("", content=entities))
    deep = odt("<text:section>" * 10_000 + par(LEAD) + "</text:section>" * 10_000)
    assert reason(deep) == "has a part, content.xml, that is XML nested more than 200 levels deep"
    assert "unpacks to 200 MB" in reason(odt("", content="\0" * 200_000_000))
