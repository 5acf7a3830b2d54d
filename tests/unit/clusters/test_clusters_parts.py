"""A figure that is a share of another is no rival of it."""

from __future__ import annotations

import pytest

from claimcheck import extract_text
from claimcheck.clusters.parts import share_of_other

WHOLE = "The country has 17,000 schools."


@pytest.mark.parametrize(
    ("part", "explained"),
    [
        ("Some 1,700 schools, one in 10, had no kitchen.", True),
        ("Of the schools 10 percent, or 1,700 schools, had no kitchen.", True),
        ("Some 1,700 schools, a third, had no kitchen.", False),
        ("Some 1,700 schools had no kitchen.", False),
        ("Some 1,700 schools had no kitchen. Of the pupils 10 percent did.", False),
    ],
)
def test_a_share_of_the_other(part: str, explained: bool) -> None:
    claims = extract_text(f"{part}\n\n{WHOLE}")
    places = [place for place, claim in enumerate(claims) if claim.quantity.digits in ("1,700", "17,000")]
    for first, second in (places, places[::-1]):
        assert (share_of_other(claims, first, second) is not None) is explained
