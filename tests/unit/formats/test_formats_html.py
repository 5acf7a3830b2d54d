from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from formats_stories import Story, a_cluster, a_plain_finding, a_report, count, exactly, report_on_batch
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.formats import html
from claimcheck.formats.html.copy_text import Mark, pieces_of
from claimcheck.formats.html.standing import Standing
from claimcheck.formats.look import Look
from claimcheck.model.document import Segment, SegmentKind
from claimcheck.model.finding import Severity
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report
from claimcheck.model.span import Span

VOID = {"meta", "rect", "line", "path", "circle"}


class Page(HTMLParser):
    """The elements of a page, its text, and whether every element is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: dict[str, str] = Counter()  # type: ignore[assignment]
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        where = self.open[-1] if self.open else ""
        self.text[where] = (self.text[where] or "") + data

    def all(self, name: str, value: str) -> list[tuple[str, dict[str, str]]]:
        return [each for each in self.elements if value in each[1].get(name, "").split()]


def page(report: Report) -> Page:
    return Page(html.render(report, Look("1.2.3")))


def test_every_figure_of_the_story_is_marked_by_its_standing(seed_report: Report) -> None:
    found = page(seed_report)
    legend = 4
    kinds = Counter(attributes["class"] for _, attributes in found.all("class", "figure"))
    assert sum(kinds.values()) == len(seed_report.claims) + legend
    assert kinds["figure warning"] == 2 + 1
    assert kinds["figure differs"] == 1 + 1
    assert kinds["figure agrees"] == 2 + 1
    assert kinds["figure alone"] == 1 + 1


def test_the_whole_story_is_there(seed_report: Report) -> None:
    text = re.sub(r"<sup>.*?</sup>|<[^>]+>", "", html.render(seed_report, Look("1")))
    told = " ".join(text.replace("&#34;", '"').replace("&#39;", "'").split())
    for paragraph in seed_report.documents[0].source.split("\n"):
        assert " ".join(paragraph.split()) in told


def test_a_note_leads_to_its_passages_and_they_lead_back(seed_report: Report) -> None:
    found = page(seed_report)
    links = {attributes["href"] for tag, attributes in found.elements if tag == "a"}
    assert {"#F1", "#F1-A", "#F1-B", "#stories"} <= links
    ((tag, note),) = found.all("class", "finding")
    assert (tag, note["id"], note["role"]) == ("aside", "F1", "note")


@pytest.mark.parametrize("which", ["seed", "batch", "several"])
def test_ids_are_unique_and_every_reference_has_its_target(which: str, seed_report: Report) -> None:
    story = Story("Up 10 percent, from 20 to 30.")
    finding = a_plain_finding(story, "10", "20", "30")
    reports = {
        "seed": seed_report,
        "batch": report_on_batch(),
        "several": a_report(story, finding, finding, a_plain_finding(story, "20", severity=Severity.NOTE)),
    }
    found = page(reports[which])
    ids = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in found.elements:
        wanted = (
            attributes.get("aria-labelledby", "").split() + attributes.get("aria-describedby", "").split()
        )
        if attributes.get("href", "").startswith("#"):
            wanted.append(attributes["href"][1:])
        assert set(wanted) <= set(ids)


def test_landmarks_and_headings(seed_report: Report) -> None:
    found = page(seed_report)
    tags = Counter(tag for tag, _ in found.elements)
    for landmark in ("header", "nav", "main", "footer", "h1"):
        assert tags[landmark] == 1
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert ("html", {"lang": "en"}) in found.elements
    (drawing,) = [attributes for tag, attributes in found.elements if tag == "svg"]
    assert drawing["role"] == "img"
    assert "The literal readings overlap: $2.5 to $3.5 billion." in found.text["figcaption"]


def test_it_needs_nothing_from_elsewhere_and_no_script(seed_report: Report) -> None:
    text = html.render(seed_report, Look("1"))
    assert "default-src 'none'" in text
    for sign in ("<script", "src=", "url(", "@import", "http://", "https://", "<link", "<iframe", " on"):
        assert not re.search(rf"<[^>]*{re.escape(sign)}" if sign == " on" else re.escape(sign), text), sign


def test_the_drawing_has_each_reading_on_one_scale(seed_report: Report) -> None:
    text = html.render(seed_report, Look("1"))
    drawing = text[text.index("<svg") : text.index("</svg>")]
    assert drawing.count('class="expected"') == 2
    assert drawing.count('class="arrow"') == 1
    assert 'class="overlap"' in drawing
    for tick in ("2", "2.5", "3", "3.5"):
        assert f">{tick}</text>" in drawing
    assert ">$ billion</text>" in drawing


def test_figures_that_are_parts_are_not_drawn() -> None:
    story = Story("15 crew, nine Greeks and 5 Filipinos")
    assert "<svg" not in html.render(a_report(story, a_plain_finding(story, "15", "5")), Look("1"))


def test_single_values_are_points() -> None:
    story = Story("23 and 32")
    finding = a_plain_finding(story, "23", "32")
    report = a_report(story, finding, clusters=(a_cluster("C1", "x", Relation.CONTRADICTS, *finding.claims),))
    text = html.render(report, Look("1"))
    assert text.count("<circle") == 2
    assert 'class="gap"' in text


def test_stories_of_a_batch_and_findings_across_them() -> None:
    found = page(report_on_batch())
    assert len(found.all("class", "finding")) == 2
    assert "wire.jsonl (b/2):1" in found.text["span"]
    assert "It rained" in found.text["span"]


def test_a_passage_outside_the_copy_has_no_link_and_its_note_a_place() -> None:
    story = Story("23 people")
    finding = a_plain_finding(story, "23")._replace(primary=Span("story.txt", 90, 95), claims=())
    found = page(a_report(story, finding))
    assert len(found.all("class", "finding")) == 1
    assert "#F1-A" not in {attributes.get("href") for _, attributes in found.elements}


def test_what_was_skipped_and_worth_knowing(seed_report: Report) -> None:
    found = page(seed_report)
    limit = "It does not say which figure is right."
    for words in ("seeds/notes.bin: it is not text", "has no headline", limit):
        assert words in found.text["li"]


def test_a_report_without_findings() -> None:
    story = Story("23 people")
    story.claim("23", count(23), exactly(23))
    found = page(a_report(story))
    assert found.text["h1"] == "Figures in story.txt"
    assert found.text["p"].startswith("No findings.")
    assert "nav" not in {tag for tag, _ in found.elements}


@given(
    st.text(min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from(Standing)), max_size=6),
)
def test_pieces_put_together_are_the_copy_whatever_figures_overlap(text: str, cuts) -> None:
    segment = Segment(SegmentKind.BODY, text, 5, 1)
    spans = sorted({(start, start + length): standing for start, length, standing in cuts}.items())
    marks = [
        Mark(Span("d", start, end), standing, "")
        for (start, end), standing in spans
        if start < 5 + len(text) and end > 5
    ]
    told = list(pieces_of(segment, marks))
    assert len(told) <= 2 * len(marks) + 1
    if text.isalnum() and text.isascii():
        assert "".join(piece.text for piece in told) == text
        position = 5
        for piece in told:
            over = [m.standing for m in marks if m.span.start <= position < m.span.end]
            assert piece.standing == (min(over, key=list(Standing).index) if over else None)
            position += len(piece.text)


def luminance(colour: str) -> float:
    parts = colour.lstrip("#")
    parts = "".join(2 * each for each in parts) if len(parts) == 3 else parts
    channels = [int(parts[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "print"])
def test_every_colour_of_text_has_the_contrast_of_wcag_aa(scheme: int, seed_report: Report) -> None:
    style = html.render(seed_report, Look("1")).split("<style>")[1].split("</style>")[0]
    colours = dict(re.findall(r"--(\w+): (#\w+);", re.findall(r":root \{(.*?)\}", style, re.DOTALL)[scheme]))
    for ground in ("paper", "card"):
        for ink in ("ink", "quiet", "error", "warning", "note", "agrees"):
            light, dark = sorted(map(luminance, (colours[ground], colours[ink])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (ground, ink)


def test_figures_of_one_voice_on_one_line_share_an_entry() -> None:
    story = Story("Up 10 percent, from 20 to 30.\nIt was 40.")
    found = page(a_report(story, a_plain_finding(story, "10", "20", "30", "40", message="it is off")))
    entries = [attributes for _, attributes in found.all("class", "where")]
    assert len(entries) == 2
    assert "It is off" in found.text["h3"]
