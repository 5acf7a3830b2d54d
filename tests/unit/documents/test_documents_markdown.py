"""Markdown: what is copy, of what kind, and in which place."""

from datetime import date
from pathlib import Path

import pytest
from document_reading import read

from claimcheck.documents import Unreadable
from claimcheck.model.document import Document

SAMPLES = Path(__file__).parents[4] / "shared" / "samples" / "markdown"
BODY = "Twelve people were hurt when a bus overturned near Leeds on Tuesday, police said."


def story(text: str) -> Document:
    (document,) = read(text.encode(), "story.md").documents
    return document


def segments(text: str) -> list[tuple[str, str]]:
    """Return kind and text of each segment, runs of blanked characters as one space."""
    return [(segment.kind.value, " ".join(segment.text.split())) for segment in story(text).segments]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("rose to **3** billion", "rose to   3   billion"),
        ("a ***$3*** loss", "a    $3    loss"),
        ("an _old_ snake_case", "an  old  snake_case"),
        ("5 * 4 * 3", "5 * 4 * 3"),
        ("5\\* 4", "5 * 4"),
        ("run `rm 12` now", "run         now"),
        ("see [the $3 plan](u/44 'in 55') now", "see  the $3 plan                now"),
        ("see [the plan][1] now\n\n[1]: u/44 '55'", "see  the plan     now"),
        ("see <https://a.b/99> now", "see                  now"),
        ("H<sub>2</sub>O", "H     2      O"),
        ("a <!-- 12 --> b", "a             b"),
        ("~~14~~ 16 men", "16 men"),
        ("AT&amp;T", "AT&    T"),
        ("3&nbsp;men", "3      men"),
        ("&pound;3", "£      3"),
        ("a &bogus; b", "a &bogus; b"),
        ("12 men[^4] died", "12 men     died"),
        ('{% image "a 12" %} 30 men', "30 men"),
        ("{{ page.year | plus: 12 }} 30 men", "30 men"),
        ("men{: .big width=12}", "men"),
        ("with ![12 *hurt*](p/44.png) men", "with   12  hurt             men"),
        ("one\\\ntwo  \nthree", "one  two   three"),
        ("100 % of $5", "100 % of $5"),
    ],
)
def test_marks_are_blanked_one_for_one(written: str, shown: str) -> None:
    assert [segment.text for segment in story(written).segments] == [shown]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a\nb", [("body", "a b")]),
        ("> 12 dead\n> today\nlazily", [("quote", "12 dead today lazily")]),
        ("- one\n- two\n  lines\n\n1. three", [("list", "one"), ("list", "two lines"), ("list", "three")]),
        ("- one\n\n  > quoted", [("list", "one"), ("quote", "quoted")]),
        ("> - item", [("list", "item")]),
        ("| City | Dead |\n|---|---|\n| Leeds | **12** |", [("table", "City Dead"), ("table", "Leeds 12")]),
        ("> | a \\| b | 3 |\n> |--|--|", [("table", "a | b 3")]),
        ("1. | a |\n   |---|\n   | 3 |", [("table", "a"), ("table", "3")]),
        ("![12 hurt](p)", [("caption", "12 hurt")]),
        ("[![12 hurt](p)](u)", [("caption", "12 hurt")]),
        ("a\n\n```\n12\n```\n\nb", [("body", "a"), ("body", "b")]),
        ("a\n\n    12\n\nb", [("body", "a"), ("body", "b")]),
        ("a\n\n<div>\n12\n</div>\n\nb", [("body", "a"), ("body", "b")]),
        ("a\n\n***\n\nb", [("body", "a"), ("body", "b")]),
        ("\u00a0\nb", [("body", "b")]),
    ],
)
def test_blocks_have_their_kind(written: str, expected: list[tuple[str, str]]) -> None:
    assert segments(written) == expected


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        ("# Title\n\nBody.", ["headline", "body"]),
        ("# Title #\n\n# Section\n\nBody.", ["headline", "body", "body"]),
        ("Title\n===\n\nBody.", ["headline", "body"]),
        ("## Title\n\nBody.", ["headline", "body"]),
        ("> # Quoted\n\nBody.", ["quote", "body"]),
        ("## Kicker\n\n# Title\n\nBody.", ["headline", "body", "body"]),
        ("Body.\n\n# Title\n\nBody.", ["headline", "body", "body"]),
        ("Body.\n\n## Section\n\nBody.", ["body", "body", "body"]),
        (f"Bus crash hurts 12\n\n{BODY}", ["headline", "body"]),
        (f"Bus crash hurts 12\n{BODY}", ["body"]),
        ("---\ntitle: Title\n---\n# Title\n\nBody.", ["headline", "body"]),
        ("---\ntitle: Title\n---\n## Title\n\nBody.", ["headline", "body"]),
        ("---\ntitle: Title\n---\n# Another\n\nBody.", ["headline", "headline", "body"]),
        ("---\ntitle: Title\n---\nBody.\n\n# Section", ["headline", "body", "body"]),
        (f"---\ntitle: Title\n---\nBus crash hurts 12\n\n{BODY}", ["headline", "body", "body"]),
        ("---\ntitle: ''\n---\n# Title\n\nBody.", ["headline", "body"]),
    ],
)
def test_the_headline_is_the_title_or_the_first_heading(written: str, kinds: list[str]) -> None:
    document = story(written)
    assert [segment.kind.value for segment in document.segments] == kinds
    assert (document.title is not None) == ("headline" in kinds)


