"""Totals under tables and lists, and enumerations as rows of figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import check, extract_text
from claimcheck.checks.arithmetic.enumerations import Enumeration, Row
from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.rulebook import load_rulebook

TABLE = """# Members

The clubs of the north are small.

| Club | Men | Women |
| --- | --- | --- |
| Lier | 12 | 5 |
| Lunde | 7 | 6 |
| Total | {men} | {women} |
"""
LIST = "# Damage\n\n- Houses: 12\n- Shops: 9\n- Total: {total}\n"


def messages(text: str, folder: Path) -> list[str]:
    story = folder / "story.md"
    story.write_text(text, encoding="utf-8")
    report = check([story])
    return [finding.why for finding in report.findings if finding.check == "sum-of-parts"]


@pytest.mark.parametrize(
    ("men", "women", "said"),
    [
        ("19", "11", []),
        ("19", "12", ["5 + 6 = 11; the copy says 12."]),
        ("18", "12", ["12 + 7 = 19; the copy says 18.", "5 + 6 = 11; the copy says 12."]),
        ("19", "", []),
        ("900", "11", []),
    ],
)
def test_a_row_of_totals_is_held_against_the_rows_above(
    men: str, women: str, said: list[str], tmp_path: Path
) -> None:
    assert messages(TABLE.format(men=men, women=women), tmp_path) == said


def test_a_list_with_a_total(tmp_path: Path) -> None:
    assert messages(LIST.format(total=21), tmp_path) == []
    assert messages(LIST.format(total=22), tmp_path) == ["12 + 9 = 21; the copy says 22."]


def test_years_are_not_added_up(tmp_path: Path) -> None:
    rows = "| Year | Boats |\n| --- | --- |\n| 2019 | 12 |\n| 2020 | 7 |\n| All | 19 |\n"
    assert messages(f"# Boats\n\n{rows}", tmp_path) == []


def row(text: str) -> Row:
    claims = tuple(extract_text(text))
    sentence = FiguredSentence(claims[0].sentence_text, claims[0].sentence.start, claims)
    return Row(sentence, claims, load_rulebook())


def shape(found: Enumeration) -> tuple[list[str], int, bool]:
    return [claim.quantity.digits for claim in found.claims], found.singles, found.is_closed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine Greeks, five Filipinos and six Danes were saved.", (["Nine", "five", "six"], 0, True)),
        ("Nine Greeks, a Dane and five Filipinos were saved.", (["Nine", "five"], 1, True)),
        ("Nine Greeks and a Dane, all unhurt, were saved.", (["Nine"], 1, True)),
        ("Nine Greeks (five of them cooks) were saved.", (["Nine"], 0, False)),
        ("Nine Greeks paid $5 million.", (["Nine"], 0, False)),
        ("Nine Greeks in Lier, Norland, and five in Lunde were saved.", (["Nine"], 0, False)),
    ],
)
def test_what_belongs_to_an_enumeration(text: str, expected: tuple[list[str], int, bool]) -> None:
    assert shape(row(text).starting(0)) == expected


def test_an_enumeration_by_its_last_figure() -> None:
    found = row("The bus had (they said) 12 seats, nine doors and five wheels.")
    assert shape(found.ending(2)) == (["12", "nine", "five"], 0, True)


def test_what_may_be_the_end_of_another_enumeration_is_none() -> None:
    found = row("The bus had 12 seats and 40 places, nine doors and five wheels.")
    assert shape(found.ending(3)) == (["five"], 0, False)
