"""Whatever text a story holds, every format renders it, on its lines, within its width, and without codes."""

from __future__ import annotations

import json
import unicodedata
from xml.etree import ElementTree

from formats_stories import Story, a_cluster, a_finding, a_report, count, exactly
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from claimcheck.formats import CHECK_FORMATS, Look, concise, csv_table, json_lines, json_report
from claimcheck.formats.schema import report_schema
from claimcheck.formats.terminal import claims_view, report_view
from claimcheck.model.attribution import Attribution
from claimcheck.model.claim import Measure
from claimcheck.model.document import SkippedDocument
from claimcheck.model.period import Period
from claimcheck.model.relation import Relation
from claimcheck.model.report import Report

_NASTY = st.sampled_from(
    [
        *("\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "[red]", "[/]", "\\", "\u202e", "\u2028"),
        *("\r\n", "\t", "\ud800", "三", "e\u0301"),
    ]
)
_TEXT = st.lists(st.one_of(_NASTY, st.text(st.characters(), max_size=8)), max_size=12).map("".join)
_VALIDATOR = Draft202012Validator(report_schema())


@st.composite
def _reports(draw: st.DrawFn) -> Report:
    """A story of any text with two findings, all their words of any text."""
    before, figure, after = draw(_TEXT), draw(_TEXT) or "14", draw(_TEXT)
    story = Story(f"{before}{figure}{after}", draw(_TEXT) or "a.txt", draw(_TEXT) or "a")
    claims = tuple(
        story.claim("", count(14), exactly(14), sentence="")._replace(
            span=story.span(figure),
            sentence=story.span(story.source),
            sentence_text=story.source,
            measure=Measure(draw(_TEXT), "", None, frozenset()),
            noun=draw(_TEXT),
            place=draw(_TEXT),
            speaker=Attribution(draw(_TEXT), draw(_TEXT)),
            period=Period(draw(_TEXT)),
            rules=(draw(_TEXT),),
        )
        for _ in range(2)
    )
    story.claims[:] = claims
    finding = a_finding(*claims, message=draw(_TEXT), why=draw(_TEXT), hint=draw(_TEXT))
    return a_report(
        story,
        finding,
        finding._replace(claims=()),
        clusters=(a_cluster("C1", draw(_TEXT), Relation.CONTRADICTS, *claims),),
        skipped=(SkippedDocument(draw(_TEXT), draw(_TEXT)),),
        notices=(draw(_TEXT),),
    )


def _holds_no_code(text: str) -> bool:
    return not any(
        unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for character in set(text) - {"\n"}
    )


@settings(max_examples=60, deadline=None)
@given(_reports(), st.booleans(), st.integers(40, 120))
def test_the_terminal_formats(report: Report, ascii: bool, width: int) -> None:
    for text in (
        report_view.render(report, width=width, ascii=ascii),
        claims_view.render(report, width=width, ascii=ascii, explain=True),
    ):
        assert _holds_no_code(text)
        assert text.isascii() or not ascii
        assert max(map(cell_len, text.split("\n"))) <= width


@settings(max_examples=60, deadline=None)
@given(_reports())
def test_concise_has_one_line_a_finding(report: Report) -> None:
    text = concise.render(report)
    assert _holds_no_code(text)
    assert len(text.splitlines()) == text.count("\n") == len(report.findings) + len(report.skipped)


@settings(max_examples=60, deadline=None)
@given(_reports())
def test_json_gives_back_what_it_was_given(report: Report) -> None:
    text = json_report.render(report, "1")
    assert text.isascii()
    parsed = json.loads(text)
    assert parsed["findings"][0]["message"] == report.findings[0].message
    assert parsed["claims"][0]["sentence"] == report.claims[0].sentence_text
    _VALIDATOR.validate(parsed)
    assert len(json_lines.render(report).splitlines()) == len(report.claims)


@settings(max_examples=20, deadline=None)
@given(_reports())
def test_csv_has_one_line_a_claim(report: Report) -> None:
    text = csv_table.render(report)
    assert _holds_no_code(text)
    assert text.count("\n") == len(report.claims) + 1


@settings(max_examples=40, deadline=None)
@given(_reports())
def test_every_format_renders_anything_without_codes(report: Report) -> None:
    for name in CHECK_FORMATS:
        assert _holds_no_code(CHECK_FORMATS[name](report, Look("1"))), name


@settings(max_examples=40, deadline=None)
@given(_reports())
def test_formats_for_programs_are_what_they_say(report: Report) -> None:
    sarif, junit, checkstyle, gitlab, rows = (
        CHECK_FORMATS[name](report, Look("1")) for name in ("sarif", "junit", "checkstyle", "gitlab", "csv")
    )
    assert len(json.loads(sarif)["runs"][0]["results"]) == len(report.findings)
    assert len(json.loads(gitlab)) == len(report.findings) + len(report.skipped)
    assert len(ElementTree.fromstring(junit).findall(".//failure")) == len(report.findings)
    assert len(ElementTree.fromstring(checkstyle).findall(".//error")) >= len(report.findings)
    assert rows.count("\n") == 1 + len(report.findings) + len(report.skipped)
