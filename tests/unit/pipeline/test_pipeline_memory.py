"""A batch whose stories are checked by themselves does not take the memory of all of them.

Counted in bytes that Python holds at most, which depend on no clock and no other process.
"""

from __future__ import annotations

import csv
import gc
import json
import tracemalloc

import pytest

from claimcheck.checks import CHECKS
from claimcheck.formats import LISTINGS, CheckText, Look, kept
from claimcheck.model.document import Document
from claimcheck.pipeline import check_documents, check_each, read_files
from claimcheck.pipeline.keeping import Keep
from claimcheck.rulebook.loading import load_rulebook

FEW, MANY = 40, 160
SLIP = "\n\nThe flood killed 23 people.\n\nThe flood killed 32 people.\n"


@pytest.fixture
def batch(tmp_path):
    """Makes a file of so many stories in which nothing is wrong, none like another."""

    def made(many, mark="", more=""):
        path = tmp_path / f"{many}.jsonl"
        lines = [json.dumps(_story(number, more)) for number in range(many)]
        path.write_text(mark + "\n".join(lines), encoding="utf-8")
        return path

    return made


def _story(number, more):
    name = "".join("abcdefghij"[int(digit)] for digit in f"{number:04}")
    rest = f"The town of Lunde was quiet on Monday, said the mayor of {name}, and all shops were open. " * 60
    return {
        "id": f"story {number}",
        "title": "Calm returns",
        "text": f"Some {number + 20} came.\n\n{rest}{more}",
    }


def peak(path, keep):
    gc.collect()
    tracemalloc.start()
    try:
        report = check_documents(read_files([str(path)]), load_rulebook(), across_documents=False, keep=keep)
        return tracemalloc.get_traced_memory()[1], report
    finally:
        tracemalloc.stop()


def growth(batch, keep):
    """Bytes that the stories between a few and many take, as a share of what they have in the file."""
    few, many = batch(FEW), batch(MANY)
    peak(few, keep)
    (least, _), (most, report) = peak(few, keep), peak(many, keep)
    assert (report.read.documents, report.findings) == (MANY, ())
    return (most - least) / (many.stat().st_size - few.stat().st_size)


@pytest.mark.parametrize("keep", [Keep.FINDINGS, Keep.STORIES])
def test_more_stories_take_no_more_memory(batch, keep):
    """What they take is that their ids were seen, and what Python sets aside of the memory that it freed."""
    assert growth(batch, keep) < 0.6


@pytest.mark.parametrize("format", LISTINGS)
def test_of_a_finding_only_its_text_is_held(batch, monkeypatch, format):
    """Every story has one. Packed, what a report says of it takes a small part of what the file does."""
    monkeypatch.setattr(kept, "_BLOCK", 1 << 13)
    few, many = batch(20, more=SLIP), batch(80, more=SLIP)
    held_for(few, format)
    growth = (held_for(many, format) - held_for(few, format)) / (many.stat().st_size - few.stat().st_size)
    assert growth < 0.1


def held_for(path, format):
    """Bytes that are held when the last story is through, and before anything is written."""
    checks = tuple(CheckText(check.id, "", "", "") for check in CHECKS)
    tracemalloc.start()
    try:
        listing = LISTINGS[format](Look("1", checks=checks))
        run = check_each(read_files([str(path)]), load_rulebook(), listing.add, keep=Keep.CLAIMS)
        # Also frees what Python has set aside.
        gc.collect()
        assert sum(run.totals().values()) == run.read.documents
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_what_is_kept_would_be_seen(batch):
    """Claims are kept where a format shows them, and the same measure tells."""
    assert growth(batch, Keep.CLAIMS) > 1.5


def assert_never_held_whole(path):
    stories = read_files([str(path)])
    assert isinstance(next(stories), Document)
    tracemalloc.start()
    try:
        assert sum(1 for _ in stories) == MANY - 1
        assert tracemalloc.get_traced_memory()[1] < path.stat().st_size / 2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_bytes_of_a_batch_are_never_held_whole(batch, mark):
    path = batch(MANY, mark)
    assert_never_held_whole(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_rows_of_a_table_are_never_held_whole(batch, tmp_path, encoding):
    lines = map(json.loads, batch(MANY).read_text(encoding="utf-8").splitlines())
    path = tmp_path / "batch.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([("id", "text"), *((line["id"], line["text"]) for line in lines)])
    assert_never_held_whole(path)
