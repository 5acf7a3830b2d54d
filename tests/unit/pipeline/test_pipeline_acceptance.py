"""What a finding is known by, and that a baseline gives it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.config.baseline import read_baseline, written_baseline
from claimcheck.model.acceptance import Acceptance
from claimcheck.pipeline.acceptance import figure, masked

TODAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade amounted to more than $2 billion.", (">2000000000 USD", "trade amounted to #")),
        ("About 40 percent of 1,200 workers left.", ("~40 percent", "# of # workers left")),
        ("It is 9 to 10 miles long.", ("9..10 mile", "it is # long")),
        ("The ferry carried 4,2000 passengers.", ("4,2000", "the ferry carried # passengers")),
        ("Exactly 1.50 metres.", ("1.5 meter", "exactly #")),
    ],
)
def test_figures_are_normalised_and_sentences_masked(text, expected):
    claim = claimcheck.extract_text(text)[0]
    assert (figure(claim), masked(claim)) == expected


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ENTRIES = st.builds(
    Acceptance,
    TEXTS,
    st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3).map(lambda each: tuple(sorted(each))),
    TEXTS,
    st.none() | st.dates(),
)


@given(st.lists(ENTRIES, max_size=4, unique_by=lambda entry: entry.key))
def test_a_baseline_gives_back_what_was_written(tmp_path_factory, entries):
    folder: Path = tmp_path_factory.mktemp("baseline")
    entries = [
        each._replace(stories=(str(folder / "story.txt"),), place="", expired=False) for each in entries
    ]
    (folder / "base.toml").write_text(written_baseline(entries, folder), "utf-8")
    found = read_baseline(folder / "base.toml", TODAY)
    bare = [each._replace(place="", expired=False) for each in found]
    assert sorted(bare, key=lambda each: each.key) == sorted(entries, key=lambda each: each.key)
    for each in found:
        assert each.expired == (each.expires is not None and each.expires < TODAY)
