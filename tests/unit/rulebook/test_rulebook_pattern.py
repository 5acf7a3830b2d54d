"""Patterns are compiled at their first use, and then match as re's own do."""

import re
from typing import Any

import pytest

from claimcheck.rulebook.pattern import Pattern

SOURCE = r"(?P<number>\d+) (?:miles|km)"


@pytest.mark.parametrize("method", ["match", "search", "fullmatch"])
@pytest.mark.parametrize(
    "where", [("12 km",), ("12 km away",), ("it is 12 km",), ("it is 12 km", 6), ("it is 12 km", 0, 8), ("",)]
)
def test_matches_as_re_does(method: str, where: tuple[str, int, int]) -> None:
    pattern = Pattern(SOURCE)
    expected = getattr(re.compile(SOURCE), method)(*where)
    for _ in range(2):
        found = getattr(pattern, method)(*where)
        assert (found and (found.span(), found["number"])) == (
            expected and (expected.span(), expected["number"])
        )


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("findall", ("12 km, 3 MILES, 4 m",)),
        ("findall", ("12 km, 3 MILES", 4)),
        ("split", ("12 km, 3 miles, 4 km",)),
        ("split", ("12 km, 3 miles, 4 km", 1)),
        ("sub", ("far", "12 km, 3 miles, 4 km")),
        ("sub", (lambda found: found["number"], "12 km, 3 Miles, 4 km", 2)),
    ],
)
def test_cuts_and_changes_as_re_does(method: str, arguments: tuple[Any, ...]) -> None:
    pattern = Pattern(SOURCE, re.IGNORECASE)
    expected = getattr(re.compile(SOURCE, re.IGNORECASE), method)(*arguments)
    assert [getattr(pattern, method)(*arguments) for _ in range(2)] == [expected] * 2


def test_goes_through_the_matches_as_re_does() -> None:
    pattern = Pattern(SOURCE)
    spans = [[found.span() for found in pattern.finditer("12 km, 3 miles, 4 m", 1)] for _ in range(2)]
    assert spans == [[(1, 5), (7, 14)]] * 2


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("any")
