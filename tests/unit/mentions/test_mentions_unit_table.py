"""The table of spellings: what is found in any case, what only as it stands, and whose money it is."""

from __future__ import annotations

import re

import pytest
from mention_phrases import RULES, UNITS

from claimcheck.mentions.unit_table import units_of


@pytest.mark.parametrize(
    ("spelling", "found"),
    [
        ("km", ("kilometer", "length")),
        ("miles", ("mile", "length")),
        ("Miles", ("mile", "length")),
        ("MILES", ("mile", "length")),
        ("per cent", ("percent", "share")),
        ("sq. ft.", ("foot ** 2", "area")),
        ("m²", ("meter ** 2", "area")),
        ("°C", ("degree_Celsius", "temperature")),
        ("euros", ("EUR", "currency")),
        ("Euro", ("EUR", "currency")),
        ("dollars", ("USD", "currency")),
        ("pounds", ("GBP", "currency")),
        ("Swiss francs", ("CHF", "currency")),
        ("NOK", ("NOK", "currency")),
        ("€", ("EUR", "currency")),
    ],
)
def test_known(spelling: str, found: tuple[str, str]) -> None:
    assert UNITS.find(spelling) == found


@pytest.mark.parametrize(
    "spelling", ["", " ", "lamp", "kM", "mW", "Nok", "USd", "milesy", "square", "%%", "a month"]
)
def test_unknown(spelling: str) -> None:
    assert UNITS.find(spelling) is None


def test_letters_mean_what_their_case_says() -> None:
    assert UNITS.find("MW") == ("megawatt", "power")
    assert UNITS.find("mb") == ("millibar", "pressure")
    assert UNITS.find("MB") == ("megabyte", "data")


@pytest.mark.parametrize(("first", "words"), [("square", 2), ("pound", 1), ("barrels", 3), ("lamp", 1)])
def test_how_long_a_spelling_gets(first: str, words: int) -> None:
    assert UNITS.longest.get(first, 1) >= words


def test_a_longest_spelling_is_a_spelling() -> None:
    spelled = {
        spelling for units in RULES.units.dimensions.values() for each in units.values() for spelling in each
    }
    for first in ("square", "cubic", "nautical"):
        longest = UNITS.longest[first]
        assert any(
            each.lower().startswith(first) and len(each.replace("-", " ").split()) == longest
            for each in spelled
        )


def test_every_spelling_begins_with_a_head() -> None:
    for units in RULES.units.dimensions.values():
        for spellings in units.values():
            for spelling in spellings:
                head = re.match(r"[a-z]+", spelling.lower())
                assert head is None or head[0] in UNITS.heads


def test_no_common_word_is_a_head() -> None:
    assert not UNITS.heads & {"people", "the", "of", "homes", "and", "said", "more"}


def test_the_table_is_made_once() -> None:
    assert units_of(RULES) is units_of(RULES)
