"""What does not change what a story says does not change what is found in it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import NEUTRAL, stories

from claimcheck import check, check_text
from claimcheck.model.report import Report


def found(report: Report) -> Counter[tuple[str, ...]]:
    """The findings, by check, severity and the text of their passages."""
    return Counter(
        (finding.check, finding.severity, *sorted(report.place(claim.span).text for claim in finding.claims))
        for finding in report.findings
    )


REWRITINGS: dict[str, Callable[[str], str]] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text: f"\ufeff{text}",
    "composed letters": lambda text: unicodedata.normalize("NFC", text),
    "letters taken apart": lambda text: unicodedata.normalize("NFD", text),
    "trailing spaces": lambda text: text.replace("\n", "  \n"),
    "more empty lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
}


@pytest.mark.parametrize("rewriting", REWRITINGS)
@given(stories)
def test_a_story_written_otherwise(rewriting: str, story: str) -> None:
    assert found(check_text(REWRITINGS[rewriting](story))) == found(check_text(story))


@given(stories, st.lists(st.sampled_from(NEUTRAL), min_size=1, max_size=3))
def test_neutral_paragraphs_at_the_end(story: str, neutral: Sequence[str]) -> None:
    assert found(check_text("\n\n".join((story, *neutral)))) == found(check_text(story))


@given(st.lists(stories, min_size=2, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_the_files(stories: list[str], random: object) -> None:
    with TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.txt")) for number in range(len(stories))]
        for path, story in zip(paths, stories, strict=True):
            Path(path).write_text(story, encoding="utf-8")
        assert found(check(paths)) == found(check(paths[::-1]))


@given(stories)
def test_a_story_beside_itself_adds_nothing(story: str) -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("a.txt", "b.txt")]
        for path in paths:
            path.write_text(story, encoding="utf-8")
        across = [
            finding
            for finding in check(paths).findings
            if len({claim.span.document for claim in finding.claims}) > 1
        ]
        alone = check(paths[:1]).findings
    assert not across or alone, [finding.message for finding in across]
