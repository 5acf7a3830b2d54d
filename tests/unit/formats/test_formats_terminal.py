from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from formats_snapshots import TextSnapshot
from formats_stories import Story, a_cluster, a_finding, a_report, count, exactly
from syrupy.assertion import SnapshotAssertion

from claimcheck.formats.terminal.report_view import render
from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Claim, Modality, Role
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Severity, Voices
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Quantity
from claimcheck.model.relation import Relation
from claimcheck.model.report import HeldBack, Report

_CODES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize(
    "look",
    [{}, {"ascii": True}, {"color": True, "width": 100}, {"width": 60, "quiet": True}],
    ids=["80", "ascii", "color", "narrow-quiet"],
)
def test_the_report_on_the_seed(
    seed_report: Report, snapshot: SnapshotAssertion, look: dict[str, bool]
) -> None:
    assert render(seed_report, **look) == snapshot(extension_class=TextSnapshot)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
@pytest.mark.parametrize("ascii", [False, True])
def test_no_line_is_wider_than_asked_for(seed_report: Report, width: int, ascii: bool) -> None:
    assert max(map(len, render(seed_report, width=width, ascii=ascii).splitlines())) <= width


def test_colour_adds_codes_and_takes_the_underlines() -> None:
    report = _two_counts("14 dead", "19 dead")
    plain, colored = render(report), render(report, color=True)
    assert "\x1b" not in plain
    assert plain.count("▔▔▔▔▔▔▔") == 2
    assert "▔" not in colored
    assert "\x1b[1;4;36m14 dead\x1b[0m" in colored
    assert "\x1b[1;4;35m19 dead\x1b[0m" in colored
    without_marks = [line for line in plain.splitlines() if "▔" not in line]
    assert [_CODES.sub("", line).rstrip() for line in colored.splitlines()] == without_marks


def test_the_figure_is_underlined_at_its_own_span_only() -> None:
    story = Story("Of 14 there, 14 fell.")
    claim = story.claim("14", count(14), exactly(14), after="there")
    lines = _lines(a_report(story, a_finding(claim)))
    at = lines.index("Of 14 there, 14 fell.")
    assert lines[at + 1] == "▔▔".rjust(15)


def test_a_figure_over_two_lines_is_underlined_on_both() -> None:
    story = Story("word " * 14 + "more than two billion dollars")
    claim = story.claim("more than two billion dollars", count(2), exactly(2))
    marks = [line.strip() for line in _lines(a_report(story, a_finding(claim))) if "▔" in line]
    assert marks == ["▔" * len("more"), "▔" * len("than two billion dollars")]


def test_wide_characters_do_not_shift_the_underline() -> None:
    story = Story("三三 14 dead")
    claim = story.claim("14 dead", count(14), exactly(14))
    lines = _lines(a_report(story, a_finding(claim)))
    assert lines[lines.index("三三 14 dead") + 1] == "     ▔▔▔▔▔▔▔"


def test_figures_of_one_sentence_share_its_passage() -> None:
    story = Story("It rose from 60 to 90, a 30 percent increase.")
    percent = Quantity(Decimal(30), "30", Decimal(1), unit="percent", dimension="share")
    claims = (
        story.claim("60", count(60), exactly(60)),
        story.claim("90", count(90), exactly(90)),
        story.claim("30 percent", percent, exactly(30), role=Role.CHANGE),
    )
    lines = _lines(a_report(story, a_finding(*claims)))
    assert sum("It rose from" in line for line in lines) == 1
    assert "A B C  The newsroom's own voice" in lines
    assert any(line.strip() == "A▔    B▔    C▔▔▔▔▔▔▔▔▔" for line in lines)
    assert not any("overlap" in line.lower() for line in lines)


def test_a_long_sentence_is_cut_around_its_figure_between_words() -> None:
    story = Story("before " * 1000 + "14 people" + " after" * 1000 + " end")
    claim = story.claim("14 people", count(14), exactly(14))
    text = " ".join(_lines(a_report(story, a_finding(claim))))
    assert len(text) < 1500
    assert "… before" in text
    assert "after …" in text
    assert "14 people" in text
    assert " end" not in text


def test_a_story_in_one_long_word_is_cut_too() -> None:
    story = Story("x" * 100_000 + "14" + "y" * 100_000)
    claim = story.claim("14", count(14), exactly(14))
    assert len(render(a_report(story, a_finding(claim)))) < 3000


