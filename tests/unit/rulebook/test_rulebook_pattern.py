"""Patterns are compiled at their first use, and then match as re's own do."""

import re

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


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("any")
