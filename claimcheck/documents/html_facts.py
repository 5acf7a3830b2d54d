"""What a web page says of itself: JSON-LD of schema.org's articles, else its meta tags."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from claimcheck.documents.unreadable import guarding

_ARTICLES = ("Article", "Posting", "Report")
_LISTS = ("@graph", "itemListElement", "mainEntity", "item")
_DEEPEST = 8
_LONGEST = 2_000_000


class PageFacts(NamedTuple):
    """As written; "" for what the page does not say."""

    headline: str
    """Of the article, in JSON-LD."""
    title: str
    """Of the page, which may have the name of the site in it."""
    headings: tuple[str, ...]
    """The first-level headings that it shows."""
    description: str
    published: str
    modified: str
    address: str
    language: str
    source: str


def page_facts(page: str) -> PageFacts:
    """Return what the page says of itself; raise Unreadable when it cannot be parsed."""
    from selectolax.lexbor import LexborHTMLParser

    with guarding("is a page that cannot be read (broken, or nested too deep)"):
        tree = LexborHTMLParser(page)
        metas: dict[str, str] = {}
        for node in tree.css("meta[content]"):
            name = node.attributes.get("property") or node.attributes.get("name") or ""
            metas.setdefault(name.lower(), node.attributes.get("content") or "")
        scripts = [node.text() for node in tree.css('script[type="application/ld+json"]')]
        headings = tuple(node.text() for node in tree.css("h1"))
        title = tree.css_first("title")
        shown = title.text() if title is not None else ""
        root = tree.css_first("html")
        language = (root.attributes.get("lang") or "") if root is not None else ""
        link = tree.css_first("link[rel=canonical]")
        address = (link.attributes.get("href") or "") if link is not None else ""
    article = next((each for script in scripts for each in _articles(script)), {})
    publisher = article.get("publisher")
    return PageFacts(
        headline=_text(article.get("headline")),
        title=metas.get("og:title", "") or shown,
        headings=headings,
        description=_text(article.get("description"))
        or metas.get("og:description", "")
        or metas.get("description", ""),
        published=_text(article.get("datePublished")) or metas.get("article:published_time", ""),
        modified=_text(article.get("dateModified")) or metas.get("article:modified_time", ""),
        address=address or metas.get("og:url", ""),
        language=_text(article.get("inLanguage")) or language,
        source=(_text(publisher.get("name")) if isinstance(publisher, dict) else "")
        or metas.get("og:site_name", ""),
    )


def _articles(script: str) -> Iterator[dict[str, Any]]:
    """Yield the articles in a piece of JSON-LD; none from one that is broken, which pages often have."""
    if len(script) > _LONGEST:
        return
    try:
        value = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return
    yield from _articles_in(value, 0)


def _articles_in(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _articles_in(each, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(str(kind).endswith(_ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        for key in _LISTS:
            yield from _articles_in(value.get(key), depth + 1)


def _text(value: Any) -> str:
    from claimcheck.documents.markup import html_text

    return html_text(value) if isinstance(value, str) else ""