def test_a_passage_that_is_no_claim_shows_its_line() -> None:
    story = Story("First.\nOn November 31 it rained.\nLast.")
    span = story.span("November 31")
    finding = a_finding(check="impossible-date", primary=span, message="November has 30 days.")
    lines = _lines(a_report(story, finding))
    at = lines.index("On November 31 it rained.")
    assert lines[at - 1] == "story.txt:2"
    assert lines[at + 1] == "   " + "▔" * len("November 31")
    assert not any("literal" in line for line in lines)


def test_own_voice_and_parts_of_the_story_are_named() -> None:
    report = _two_counts("14 dead", "19 dead", speaker=Attribution("Ann Lee", "mayor"))
    text = render(report)
    assert "A  The newsroom's own voice" in text
    assert "B  Ann Lee, mayor" in text
    assert "story.txt:1 · body" in text


def test_a_story_of_a_batch_is_named_beside_its_file() -> None:
    story = Story("14 dead", "batch.jsonl", "s-7")
    report = a_report(story, a_finding(story.claim("14 dead", count(14), exactly(14))))
    assert "batch.jsonl (s-7):1" in render(report)


def test_exact_figures_show_their_gap() -> None:
    report = _two_counts("14 dead", "19 dead")
    lines = _lines(report)
    row = next(line for line in lines if line.startswith("A  14 dead") and "●" in line)
    other = next(line for line in lines if line.startswith("B  19 dead") and "●" in line)
    gap = next(line for line in lines if line.startswith("   gap"))
    assert row.index("●") < other.index("●")
    assert (gap.index("·"), gap.rindex("·")) == (row.index("●"), other.index("●"))
    assert "● the one value that the words allow" in lines
    assert "No overlap: no value fits both figures." in " ".join(lines)


def test_an_open_reading_ends_in_an_arrow() -> None:
    story = Story("fewer than 14 dead\nmore than 19 dead")
    low = Reading(Interval(None, Decimal(14), False, True), Interval(Decimal(10), Decimal(14)))
    high = Reading(Interval(Decimal(19), None, True), Interval(Decimal(19), Decimal(24), True))
    claims = (story.claim("fewer than 14", count(14), low), story.claim("more than 19", count(19), high))
    lines = _lines(_conflict(story, claims))
    assert any("◀" in line and line.startswith("A") for line in lines)
    assert any(line.endswith("▶") and line.startswith("B") for line in lines)


def test_readings_in_two_units_are_drawn_in_the_first_ones() -> None:
    story = Story("It is 40 miles (40 kilometers) away.")
    mile, kilometer = (
        Quantity(Decimal(40), "40", Decimal(1), unit=unit, dimension="length")
        for unit in ("mile", "kilometer")
    )
    first = story.claim("40 miles", mile, exactly(40))
    second = story.claim("40 kilometers", kilometer, exactly(40), role=Role.CONVERSION)
    text = " ".join(_lines(a_report(story, a_finding(first, second, check="wrong-conversion"))))
    assert "One reading ends at 24.8548 miles, another begins at 40 miles" in text


def test_different_currencies_are_not_drawn() -> None:
    story = Story("$40\n€40")
    dollar, euro = (
        Quantity(Decimal(40), "40", Decimal(1), unit=unit, dimension="currency") for unit in ("USD", "EUR")
    )
    claims = (story.claim("$40", dollar, exactly(40)), story.claim("€40", euro, exactly(40)))
    assert "literal: every" not in render(_conflict(story, claims))


def test_more_records_than_fit_go_below() -> None:
    story = Story("\n".join(f"{number} dead" for number in (14, 15, 16, 17)))
    claims = tuple(story.claim(f"{n} dead", count(n), exactly(n)) for n in (14, 15, 16, 17))
    heads = [line.split() for line in _lines(_conflict(story, claims)) if set(line.split()) <= set("ABCD")]
    assert [head for head in heads if head] == [["A", "B"], ["C", "D"]]
    assert "no value fits all 4 figures" in " ".join(_lines(_conflict(story, claims)))


def test_figures_of_great_size_are_drawn() -> None:
    story = Story("two numbers\nthree numbers")
    huge = (Decimal("1E+2000000"), Decimal("9E+2000001"))
    readings = [Reading(Interval(each, each), Interval(each, each)) for each in huge]
    claims = (
        story.claim("two", count(1)._replace(value=huge[0]), readings[0]),
        story.claim("three", count(1)._replace(value=huge[1]), readings[1]),
    )
    assert "1.000E+2000000" in render(_conflict(story, claims))


