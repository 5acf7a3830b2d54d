"""The order of the stages, and what the pipeline adds to them: dates, numbers, notices, names for bugs."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.checks import CHECKS
from claimcheck.cli.exits import exit_code
from claimcheck.cli.outlets import LISTS_STORIES, SHOWS_CLAIMS
from claimcheck.formats import CHECK_FORMATS, LISTINGS, CheckText, Look, kept
from claimcheck.model.document import SkippedDocument
from claimcheck.model.file_settings import FileSettings
from claimcheck.model.finding import Severity
from claimcheck.pipeline import (
    StageError,
    check_documents,
    check_each,
    extract_documents,
    one_story,
    read_bytes,
)
from claimcheck.pipeline.acceptance import accept
from claimcheck.pipeline.keeping import Keep
from claimcheck.rulebook.loading import load_rulebook

STORY = (
    b"The flood killed 23 people on Sunday.\n\nTrade was over $2 billion.\n\nThe flood killed 32 people.\n"
)
DAY = date(2021, 11, 17)


def inputs(*stories: tuple[str, bytes]):
    return [each for name, data in stories for each in read_bytes(data, name)]


def test_findings_are_numbered_worst_first():
    worse = b"Trade reached $3 billion, he said.\n\nTrade was more than $2 billion.\n"
    report = check_documents(inputs(("a.txt", worse), ("b.txt", STORY), ("c.txt", STORY)), load_rulebook())
    assert [finding.id for finding in report.findings] == [
        f"F{n}" for n in range(1, len(report.findings) + 1)
    ]
    ranks = [finding.severity.rank for finding in report.findings]
    assert ranks == sorted(ranks, reverse=True)
    errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    assert [finding.primary.document for finding in errors] == ["b.txt", "c.txt"]


def test_what_was_skipped_stands_in_the_report():
    report = check_documents(inputs(("a.txt", b""), ("b.txt", STORY), ("c.odd", b"x")), load_rulebook())
    assert [each.path for each in report.skipped] == ["a.txt", "c.odd"]
    assert [document.id for document in report.documents] == ["b.txt"]


def test_the_date_fills_in_and_overrides_nothing():
    dated = b"---\ndate: 2019-05-01\n---\nTrade reached $3 billion this year.\n"
    report = extract_documents(
        inputs(("a.md", dated), ("b.txt", STORY)), load_rulebook(), lambda path: FileSettings(date=DAY)
    )
    assert [document.date for document in report.documents] == [date(2019, 5, 1), DAY]


def test_extract_compares_nothing():
    report = extract_documents(inputs(("a.txt", STORY)), load_rulebook())
    assert report.claims
    assert report.clusters == report.findings == ()


@pytest.mark.parametrize(
    ("name", "data", "notice"),
    [
        ("a.txt", "The café sold 300 cakes.".encode("cp1252"), "a.txt: is not UTF-8 and was read as cp1252"),
        ("a.md", b"---\ndate: soon\n---\nSeven died.\n", 'a.md: has the date "soon"'),
        ("a.md", b"---\ntitle: [\n---\nSeven died.\n", "a.md: has front matter that is not YAML"),
    ],
)
def test_what_was_not_read_as_it_stands_is_said(name, data, notice):
    report = extract_documents(inputs((name, data)), load_rulebook())
    assert [each.startswith(notice) for each in report.notices] == [True]


def test_a_clean_story_needs_no_notice():
    assert extract_documents(inputs(("a.txt", STORY)), load_rulebook()).notices == ()


def test_a_bug_names_its_story(monkeypatch):
    def broken(document, sentences, rules):
        if document.id == "b.txt":
            raise ZeroDivisionError
        return ()

    monkeypatch.setattr(one_story, "make_claims", broken)
    with pytest.raises(StageError, match=r"while reading b\.txt") as raised:
        check_documents(inputs(("a.txt", STORY), ("b.txt", STORY)), load_rulebook())
    assert isinstance(raised.value.__cause__, ZeroDivisionError)


def test_a_bug_in_a_reader_is_named_too():
    def broken():
        yield SkippedDocument("a.txt", "is empty")
        raise ZeroDivisionError

    with pytest.raises(StageError, match="while reading the files"):
        extract_documents(broken(), load_rulebook())


@pytest.mark.parametrize("format", sorted(set(CHECK_FORMATS) - SHOWS_CLAIMS))
def test_a_report_of_what_its_format_shows_reads_the_same(format):
    calm = b"Calm returns\n\nThe town of Lunde was quiet on Monday. Nobody was hurt, and 12 shops opened.\n"
    stories = inputs(("a.txt", STORY), ("b.txt", calm), ("c.txt", b""), ("d.txt", STORY))
    needed = Keep.STORIES if format in LISTS_STORIES else Keep.FINDINGS
    kept, counted = (
        check_documents(stories, load_rulebook(), across_documents=False, keep=keep)
        for keep in (Keep.CLAIMS, needed)
    )
    assert kept.claims
    assert counted.claims == counted.clusters == ()
    assert (counted.read, counted.notices) == (kept.read, kept.notices)
    held = {document.id: document.source != "" for document in counted.documents}
    listed = {"b.txt": False} if needed is Keep.STORIES else {}
    assert held == {"a.txt": True, **listed, "d.txt": True}
    assert CHECK_FORMATS[format](counted, Look("1.0")) == CHECK_FORMATS[format](kept, Look("1.0"))


@pytest.mark.parametrize("block", [1, 1 << 16])
@pytest.mark.parametrize("format", LISTINGS)
def test_a_report_made_story_by_story_reads_the_same(monkeypatch, format, block):
    """Errors and warnings in turn, a finding twice, one held back, one comment with nothing to hold back."""
    monkeypatch.setattr(kept, "_BLOCK", block)
    warned = b"Trade reached $3 billion, he said.\n\nTrade was more than $2 billion.\n"
    known = b"The fire hurt 40 people.\n\nThe fire hurt 44 people.\n"
    ignored = b"Flood\n\n<!-- claimcheck: ignore -->\n" + STORY
    idle = b"<!-- claimcheck: ignore -->\nSeven came.\n"
    copy = (warned, STORY, ignored, b"", known, warned, STORY, idle)
    stories = inputs(*((f"{name}.md", text) for name, text in zip("abcdefgh", copy, strict=True)))
    alone = check_documents(inputs(("e.md", known)), load_rulebook())
    entries = accept(alone, alone.findings, "known", None)
    checks = tuple(CheckText(check.id, "", "", "") for check in CHECKS)
    look = Look("1.0", show_suppressed=True, checks=checks)
    listing = LISTINGS[format](look)
    settings = {"acceptances": entries}
    told = check_each(stories, load_rulebook(), listing.add, keep=Keep.CLAIMS, **settings)
    whole = check_documents(stories, load_rulebook(), across_documents=False, **settings)
    assert "".join(listing.parts(told)) == CHECK_FORMATS[format](whole, look)
    assert (told.read, told.totals(), told.suppressed) == (whole.read, whole.totals(), whole.suppressed)
    assert (told.notices, told.skipped, told.stale) == (whole.notices, whole.skipped, whole.stale)
    assert (told.suppressed, len(whole.findings)) == (2, 4)


@pytest.mark.parametrize("severity", [None, *Severity])
def test_the_exit_code_goes_by_what_was_counted(severity):
    stories = inputs(("a.txt", STORY))
    told = check_each(stories, load_rulebook(), lambda story: None)
    whole = check_documents(stories, load_rulebook())
    assert whole.findings
    assert told.findings == told.documents == ()
    for strict in (False, True):
        code = exit_code(whole, strict=strict, fail_on=severity)
        assert exit_code(told, strict=strict, fail_on=severity) == code
