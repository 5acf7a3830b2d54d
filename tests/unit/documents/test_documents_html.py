"""Web pages: the article, what the page says of itself, and what is no page with an article."""

from __future__ import annotations

import json
import socket

import pytest
from document_reading import read

from claimcheck.documents import Unreadable
from claimcheck.model.document import Document

LEAD = "Fourteen people died on Monday when a warehouse in the north of the city burned down, police said."
NEXT = "The owner, who runs 3 other sites, had paid $1.2 million for it in cash, the mayor said on Tuesday."
NAV = "<nav><ul><li><a href='/a'>77 things to do</a></li><li><a href='/b'>Weather</a></li></ul></nav>"
ASIDE = (
    "<aside><h3>Related</h3><ul><li><a href='/c'>88 hurt in a crash on the ring road</a></li></ul></aside>"
)


def page(
    body: str = f"<p>{LEAD}</p><p>{NEXT}</p>", head: str = "", around: tuple[str, str] = (NAV, ASIDE)
) -> bytes:
    article = f"{around[0]}<article>{body}</article>{around[1]}"
    return f"<!DOCTYPE html><html lang='en'><head>{head}</head><body>{article}</body></html>".encode()


def story(data: bytes) -> Document:
    (document,) = read(data, "page.html").documents
    for segment in document.segments:
        assert (
            document.source[segment.start : segment.start + len(segment.text)].split() == segment.text.split()
        )
    return document


def copy(data: bytes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in story(data).segments]


def json_ld(**article: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


def reason(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read(data, "page.html")
    return caught.value.reason


def test_the_article_is_told_from_what_stands_around_it() -> None:
    body = (
        f"<h1>Fire kills 14</h1><p>{LEAD}</p><blockquote><p>“We lost 3 of our own that night,” he said.</p>"
        "</blockquote><figure><img src='a'><figcaption>Seen from 2 miles away.</figcaption></figure>"
        f"<p>{NEXT}</p><ul><li>3 men</li><li>4 women</li></ul>"
        "<table><tr><th>Kind</th><th>People</th></tr><tr><td>Hurt</td><td>12</td></tr></table>"
    )
    assert copy(page(body)) == [
        ("headline", "Fire kills 14"),
        ("body", LEAD),
        ("quote", "“We lost 3 of our own that night,” he said."),
        ("caption", "Seen from 2 miles away."),
        ("body", NEXT),
        ("list", "3 men"),
        ("list", "4 women"),
        ("table", "Kind People"),
        ("table", "Hurt 12"),
    ]


def test_what_json_ld_says_of_the_article() -> None:
    said = {
        "@type": ["NewsArticle"],
        "headline": "Fire &amp; smoke kill 14",
        "datePublished": "2026-11-23T22:04:00-05:00",
        "dateModified": "2026-11-24T01:00:00Z",
        "description": "The toll may rise to 15.",
        "publisher": {"@type": "Organization", "name": "The Daily"},
    }
    graph = {"@graph": [{"@type": "WebSite", "headline": "not this"}, said]}
    for head in (
        json_ld(**said),
        json_ld(**graph),
        '<script type="application/ld+json">{"a</script>' + json_ld(**said),
    ):
        document = story(page(head=head))
        assert [(each.kind.value, each.text) for each in document.segments][:2] == [
            ("headline", "Fire & smoke kill 14"),
            ("summary", "The toll may rise to 15."),
        ]
        assert str(document.date) == "2026-11-23"
        assert document.metadata == {
            "version": "2026-11-24T01:00:00Z",
            "language": "en",
            "source": "The Daily",
        }


def test_meta_tags_stand_in_for_it() -> None:
    head = (
        "<title>Fire kills 14 | The Daily</title><meta property='og:title' content='Fire kills 14'>"
        "<meta property='article:published_time' content='2026-11-23'>"
        "<meta name='description' content='Of 15'>"
    )
    document = story(page(head=head))
    assert (document.title, str(document.date)) == ("Fire kills 14", "2026-11-23")
    assert document.segments[1].text == "Of 15"


@pytest.mark.parametrize("said", [LEAD[:50], LEAD[:40] + "…", "The toll rose to 1,...", ""])
def test_a_description_that_breaks_off_or_repeats_the_copy_is_left_out(said: str) -> None:
    found = copy(page(head=f"<title>A</title><meta name='description' content='{said}'>"))
    assert [kind for kind, _ in found] == ["headline", "body", "body"]


def test_a_comment_holds_findings_back_in_the_next_block() -> None:
    said = "<!-- claimcheck: ignore[sum-of-parts] two lists -->"
    document = story(page(f"<p>{LEAD}</p>{said}<p>{NEXT}</p>"))
    (found,) = document.suppressions
    assert (found.checks, found.reason) == (("sum-of-parts",), "two lists")
    assert document.source[found.start : found.end] == NEXT


def test_the_encoding_is_what_the_page_declares_unless_it_lies() -> None:
    text = page(
        f"<p>{LEAD}</p><p>{NEXT} It cost £3 million.</p>", head="<meta charset='iso-8859-1'>"
    ).decode()
    for encoding in ("iso-8859-1", "utf-8", "utf-16"):
        assert "It cost £3 million." in story(text.encode(encoding)).source
    xhtml = b"<?xml version='1.0' encoding='utf-8'?>" + page()
    assert story(xhtml).segments[-1].text == NEXT


def test_a_page_without_an_article_says_so() -> None:
    said = "is a page without an article that can be told from the rest of it"
    assert reason(page("", around=("", ""))) == said
    assert reason(b"<!DOCTYPE html><html><body><h1>Home</h1></body></html>") == said
    assert reason(b"<html><body><img src='fire.jpg'></body></html>") == said


def test_a_page_of_links_without_end_is_left_unread() -> None:
    links = "<ul>" + "<li><a href='x'>Something to click on</a></li>" * 30_000 + "</ul>"
    assert reason(page(links)).startswith("has 120,0")
    assert reason(page(links)).endswith(" marks, and a page is read up to 100,000")


def test_a_page_cut_off_is_read_with_a_notice() -> None:
    assert "unread" not in story(page()).metadata
    cut = page()[: -len("</article>" + ASIDE + "</body></html>")]
    assert (
        story(cut).metadata["unread"]
        == "breaks off before the end of the page; the copy before that was read"
    )


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    head = "<link rel='stylesheet' href='http://example.org/a.css'><base href='http://example.org/'>"
    assert story(page(head=head)).segments