def test_voices_hint_and_modality_are_said_when_there_are_any() -> None:
    report = _two_counts("14 dead", "19 dead", modality=Modality.FORECAST)
    finding = report.findings[0]._replace(voices=Voices.SAME, hint="Ask.")
    text = render(report._replace(findings=(finding,)))
    assert "Who   one voice: a slip" in text
    assert "Hint  Ask." in text
    assert "said to be" in text
    assert "Who " not in render(report)
    assert "Hint" not in render(report)


def test_clusters_stand_with_the_worst_first_and_single_claims_left_out() -> None:
    story = Story("1 a\n2 b\n3 c\n4 d\n5 e")
    a, b, c, d, e = (story.claim(line, count(1), exactly(1)) for line in story.source.split("\n"))
    clusters = (
        a_cluster("C1", "agreeing things", Relation.AGREES, a, b),
        a_cluster("C2", "conflicting things", Relation.CONTRADICTS, c, d),
        a_cluster("C3", "lonely things", Relation.AGREES, e),
    )
    text = render(a_report(story, clusters=clusters))
    assert text.index("conflicting things") < text.index("agreeing things")
    assert "lonely things" not in text
    assert "3 c (line 3)" in text


def test_many_agreeing_clusters_are_counted_and_not_listed() -> None:
    story = Story("14 dead\n14 dead")
    pair = (
        story.claim("14 dead", count(14), exactly(14)),
        story.claim("14 dead", count(14), exactly(14), after="\n"),
    )
    clusters = tuple(a_cluster(f"C{n}", f"thing {n}.", Relation.AGREES, *pair) for n in range(50))
    text = render(a_report(story, clusters=clusters))
    assert "thing 39." in text
    assert "thing 40." not in text
    assert "and 10 groups more that stand no worse" in text


def test_the_summary_counts() -> None:
    report = _two_counts("14 dead", "19 dead")
    note = report.findings[0]._replace(severity=Severity.NOTE)
    report = report._replace(
        findings=(*report.findings, note, note),
        held_back=(HeldBack(note, "a.md:3", "", True),) * 3,
        skipped=(SkippedDocument("a.bin", "it is not text"),),
    )
    assert render(report, width=100).splitlines()[-1] == (
        "2 figures read in 1 story · 1 cluster · 1 error · 2 notes · 3 held back · 1 skipped"
    )


def test_a_story_without_findings_says_so() -> None:
    text = render(a_report(Story("quiet")))
    assert text == "0 figures read in 1 story · 0 clusters · no findings · nothing skipped\n"


def test_quiet_keeps_findings_skipped_inputs_and_the_summary(seed_report: Report) -> None:
    text = render(seed_report, quiet=True)
    assert "Worth knowing" not in text
    assert "same thing" not in text
    assert "seeds/notes.bin: it is not text" in text
    assert "diverging-figures" in text
    assert "1 warning" in text


def test_markup_and_terminal_codes_come_out_as_text() -> None:
    story = Story("[red]14\x1b[31m dead[/red] :boom: \x9b2J\u202e", "[bold]\x1b.txt")
    claim = story.claim("14\x1b[31m dead", count(14), exactly(14), speaker=Attribution("[b]Ann", "\x07mayor"))
    finding = a_finding(claim, message="[red]\x1b]0;title\x07", why="[blink]", hint="\u2066")
    skipped = (SkippedDocument("\x1b[2J", "[red]"),)
    text = render(a_report(story, finding, skipped=skipped, notices=("[u]\x1b",)), width=120)
    assert "\x1b" not in text
    for visible in (
        r"[red]14\x1b[31m dead[/red] :boom: \x9b2J\u202e",
        r"[bold]\x1b.txt:1",
        r"[b]Ann, \x07mayor",
    ):
        assert visible in text
    for visible in (r"[red]\x1b]0;title\x07", "[blink]", r"\u2066", r"\x1b[2J: [red]", r"[u]\x1b"):
        assert visible in text


def _lines(report: Report) -> list[str]:
    """The lines of the report without the frame."""
    return [line.strip("│").removeprefix(" ").rstrip() for line in render(report).splitlines()]


def _conflict(story: Story, claims: Sequence[Claim]) -> Report:
    cluster = a_cluster("C1", "people killed", Relation.CONTRADICTS, *claims)
    return a_report(story, a_finding(*claims), clusters=(cluster,))


def _two_counts(first: str, second: str, **fields: Any) -> Report:
    """Two passages that contradict each other; the fields are those of the second."""
    story = Story(f"There were {first}.\nThere were {second}.")
    numbers = [int(text.split()[0]) for text in (first, second)]
    claims = (
        story.claim(first, count(numbers[0]), exactly(numbers[0])),
        story.claim(second, count(numbers[1]), exactly(numbers[1]), **fields),
    )
    return _conflict(story, claims)