def test_a_headline_stands_first_wherever_it_is_written() -> None:
    document = story("Body.\n\n# The *title*\n\nMore.")
    assert [segment.text for segment in document.segments] == ["The  title", "Body.", "More."]
    assert document.title == "The title"
    assert document.segments[0].start == 9


def test_front_matter_is_read() -> None:
    document = story(
        "---\nTitle: Bus crash\ndate: 2021-11-17 10:00:00 -5\nsummary: 12 hurt\nsource: AP\ntags: [a, b]\n"
        "encoding: mine\ndate_problem: mine\n---\nBody.\n"
    )
    assert document.title == "Bus crash"
    assert document.date == date(2021, 11, 17)
    assert document.metadata == {"source": "AP"}
    assert [(segment.kind.value, segment.text) for segment in document.segments] == [
        ("headline", "Bus crash"),
        ("summary", "12 hurt"),
        ("body", "Body."),
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("title: 12 hurt # a comment", "12 hurt"),
        ('title: "12 \\"hurt\\" \\u2019 today"', '12  "hurt "        today'),
        ("title: 'Russia''s 12'", "Russia 's 12"),
        ("title: >-\n  12 hurt\n  today", "12 hurt   today"),
        ("title: |+ # kept\n  12 hurt\n", "12 hurt"),
        ("title: 12 hurt\n  today", "12 hurt   today"),
        ("title: !!str &name 12 hurt", "12 hurt"),
        ("other: title\ntitle: title", "title"),
        ("a: &x 12 hurt\ntitle: *x", "12 hurt"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_title_points_at_its_place_in_the_front_matter(written: str, shown: str, line_end: str) -> None:
    source = f"---\n{written}\n---\nBody.\n".replace("\n", line_end)
    headline = story(source).segments[0]
    assert (headline.kind.value, headline.text.replace("    ", "   ")) == (
        "headline",
        shown.replace("    ", "   "),
    )
    found = source[headline.start : headline.start + len(headline.text)]
    assert len(found) == len(headline.text)
    assert [word for word in headline.text.split() if word not in found] == []


def test_a_title_is_shown_as_yaml_means_it() -> None:
    assert story("---\ntitle: 'Russia''s 12'\n---\nBody.").title == "Russia's 12"


def test_each_summary_is_read_once() -> None:
    document = story("---\ndescription: 12 hurt\nsummary: 12 hurt\nstandfirst: 13 hurt\n---\nBody.")
    assert [segment.text for segment in document.segments] == ["12 hurt", "13 hurt", "Body."]
    assert [segment.kind.value for segment in document.segments] == ["summary", "summary", "body"]


@pytest.mark.parametrize(
    ("written", "name", "said"),
    [
        ("---\ndate: yesterday\n---\nBody.", "date_problem", 'has the date "yesterday"'),
        (
            "---\ntitle: a: b\n---\nBody.",
            "front_matter_problem",
            "has front matter that is not YAML (line 2)",
        ),
        (
            "---\ntitle: a\n# b\nc: [\n---\nBody.",
            "front_matter_problem",
            "has front matter that is not YAML (line",
        ),
        (
            "---\ntitle: a\x07\n---\nBody." + " and more" * 9,
            "front_matter_problem",
            "has front matter that is not YAML",
        ),
        ("Body.\n\n<div>\n12 dead\n</div>", "unread", "holds a block of HTML"),
        ("Body.\n\n    12\n\na\n\n<p>\n12", "unread", "holds 2 blocks of HTML or of text indented like code"),
    ],
)
def test_what_is_not_read_is_said(written: str, name: str, said: str) -> None:
    document = story(written)
    assert document.metadata[name].startswith(said)
    assert document.segments[-1].text.startswith(("Body.", "a"))


@pytest.mark.parametrize(
    "written",
    [
        "Body.\n\n<!-- 12 -->\n",
        "Body.\n\n```\n12\n```",
        "Body.\n\n<hr>\n",
        "---\n---\nBody.",
        "---\n# none\n---\nBody.",
    ],
)
def test_there_is_nothing_to_say_of_comments_and_fenced_code(written: str) -> None:
    assert story(written).metadata == {}


@pytest.mark.parametrize(
    "written", ["---\n12 hurt\n---\nBody.", "---\n\n12: hurt\nBody.", '---\nHe said: "12\n---\nBody.']
)
def test_text_between_rules_is_no_front_matter(written: str) -> None:
    assert "12" in story(written).segments[0].text


@pytest.mark.parametrize(
    "written", ["---\ntitle:\n---\n", "```\n12\n```\n", "***", "![](a.png)", "<div>\n12\n</div>"]
)
def test_a_text_without_copy_is_refused(written: str) -> None:
    with pytest.raises(Unreadable) as caught:
        story(written)
    assert caught.value.reason == "holds no text"


def test_one_line_of_five_megabytes_is_one_segment() -> None:
    (segment,) = story("Police said that 12 people were hurt. " * 132_000).segments
    assert len(segment.text) > 5_000_000


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
def test_real_posts_keep_their_figures_and_lose_their_markup() -> None:
    posts = {path.name: story(path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*.md")}
    assert len(posts) == 5
    for post in posts.values():
        assert post.segments[0].kind == "headline"
        assert post.date is not None
        copy = "\n".join(segment.text for segment in post.segments)
        for mark in ("**", "](http", "{%", "{{", "```"):
            assert mark not in copy
    numbers = " ".join(
        segment.text for segment in posts["2016-03-18-18f-year-two-by-the-numbers.md"].segments
    )
    assert "116 agreements for new work" in numbers
    assert "79,102 pageviews" in numbers
