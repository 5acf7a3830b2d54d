from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from importlib.util import find_spec

import pandas
import pytest
from formats_snapshots import TextSnapshot
from formats_stories import Story, a_report, count, exactly
from syrupy.assertion import SnapshotAssertion

from claimcheck.formats import csv_table, parquet
from claimcheck.formats.claims_table import COLUMNS, claim_rows
from claimcheck.formats.frame import to_frame
from claimcheck.formats.missing_extra import MissingExtra
from claimcheck.formats.terminal import claims_view
from claimcheck.model.document import SkippedDocument
from claimcheck.model.period import Period
from claimcheck.model.report import Report

_DTYPES = {
    "string": {
        *("id", "document", "segment", "text", "sentence", "bound", "trend", "unit", "noun", "dimension"),
        *("role", "measure", "entities", "period_text", "place", "speaker", "modality", "cluster"),
    },
    "Int64": {"start", "end", "line", "column"},
    "Float64": {"value", "low", "high"},
    "boolean": {"approximate"},
    "datetime64[s]": {"period_start", "period_end"},
}


def test_rows_are_flat(seed_report: Report) -> None:
    first, second, *_ = claim_rows(seed_report)
    assert tuple(first) == COLUMNS
    assert first["value"] == Decimal("3E+9")
    assert (first["period_start"], first["period_end"]) == ("2021-01-01", "2021-12-31")
    assert first["period_text"] == "in 2021"
    assert first["entities"] == "azerbaijan; russia"
    assert second["period_text"] is second["entities"] is second["period_start"] is None


def test_every_column_has_its_type_with_and_without_claims(seed_report: Report) -> None:
    for report in (seed_report, a_report(Story(""))):
        frame = to_frame(report)
        assert tuple(frame.columns) == COLUMNS
        for dtype, names in _DTYPES.items():
            assert {str(frame[name].dtype) for name in names} == {dtype}
    assert set().union(*_DTYPES.values()) == set(COLUMNS)


def test_the_frame_of_the_seed(seed_report: Report) -> None:
    frame = to_frame(seed_report)
    assert list(frame.index) == list(range(6))
    assert list(frame["value"]) == [3e9, 3e9, 25, 150, 2e9, 150]
    assert frame["high"].isna().tolist() == [False, False, True, True, True, True]
    assert frame.loc[0, "period_end"] == pandas.Timestamp("2021-12-31")
    assert frame["period_end"].isna().sum() == 5
    assert frame["cluster"].tolist() == ["C1", "C1", "C2", "C3", "C1", "C3"]


def test_periods_before_the_range_of_nanoseconds() -> None:
    story = Story("in 1066, 14 ships")
    hastings = Period("in 1066", date(1066, 1, 1), date(1066, 12, 31))
    story.claim("14 ships", count(14), exactly(14), period=hastings)
    assert str(to_frame(a_report(story))["period_end"][0].date()) == "1066-12-31"
    assert ",1066-01-01,1066-12-31," in csv_table.render(a_report(story))


def test_every_column_is_documented() -> None:
    documented = to_frame.__doc__ or ""
    assert all(name in documented for name in COLUMNS)


def test_csv_has_a_line_a_claim_and_the_digits_as_they_are(seed_report: Report) -> None:
    text = csv_table.render(seed_report)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(text.splitlines()) == 7
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert [row["value"] for row in rows] == ["3000000000", "3000000000", "25", "150", "2000000000", "150"]
    assert [row["high"] for row in rows] == ["3500000000", "3500000000", "", "", "", ""]
    assert rows[0]["period_start"] == "2021-01-01"
    assert rows[0]["speaker"] == "Mikhail Bocharnikov, Russian ambassador"


def test_csv_holds_no_codes_no_formulas_and_no_broken_lines() -> None:
    story = Story("=HYPERLINK(1)\n-5\x1b[31m degrees")
    story.claim("-5\x1b[31m degrees", count(-5), exactly(-5), sentence=story.source, noun="@x")
    text = csv_table.render(a_report(story))
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["text"] == r"'-5\x1b[31m degrees"
    assert row["sentence"] == r"'=HYPERLINK(1) -5\x1b[31m degrees"
    assert row["noun"] == "'@x"
    assert row["value"] == "-5"
    assert len(text.splitlines()) == 2


def test_csv_of_no_claims_is_its_header() -> None:
    assert csv_table.render(a_report(Story(""))) == ",".join(COLUMNS) + "\n"


@pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is not installed")
def test_parquet_reads_back(seed_report: Report) -> None:
    frame = pandas.read_parquet(io.BytesIO(parquet.render(seed_report)), dtype_backend="numpy_nullable")
    expected = to_frame(seed_report)
    assert tuple(frame.columns) == COLUMNS
    assert frame["value"].tolist() == expected["value"].tolist()
    assert frame["text"].tolist() == expected["text"].tolist()
    assert frame["period_start"].tolist()[0] == pandas.Timestamp("2021-01-01")
    assert frame["line"].tolist() == [1, 5, 49, 53, 55, 57]


@pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is not installed")
def test_parquet_holds_what_no_encoding_can() -> None:
    story = Story("14 \ud800 people")
    story.claim("14 \ud800 people", count(14), exactly(14))
    frame = pandas.read_parquet(io.BytesIO(parquet.render(a_report(story))))
    assert frame["text"].tolist() == [r"14 \ud800 people"]


def test_parquet_without_pyarrow_says_what_to_install(
    seed_report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match=r"pip install 'claimcheck-news\[parquet\]'"):
        parquet.render(seed_report)


@pytest.mark.parametrize("explain", [False, True])
def test_the_table_of_the_seed(seed_report: Report, snapshot: SnapshotAssertion, explain: bool) -> None:
    assert claims_view.render(seed_report, explain=explain) == snapshot(extension_class=TextSnapshot)


def test_the_table_keeps_to_its_width_and_to_ascii(seed_report: Report) -> None:
    for width in (40, 60, 80, 120):
        text = claims_view.render(seed_report, width=width, ascii=True, explain=True)
        assert text.isascii()
        assert max(map(len, text.splitlines())) <= width


def test_the_table_escapes_what_a_story_holds() -> None:
    story = Story("[red]14\x1b[31m people[/]")
    story.claim(story.source, count(14), exactly(14), rules=("[bold]",))
    text = claims_view.render(a_report(story), width=200, explain=True)
    assert r"[red]14\x1b[31m people[/]" in text
    assert "[bold]" in text
    assert "\x1b" not in text


def test_the_table_tells_what_was_skipped() -> None:
    text = claims_view.render(a_report(Story(""), skipped=(SkippedDocument("a.bin", "it is not text"),)))
    assert text.splitlines() == ["Not read", "  a.bin: it is not text", "", "0 figures read in 1 story"]
