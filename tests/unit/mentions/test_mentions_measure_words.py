"""What makes a count of the number before it."""

import pytest

from claimcheck.mentions.measure_words import MeasureWords
from claimcheck.rulebook import load_rulebook

WORDS = MeasureWords(load_rulebook())


@pytest.mark.parametrize(
    ("behind", "stands"),
    [
        ("%", True),
        (" %", True),
        (" million", True),
        (" millions of", True),
        (" years", True),
        ("-metre race", True),
        (" kg.", True),
        (" km/h", True),
        (" km²", True),
        (" acre feet", True),
        (" acre foots", True),
        (" american dollars", True),
        ("", False),
        (" ", False),
        ("kg", False),
        ("  kg", False),
        (" kgx", False),
        (" millionaires", False),
        (" people", False),
        (" american dollarism", False),
        (" in a row", False),
    ],
)
def test_behind_a_number(behind: str, stands: bool) -> None:
    assert WORDS.stand_at(f"30{behind}", 2) is stands
